import Foundation
import SentinelTime

/// The clock that the time axis shows.
package struct ChartZone: Sendable, Equatable {
    /// What stands beside the axis, such as `Europe/Berlin`.
    package let name: String
    private let zone: TimeZone?

    package static let utc = ChartZone(name: "UTC", zone: nil)

    private init(name: String, zone: TimeZone?) {
        self.name = name
        self.zone = zone
    }

    /// An IANA zone; UTC where the name is not known.
    package init(_ name: String) {
        guard name != "UTC", let zone = TimeZone(identifier: name) else {
            self = .utc
            return
        }
        self.init(name: name, zone: zone)
    }

    /// Seconds since 1970-01-01 on the clock of the zone.
    func localSeconds(_ time: Timestamp) -> Int64 {
        let seconds = Int64((Double(time.milliseconds) / 1000).rounded(.down))
        return seconds + offset(at: seconds)
    }

    /// The time at which the clock shows this; where it does so twice, one of the two.
    func time(localSeconds: Int64) -> Timestamp {
        let guess = localSeconds - offset(at: localSeconds)
        return Timestamp(milliseconds: (localSeconds - offset(at: guess)) * 1000)
    }

    private func offset(at seconds: Int64) -> Int64 {
        guard let zone else { return 0 }
        return Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
    }
}

/// A day and a time of day on some clock.
struct ClockReading: Equatable {
    let year: Int
    let month: Int
    let day: Int
    let weekday: Int
    let secondOfDay: Int

    /// The algorithm is `civil_from_days` of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    init(localSeconds: Int64) {
        let days = Int((Double(localSeconds) / 86_400).rounded(.down))
        secondOfDay = Int(localSeconds - Int64(days) * 86_400)
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        weekday = ((days + 4) % 7 + 7) % 7
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

    /// `14:05`, or `14:05:30` where the seconds are not zero.
    var clock: String {
        let (hour, minute, second) = (secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60)
        return ClockReading.two(hour) + ":" + ClockReading.two(minute)
            + (second == 0 ? "" : ":" + ClockReading.two(second))
    }

    /// `21 Nov`
    var date: String { "\(day) \(ClockReading.months[month - 1])" }

    /// `Sat 21 Nov`
    var weekdayAndDate: String { ClockReading.weekdays[weekday] + " " + date }

    /// `Nov`
    var monthName: String { ClockReading.months[month - 1] }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
