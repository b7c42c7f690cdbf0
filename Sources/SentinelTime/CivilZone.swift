import Foundation

/// The clock on the wall of a time zone: from instants to local minutes and back.
struct CivilZone: Hashable, Sendable {
    /// The name as it was given.
    let name: String
    /// nil for UTC, which needs no table.
    private let zone: TimeZone?

    private static let day: Int64 = 86_400

    /// nil when the name is not an IANA zone.
    init?(_ name: String) {
        let isPlain = name.utf8.count <= 64 && name.utf8.allSatisfy { $0.isNameByte }
        guard isPlain, !name.isEmpty else { return nil }
        self.name = name
        if name == "UTC" || name == "Etc/UTC" {
            zone = nil
        } else {
            guard let zone = TimeZone(identifier: name), zone.identifier == name else { return nil }
            self.zone = zone
        }
    }

    /// Whether a time is one that calendars reach: the years 0 to 9999.
    static func isCivil(_ time: Timestamp) -> Bool {
        (-62_167_219_200_000...253_402_300_799_999).contains(time.milliseconds)
    }

    /// The local minute, counted from 1970-01-01 00:00 local time, that the clock shows at `time`.
    func localMinute(of time: Timestamp) -> Int {
        let seconds = Timestamp.floorDivide(time.milliseconds, by: 1000).quotient
        return Int(seconds + offset(at: seconds)).floorDivided(by: 60)
    }

    /// The latest local minute that the clock has shown up to `time`, also where it was put back on that day.
    func latestLocalMinute(upTo time: Timestamp) -> Int {
        let seconds = Timestamp.floorDivide(time.milliseconds, by: 1000).quotient
        let offset = max(offset(at: seconds), offset(at: seconds - Self.day))
        return Int(seconds + offset).floorDivided(by: 60)
    }

    /// The instant at which the clock shows a local minute for the first time; for a minute that the clock skips, the
    /// first instant after the skipped ones.
    func instant(ofLocalMinute minute: Int) -> Timestamp {
        let local = Int64(minute) * 60
        let before = offset(at: local - Self.day)
        let after = offset(at: local + Self.day)
        let early = local - before
        let late = local - after
        if before == after || offset(at: early) == before { return Timestamp(milliseconds: early * 1000) }
        if offset(at: late) == after { return Timestamp(milliseconds: late * 1000) }
        return Timestamp(milliseconds: transition(after: late, through: early) * 1000)
    }

    /// The first second with another offset than `start` has.
    private func transition(after start: Int64, through end: Int64) -> Int64 {
        let old = offset(at: start)
        var low = start
        var high = end
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if offset(at: middle) == old { low = middle } else { high = middle }
        }
        return high
    }

    /// Seconds east of UTC.
    private func offset(at seconds: Int64) -> Int64 {
        guard let zone else { return 0 }
        return Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
    }
}

extension UInt8 {
    fileprivate var isNameByte: Bool {
        isASCIIDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
            || [UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+")].contains(self)
    }
}

extension Int {
    /// The quotient rounded towards minus infinity; `divisor` is positive.
    func floorDivided(by divisor: Int) -> Int {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
