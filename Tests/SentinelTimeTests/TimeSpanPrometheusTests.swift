import SentinelTime
import Testing

struct TimeSpanPrometheusTests {
    @Test(
        "durations are read as Prometheus reads them",
        arguments: [
            ("0", 0), ("0s", 0), ("5m", 300_000), ("1h30m", 5_400_000), ("500ms", 500), ("1d", 86_400_000),
            ("1w", 604_800_000), ("1y", 31_536_000_000), ("1y2w3d4h5m6s7ms", 33_019_506_007), (" 5m\n", 300_000),
            ("90m", 5_400_000), ("1h0m", 3_600_000), ("007s", 7000), ("1m1ms", 60_001), ("292y", 9_208_512_000_000),
        ])
    func reads(text: String, milliseconds: Int64) throws {
        #expect(try TimeSpan(prometheus: text) == .milliseconds(milliseconds))
    }

    @Test(
        "what Prometheus refuses is refused",
        arguments: [
            "", " ", "5", "m", "300", "5minutes", "-5m", "+5m", "1.5h", "5m5m", "1m1h", "5 m", "1s1m", "5us", "5mss",
            "9223372036854775808s", "99999999999999999999y", "293y", "9223372036854775807ms", "5m ,", "٥m", "5ｍ",
            "1e3s",
        ])
    func refuses(text: String) {
        #expect(throws: TimeSpan.ParseError.self) { try TimeSpan(prometheus: text) }
    }

    @Test("D9: upper-case units are refused, not passed on", arguments: ["5S", "2M", "30S", "1H30m", "5Ms", "1W"])
    func refusesUpperCase(text: String) throws {
        let error = try #require(throws: TimeSpan.ParseError.self) { try TimeSpan(prometheus: text) }
        guard case .upperCaseUnit = error.reason else {
            Issue.record("\(error.reason)")
            return
        }
        #expect(error.description.contains("lower case"))
    }

    @Test("each refusal gives its reason")
    func reasons() {
        let table: [(String, TimeSpan.ParseError.Reason)] = [
            ("", .empty), ("5", .missingUnit), ("m", .missingNumber), ("5q", .unknownUnit("q")),
            ("1m1h", .wrongOrder("h")), ("5m5m", .wrongOrder("m")), ("300y", .overflow),
        ]
        for (text, reason) in table {
            #expect {
                try TimeSpan(prometheus: text)
            } throws: { error in
                let error = error as? TimeSpan.ParseError
                return error?.reason == reason && error?.description.hasSuffix(".") == true
            }
        }
    }

    @Test(
        "the canonical form is that of Prometheus",
        arguments: [
            (0, "0s"), (5_400_000, "1h30m"), (604_800_000, "1w"), (691_200_000, "8d"), (31_536_000_000, "1y"),
            (31_536_000_001, "365d1ms"), (1001, "1s1ms"), (86_400_000, "1d"), (-60_000, "-1m"), (300_000, "5m"),
        ])
    func canonical(milliseconds: Int64, text: String) {
        #expect(TimeSpan.milliseconds(milliseconds).prometheus == text)
        #expect("\(TimeSpan.milliseconds(milliseconds))" == text)
    }

    @Test("the canonical form reads back as the same span")
    func roundTrip() throws {
        var random = SplitMix64(seed: 1)
        for exponent in 0..<43 {
            for _ in 0..<20 {
                let span = TimeSpan.milliseconds(.random(in: 0...(1 << exponent), using: &random))
                #expect(try TimeSpan(prometheus: span.prometheus) == span)
            }
        }
    }

    @Test(
        "the form for people has two units",
        arguments: [
            (0, "0s"), (250, "250ms"), (1500, "1s"), (90_000, "1m 30s"), (3_600_000, "1h"), (3_605_000, "1h 5s"),
            (273_600_000, "3d 4h"), (-90_000, "-1m 30s"), (Int64.min, "-106751991167d 7h"),
        ])
    func forPeople(milliseconds: Int64, text: String) {
        #expect(TimeSpan.milliseconds(milliseconds).forPeople == text)
    }
}

struct TimeSpanTests {
    @Test("arithmetic and whole steps")
    func arithmetic() {
        #expect(TimeSpan.hours(1) + .minutes(30) == .minutes(90))
        #expect(TimeSpan.days(1) - .hours(23) == .seconds(3600))
        #expect(TimeSpan.seconds(5) * 3 == .milliseconds(15_000))
        #expect(TimeSpan.minutes(5).wholeSteps(of: .minutes(5)) == 1)
        #expect(TimeSpan.minutes(5).wholeSteps(of: .minutes(2)) == nil)
        #expect(TimeSpan.minutes(5).wholeSteps(of: .zero) == nil)
        #expect(TimeSpan.milliseconds(1500).seconds == 1.5)
        #expect(TimeSpan.zero < .milliseconds(1))
    }

    @Test("the grid counts whole steps, also before the epoch")
    func grid() {
        let grid = Grid(step: .minutes(1))
        #expect(grid.index(atOrBefore: Timestamp(milliseconds: 59_999)) == 0)
        #expect(grid.index(atOrBefore: Timestamp(milliseconds: -1)) == -1)
        #expect(grid.index(atOrBefore: Timestamp(milliseconds: -60_000)) == -1)
        #expect(grid.index(exactly: Timestamp(milliseconds: 120_000)) == 2)
        #expect(grid.index(exactly: Timestamp(milliseconds: 120_001)) == nil)
        #expect(grid.time(at: 2) == Timestamp(milliseconds: 120_000))
    }
}
