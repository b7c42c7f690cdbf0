import SentinelDomain

/// The versions of a watch whose artifacts must stay, and why.
enum RetainedVersions {
    /// Why an artifact stays.
    enum Use: Sendable {
        case active, rollbackTarget, pinned, compared

        /// As it goes on after "Version 3".
        var sentence: String {
            switch self {
            case .active: "is active; promote or roll back to another one first."
            case .rollbackTarget: "is where a rollback would go; it can be deleted when another one has been active."
            case .compared: "runs in an experiment or a probation; cancel that first."
            case .pinned: "is the target of a rollback that pins the watch; release the pin first."
            }
        }
    }

    /// - Parameter active: the active version, as it is or as it is about to be.
    static func uses(_ watch: Watch, active: Int?, _ tx: any StoreTransaction) throws -> [Int: Use] {
        var uses: [Int: Use] = [:]
        for trial in try tx.experiments.open(watchID: watch.id) {
            for version in [trial.champion, trial.challenger].compactMap(\.self) { uses[version] = .compared }
        }
        if let target = try RollbackTarget.previous(of: watch, active: active, tx) { uses[target] = .rollbackTarget }
        if let id = watch.activePin(now: try tx.now)?.rollbackID,
            let rollback = try tx.rollbacks.find(watchID: watch.id, id: id)
        {
            uses[rollback.toVersion] = .pinned
        }
        if let active { uses[active] = .active }
        return uses
    }

    /// Prunes to `max_versions`, sparing also the version that was just made.
    static func prune(_ watch: Watch, active: Int?, newest: Int, _ tx: any StoreTransaction) throws {
        let kept = try uses(watch, active: active, tx).keys
        _ = try tx.versions.prune(
            watchID: watch.id, keep: watch.spec.maxVersions, sparing: Set(kept).union([newest]))
    }
}
