import SentinelTime
import Testing

struct TimestampTests {
    @Test(
        "RFC 3339 is read",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2026-11-21T02:15:00Z", 1_795_227_300_000),
            ("2026-11-21t02:15:00.25z", 1_795_227_300_250), ("2026-11-21 03:15:00+01:00", 1_795_227_300_000),
            ("2026-11-20T21:45:00.1239-04:30", 1_795_227_300_123), ("2000-02-29T23:59:59Z", 951_868_799_000),
            ("9999-12-31T23:59:59.999Z", 253_402_300_799_999), ("1969-12-31T23:00:00-01:00", 0),
        ])
    func reads(text: String, milliseconds: Int64) throws {
        #expect(try Timestamp(rfc3339: text) == Timestamp(milliseconds: milliseconds))
    }

    @Test(
        "what is no RFC 3339 time is refused",
        arguments: [
            "", "now", "2026-11-21", "2026-11-21T02:15:00", "2026-11-21T02:15Z", "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-04-31T00:00:00Z",
            "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z", "2026-01-01T00:00:60Z", "2026-01-01T00:00:00.Z",
            "2026-01-01T00:00:00+1:00", "2026-01-01T00:00:00+24:00", "2026-01-01T00:00:00+0100",
            "1969-12-31T23:59:59Z", "1970-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "2026-01-01T00:00:00ZZ",
            "2026/01/01T00:00:00Z", "2026-01-01X00:00:00Z", "2026-01-01T00-00:00Z", "٢026-01-01T00:00:00Z",
            "2026-01-01T00:00:00x01:00", "1795227300",
        ])
    func refuses(text: String) {
        #expect(throws: Timestamp.ParseError.self) { try Timestamp(rfc3339: text) }
    }

    @Test("a refusal names the fix")
    func message() throws {
        let error = try #require(throws: Timestamp.ParseError.self) { try Timestamp(rfc3339: "tomorrow") }
        #expect(error.description.contains("\"tomorrow\"") && error.description.contains("RFC 3339"))
    }

    @Test("RFC 3339 is written in UTC and reads back")
    func roundTrip() throws {
        #expect(Timestamp(milliseconds: 1_795_227_300_000).rfc3339 == "2026-11-21T02:15:00Z")
        #expect("\(Timestamp(milliseconds: 1_795_227_300_007))" == "2026-11-21T02:15:00.007Z")
        #expect(Timestamp(milliseconds: -1).rfc3339 == "1969-12-31T23:59:59.999Z")
        #expect(Timestamp(milliseconds: .max).rfc3339 == "9999-12-31T23:59:59.999Z")
        #expect(Timestamp(milliseconds: .min).rfc3339 == "0000-01-01T00:00:00Z")
        var random = SplitMix64(seed: 2)
        for _ in 0..<2000 {
            let time = Timestamp(milliseconds: .random(in: 0...253_402_300_799_999, using: &random))
            #expect(try Timestamp(rfc3339: time.rfc3339) == time)
        }
    }

    @Test("arithmetic with spans")
    func arithmetic() {
        let time = Timestamp(seconds: 100.0004)
        #expect(time.milliseconds == 100_000)
        #expect(time.seconds == 100)
        #expect(time + .seconds(1) - .seconds(2) == Timestamp(seconds: 99))
        #expect(time - Timestamp(seconds: 40) == .minutes(1))
        #expect(Timestamp(seconds: 1) < time)
    }
}
