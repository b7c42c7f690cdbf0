import SentinelDomain
import SentinelForecast
import SentinelTime

/// The time after a promotion in which the version before runs on in shadow: when it turns out to be the better one,
/// the watch goes back to it.
enum Probation {
    /// Nil where the watch asks for none, or the version before cannot run any more.
    static func start(after row: Activation, of watch: Watch, _ tx: any StoreTransaction) throws -> Experiment? {
        guard watch.spec.probation > .zero, let version = row.version, let former = row.previousVersion,
            let before = try tx.versions.find(watchID: watch.id, number: former),
            before.artifact.prunedAt == nil, before.configuration.isServable(under: watch.spec.configuration)
        else { return nil }
        let now = try tx.now
        var spec = ExperimentSpec(name: "\(ExperimentSpec.probationPrefix)\(row.seq)")
        spec.description = "Version \(version) against version \(former), whose place it took."
        spec.endAt = now + watch.spec.probation
        var probation = Experiment(
            id: try tx.makeID(.experiment), watchID: watch.id, kind: .probation,
            spec: spec, champion: version, actor: "system:probation")
        probation.challenger = former
        probation.specGeneration = watch.specGeneration
        probation.state = .running
        probation.startIndex = watch.spec.grid.index(atOrBefore: now - watch.spec.scrapeDelay) + 1
        return probation
    }
}
