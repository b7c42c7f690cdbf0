import Logging
package import SentinelDomain
import SentinelForecast
package import SentinelJSON
import SentinelTime

/// What a client writes to roll back.
package struct RollbackRequest: Sendable, Equatable {
    package var reason: String
    /// Nil = the previously active version.
    package var toVersion: Int?
    /// A guard: refuse when another version is active.
    package var expectedActiveVersion: Int?
    /// Also put the configuration back that the target was trained under.
    package var restoreConfiguration: Bool

    package static func read(_ json: JSONValue) throws(SentinelError) -> RollbackRequest {
        let faults = FaultCollector()
        let reader = ObjectReader(json, faults: faults)
        let request = RollbackRequest(
            reason: reader.string("reason", length: 0...1_000) ?? "",
            toVersion: reader.integer("to_version", in: 1...Int(Int32.max)),
            expectedActiveVersion: reader.integer("expected_active_version", in: 1...Int(Int32.max)),
            restoreConfiguration: reader.bool("restore_configuration") ?? false)
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
            let target = try self.target(of: request, watch, tx)
            var rollback = Rollback(
                id: id, watchID: watch.id, from: watch.activeVersion, to: target.number, reason: request.reason,
                actor: caller.actor)
            let configured = try self.reconfigured(watch, for: target, request, validateOnly: validateOnly, tx)
            rollback.restoredConfiguration = configured.spec != watch.spec
            guard !validateOnly else { return rollback }
            try self.switchBack(&rollback, configured, tx)
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

    private func target(
        of request: RollbackRequest, _ watch: Watch, _ tx: any StoreTransaction
    ) throws -> ModelVersion {
        if let expected = request.expectedActiveVersion, expected != watch.activeVersion {
            let active = watch.activeVersion.map(String.init) ?? "none"
            throw SentinelError(
                .conflict, "active_version_mismatch", "Version \(expected) is not active; active is \(active).")
        }
        guard let number = try request.toVersion ?? RollbackTarget.previous(of: watch, active: watch.activeVersion, tx)
        else {
            throw SentinelError(
                .conflict, "no_previous_version", "There is no former active version that could be served again.")
        }
        guard let version = try tx.versions.find(watchID: watch.id, number: number) else {
            throw SentinelError.notFound("version", String(number))
        }
        guard number != watch.activeVersion else {
            throw SentinelError(.conflict, "already_active", "Version \(number) is active already.")
        }
        let legal: [VersionStage] = [.staging, .archived]
        guard legal.contains(version.storedStage) else {
            throw SentinelError(
                .conflict, "illegal_stage",
                "Version \(number) is in \(version.storedStage.rawValue); "
                    + "a rollback goes to staging or archived versions.")
        }
        if case .failure(let problem) = try WatchLoader.artifact(watch, number, tx) {
            throw SentinelError(.conflict, "artifact_unusable", "\(problem.message) Nothing was changed.")
        }
        return version
    }

    /// The watch as it will be: unchanged, or with the target's configuration put back.
    private func reconfigured(
        _ watch: Watch, for target: ModelVersion, _ request: RollbackRequest, validateOnly: Bool,
        _ tx: any StoreTransaction
    ) throws -> Watch {
        let differing = target.configuration.differences(from: watch.spec.configuration)
        guard !differing.isEmpty else { return watch }
        guard request.restoreConfiguration else {
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

    private func switchBack(_ rollback: inout Rollback, _ watch: Watch, _ tx: any StoreTransaction) throws {
        guard try tx.watches.activate(id: watch.id, version: rollback.toVersion, expectedSeq: watch.activationSeq)
        else {
            throw SentinelError(
                .conflict, "active_version_mismatch", "The active version changed meanwhile; try again.")
        }
        rollback.activationSeq = watch.activationSeq + 1
        try tx.versions.setStage(watchID: watch.id, number: rollback.toVersion, .staging)
        if let left = rollback.fromVersion {
            let mark: JSONValue = [
                "since": .string(try tx.now.rfc3339), "reason": .string(rollback.reason),
                "rollback": .string(rollback.id),
            ]
            try tx.versions.block(watchID: watch.id, number: left, mark)
        }
        try tx.rollbacks.insert(rollback)
        var row = Activation(
            watchID: watch.id, seq: rollback.activationSeq, version: rollback.toVersion, reason: .rollback,
            actor: rollback.actor)
        row.previousVersion = rollback.fromVersion
        row.detail = rollback.reason
        row.rollbackID = rollback.id
        try tx.activations.insert(row)
    }

    /// Waits until the owner serves the target and the page of `/metrics` shows it, then says so in the database. The
    /// rollback itself is committed: when the database is away by now, it stays pending until the reconciling loop has
    /// confirmed it.
    private func confirm(_ rollback: Rollback) async -> Rollback {
        await settle(rollback.watchID)
        let applied = environment.board.snapshot(id: rollback.watchID)?.facts.serving.activationSeq ?? -1
        guard applied >= rollback.activationSeq else { return rollback }
        let confirmed = try? await environment.store.transact(.api) { tx in
            try tx.rollbacks.acknowledge(watchID: rollback.watchID, throughSeq: rollback.activationSeq)
            return try tx.rollbacks.find(watchID: rollback.watchID, id: rollback.id)
        }
        return confirmed.flatMap { $0 } ?? rollback
    }
}
