import SentinelTime

/// Where the vertical lines of a chart lie and what stands below them: two rows, the finer one above.
struct TimeAxis {
    struct Tick: Equatable {
        let time: Timestamp
        let upper: String
        /// Only where it changes, and at the first tick.
        let lower: String?
    }

    let start: Timestamp
    let end: Timestamp
    private(set) var ticks: [Tick] = []

    /// How far ticks are apart.
    private enum Distance {
        case seconds(Int64)
        case months(Int)
    }

    private static let distances: [Int64] = [
        1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400, 172_800,
        604_800, 1_209_600,
    ]
    private static let monthDistances = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200]

    /// `count` is how many ticks have room.
    init(start: Timestamp, end: Timestamp, zone: ChartZone, count: Int) {
        self.start = start
        self.end = max(end, start + .milliseconds(1))
        let wanted = (self.end - start).seconds / Double(max(1, count))
        let marks: [Int64]
        let distance: Distance
        if let seconds = TimeAxis.distances.first(where: { Double($0) >= wanted }) {
            distance = .seconds(seconds)
            marks = TimeAxis.multiples(of: seconds, from: zone.localSeconds(start), to: zone.localSeconds(self.end))
        } else {
            let months = TimeAxis.monthDistances.first { Double($0) * 2_629_746 >= wanted } ?? 2_400
            distance = .months(months)
            marks = TimeAxis.months(every: months, from: zone.localSeconds(start), to: zone.localSeconds(self.end))
        }
        var last: String?
        for mark in marks {
            let time = zone.time(localSeconds: mark)
            guard time >= start, time <= self.end, time > ticks.last?.time ?? start - .milliseconds(1) else { continue }
            let (upper, lower) = TimeAxis.labels(ClockReading(localSeconds: mark), distance)
            ticks.append(Tick(time: time, upper: upper, lower: lower == last ? nil : lower))
            last = lower
        }
    }

    /// Where a time lies, 0 at the start and 1 at the end.
    func share(of time: Timestamp) -> Double { (time - start).seconds / (end - start).seconds }

    private static func labels(_ reading: ClockReading, _ distance: Distance) -> (String, String) {
        switch distance {
        case .seconds(let seconds) where seconds < 86_400: (reading.clock, reading.weekdayAndDate)
        case .seconds: (reading.date, "\(reading.year)")
        case .months(let months) where months < 12: (reading.monthName, "\(reading.year)")
        case .months: ("\(reading.year)", "")
        }
    }

    /// Weeks begin on Monday, which 1970-01-05 was.
    private static func multiples(of distance: Int64, from start: Int64, to end: Int64) -> [Int64] {
        let origin: Int64 = distance % 604_800 == 0 ? 4 * 86_400 : 0
        let first = Int64((Double(start - origin) / Double(distance)).rounded(.up))
        let last = Int64((Double(end - origin) / Double(distance)).rounded(.down))
        guard first <= last else { return [] }
        return (first...min(last, first + 200)).map { $0 * distance + origin }
    }

    private static func months(every months: Int, from start: Int64, to end: Int64) -> [Int64] {
        let reading = ClockReading(localSeconds: start)
        var month = (reading.year * 12 + reading.month - 1) / months * months
        var marks: [Int64] = []
        while marks.count < 200 {
            let mark = day(year: month / 12, month: month % 12 + 1) * 86_400
            if mark > end { break }
            if mark >= start { marks.append(mark) }
            month += months
        }
        return marks
    }

    /// Days from 1970-01-01 to the first of a month: `days_from_civil` of Howard Hinnant.
    private static func day(year: Int, month: Int) -> Int64 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5
        return Int64(era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468)
    }
}
