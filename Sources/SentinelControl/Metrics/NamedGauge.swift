package import SentinelPrometheus
import Synchronization

/// Numbers of Sentinel's own that go up and down, one for each of a bounded set of names.
package final class NamedGauge: Sendable {
    private let header: FamilyHeader
    private let label: String
    private let numbers = Mutex<[String: Double]>([:])

    package init(_ name: String, help: String, label: String) {
        self.header = FamilyHeader(name, help: help, type: .gauge)
        self.label = label
    }

    /// Nil takes the name off the page.
    package func set(_ value: Double?, _ name: String) { numbers.withLock { $0[name] = value } }

    package func value(_ name: String) -> Double? { numbers.withLock { $0[name] } }

    package func render(into page: inout ExpositionBuffer) {
        let now = numbers.withLock { $0 }
        guard !now.isEmpty else { return }
        page.append(header.bytes)
        for (name, value) in now.sorted(by: { $0.key < $1.key }) {
            page.appendLine(SamplePrefix(header.name, [Label(label, name)]), value)
        }
    }
}
