package import SentinelDomain
import SentinelForecast

/// Of which watches a list shows something; of all where nothing is said.
package struct WatchScope: Sendable, Equatable {
    /// A tag or selector label that must have this value.
    package struct Label: Sendable, Equatable {
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package var name: String?
    package var dataSource: String?
    package var model: String?
    package var metric: String?
    package var label: Label?

    package init(name: String? = nil) {
        self.name = name
    }

    package func admits(_ spec: WatchSpec) -> Bool {
        if let name, spec.name != name { return false }
        if let dataSource, spec.dataSource != dataSource { return false }
        if let model, spec.model.rawValue != model { return false }
        if let metric, spec.metric != metric { return false }
        guard let label else { return true }
        if spec.tags[label.name] == label.value { return true }
        if case .selector(_, let labels, _) = spec.target { return labels[label.name] == label.value }
        return false
    }
}
