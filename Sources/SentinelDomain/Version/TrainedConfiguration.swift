package import SentinelJSON

/// The part of a watch that a version was trained under. A version is served only for a watch whose grid and query are
/// still these, and rolled back to only when all of them are (or are restored with it).
package struct TrainedConfiguration: Sendable, Equatable {
    /// Field name to value, as in the watch resource: `metric`, `labels`, `matchers`, `query`, `transform`, `model`,
    /// `parameters`, `granularity`, `horizon`, `lookback`.
    package var fields: JSONObject

    package static let fieldNames = [
        "metric", "labels", "matchers", "query", "transform", "model", "parameters", "granularity", "horizon",
        "lookback",
    ]
    /// A version with other values in these fields can still be served: the same points on the same grid.
    package static let servableDespite: Set<String> = ["model", "parameters", "lookback", "horizon"]

    package init(fields: JSONObject) {
        self.fields = fields
    }

    package var model: String {
        if case .string(let kind)? = fields["model"] { kind } else { "" }
    }

    /// The names of the fields in which two configurations differ, in the order of `fieldNames`.
    package func differences(from other: TrainedConfiguration) -> [String] {
        TrainedConfiguration.fieldNames.filter { fields[$0] != other.fields[$0] }
    }

    /// Whether a version of this configuration may serve a watch of the other.
    package func isServable(under other: TrainedConfiguration) -> Bool {
        differences(from: other).allSatisfy(TrainedConfiguration.servableDespite.contains)
    }
}
