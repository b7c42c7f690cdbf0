import SentinelControl
import SentinelDomain

/// Requests that change what is kept and left out, not what is served.
extension ClientAction {
    /// The watch whose exclusions or resets it changes.
    var upkeptWatch: String? {
        switch self {
        case .exclude(let watch, _), .lift(let watch, _), .reset(let watch, _): watch.id
        default: nil
        }
    }

    func tend(_ control: ControlPlane, _ auditor: Auditor) async throws {
        switch self {
        case .exclude(let watch, let body):
            let row = try await control.createExclusion(watch: watch.spec.name, .read(body), by: Self.caller)
            auditor.acknowledge(.exclusion(watchID: row.watchID, id: row.id, isLifted: false))
        case .lift(let watch, let id):
            try await control.liftExclusion(watch: watch.spec.name, id: id, by: Self.caller)
            auditor.acknowledge(.exclusion(watchID: watch.id, id: id, isLifted: true))
        case .reset(let watch, let body):
            let row = try await control.createReset(watch: watch.spec.name, .read(body), by: Self.caller)
            auditor.acknowledge(.reset(watchID: row.watchID, id: row.id))
        case .backtest(let watch, let body):
            let job = try await control.createBacktest(watch: watch.spec.name, body, by: Self.caller)
            auditor.acknowledge(.backtest(watchID: job.watchID, id: job.id))
        case .cancelBacktest(let watch, let id):
            _ = try await control.cancelBacktest(watch: watch.spec.name, id: id)
        case .prune(let watch, let version):
            let edit = EditGuard(ifMatch: [version.etag(activeVersion: watch.activeVersion)])
            try await control.deleteVersion(watch: watch.spec.name, .number(version.number), guard: edit)
            auditor.acknowledge(.pruned(watchID: watch.id, version: version.number))
        default: break
        }
    }
}
