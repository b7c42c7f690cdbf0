package import SentinelPrometheus
import Synchronization

/// How many of something there are in each of a fixed set of states; a state that nothing is in shows 0.
package final class StateGauge: Sendable {
    private let header: FamilyHeader
    private let prefixes: [(value: String, prefix: SamplePrefix)]
    private let numbers = Mutex<[String: Double]>([:])

    package init(_ name: String, help: String, label: String, values: [String]) {
        self.header = FamilyHeader(name, help: help, type: .gauge)
        self.prefixes = values.map { ($0, SamplePrefix(name, [Label(label, $0)])) }
    }

    package func set(_ counts: [String: Double]) { numbers.withLock { $0 = counts } }

    package func render(into page: inout ExpositionBuffer) {
        let now = numbers.withLock { $0 }
        page.append(header.bytes)
        for (value, prefix) in prefixes { page.appendLine(prefix, now[value] ?? 0) }
    }
}
