import SentinelControl
import SentinelDomain
import SentinelJSON
import SentinelTime

/// One request of a client, with what it had read before.
enum ClientAction: Sendable {
    case create(name: String, body: JSONValue)
    case patch(Watch, body: JSONValue)
    case delete(Watch)
    case train(Watch, TrainingRun.Policy)
    case cancel(Watch, runID: String)
    case rollback(Watch, body: JSONValue)
    case release(Watch, rollbackID: String)
    case promote(Watch, version: Int, body: JSONValue)
    case experiment(Watch, body: JSONValue)
    case editExperiment(Watch, Experiment, body: JSONValue)
    case exclude(Watch, body: JSONValue)
    case lift(Watch, id: String)
    case reset(Watch, body: JSONValue)
    case backtest(Watch, body: JSONValue)
    case cancelBacktest(Watch, id: String)
    case prune(Watch, version: ModelVersion)

    /// For the trace.
    var name: String {
        switch self {
        case .create(let name, _): "create \(name)"
        case .patch(let watch, let body): "patch \(watch.spec.name) r\(watch.revision) \(JSONWriter.text(body))"
        case .delete(let watch): "delete \(watch.spec.name)"
        case .train(let watch, let policy): "train \(watch.spec.name) \(policy.rawValue)"
        case .cancel(let watch, let id): "cancel \(watch.spec.name) \(id)"
        case .rollback(let watch, let body): "rollback \(watch.spec.name) \(JSONWriter.text(body))"
        case .release(let watch, let id): "release \(watch.spec.name) \(id)"
        case .promote(let watch, let version, let body):
            "promote \(watch.spec.name) v\(version) \(JSONWriter.text(body))"
        case .experiment(let watch, let body): "experiment \(watch.spec.name) \(JSONWriter.text(body))"
        case .editExperiment(let watch, let experiment, let body):
            "edit \(watch.spec.name) \(experiment.id) \(JSONWriter.text(body))"
        case .exclude(let watch, let body): "exclude \(watch.spec.name) \(JSONWriter.text(body))"
        case .lift(let watch, let id): "lift \(watch.spec.name) \(id)"
        case .reset(let watch, let body): "reset \(watch.spec.name) \(JSONWriter.text(body))"
        case .backtest(let watch, let body): "backtest \(watch.spec.name) \(JSONWriter.text(body))"
        case .cancelBacktest(let watch, let id): "abort \(watch.spec.name) \(id)"
        case .prune(let watch, let version): "prune \(watch.spec.name) v\(version.number)"
        }
    }

    var kind: String { String(name.prefix { $0 != " " }) }

    /// Sends it, and notes what the client is told; gives the outcome for the trace.
    func send(to process: SimulatedProcess, _ auditor: Auditor) async -> String {
        do {
            return try await perform(process, auditor)
        } catch let error as SentinelError {
            if error.kind == .bug {
                auditor.note(Violation(invariant: .noBug, detail: "\(name): \(error.code) \(error.detail)"))
            }
            return error.code
        } catch {
            return "\(error)"
        }
    }

    static let caller = Caller(actor: Auditor.clientPrefix)

    private func perform(_ process: SimulatedProcess, _ auditor: Auditor) async throws -> String {
        let control = process.control
        switch self {
        case .create(_, let body):
            let watch = try await control.createWatch(body)
            auditor.acknowledge(.watch(id: watch.id, revision: watch.revision))
        case .patch(let watch, let body):
            let edit = EditGuard(ifMatch: [watch.etag])
            let changed = try await control.patchWatch(name: watch.spec.name, body, guard: edit)
            auditor.checkEdit(of: watch.revision, got: changed.revision)
            auditor.acknowledge(.watch(id: changed.id, revision: changed.revision))
        case .delete(let watch):
            auditor.doom(watchID: watch.id)
            try await control.deleteWatch(name: watch.spec.name, guard: EditGuard(ifMatch: [watch.etag]))
            auditor.acknowledge(.deleted(watchID: watch.id))
        case .train(let watch, let policy):
            let run = try await control.createTrainingRun(
                watch: watch.spec.name, .read(["policy": .string(policy.rawValue)]), by: Caller(actor: "trainer")
            ).run
            auditor.acknowledge(.run(watchID: run.watchID, id: run.id))
        case .cancel(let watch, let id): _ = try await control.cancelTrainingRun(watch: watch.spec.name, id: id)
        case .rollback(let watch, let body): return try await rollBack(watch, body, process, auditor)
        case .release(let watch, let id):
            try await control.releaseRollback(watch: watch.spec.name, id: id, by: Self.caller)
        case .promote(let watch, let version, let body):
            let promotion = try await control.createPromotion(
                watch: watch.spec.name, version: .number(version), .read(body), by: Self.caller)
            if promotion.isAcknowledged, let seq = promotion.activationSeq, process.isServing {
                auditor.raiseFloor(watchID: promotion.watchID, seq: seq)
            }
        case .experiment(let watch, let body):
            let experiment = try await control.createExperiment(watch: watch.spec.name, body, by: Self.caller)
            auditor.acknowledge(.experiment(watchID: experiment.watchID, id: experiment.id))
        case .editExperiment(let watch, let experiment, let body):
            let edited = try await control.editExperiment(
                watch: watch.spec.name, id: experiment.id, body, guard: EditGuard(ifMatch: [experiment.etag]))
            auditor.checkEdit(of: experiment.revision, got: edited.revision)
        case .exclude, .lift, .reset, .backtest, .cancelBacktest, .prune: try await tend(control, auditor)
        }
        return "ok"
    }

    private func rollBack(
        _ watch: Watch, _ body: JSONValue, _ process: SimulatedProcess, _ auditor: Auditor
    ) async throws -> String {
        let rollback = try await process.control.createRollback(watch: watch.spec.name, .read(body), by: Self.caller)
        auditor.acknowledge(.rollback(watchID: rollback.watchID, id: rollback.id))
        // One that was taken for dead is not scraped any more.
        if rollback.state == .acknowledged, process.isServing {
            auditor.raiseFloor(watchID: rollback.watchID, seq: rollback.activationSeq)
        }
        return "\(rollback.state) v\(rollback.toVersion)"
    }
}
