import Logging
package import SentinelDomain
import SentinelForecast
package import SentinelJSON
package import SentinelTime

/// What a client writes to roll back.
package struct RollbackRequest: Sendable, Equatable {
    package var reason: String
    /// Nil = the previously active version.
    package var toVersion: Int?
    /// A guard: refuse when another version is active.
    package var expectedActiveVersion: Int?
    /// Also put the configuration back that the target was trained under.
    package var restoreConfiguration: Bool
    /// Whether drift, schedule and experiments are kept from undoing it.
    package var pin = true
    /// Nil: until the pin is released.
    package var pinnedUntil: Timestamp?

    package static func read(_ json: JSONValue) throws(SentinelError) -> RollbackRequest {
        let faults = FaultCollector()
        let reader = ObjectReader(json, faults: faults)
        var request = RollbackRequest(
            reason: reader.string("reason", length: 0...1_000) ?? "",
            toVersion: reader.integer("to_version", in: 1...Int(Int32.max)),
            expectedActiveVersion: reader.integer("expected_active_version", in: 1...Int(Int32.max)),
            restoreConfiguration: reader.bool("restore_configuration") ?? false)
        request.pin = reader.bool("pin") ?? true
        request.pinnedUntil = reader.timestamp("pinned_until")
        if !request.pin, request.pinnedUntil != nil {
            reader.fault("pinned_until", .conflict, "A rollback without a pin has no pinned_until.")
        }
        reader.finish()
        guard faults.isEmpty else { throw .faults(faults.faults) }
        return request
    }
}

extension ControlPlane {
    /// Returns to an earlier version. The target's artifact is loaded and verified before anything is changed; when the
    /// rollback comes back acknowledged, no scrape that starts later shows the version that was left.
    package func createRollback(
        watch name: String, _ request: RollbackRequest, by caller: Caller, validateOnly: Bool = false
    ) async throws -> Rollback {
        let id = newID(.rollback)
        let rollback = try await environment.store.transact(.api) { tx -> Rollback in
            guard let watch = try tx.watches.lock(name: name) else { throw SentinelError.notFound("watch", name) }
            let (target, note) = try self.target(of: request, watch, tx)
            var rollback = Rollback(
                id: id, watchID: watch.id, from: watch.activeVersion, to: target.number, reason: request.reason,
                actor: caller.actor)
            rollback.pins = request.pin
            rollback.pinnedUntil = request.pinnedUntil
            rollback.note = note
            try request.pinnedUntil.map { try SentinelError.requireFuture($0, now: tx.now, field: "pinned_until") }
            let configured = try self.reconfigured(
                watch, for: target, restore: request.restoreConfiguration, validateOnly: validateOnly, tx)
            rollback.restoredConfiguration = configured.spec != watch.spec
            (rollback.createdAt, rollback.activationSeq) = (try tx.now, watch.activationSeq + 1)
            guard !validateOnly else { return rollback }
            try tx.carryOut(&rollback, of: configured)
            return rollback
        }
        guard !validateOnly else { return rollback }
        environment.metrics.activations.increment([Activation.Reason.rollback.rawValue])
        environment.logger.notice(
            "rolled back",
            metadata: [
                "watch": "\(name)", "from": "\(rollback.fromVersion ?? 0)", "to": "\(rollback.toVersion)",
                "actor": "\(caller.actor)", "rollback": "\(rollback.id)",
            ])
        return await confirm(rollback)
    }

    /// The version to go back to, and what the client should know of the choice.
    private func target(
        of request: RollbackRequest, _ watch: Watch, _ tx: any StoreTransaction
    ) throws -> (version: ModelVersion, note: String) {
        try watch.requireActive(request.expectedActiveVersion)
        let choice =
            request.toVersion == nil ? try RollbackTarget.choice(of: watch, active: watch.activeVersion, tx) : nil
        guard let number = request.toVersion ?? choice?.version else {
            throw SentinelError(
                .conflict, "no_previous_version", "There is no former active version that could be served again.")
        }
        guard let version = try tx.versions.find(watchID: watch.id, number: number) else {
            throw SentinelError.notFound("version", String(number))
        }
        guard number != watch.activeVersion else {
            throw SentinelError(.conflict, "already_active", "Version \(number) is active already.")
        }
        guard RollbackTarget.legalStages.contains(version.storedStage) else {
            throw SentinelError(
                .conflict, "illegal_stage",
                "Version \(number) is in \(version.storedStage.rawValue); "
                    + "a rollback goes to staging or archived versions.")
        }
        try requireLoadable(version, of: watch, tx)
        if request.toVersion == nil { return (version, choice?.note ?? "") }
        let isMarked = version.blocked != nil
        return (version, isMarked ? "Version \(number) was rolled back before; its mark is lifted." : "")
    }

    /// The watch as it will be: unchanged, or with the target's configuration put back.
    func reconfigured(
        _ watch: Watch, for target: ModelVersion, restore: Bool, validateOnly: Bool, _ tx: any StoreTransaction
    ) throws -> Watch {
        let differing = target.configuration.differences(from: watch.spec.configuration)
        guard !differing.isEmpty else { return watch }
        guard restore else {
            let fields = differing.joined(separator: ", ")
            throw SentinelError(
                .conflict, "configuration_mismatch",
                "Version \(target.number) was trained under another \(fields). "
                    + "Send \"restore_configuration\": true to put both back.",
                faults: differing.map {
                    Fault(
                        pointer: .root.appending($0), code: .conflict,
                        detail: "The watch and the version differ in \($0).")
                })
        }
        let spec = try watch.spec.restoring(target.configuration)
        if validateOnly {
            var preview = watch
            preview.spec = spec
            return preview
        }
        return try replace(watch, with: spec, tx)
    }

    /// Waits until the owner serves the target and the page of `/metrics` shows it, then says so in the database. The
    /// rollback itself is committed: when the database is away by now, it stays pending until the reconciling loop has
    /// confirmed it.
    private func confirm(_ rollback: Rollback) async -> Rollback {
        guard await takeEffect(rollback.watchID, seq: rollback.activationSeq) else { return rollback }
        let confirmed = try? await environment.store.transact(.api) { tx in
            try tx.rollbacks.acknowledge(watchID: rollback.watchID, throughSeq: rollback.activationSeq)
            return try tx.rollbacks.find(watchID: rollback.watchID, id: rollback.id)
        }
        return confirmed.flatMap { $0 } ?? rollback
    }
}
