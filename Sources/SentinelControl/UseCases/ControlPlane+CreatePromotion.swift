import Logging
package import SentinelDomain
package import SentinelJSON
package import SentinelTime

/// What a client writes to move a version to another stage.
package struct PromotionRequest: Sendable, Equatable {
    package var toStage: VersionStage
    package var reason: String
    /// A guard: refuse when another version is active.
    package var expectedActiveVersion: Int?
    /// Leave the version that a rollback has pinned.
    package var releasePin: Bool
    /// Also put the configuration back that the version was trained under.
    package var restoreConfiguration: Bool

    package static func read(_ json: JSONValue) throws(SentinelError) -> PromotionRequest {
        let faults = FaultCollector()
        let reader = ObjectReader(json, faults: faults)
        let stage = reader.enumeration("to_stage", VersionStage.self, .required)
        let request = PromotionRequest(
            toStage: stage ?? .development, reason: reader.string("reason", length: 0...1_000) ?? "",
            expectedActiveVersion: reader.integer("expected_active_version", in: 1...Int(Int32.max)),
            releasePin: reader.bool("release_pin") ?? false,
            restoreConfiguration: reader.bool("restore_configuration") ?? false)
        reader.finish()
        guard faults.isEmpty else { throw .faults(faults.faults) }
        return request
    }
}

/// A version that was moved to another stage.
package struct Promotion: Sendable, Equatable {
    package var watchID: String
    package var version: Int
    package var move: StageMove
    package var reason: String
    package var actor: String
    /// The version that was active before.
    package var previousVersion: Int?
    /// Nil when the active version did not change.
    package var activationSeq: Int?
    package var releasedPin: Bool
    package var restoredConfiguration: Bool
    package var at: Timestamp
    /// No scrape that starts later shows another active version.
    package var isAcknowledged: Bool
}

extension ControlPlane {
    /// Moves a version to another stage. Into production its artifact is loaded and verified first; when that comes
    /// back acknowledged, no scrape that starts later shows the version that was served before. Out of production
    /// nothing is served until another version is promoted.
    package func createPromotion(
        watch name: String, version reference: VersionReference, _ request: PromotionRequest, by caller: Caller,
        validateOnly: Bool = false
    ) async throws -> Promotion {
        var promotion = try await environment.store.transact(.api) { tx -> Promotion in
            let watch = try self.lockedWatch(name, tx)
            let version = try self.version(reference, of: watch, tx)
            try watch.requireActive(request.expectedActiveVersion)
            let stage = version.stage(activeVersion: watch.activeVersion)
            let move = try StageMove(of: version.number, from: stage, to: request.toStage)
            var promotion = Promotion(
                watchID: watch.id, version: version.number, move: move, reason: request.reason, actor: caller.actor,
                previousVersion: watch.activeVersion, activationSeq: nil, releasedPin: false,
                restoredConfiguration: false, at: try tx.now, isAcknowledged: false)
            guard move.movesPointer else {
                if !validateOnly { try tx.versions.setStage(watchID: watch.id, number: version.number, move.to) }
                return promotion
            }
            promotion.releasedPin = try self.pinToLift(of: watch, request, now: promotion.at) != nil
            var configured = watch
            if move.to == .production {
                try self.requireLoadable(version, of: watch, tx)
                configured = try self.reconfigured(
                    watch, for: version, restore: request.restoreConfiguration, validateOnly: validateOnly, tx)
                promotion.restoredConfiguration = configured.spec != watch.spec
            }
            if !validateOnly { try self.switchStages(&promotion, configured, tx) }
            return promotion
        }
        guard !validateOnly, let seq = promotion.activationSeq else {
            promotion.isAcknowledged = !validateOnly
            return promotion
        }
        note(promotion, watch: name)
        promotion.isAcknowledged = await takeEffect(promotion.watchID, seq: seq)
        return promotion
    }

    /// The pin that the client wants to be lifted.
    /// - Throws: 409 `watch_pinned`, naming the ways to go on, when it has not said so.
    private func pinToLift(
        of watch: Watch, _ request: PromotionRequest, now: Timestamp
    ) throws(SentinelError) -> Pin? {
        guard let pin = watch.activePin(now: now) else { return nil }
        guard request.releasePin else {
            let command = watch.releaseCommand(of: pin).map { ", or release it with \($0)" } ?? ""
            throw SentinelError(
                .conflict, "watch_pinned",
                "A rollback has pinned the watch since \(pin.since.rfc3339). "
                    + "Send \"release_pin\": true\(command).")
        }
        return pin
    }

    private func switchStages(
        _ promotion: inout Promotion, _ watch: Watch, _ tx: any StoreTransaction
    ) throws {
        let isEntering = promotion.move.to == .production
        let row = Activation(
            after: watch, version: isEntering ? promotion.version : nil, reason: isEntering ? .promotion : .demotion,
            actor: promotion.actor, detail: promotion.reason)
        promotion.activationSeq = row.seq
        // The demoted champion is in staging; production itself is never stored.
        if isEntering, let champion = watch.activeVersion {
            try tx.versions.setStage(watchID: watch.id, number: champion, .staging)
        }
        try tx.versions.setStage(
            watchID: watch.id, number: promotion.version, isEntering ? .staging : promotion.move.to)
        if isEntering { try tx.versions.setBlock(watchID: watch.id, number: promotion.version, nil) }
        try tx.releasePin(of: watch, by: promotion.actor)
        try tx.switchPointer(of: watch, by: row)
    }

    private func note(_ promotion: Promotion, watch name: String) {
        let reason: Activation.Reason = promotion.move.to == .production ? .promotion : .demotion
        environment.metrics.activations.increment([reason.rawValue])
        environment.logger.notice(
            "stage moved",
            metadata: [
                "watch": "\(name)", "version": "\(promotion.version)", "to": "\(promotion.move.to.rawValue)",
                "actor": "\(promotion.actor)",
            ])
    }
}
