import SentinelDomain
import SentinelEvidence
import SentinelForecast
import SentinelJSON
import SentinelTime

/// What must hold of an experiment before it is made.
extension ControlPlane {
    /// - Throws: 404 for a version that is not there, 409 for one that cannot be compared with the active one, or not
    ///   in the way that is asked for.
    func check(_ experiment: Experiment, _ watch: Watch, _ tx: any StoreTransaction) throws {
        if experiment.mayShowChallenger || experiment.spec.autoPromote, watch.isPinned(now: experiment.createdAt) {
            let what = experiment.mayShowChallenger ? "a challenger is not shown" : "nothing is promoted by itself"
            let instead = experiment.mayShowChallenger ? "use the allocation shadow" : "leave out auto_promote"
            let release = watch.pin.flatMap(watch.releaseCommand).map { " with \($0)" } ?? ""
            throw SentinelError(
                .conflict, "watch_pinned",
                "A rollback has pinned the watch, so \(what); \(instead), or release the pin first\(release).")
        }
        guard let number = experiment.challenger else { return }
        guard let version = try tx.versions.find(watchID: watch.id, number: number) else {
            throw SentinelError.notFound("version", String(number))
        }
        guard number != experiment.champion else {
            throw SentinelError(
                .conflict, "already_active", "Version \(number) is active: it cannot be its own challenger.")
        }
        let differing = version.configuration.differences(from: watch.spec.configuration)
        guard version.configuration.isServable(under: watch.spec.configuration) else {
            throw SentinelError(
                .conflict, "configuration_mismatch",
                "Version \(number) was trained under another \(differing.joined(separator: ", ")); "
                    + "it forecasts something else.")
        }
        if experiment.mayShowChallenger, version.blocked != nil {
            throw SentinelError(
                .conflict, "version_blocked",
                "Version \(number) was rolled back, so it is not shown; use the allocation shadow, or lift its mark "
                    + "with PATCH {\"blocked\": null} of the version.")
        }
        if experiment.spec.autoPromote { try requirePromotable(version, of: watch, now: experiment.createdAt) }
        if case .failure(let problem) = try WatchLoader.artifact(watch, number, tx) {
            throw SentinelError(.conflict, "artifact_unusable", problem.message)
        }
    }

    /// - Throws: 409 for a version that would not be promoted when it has won.
    private func requirePromotable(
        _ version: ModelVersion, of watch: Watch, now: Timestamp
    ) throws(SentinelError) {
        guard let refusal = PromotionGuard.refusal(watch, version: version, now: now) else { return }
        let withheld = Withheld(refusal, version, of: watch)
        let code = refusal == .blocked ? "version_blocked" : refusal.rawValue
        throw SentinelError(
            .conflict, code, "\(withheld.detail) Or leave out auto_promote: the two are compared all the same.",
            faults: [Fault(pointer: .root.appending("auto_promote"), code: .conflict, detail: withheld.detail)])
    }
}

extension Experiment {
    /// Its allocation may show the challenger on `/metrics`.
    var mayShowChallenger: Bool { allocation != .shadow }
}

extension Watch {
    /// - Throws: 422 for a model that cannot be trained so, 409 while the watch is paused.
    func requireTrainable(_ policy: TrainingRun.Policy) throws(SentinelError) {
        if policy == .finetune, !ModelCatalogue[spec.model].supportsPartialFit {
            throw SentinelError(
                .invalid, "finetune_unsupported",
                "The model \(spec.model.rawValue) cannot be fine-tuned; use full_retrain.")
        }
        if spec.paused {
            throw SentinelError(.conflict, "watch_paused", "The watch is paused; set paused to false first.")
        }
    }
}
