import SentinelDomain
import SentinelForecast
import SentinelTime

/// Goes back to the version before, because live evidence has shown that the new one is worse.
struct AutomaticRollback {
    /// The probation that the new version, its champion, has lost.
    var probation: Experiment

    /// So many within ``window`` pin the watch: something else is wrong with it, and a person has to look.
    static let limit = 3
    static let window = TimeSpan.hours(24)

    /// Nil when a pin, a bad artifact, or a person who took the version before out of reach (its stage is none that a
    /// rollback goes to, or it is marked) keeps the pointer where it is.
    func run(_ watch: Watch, now: Timestamp, _ tx: any StoreTransaction) throws -> Activation? {
        guard let target = probation.challenger, let version = try tx.versions.find(watchID: watch.id, number: target),
            RollbackTarget.legalStages.contains(version.storedStage),
            PromotionGuard.refusal(watch, version: version, now: now) == nil,
            case .success = try WatchLoader.artifact(watch, target, tx)
        else { return nil }
        var rollback = Rollback(
            id: try tx.makeID(.rollback), watchID: watch.id, from: watch.activeVersion,
            to: target, reason: "Version \(probation.champion) was worse than version \(target) in live use.",
            actor: "system:probation")
        rollback.pins = try isBreaking(watch, now: now, tx)
        rollback.note =
            rollback.pins
            ? "\(Self.limit) automatic rollbacks within \(Self.window.prometheus): automation is paused by a pin." : ""
        let row = Activation(
            after: watch, version: target, reason: .automaticRollback, actor: rollback.actor,
            detail: rollback.reason)
        try tx.carryOut(&rollback, of: watch, as: .automaticRollback)
        return row
    }

    /// The breaker against storms: this one would be one too many.
    private func isBreaking(_ watch: Watch, now: Timestamp, _ tx: any StoreTransaction) throws -> Bool {
        let recent = try tx.activations.list(watchID: watch.id, before: nil, limit: 100)
        let automatic = recent.count { $0.reason == .automaticRollback && now - $0.at < Self.window }
        return automatic + 1 >= Self.limit
    }
}
