package import SentinelJSON
package import SentinelTime

/// What a client writes to start an experiment.
package struct ExperimentRequest: Sendable, Equatable {
    package var spec: ExperimentSpec
    /// A guard: refuse when another version is active.
    package var champion: Int?
    /// The version that is tried; nil where one is trained for it.
    package var challenger: Int?
    /// How the challenger is trained.
    package var training: TrainingRun.Policy?

    package static func read(_ json: JSONValue) throws(SentinelError) -> ExperimentRequest {
        let faults = FaultCollector()
        let reader = ObjectReader(json, faults: faults)
        let request = ExperimentRequest(
            spec: ExperimentSpec.read(reader), champion: reader.integer("champion_version", in: 1...Int(Int32.max)),
            challenger: reader.integer("challenger_version", in: 1...Int(Int32.max)),
            training: reader.enumeration("train_challenger", TrainingRun.Policy.self))
        if (request.challenger == nil) == (request.training == nil), faults.isEmpty {
            reader.fault(
                "challenger_version", .invalid,
                "Name the version to try in challenger_version, or how to train one in train_challenger "
                    + "(full_retrain or finetune): exactly one of the two.")
        }
        if [ExperimentSpec.trialPrefix, ExperimentSpec.probationPrefix].contains(where: request.spec.name.hasPrefix) {
            reader.fault("name", .invalid, "Names that begin with version- or probation- are given by the server.")
        }
        reader.finish()
        guard faults.isEmpty else { throw .faults(faults.faults) }
        return request
    }
}

/// What a client writes to change an experiment.
package struct ExperimentEdit: Sendable, Equatable {
    package var description: String?
    package var endAt: Timestamp?
    package var state: ExperimentState?
    /// Complete it below the minimum of evidence.
    package var force: Bool

    package static func read(_ json: JSONValue) throws(SentinelError) -> ExperimentEdit {
        let faults = FaultCollector()
        let reader = ObjectReader(json, faults: faults)
        let edit = ExperimentEdit(
            description: reader.string("description", length: 0...1_000), endAt: reader.timestamp("end_at"),
            state: reader.enumeration("state", ExperimentState.self), force: reader.bool("force") ?? false)
        if let state = edit.state, ![.running, .paused, .completed, .cancelled].contains(state) {
            reader.fault("state", .invalid, "A client may ask for running, paused, completed or cancelled.")
        }
        reader.finish()
        guard faults.isEmpty else { throw .faults(faults.faults) }
        return edit
    }
}
