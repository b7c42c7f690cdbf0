import SentinelDomain

/// Which version a rollback goes to when none is named: the one that was active before the one that is.
enum RollbackTarget {
    /// The newest formerly active version that is not the active one, was not itself left by a rollback since, and
    /// whose artifact is still kept; nil when there is none.
    static func previous(of watch: Watch, active: Int?, _ tx: any StoreTransaction) throws -> Int? {
        var left: Set<Int> = []
        if let active { left.insert(active) }
        for activation in try tx.activations.list(watchID: watch.id, before: nil, limit: 500) {
            let isRollback = activation.reason == .rollback || activation.reason == .automaticRollback
            if isRollback || activation.reason == .artifactUnusable, let previous = activation.previousVersion {
                left.insert(previous)
            }
            guard let number = activation.version, !left.contains(number) else { continue }
            guard let version = try tx.versions.find(watchID: watch.id, number: number) else { continue }
            if version.artifact.prunedAt == nil { return number }
        }
        return nil
    }
}
