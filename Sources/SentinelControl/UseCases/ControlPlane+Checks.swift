package import SentinelDomain
import SentinelJSON
import SentinelTime

extension ControlPlane {
    /// - Throws: 409 for a version whose artifact could not be served; nothing has been changed by then.
    func requireLoadable(_ version: ModelVersion, of watch: Watch, _ tx: any StoreTransaction) throws {
        if case .failure(let problem) = try WatchLoader.artifact(watch, version.number, tx) {
            throw SentinelError(.conflict, "artifact_unusable", "\(problem.message) Nothing was changed.")
        }
    }

    /// Whether an activation is served and shown on `/metrics` after all has been done for it; otherwise the
    /// reconciling loop goes on.
    func takeEffect(_ watchID: String, seq: Int) async -> Bool {
        await settle(watchID)
        return await emitter.shows(watchID, seq: seq)
    }

    func lockedWatch(_ name: String, _ tx: any StoreTransaction) throws -> Watch {
        guard let watch = try tx.watches.lock(name: name) else { throw SentinelError.notFound("watch", name) }
        return watch
    }
}

extension Watch {
    /// - Throws: 409 when another version is active than the client expects.
    func requireActive(_ expected: Int?) throws(SentinelError) {
        guard let expected, expected != activeVersion else { return }
        let active = activeVersion.map(String.init) ?? "none"
        throw SentinelError(
            .conflict, "active_version_mismatch", "Version \(expected) is not active; active is \(active).")
    }

    /// The request that releases a pin.
    package func releaseCommand(of pin: Pin) -> String? {
        pin.rollbackID.map { "DELETE /v1/watches/\(spec.name)/rollbacks/\($0)" }
    }
}

extension SentinelError {
    /// - Throws: 422 for a time that is over.
    static func requireFuture(_ time: Timestamp, now: Timestamp, field: String) throws(SentinelError) {
        guard time <= now else { return }
        let detail = "The time \(time.rfc3339) is over; now is \(now.rfc3339)."
        throw .faults([Fault(pointer: .root.appending(field), code: .outOfRange, detail: detail)])
    }
}
