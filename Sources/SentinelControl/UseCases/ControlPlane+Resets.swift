import Logging
package import SentinelDomain
package import SentinelJSON

/// What a client writes to make a watch forget.
package struct ResetRequest: Sendable, Equatable {
    package var scope: WatchReset.Scope
    package var reason: String

    package static func read(_ json: JSONValue) throws(SentinelError) -> ResetRequest {
        let faults = FaultCollector()
        let reader = ObjectReader(json, faults: faults)
        let scope = reader.enumeration("scope", WatchReset.Scope.self, .required)
        let reason = reader.string("reason", .required, length: 1...1_000)
        reader.finish()
        guard faults.isEmpty, let scope, let reason else { throw .faults(faults.faults) }
        return ResetRequest(scope: scope, reason: reason)
    }
}

extension ControlPlane {
    /// Makes the running watch forget; when this comes back it has, unless the database went away meanwhile.
    package func createReset(
        watch name: String, _ request: ResetRequest, by caller: Caller, validateOnly: Bool = false
    ) async throws -> WatchReset {
        let id = newID(.reset)
        let reset = try await environment.store.transact(.api) { tx -> WatchReset in
            let watch = try self.lockedWatch(name, tx)
            var made = WatchReset(
                id: id, watchID: watch.id, scope: request.scope, reason: request.reason, actor: caller.actor)
            made.createdAt = try tx.now
            guard !validateOnly else { return made }
            try tx.upkeep.insert(made)
            return try self.reset(id, of: watch, tx)
        }
        guard !validateOnly else { return reset }
        environment.logger.notice(
            "watch reset",
            metadata: ["watch": "\(name)", "scope": "\(request.scope.rawValue)", "actor": "\(caller.actor)"])
        await settle(reset.watchID)
        return reset
    }

    package func reset(watch name: String, id: String) async throws -> WatchReset {
        try await environment.store.transact(.api) { tx in try self.reset(id, of: try self.watch(name, tx), tx) }
    }

    /// Newest first.
    package func resets(
        watch name: String, before: String?, limit: Int
    ) async throws -> (resets: [WatchReset], hasMore: Bool) {
        let found = try await environment.store.transact(.api) { tx in
            try tx.upkeep.resets(watchID: try self.watch(name, tx).id, before: before, limit: limit + 1)
        }
        return (Array(found.prefix(limit)), found.count > limit)
    }

    private func reset(_ id: String, of watch: Watch, _ tx: any StoreTransaction) throws -> WatchReset {
        guard let reset = try tx.upkeep.reset(watchID: watch.id, id: id) else {
            throw SentinelError.notFound("reset", id)
        }
        return reset
    }
}
