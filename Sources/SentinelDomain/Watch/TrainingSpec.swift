package import SentinelJSON

/// How a watch is retrained.
package struct TrainingSpec: Sendable, Equatable {
    /// What becomes of the orders, seasons and choices of the active version.
    package enum Parameters: String, Sendable, CaseIterable {
        /// Retrainings for drift keep them, all others search anew.
        case auto
        case keep, reselect
    }

    package var parameters = Parameters.auto

    /// What a run of this kind does.
    package func parameters(of trigger: TrainingRun.Trigger) -> TrainingRun.Parameters {
        switch parameters {
        case .auto: trigger == .drift ? .keep : .reselect
        case .keep: .keep
        case .reselect: .reselect
        }
    }

    /// Reads `training`.
    static func read(_ watch: ObjectReader) -> TrainingSpec {
        var spec = TrainingSpec()
        guard let reader = watch.object("training") else { return spec }
        spec.parameters = reader.enumeration("parameters", Parameters.self) ?? .auto
        reader.finish()
        return spec
    }

    package var json: JSONObject { ["parameters": .string(parameters.rawValue)] }
}
