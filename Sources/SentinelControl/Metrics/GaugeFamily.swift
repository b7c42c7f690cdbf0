package import SentinelPrometheus
import Synchronization

/// A number of Sentinel's own that goes up and down.
package final class GaugeFamily: Sendable {
    private let header: FamilyHeader
    private let prefix: SamplePrefix
    private let number = Mutex<Double?>(nil)

    package init(_ name: String, help: String) {
        self.header = FamilyHeader(name, help: help, type: .gauge)
        self.prefix = SamplePrefix(name)
    }

    /// Nil takes the family off the page.
    package func set(_ value: Double?) { number.withLock { $0 = value } }

    package var value: Double? { number.withLock { $0 } }

    package func render(into page: inout ExpositionBuffer) {
        guard let now = value else { return }
        page.append(header.bytes)
        page.appendLine(prefix, now)
    }
}
