package import SentinelJSON

/// What training said about a version, kept as one document: `trigger`, `policy`, `actor`, `started_at`, `duration_ms`,
/// `data_window`, `sample_count`, `series_count`, `parameters`, `metrics.{training,validation,live}` per horizon step,
/// `features`, `preprocessing`, `importance`, `selection`, `gate`, and `imported` when it came as a file.
package struct VersionRecord: Sendable, Equatable {
    package var json: JSONObject

    package init(json: JSONObject) {
        self.json = json
    }

    /// The validation MASE over all horizon steps; nil where it was not measured.
    package var validationMASE: Double? { number("metrics", "validation", "overall", "mase") }

    /// The MASE of the naive forecast on the same origins.
    package var naiveMASE: Double? { number("metrics", "validation", "naive", "mase") }

    private func number(_ path: String...) -> Double? {
        var value: JSONValue? = .object(json)
        for key in path {
            guard case .object(let object)? = value else { return nil }
            value = object[key]
        }
        switch value {
        case .number(let number)?: return number
        case .integer(let integer)?: return Double(integer)
        default: return nil
        }
    }
}
