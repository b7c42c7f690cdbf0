package import SentinelPrometheus
import Synchronization

/// A histogram of Sentinel's own in seconds, by label values. Names end in `_seconds`.
package final class HistogramFamily: Sendable {
    private let header: FamilyHeader
    private let labelNames: [String]
    private let bounds: [Double]
    private let values = Mutex<[[String]: HistogramValue]>([:])

    package static let defaultBounds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60]

    package init(
        _ name: String, help: String, labels: [String] = [], bounds: [Double] = HistogramFamily.defaultBounds
    ) {
        self.header = FamilyHeader(name, help: help, type: .histogram)
        self.labelNames = labels
        self.bounds = bounds
    }

    package func observe(_ seconds: Double, _ labelValues: [String] = []) {
        let bucket = bounds.firstIndex { seconds <= $0 } ?? bounds.count
        values.withLock { values in
            let empty = HistogramValue(counts: Array(repeating: 0, count: bounds.count + 1), sum: 0)
            var value = values[labelValues] ?? empty
            value.counts[bucket] += 1
            value.sum += seconds
            values[labelValues] = value
        }
    }

    package func render(into page: inout ExpositionBuffer) {
        let now = values.withLock { $0 }
        guard !now.isEmpty else { return }
        page.append(header.bytes)
        for key in now.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            guard let value = now[key] else { continue }
            let labels = zip(labelNames, key).map { Label($0, $1) }
            HistogramLayout(header.name, labels, bounds: bounds).render(value, into: &page)
        }
    }
}
