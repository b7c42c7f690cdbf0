import SentinelDomain

/// Which version a rollback goes to when none is named: the one that was active before the one that is.
enum RollbackTarget {
    /// The stages that a rollback may activate.
    static let legalStages: Set<VersionStage> = [.staging, .archived]
    /// How far back the history is looked at.
    private static let activationsMax = 500

    /// The newest formerly active version that is not the active one, was not rolled back itself, and whose artifact is
    /// still kept; nil when there is none.
    static func choice(of watch: Watch, active: Int?, _ tx: any StoreTransaction) throws -> RollbackChoice? {
        let history = try tx.activations.list(watchID: watch.id, before: nil, limit: activationsMax)
        return try RollbackChoice.find(in: history, active: active) { number in
            guard let version = try tx.versions.find(watchID: watch.id, number: number) else { return false }
            return version.artifact.prunedAt == nil && version.blocked == nil
                && legalStages.contains(version.storedStage)
        }
    }

    static func previous(of watch: Watch, active: Int?, _ tx: any StoreTransaction) throws -> Int? {
        try choice(of: watch, active: active, tx)?.version
    }
}
