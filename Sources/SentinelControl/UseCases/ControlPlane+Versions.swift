package import SentinelDomain
package import SentinelTime

extension ControlPlane {
    package func version(
        watch name: String, _ reference: VersionReference
    ) async throws -> (watch: Watch, version: ModelVersion) {
        try await environment.store.transact(.api) { tx in
            let watch = try self.watch(name, tx)
            return (watch, try self.version(reference, of: watch, tx))
        }
    }

    /// Newest first. `stage` production means the active version.
    package func versions(
        watch name: String, before: Int?, stage: VersionStage?, limit: Int
    ) async throws -> (watch: Watch, versions: [ModelVersion], hasMore: Bool) {
        try await environment.store.transact(.api) { tx in
            let watch = try self.watch(name, tx)
            if stage == .production {
                let active = try watch.activeVersion.flatMap { try tx.versions.find(watchID: watch.id, number: $0) }
                return (watch, active.map { [$0] } ?? [], false)
            }
            let found = try tx.versions.list(watchID: watch.id, before: before, stage: stage, limit: limit + 2)
            let shown = stage == nil ? found : found.filter { $0.number != watch.activeVersion }
            return (watch, Array(shown.prefix(limit)), shown.count > limit)
        }
    }

    /// Newest first.
    package func activations(
        watch name: String, before: Int?, limit: Int
    ) async throws -> (activations: [Activation], hasMore: Bool) {
        let found = try await environment.store.transact(.api) { tx in
            try tx.activations.list(watchID: try self.watch(name, tx).id, before: before, limit: limit + 1)
        }
        return (Array(found.prefix(limit)), found.count > limit)
    }

    /// What was live at a time; nil when nothing was.
    package func activation(watch name: String, at time: Timestamp) async throws -> Activation? {
        try await environment.store.transact(.api) { tx in
            try tx.activations.at(watchID: try self.watch(name, tx).id, time: time)
        }
    }

    package func rollback(watch name: String, id: String) async throws -> Rollback {
        try await environment.store.transact(.api) { tx in
            try self.rollback(id, of: try self.watch(name, tx), tx)
        }
    }

    /// Newest first.
    package func rollbacks(
        watch name: String, before: String?, filter: RollbackFilter, limit: Int
    ) async throws -> (rollbacks: [Rollback], hasMore: Bool) {
        let found = try await environment.store.transact(.api) { tx in
            let watch = try self.watch(name, tx)
            return try tx.rollbacks.list(watchID: watch.id, before: before, filter: filter, limit: limit + 1)
        }
        return (Array(found.prefix(limit)), found.count > limit)
    }
}
