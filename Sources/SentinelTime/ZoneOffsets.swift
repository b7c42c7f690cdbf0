import Foundation

/// How far the clock of a time zone is ahead of UTC over a stretch of time: a table, so that code which must not ask
/// the system can follow daylight saving.
public struct ZoneOffsets: Hashable, Sendable {
    /// From an instant on, the clock is `seconds` ahead of UTC.
    public struct Change: Hashable, Sendable {
        /// When it begins.
        public let from: Timestamp
        /// Seconds east of UTC.
        public let seconds: Int

        /// An offset and when it begins.
        public init(from: Timestamp, seconds: Int) {
            self.from = from
            self.seconds = seconds
        }
    }

    /// Ascending; the first one also holds before its instant.
    public let changes: [Change]

    /// At most this many changes are kept, the newest.
    public static let changeLimit = 64

    /// A table of its own; `changes` are put into order.
    public init(changes: [Change]) {
        self.changes = Array(changes.sorted { $0.from < $1.from }.suffix(Self.changeLimit))
    }

    /// The offsets of an IANA zone between two instants; nil when there is no such zone.
    public init?(zone name: String, from start: Timestamp, through end: Timestamp) {
        guard let zone = TimeZone(identifier: name) else { return nil }
        func change(_ date: Date) -> Change {
            let milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded())
            return Change(from: Timestamp(milliseconds: milliseconds), seconds: zone.secondsFromGMT(for: date))
        }
        var date = Date(timeIntervalSince1970: Double(start.milliseconds) / 1000)
        let last = Date(timeIntervalSince1970: Double(end.milliseconds) / 1000)
        var changes = [change(date)]
        while let next = zone.nextDaylightSavingTimeTransition(after: date), next > date, next <= last {
            changes.append(change(next))
            date = next
        }
        self.init(changes: changes)
    }
}
