import SentinelForecast
package import SentinelJSON

/// The part of a watch that a version was trained under. A version is served only for a watch whose grid and query are
/// still these, and rolled back to only when all of them are (or are restored with it).
package struct TrainedConfiguration: Sendable {
    /// Field name to value, as in the watch resource: `metric`, `labels`, `matchers`, `query`, `transform`, `model`,
    /// `parameters`, `granularity`, `horizon`, `lookback`, `preprocessing`.
    package var fields: JSONObject

    package static let fieldNames = [
        "metric", "labels", "matchers", "query", "transform", "model", "parameters", "granularity", "horizon",
        "lookback", "preprocessing",
    ]
    /// A version with other values in these fields can still be served: the same points on the same grid.
    package static let servableDespite: Set<String> = ["model", "parameters", "lookback", "horizon", "preprocessing"]

    package init(fields: JSONObject) {
        self.fields = fields
    }

    package var model: String {
        if case .string(let kind)? = fields["model"] { kind } else { "" }
    }

    /// The names of the fields in which two configurations differ, in the order of `fieldNames`.
    package func differences(from other: TrainedConfiguration) -> [String] {
        TrainedConfiguration.fieldNames.filter { self[$0] != other[$0] }
    }

    /// Whether a version of this configuration may serve a watch of the other.
    package func isServable(under other: TrainedConfiguration) -> Bool {
        differences(from: other).allSatisfy(TrainedConfiguration.servableDespite.contains)
    }

    /// A field; one that did not exist when the configuration was written has the value that held then.
    package subscript(name: String) -> JSONValue? {
        if let value = fields[name] { return value }
        return name == "preprocessing" ? .object(Preprocessing().json) : nil
    }
}

extension TrainedConfiguration: Equatable {
    package static func == (a: TrainedConfiguration, b: TrainedConfiguration) -> Bool {
        a.differences(from: b).isEmpty
    }
}
