import Logging
package import SentinelDomain
package import SentinelJSON
package import SentinelTime

/// What a client writes to leave a stretch of time out.
package struct ExclusionRequest: Sendable, Equatable {
    package var start: Timestamp
    package var end: Timestamp
    package var reason: String

    package static func read(_ json: JSONValue) throws(SentinelError) -> ExclusionRequest {
        let faults = FaultCollector()
        let reader = ObjectReader(json, faults: faults)
        let start = reader.timestamp("start", .required)
        let end = reader.timestamp("end", .required)
        let reason = reader.string("reason", .required, length: 1...1_000)
        if let start, let end, end < start {
            reader.fault("end", .outOfRange, "The end \(end.rfc3339) is before the start \(start.rfc3339).")
        }
        reader.finish()
        guard faults.isEmpty, let start, let end, let reason else { throw .faults(faults.faults) }
        return ExclusionRequest(start: start, end: end, reason: reason)
    }
}

extension ControlPlane {
    /// From now on points within train nothing and count for nothing; a version that runs starts anew without them.
    package func createExclusion(
        watch name: String, _ request: ExclusionRequest, by caller: Caller, validateOnly: Bool = false
    ) async throws -> Exclusion {
        let id = newID(.exclusion)
        let exclusion = try await environment.store.transact(.api) { tx -> Exclusion in
            let watch = try self.lockedWatch(name, tx)
            let oldest = try tx.now - watch.spec.trainingWindow
            try request.checkReach(oldest: oldest, newest: try tx.now + .days(366))
            guard
                try tx.upkeep.active(watchID: watch.id, since: oldest, limit: Limits.exclusionsMax).count
                    < Limits.exclusionsMax
            else {
                throw SentinelError(
                    .conflict, "too_many_exclusions",
                    "A watch has at most \(Limits.exclusionsMax) exclusions in its training window; lift one first.")
            }
            var made = Exclusion(
                id: id, watchID: watch.id, start: request.start, end: request.end, reason: request.reason,
                actor: caller.actor)
            made.createdAt = try tx.now
            if !validateOnly { try tx.upkeep.insert(made) }
            return made
        }
        guard !validateOnly else { return exclusion }
        environment.logger.notice(
            "points excluded", metadata: ["watch": "\(name)", "exclusion": "\(id)", "actor": "\(caller.actor)"])
        await settle(exclusion.watchID)
        return exclusion
    }

    package func exclusion(watch name: String, id: String) async throws -> Exclusion {
        try await environment.store.transact(.api) { tx in
            try self.exclusion(id, of: try self.watch(name, tx), tx)
        }
    }

    /// Newest first, those that were lifted included.
    package func exclusions(
        watch name: String, before: String?, limit: Int
    ) async throws -> (exclusions: [Exclusion], hasMore: Bool) {
        let found = try await environment.store.transact(.api) { tx in
            try tx.upkeep.exclusions(watchID: try self.watch(name, tx).id, before: before, limit: limit + 1)
        }
        return (Array(found.prefix(limit)), found.count > limit)
    }

    /// DELETE: points within count again. The exclusion stays in the history; to lift it twice changes nothing.
    package func liftExclusion(
        watch name: String, id: String, by caller: Caller, validateOnly: Bool = false
    ) async throws {
        let watchID = try await environment.store.transact(.api) { tx -> String in
            let watch = try self.lockedWatch(name, tx)
            _ = try self.exclusion(id, of: watch, tx)
            if !validateOnly { _ = try tx.upkeep.lift(watchID: watch.id, id: id, by: caller.actor) }
            return watch.id
        }
        guard !validateOnly else { return }
        environment.logger.notice(
            "exclusion lifted", metadata: ["watch": "\(name)", "exclusion": "\(id)", "actor": "\(caller.actor)"])
        await settle(watchID)
    }

    private func exclusion(_ id: String, of watch: Watch, _ tx: any StoreTransaction) throws -> Exclusion {
        guard let exclusion = try tx.upkeep.exclusion(watchID: watch.id, id: id) else {
            throw SentinelError.notFound("exclusion", id)
        }
        return exclusion
    }
}

extension ExclusionRequest {
    /// - Throws: 422 for a stretch that leaves nothing out, or reaches too far ahead.
    fileprivate func checkReach(oldest: Timestamp, newest: Timestamp) throws(SentinelError) {
        if end < oldest {
            let detail = "The watch keeps points from \(oldest.rfc3339) on; the exclusion ends before."
            throw .faults([Fault(pointer: .root.appending("end"), code: .outOfRange, detail: detail)])
        }
        if end > newest {
            let detail = "An exclusion ends at most a year ahead, at \(newest.rfc3339)."
            throw .faults([Fault(pointer: .root.appending("end"), code: .outOfRange, detail: detail)])
        }
    }
}
