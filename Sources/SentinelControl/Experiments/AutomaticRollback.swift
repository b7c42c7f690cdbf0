import SentinelDomain
import SentinelForecast
import SentinelJSON
import SentinelTime

/// Goes back to the version before, because live evidence has shown that the new one is worse.
struct AutomaticRollback {
    private let target: Int
    private let probation: Experiment

    /// So many within ``window`` stop the automation of a watch: something else is wrong with it.
    static let limit = 3
    static let window = TimeSpan.hours(24)

    init(to target: Int, probation: Experiment) {
        self.target = target
        self.probation = probation
    }

    /// Nil when a pin or a bad artifact keeps the pointer where it is.
    func run(_ watch: Watch, now: Timestamp, _ tx: any StoreTransaction) throws -> Activation? {
        let former = try tx.versions.find(watchID: watch.id, number: target)
        guard PromotionGuard.refusal(watch, version: former, now: now) == nil,
            case .success = try WatchLoader.artifact(watch, target, tx)
        else { return nil }
        let rollback = try insertRollback(watch, now: now, tx)
        var row = Activation(
            after: watch, version: target, reason: .automaticRollback, actor: rollback.actor, detail: rollback.reason)
        row.rollbackID = rollback.id
        try tx.switchPointer(of: watch, by: row)
        if let left = watch.activeVersion {
            let mark = VersionBlock(since: now, reason: rollback.reason, rollbackID: rollback.id)
            try tx.versions.setBlock(watchID: watch.id, number: left, mark)
        }
        try TrialClosing.close(all: watch, except: probation.id, because: "champion_changed", tx)
        return row
    }

    private func insertRollback(_ watch: Watch, now: Timestamp, _ tx: any StoreTransaction) throws -> Rollback {
        var rollback = Rollback(
            id: try tx.makeID(.rollback), watchID: watch.id, from: watch.activeVersion,
            to: target,
            reason: "Version \(probation.champion) was worse than version \(target) in live use (\(probation.id)).",
            actor: "system:probation")
        rollback.activationSeq = watch.activationSeq + 1
        try tx.rollbacks.insert(rollback)
        return rollback
    }
}
