import Logging
package import SentinelDomain
package import SentinelJSON
package import SentinelTime

/// What a client may change of a rollback that is done.
package struct RollbackPatch: Sendable, Equatable {
    package var reason: String?
    /// The outer nil leaves the time as it is, the inner one means: until the pin is released.
    package var pinnedUntil: Timestamp??

    package static func read(_ json: JSONValue) throws(SentinelError) -> RollbackPatch {
        let faults = FaultCollector()
        let reader = ObjectReader(json, faults: faults)
        var patch = RollbackPatch(reason: reader.string("reason", length: 0...1_000))
        if reader.isNull("reason") { patch.reason = "" }
        if let until = reader.timestamp("pinned_until") { patch.pinnedUntil = .some(until) }
        if reader.isNull("pinned_until") { patch.pinnedUntil = .some(nil) }
        reader.finish()
        guard faults.isEmpty else { throw .faults(faults.faults) }
        return patch
    }
}

extension ControlPlane {
    /// PATCH: another reason, or another end of the pin.
    package func patchRollback(
        watch name: String, id: String, _ patch: RollbackPatch, guard edit: EditGuard, validateOnly: Bool = false
    ) async throws -> Rollback {
        let rollback = try await environment.store.transact(.api) { tx -> Rollback in
            let watch = try self.lockedWatch(name, tx)
            let current = try self.rollback(id, of: watch, tx)
            try edit.check(current.etag)
            var next = current
            next.reason = patch.reason ?? current.reason
            if let until = patch.pinnedUntil {
                guard current.isPinning(now: try tx.now) else {
                    throw SentinelError(
                        .conflict, "no_pin", "The rollback holds no pin (any more); roll back anew to set one.")
                }
                try until.map { try SentinelError.requireFuture($0, now: tx.now, field: "pinned_until") }
                next.pinnedUntil = until
            }
            guard next != current, !validateOnly else { return next }
            guard try tx.rollbacks.update(next, expectedRevision: current.revision) else {
                throw SentinelError(
                    .preconditionFailed, "etag_mismatch", "The rollback has changed since you read it; read it again.")
            }
            if var pin = watch.pin, pin.rollbackID == id {
                pin.reason = next.reason
                pin.until = next.pinnedUntil
                try tx.watches.setPin(id: watch.id, pin)
            }
            return try self.rollback(id, of: watch, tx)
        }
        if !validateOnly { await settle(rollback.watchID) }
        return rollback
    }

    /// DELETE: lifts the pin. The rollback stays in the history; what it did stays done.
    package func releaseRollback(
        watch name: String, id: String, by caller: Caller, validateOnly: Bool = false
    ) async throws {
        let watchID = try await environment.store.transact(.api) { tx -> String in
            let watch = try self.lockedWatch(name, tx)
            let rollback = try self.rollback(id, of: watch, tx)
            guard !validateOnly else { return watch.id }
            if watch.pin?.rollbackID == id {
                try tx.releasePin(of: watch, by: caller.actor)
            } else {
                try tx.rollbacks.release(watchID: watch.id, id: rollback.id, by: caller.actor)
            }
            return watch.id
        }
        guard !validateOnly else { return }
        environment.logger.notice(
            "pin released", metadata: ["watch": "\(name)", "rollback": "\(id)", "actor": "\(caller.actor)"])
        await settle(watchID)
    }

    func rollback(_ id: String, of watch: Watch, _ tx: any StoreTransaction) throws -> Rollback {
        guard let rollback = try tx.rollbacks.find(watchID: watch.id, id: id) else {
            throw SentinelError.notFound("rollback", id)
        }
        return rollback
    }
}
