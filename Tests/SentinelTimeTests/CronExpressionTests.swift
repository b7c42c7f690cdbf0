import SentinelTime
import Testing

struct CronExpressionTests {
    /// The expression, the time to start from, the next and the previous fire.
    static let table: [(String, String, String, String)] = [
        ("* * * * *", "2026-11-21T02:15:30Z", "2026-11-21T02:16:00Z", "2026-11-21T02:15:00Z"),
        ("* * * * *", "2026-11-21T02:15:00Z", "2026-11-21T02:16:00Z", "2026-11-21T02:14:00Z"),
        ("0 */6 * * *", "2026-11-21T18:00:00Z", "2026-11-22T00:00:00Z", "2026-11-21T12:00:00Z"),
        ("*/15 9-17 * * MON-FRI", "2026-11-21T12:00:00Z", "2026-11-23T09:00:00Z", "2026-11-20T17:45:00Z"),
        ("0 0 1 1 *", "2026-06-01T00:00:00Z", "2027-01-01T00:00:00Z", "2026-01-01T00:00:00Z"),
        ("0 0 29 2 *", "2026-01-01T00:00:00Z", "2028-02-29T00:00:00Z", "2024-02-29T00:00:00Z"),
        ("0 0 29 2 *", "2097-01-01T00:00:00Z", "2104-02-29T00:00:00Z", "2096-02-29T00:00:00Z"),
        ("0 0 31 * *", "2026-04-01T00:00:00Z", "2026-05-31T00:00:00Z", "2026-03-31T00:00:00Z"),
        ("5,10 0 * JAN,dec *", "2026-02-01T00:00:00Z", "2026-12-01T00:05:00Z", "2026-01-31T00:10:00Z"),
        ("0 0 * * 7", "2026-11-21T00:00:00Z", "2026-11-22T00:00:00Z", "2026-11-15T00:00:00Z"),
        ("0 0 * * sun", "2026-11-22T00:00:00Z", "2026-11-29T00:00:00Z", "2026-11-15T00:00:00Z"),
        ("0 0 * * 5-7", "2026-11-22T00:00:00Z", "2026-11-27T00:00:00Z", "2026-11-21T00:00:00Z"),
        ("0 0 13 * FRI", "2026-11-01T00:00:00Z", "2026-11-06T00:00:00Z", "2026-10-30T00:00:00Z"),
        ("0 0 13 * FRI", "2026-10-10T00:00:00Z", "2026-10-13T00:00:00Z", "2026-10-09T00:00:00Z"),
        ("0 0 */2 * MON", "2026-11-21T00:00:00Z", "2026-11-23T00:00:00Z", "2026-11-09T00:00:00Z"),
        ("10-50/20 3 * * *", "2026-11-21T03:10:00Z", "2026-11-21T03:30:00Z", "2026-11-20T03:50:00Z"),
        ("59 23 31 12 *", "2026-12-31T23:59:00Z", "2027-12-31T23:59:00Z", "2025-12-31T23:59:00Z"),
        ("0 0 31 2 MON", "2026-11-21T00:00:00Z", "2027-02-01T00:00:00Z", "2026-02-23T00:00:00Z"),
    ]

    @Test("next and previous are strictly after and before", arguments: table)
    func nextAndPrevious(text: String, start: String, next: String, previous: String) throws {
        let cron = try CronExpression(text)
        let time = try Timestamp(rfc3339: start)
        #expect(cron.next(after: time)?.rfc3339 == next)
        #expect(cron.previous(before: time)?.rfc3339 == previous)
    }

    @Test(
        "D40: what is no five-field schedule, or never fires, is refused",
        arguments: [
            "", "* * * *", "* * * * * *", "* * * * * * *", "@daily", "@every 5m", "hello", "every day at noon now",
            "60 * * * *", "* 24 * * *", "* * 0 * *", "* * 32 * *", "* * * 0 *", "* * * 13 *", "* * * * 8", "-1 * * * *",
            "*/0 * * * *", "*/60 * * * *", "5/10 * * * *", "5-1 * * * *", "1,,2 * * * *", "1-2-3 * * * *",
            "*/5/5 * * * *",
            "* * * FOO *", "* * * * MONDAY", "L * * * *", "? * * * *", "* * 15W * *", "* * * * 5#2", "1.5 * * * *",
            "0 0 31 2 *", "0 0 30 2 *", "0 0 31 4,6,9,11 *", "+5 * * * *", "00001 * * * *", "*5 * * * *", "/5 * * * *",
        ])
    func refuses(text: String) throws {
        let error = try #require(throws: CronExpression.ParseError.self) { try CronExpression(text) }
        #expect(error.description.hasSuffix("."))
    }

    @Test("a time zone must have an IANA name", arguments: ["", "Mars/Olympus", "CEST5", "../etc/passwd", "GMT+2"])
    func refusesTimeZone(name: String) {
        #expect(throws: CronExpression.ParseError.self) { try CronExpression("* * * * *", timeZone: name) }
    }

    @Test("a schedule keeps its text, spaces made one")
    func text() throws {
        let cron = try CronExpression("  0  */6\t* * * ", timeZone: "Europe/Berlin")
        #expect(cron.text == "0 */6 * * *")
        #expect("\(cron)" == "0 */6 * * *")
        #expect(cron.timeZone == "Europe/Berlin")
        #expect(try cron != CronExpression("0 */6 * * *"))
        #expect(throws: CronExpression.ParseError.self) {
            try CronExpression(String(repeating: " ", count: 300) + "* * * * *")
        }
    }

    @Test("the fires of a range exclude its start and include its end")
    func range() throws {
        let cron = try CronExpression("0 * * * *")
        let start = try Timestamp(rfc3339: "2026-11-21T00:00:00Z")
        let fires = cron.fires(after: start, through: start + .hours(3), limit: 10)
        #expect(fires == [start + .hours(1), start + .hours(2), start + .hours(3)])
        #expect(cron.fires(after: start, through: start + .hours(3), limit: 2).count == 2)
        #expect(cron.fires(after: start, through: start, limit: 2).isEmpty)
    }

    @Test("times beyond the calendar give nil")
    func farTimes() throws {
        let cron = try CronExpression("0 0 1 1 *")
        #expect(cron.next(after: Timestamp(milliseconds: .max)) == nil)
        #expect(cron.previous(before: Timestamp(milliseconds: .min)) == nil)
        #expect(try cron.next(after: Timestamp(rfc3339: "9999-12-31T23:59:59Z")) == nil)
        #expect(cron.previous(before: Timestamp(milliseconds: -62_167_219_200_000)) == nil)
    }

    @Test("29 February on a given weekday is found over a century that is no leap year")
    func rareDay() throws {
        let cron = try CronExpression("0 0 */28 2 TUE")
        let time = try Timestamp(rfc3339: "2072-03-01T00:00:00Z")
        #expect(cron.next(after: time)?.rfc3339 == "2078-02-01T00:00:00Z")
    }

    @Test("next and previous agree with a search by the minute")
    func agreesWithSearch() throws {
        var random = SplitMix64(seed: 3)
        for text in ["*/7 * * * *", "3 */5 * * *", "0 12 */3 * *", "30 1 1-7 * MON", "0 0 1,15 * *"] {
            let cron = try CronExpression(text)
            let start = Timestamp(milliseconds: .random(in: 0...4_000_000_000, using: &random) * 1000)
            let fires = cron.fires(after: start, through: start + .days(60), limit: 20_000)
            for (earlier, later) in zip(fires, fires.dropFirst()) {
                #expect(cron.previous(before: later) == earlier)
            }
            #expect(!fires.isEmpty)
        }
    }
}

/// Germany puts its clocks forward on 2026-03-29 at 01:00Z and back on 2026-10-25 at 01:00Z; New York on 2026-03-08 at
/// 07:00Z and 2026-11-01 at 06:00Z.
struct CronDaylightSavingTests {
    static let table: [(String, String, String, [String])] = [
        ("0 3 * * *", "Europe/Berlin", "2026-03-28T00:00:00Z", ["2026-03-28T02:00:00Z", "2026-03-29T01:00:00Z"]),
        (
            "30 2 * * *", "Europe/Berlin", "2026-03-28T00:00:00Z",
            ["2026-03-28T01:30:00Z", "2026-03-29T01:00:00Z", "2026-03-30T00:30:00Z"]
        ),
        ("*/20 2 * * *", "Europe/Berlin", "2026-03-29T00:00:00Z", ["2026-03-29T01:00:00Z", "2026-03-30T00:00:00Z"]),
        (
            "0 * * * *", "Europe/Berlin", "2026-03-28T23:30:00Z",
            ["2026-03-29T00:00:00Z", "2026-03-29T01:00:00Z", "2026-03-29T02:00:00Z"]
        ),
        ("30 2 * * *", "Europe/Berlin", "2026-10-24T12:00:00Z", ["2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"]),
        ("0 2,3 * * *", "Europe/Berlin", "2026-10-24T12:00:00Z", ["2026-10-25T00:00:00Z", "2026-10-25T02:00:00Z"]),
        ("30 2 * * *", "America/New_York", "2026-03-07T12:00:00Z", ["2026-03-08T07:00:00Z", "2026-03-09T06:30:00Z"]),
        ("30 1 * * *", "America/New_York", "2026-10-31T12:00:00Z", ["2026-11-01T05:30:00Z", "2026-11-02T06:30:00Z"]),
        ("0 0 * * MON", "America/New_York", "2026-11-01T00:00:00Z", ["2026-11-02T05:00:00Z"]),
        ("15 9 * * *", "Asia/Kathmandu", "2026-11-21T00:00:00Z", ["2026-11-21T03:30:00Z"]),
    ]

    @Test("a skipped time fires once after the gap, a repeated one the first time", arguments: table)
    func fires(text: String, zone: String, start: String, expected: [String]) throws {
        let cron = try CronExpression(text, timeZone: zone)
        let time = try Timestamp(rfc3339: start)
        let fires = cron.fires(after: time, through: time + .days(9), limit: expected.count)
        #expect(fires.map(\.rfc3339) == expected)
        for (earlier, later) in zip(fires, fires.dropFirst()) {
            #expect(cron.previous(before: later) == earlier)
        }
    }

    @Test("within the repeated hour nothing fires again, in both directions")
    func repeatedHour() throws {
        let cron = try CronExpression("*/30 * * * *", timeZone: "Europe/Berlin")
        let second = try Timestamp(rfc3339: "2026-10-25T01:10:00Z")
        #expect(cron.next(after: second)?.rfc3339 == "2026-10-25T02:00:00Z")
        #expect(cron.previous(before: second)?.rfc3339 == "2026-10-25T00:30:00Z")
    }
}
