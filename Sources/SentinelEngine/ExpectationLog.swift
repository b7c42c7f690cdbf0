/// What was expected of each grid point in the ring, one configured horizon earlier, and by which version: the record
/// that a chart of "actual against expected" is drawn from. A second column of the ring: 4 bytes a point.
struct ExpectationLog: Sendable {
    private let capacity: Int
    private var values: [Float] = []
    /// From which grid index on which version made the expectation.
    private var versions: [(from: Int64, version: Int)] = []
    /// The newest grid index for which something is noted.
    private var newest: Int64?

    init(capacity: Int) {
        self.capacity = capacity
    }

    mutating func record(_ value: Double?, version: Int, at index: Int64) {
        let place = slot(index)
        if place >= values.count {
            guard value != nil else { return }
            values.append(contentsOf: repeatElement(.nan, count: place + 1 - values.count))
        }
        values[place] = value.map(Float.init) ?? .nan
        guard value != nil else { return }
        newest = max(newest ?? index, index)
        guard versions.last?.version != version else { return }
        versions.append((index, version))
        if versions.count > 64 { versions.removeFirst() }
    }

    /// Notes what a replay says about a point, when nothing is noted for it and for all later ones: what a version that
    /// was served then has said is never mixed with the afterthoughts of another.
    mutating func fill(_ value: Double?, version: Int, at index: Int64) {
        guard let value else { return }
        if let newest, newest >= index { return }
        record(value, version: version, at: index)
    }

    /// The expectation for a grid index that the ring still holds.
    func expectation(at index: Int64) -> (value: Double, version: Int)? {
        let place = slot(index)
        guard place < values.count, !values[place].isNaN else { return nil }
        guard let version = versions.last(where: { $0.from <= index })?.version else { return nil }
        return (Double(values[place]), version)
    }

    private func slot(_ index: Int64) -> Int {
        let remainder = Int(index % Int64(capacity))
        return remainder < 0 ? remainder + capacity : remainder
    }
}
