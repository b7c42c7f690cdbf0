import SentinelForecast

/// What was expected of a grid point one configured horizon earlier, and by which version.
package struct Expectation: Sendable, Equatable {
    package var value: Double
    /// The bounds at the level that was emitted then; nil where none were kept.
    package var lower: Double?
    package var upper: Double?
    package var version: Int
}

/// What was expected of each grid point in the ring, one configured horizon earlier, and by which version: the record
/// that a chart of "actual against expected" is drawn from. Further columns of the ring: 12 bytes a point, from the
/// first expectation on.
struct ExpectationLog: Sendable {
    /// One point of the record; NaN = nothing noted.
    private struct Entry: Sendable {
        var value = Float.nan
        var lower = Float.nan
        var upper = Float.nan
    }

    private let capacity: Int
    private var entries: [Entry] = []
    /// From which grid index on which version made the expectation.
    private var versions: [(from: Int64, version: Int)] = []
    /// The newest grid index for which something is noted.
    private var newest: Int64?

    private static let versionLimit = 64

    init(capacity: Int) {
        self.capacity = capacity
    }

    /// Notes what was expected of the newest grid point; nil takes away what the ring's former round has left there.
    mutating func record(_ expected: ExpectedValue?, version: Int, at index: Int64) {
        guard let expected else {
            if slot(index) < entries.count { entries[slot(index)] = Entry() }
            return
        }
        let entry = Entry(
            value: Self.packed(expected.value), lower: expected.lower.map(Self.packed) ?? .nan,
            upper: expected.upper.map(Self.packed) ?? .nan)
        put(entry, at: slot(index))
        newest = max(newest ?? index, index)
        guard versions.last?.version != version else { return }
        versions.append((index, version))
        if versions.count > Self.versionLimit { versions.removeFirst() }
    }

    /// Notes what a replay says about a point, when nothing is noted for it and for all later ones: what a version that
    /// was served then has said is never mixed with the afterthoughts of another.
    mutating func fill(_ expected: ExpectedValue?, version: Int, at index: Int64) {
        guard let expected else { return }
        if let newest, newest >= index { return }
        record(expected, version: version, at: index)
    }

    /// The expectation for a grid index that the ring still holds.
    func expectation(at index: Int64) -> Expectation? {
        let place = slot(index)
        guard place < entries.count, !entries[place].value.isNaN else { return nil }
        guard let version = versions.last(where: { $0.from <= index })?.version else { return nil }
        let entry = entries[place]
        return Expectation(
            value: Double(entry.value), lower: entry.lower.isNaN ? nil : Double(entry.lower),
            upper: entry.upper.isNaN ? nil : Double(entry.upper), version: version)
    }

    /// The record for a ring of another capacity: of `range`, which the old ring holds, what the new one asks for.
    func resized(to capacity: Int, keeping range: Range<Int64>) -> ExpectationLog {
        var resized = ExpectationLog(capacity: capacity)
        for index in range.suffix(capacity) {
            let place = slot(index)
            guard place < entries.count, !entries[place].value.isNaN else { continue }
            resized.put(entries[place], at: resized.slot(index))
        }
        resized.versions = versions
        resized.newest = newest
        return resized
    }

    private mutating func put(_ entry: Entry, at place: Int) {
        if place >= entries.count {
            // Exact growth: doubling would reach beyond what the ring can ever ask for.
            if place >= entries.capacity { entries.reserveCapacity(min(capacity, max(place + 1, 2 * entries.count))) }
            entries.append(contentsOf: repeatElement(Entry(), count: place + 1 - entries.count))
        }
        entries[place] = entry
    }

    /// The nearest finite number of single precision.
    private static func packed(_ value: Double) -> Float {
        let largest = Double(Float.greatestFiniteMagnitude)
        return Float(min(max(value, -largest), largest))
    }

    private func slot(_ index: Int64) -> Int {
        let remainder = Int(index % Int64(capacity))
        return remainder < 0 ? remainder + capacity : remainder
    }
}

extension ExpectationLog {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(newest)
        writer.write(versions.count)
        for (index, version) in versions {
            writer.write(Int(index))
            writer.write(version)
        }
        let blank = entries.firstIndex { !$0.value.isNaN } ?? entries.count
        writer.write(entries.count)
        writer.write(blank)
        for entry in entries.dropFirst(blank) {
            writer.write(entry.value)
            guard !entry.value.isNaN else { continue }
            writer.write(entry.lower)
            writer.write(entry.upper)
        }
    }

    /// Reads what ``encode(into:)`` wrote with the same capacity.
    init(from reader: inout ArtifactReader, capacity: Int) throws(ArtifactError) {
        self.init(capacity: capacity)
        newest = try reader.optionalIndex("expectations.newest")
        for _ in 0..<(try reader.integer("expectations.versions.count", in: 0...Self.versionLimit)) {
            let index = try reader.index("expectations.from")
            versions.append((index, try reader.integer("expectations.version", in: 1...Int.max / 2)))
        }
        let count = try reader.integer("expectations.count", in: 0...capacity)
        let blank = try reader.integer("expectations.blank", in: 0...count)
        guard reader.remaining >= 4 * (count - blank) else { throw .truncated }
        entries.reserveCapacity(count)
        entries.append(contentsOf: repeatElement(Entry(), count: blank))
        for _ in blank..<count {
            var entry = Entry()
            entry.value = try reader.single("expectations.value", orMissing: true)
            if !entry.value.isNaN {
                entry.lower = try reader.single("expectations.lower", orMissing: true)
                entry.upper = try reader.single("expectations.upper", orMissing: true)
            }
            entries.append(entry)
        }
    }
}
