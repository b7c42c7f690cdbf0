import SentinelDomain
import SentinelForecast
import SentinelJSON
import SentinelTime

/// Makes a version active within one transaction without that a client has asked for it. The version before it runs on
/// in shadow for the probation that the watch asks for.
struct AutomaticPromotion {
    var version: Int
    var actor: String
    var detail: String

    /// Nil when a pin, or a mark on the version, stands in its way.
    /// - Throws: a conflict when the pointer has moved meanwhile, so that the whole transaction is undone.
    func run(_ watch: Watch, now: Timestamp, _ tx: any StoreTransaction) throws -> Activation? {
        let candidate = try tx.versions.find(watchID: watch.id, number: version)
        guard PromotionGuard.refusal(watch, version: candidate, now: now) == nil else { return nil }
        let row = Activation(after: watch, version: version, reason: .promotion, actor: actor, detail: detail)
        try tx.switchPointer(of: watch, by: row)
        try tx.versions.setStage(watchID: watch.id, number: version, .staging)
        try TrialClosing.close(all: watch, except: nil, because: "champion_changed", tx)
        try startProbation(watch, now: now, tx)
        return row
    }

    private func startProbation(_ watch: Watch, now: Timestamp, _ tx: any StoreTransaction) throws {
        guard watch.spec.probation > .zero, let former = watch.activeVersion,
            let candidate = try tx.versions.find(watchID: watch.id, number: former),
            candidate.artifact.prunedAt == nil,
            candidate.configuration.isServable(under: watch.spec.configuration)
        else { return }
        var spec = ExperimentSpec(name: "probation-\(version)-\(watch.activationSeq + 1)")
        spec.description = "Version \(version) against version \(former), which it took the place of."
        spec.endAt = now + watch.spec.probation
        var probation = Experiment(
            id: try tx.makeID(.experiment), watchID: watch.id, kind: .probation,
            spec: spec, champion: version, actor: "system:probation")
        probation.challenger = former
        probation.specGeneration = watch.specGeneration
        probation.seed = watch.activationSeq
        probation.state = .running
        probation.startIndex = watch.spec.grid.index(atOrBefore: now - watch.spec.scrapeDelay) + 1
        try tx.experiments.insert(probation)
    }
}

/// Ends what a move of the pointer leaves without ground.
enum TrialClosing {
    /// Cancels the open experiments and probations of a watch.
    static func close(
        all watch: Watch, except spared: String?, because reason: String, _ tx: any StoreTransaction
    ) throws {
        for var experiment in try tx.experiments.open(watchID: watch.id) where experiment.id != spared {
            try experiment.move(to: .cancelled, because: reason)
            _ = try tx.experiments.update(experiment, expectedRevision: nil)
        }
    }
}
