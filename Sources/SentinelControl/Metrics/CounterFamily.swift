package import SentinelPrometheus
import Synchronization

/// A counter of Sentinel's own, by label values. Names end in `_total`.
package final class CounterFamily: Sendable {
    private let header: FamilyHeader
    private let labelNames: [String]
    private let values = Mutex<[[String]: Double]>([:])

    package init(_ name: String, help: String, labels: [String] = []) {
        self.header = FamilyHeader(name, help: help, type: .counter)
        self.labelNames = labels
        if labels.isEmpty { values.withLock { $0[[]] = 0 } }
    }

    /// Adds to the counter of these label values, given in the order of the label names.
    package func increment(_ labelValues: [String] = [], by amount: Double = 1) {
        values.withLock { $0[labelValues, default: 0] += amount }
    }

    package func value(_ labelValues: [String] = []) -> Double {
        values.withLock { $0[labelValues] ?? 0 }
    }

    package func render(into page: inout ExpositionBuffer) {
        let now = values.withLock { $0 }
        guard !now.isEmpty else { return }
        page.append(header.bytes)
        for key in now.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let labels = zip(labelNames, key).map { Label($0, $1) }
            page.appendLine(SamplePrefix(header.name, labels), now[key] ?? 0)
        }
    }
}
