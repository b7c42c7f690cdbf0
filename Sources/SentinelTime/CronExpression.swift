/// A schedule in the five fields of cron: minute, hour, day of month, month, day of week.
///
/// Fields hold `*`, numbers, names (`JAN`-`DEC`, `SUN`-`SAT`), ranges, lists and steps; 7 is Sunday as 0 is. When both
/// days are restricted, either of them is enough (the rule of Vixie cron; a field that begins with `*` counts as
/// unrestricted). Times are those of a named zone, UTC by default. Where its clock is put forward, what would have
/// fired within the missing hour fires once, at the first minute after it; where it is put back, the repeated hour
/// counts once, the first time.
public struct CronExpression: Hashable, Sendable, CustomStringConvertible {
    /// Why a text is not a schedule.
    public struct ParseError: Error, Hashable, Sendable, CustomStringConvertible {
        /// A sentence that names the field and the fix.
        public let description: String

        init(_ description: String) {
            self.description = description
        }
    }

    /// The text, with single spaces between the fields.
    public let text: String
    private let minutes: UInt64
    private let hours: UInt64
    private let days: UInt64
    private let months: UInt64
    private let weekdays: UInt64
    private let eitherDayIsEnough: Bool
    private let zone: CivilZone

    /// The longest distance of two fires: 29 February on a given weekday, over a century that is no leap year.
    private static let searchYearsMax = 41

    /// Reads a schedule; refuses one that never fires, such as 31 February, and a time zone that is not known.
    public init(_ text: String, timeZone: String = "UTC") throws(ParseError) {
        guard text.utf8.count <= 256 else { throw ParseError("A cron schedule has at most 256 characters.") }
        let fields = text.split { $0 == " " || $0 == "\t" }
        if let first = fields.first, first.hasPrefix("@") {
            throw ParseError("\"\(first)\" is a macro; write its five fields, such as 0 0 * * * for daily.")
        }
        guard fields.count == 5 else {
            throw ParseError(
                "A cron schedule has five fields (minute, hour, day of month, month, day of week), "
                    + "not \(fields.count).")
        }
        guard let zone = CivilZone(timeZone) else {
            throw ParseError("\"\(timeZone.prefix(64))\" is not a time zone; use an IANA name such as Europe/Berlin.")
        }
        self.zone = zone
        self.text = fields.joined(separator: " ")
        minutes = try CronField.minute.parse(fields[0])
        hours = try CronField.hour.parse(fields[1])
        days = try CronField.dayOfMonth.parse(fields[2])
        months = try CronField.month.parse(fields[3])
        let sundayTwice = try CronField.dayOfWeek.parse(fields[4])
        weekdays = (sundayTwice | sundayTwice >> 7) & 0x7F
        eitherDayIsEnough = !fields[2].hasPrefix("*") && !fields[4].hasPrefix("*")
        guard isReachable else {
            throw ParseError("\"\(self.text)\" never fires: no month that it names has such a day.")
        }
    }

    /// The name of the time zone.
    public var timeZone: String { zone.name }
    public var description: String { text }

    /// The first time strictly after `time`; nil only beyond the year 9999.
    public func next(after time: Timestamp) -> Timestamp? {
        guard CivilZone.isCivil(time) else { return nil }
        var minute = zone.localMinute(of: time) + 1
        while let candidate = firstMinute(onOrAfter: minute) {
            let fire = zone.instant(ofLocalMinute: candidate)
            if fire > time { return CivilZone.isCivil(fire) ? fire : nil }
            minute = candidate + 1
        }
        return nil
    }

    /// The last time strictly before `time`; nil only before the year 0.
    public func previous(before time: Timestamp) -> Timestamp? {
        guard CivilZone.isCivil(time) else { return nil }
        var minute = zone.latestLocalMinute(upTo: time)
        while let candidate = lastMinute(onOrBefore: minute) {
            let fire = zone.instant(ofLocalMinute: candidate)
            if fire < time { return CivilZone.isCivil(fire) ? fire : nil }
            minute = candidate - 1
        }
        return nil
    }

    /// The times within (`start`, `end`], oldest first, at most `limit`.
    public func fires(after start: Timestamp, through end: Timestamp, limit: Int) -> [Timestamp] {
        var fires: [Timestamp] = []
        var time = start
        while fires.count < limit, let fire = next(after: time), fire <= end {
            fires.append(fire)
            time = fire
        }
        return fires
    }

    /// Whether some month that is named has a day that is named.
    private var isReachable: Bool {
        if eitherDayIsEnough { return true }
        return (1...12).contains { month in
            months.has(month) && days.trailingZeroBitCount <= CivilDate.days(inMonth: month, of: 2000)
        }
    }

    private func matches(_ date: CivilDate) -> Bool {
        guard months.has(date.month) else { return false }
        let day = days.has(date.day)
        let weekday = weekdays.has(date.weekday)
        return eitherDayIsEnough ? day || weekday : day && weekday
    }

    /// The first local minute (since the epoch) at or after `minute` that matches.
    private func firstMinute(onOrAfter minute: Int) -> Int? {
        let day = minute.floorDivided(by: 1440)
        if matches(CivilDate(daysSinceEpoch: day)),
            let minuteOfDay = (minute - day * 1440..<1440).lazy.first(where: matches(minuteOfDay:))
        {
            return day * 1440 + minuteOfDay
        }
        guard let later = firstDay(after: day) else { return nil }
        return later * 1440 + hours.trailingZeroBitCount * 60 + minutes.trailingZeroBitCount
    }

    private func lastMinute(onOrBefore minute: Int) -> Int? {
        let day = minute.floorDivided(by: 1440)
        if matches(CivilDate(daysSinceEpoch: day)),
            let minuteOfDay = (0...minute - day * 1440).reversed().first(where: matches(minuteOfDay:))
        {
            return day * 1440 + minuteOfDay
        }
        guard let earlier = lastDay(before: day) else { return nil }
        return earlier * 1440 + hours.highestBit * 60 + minutes.highestBit
    }

    private func matches(minuteOfDay: Int) -> Bool {
        hours.has(minuteOfDay / 60) && minutes.has(minuteOfDay % 60)
    }

    private func firstDay(after day: Int) -> Int? {
        var date = CivilDate(daysSinceEpoch: day + 1)
        let lastYear = date.year + Self.searchYearsMax
        while date.year <= lastYear {
            if matches(date) { return date.daysSinceEpoch }
            let endOfMonth = CivilDate.days(inMonth: date.month, of: date.year)
            if months.has(date.month), date.day < endOfMonth {
                date.day += 1
            } else {
                date = CivilDate(year: date.month == 12 ? date.year + 1 : date.year, month: date.month % 12 + 1, day: 1)
            }
        }
        return nil
    }

    private func lastDay(before day: Int) -> Int? {
        var date = CivilDate(daysSinceEpoch: day - 1)
        let firstYear = date.year - Self.searchYearsMax
        while date.year >= firstYear {
            if matches(date) { return date.daysSinceEpoch }
            if months.has(date.month), date.day > 1 {
                date.day -= 1
            } else {
                let year = date.month == 1 ? date.year - 1 : date.year
                let month = date.month == 1 ? 12 : date.month - 1
                date = CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, of: year))
            }
        }
        return nil
    }
}

extension UInt64 {
    fileprivate func has(_ bit: Int) -> Bool { self >> UInt64(bit) & 1 == 1 }
    fileprivate var highestBit: Int { 63 - leadingZeroBitCount }
}
