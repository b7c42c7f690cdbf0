package import SentinelPrometheus
import Synchronization

/// Numbers of Sentinel's own by label values, written as a whole: what is not among them any more leaves the page.
package final class LabelledGauge: Sendable {
    private let header: FamilyHeader
    private let labelNames: [String]
    private let values = Mutex<[[String]: Double]>([:])

    package init(_ name: String, help: String, labels: [String]) {
        self.header = FamilyHeader(name, help: help, type: .gauge)
        self.labelNames = labels
    }

    /// By label values, in the order of the label names; what is not finite is left out.
    package func set(_ values: [[String]: Double]) {
        let shown = values.filter(\.value.isFinite)
        self.values.withLock { $0 = shown }
    }

    package func value(_ labelValues: [String]) -> Double? { values.withLock { $0[labelValues] } }

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
