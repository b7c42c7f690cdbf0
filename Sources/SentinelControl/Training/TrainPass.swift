import Logging
import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
package import SentinelTime
import Synchronization

/// Claims one training run and carries it out: computes on the pool, then writes version, pointer and the end of the
/// run in one transaction that presents the claim's fencing token. A worker that lost its claim changes nothing.
package struct TrainPass: Sendable {
    private let environment: Environment
    private let reconciler: Reconciler
    /// How long a claim lasts without renewal.
    private let lease = TimeSpan.seconds(30)
    /// A run whose worker was lost this often is given up: it may be what ends the workers.
    private static let attemptsMax = 5

    package init(_ environment: Environment, reconciler: Reconciler) {
        self.environment = environment
        self.reconciler = reconciler
    }

    /// `done` is 1 when a run was claimed.
    package func runOnce(now: Timestamp) async throws -> PassReport {
        let ids = environment.fleet.backfilledIDs()
        guard !ids.isEmpty else { return PassReport(done: 0) }
        let claimed = try await environment.store.transact(.training) { [lease] tx in
            try tx.runs.claim(watchIDs: ids, lease: lease)
        }
        guard let run = claimed, let token = run.token else { return PassReport(done: 0) }
        guard let runtime = environment.fleet.runtime(id: run.watchID) else {
            _ = try await environment.store.transact(.training) { tx in
                try tx.runs.release(id: run.id, token: token, delay: .seconds(5))
            }
            return PassReport(done: 0)
        }
        await runtime.setOpenRun(run, now: now)
        let closing: TrainingRun
        do {
            closing =
                run.attempts > TrainPass.attemptsMax
                ? try await fail(run, token: token, .tooManyAttempts)
                : try await carryOut(run, token: token, runtime: runtime)
            try await reconciler.reconcile(id: run.watchID, now: environment.clock.now())
        } catch {
            // It may be closed all the same: the owner, which takes it for open, is told what is stored.
            await reconciler.doubt(id: run.watchID)
            throw error
        }
        let end = environment.clock.now()
        await runtime.runClosed(closing, now: end)
        environment.runs.closed(run.id)
        count(closing, seconds: (end - now).seconds)
        return PassReport(done: 1, failed: closing.state == .failed ? 1 : 0, nextDue: end)
    }

    /// Computes and stores; gives the run as it was closed.
    private func carryOut(_ run: TrainingRun, token: Int, runtime: WatchRuntime) async throws -> TrainingRun {
        let input = await runtime.trainingInput()
        let champion = try await championFits(input)
        let progress = Progress()
        let began = ContinuousClock.now
        let work = TrainingWork(input: input, run: run, champion: champion)
        let heart = ClaimHeart(
            progress: progress, interval: environment.heartBeat,
            renew: { try await renew(run, token: token, progress: $0) },
            lost: SentinelError(
                .conflict, "cancelled", "The training run was cancelled or given to another worker."))
        do {
            let product = try await heart.beat {
                try await environment.compute.run { isCancelled in
                    try work.run(isCancelled: isCancelled) { progress.value.store($0, ordering: .relaxed) }
                }
            }
            let seconds = (ContinuousClock.now - began) / .seconds(1)
            let closing = RunClosing(run: run, token: token, input: input, product: product, seconds: seconds)
            return try await environment.store.transact(.training) { tx in try closing.store(tx) }
        } catch let error as SentinelError where error.kind != .unavailable {
            return try await fail(run, token: token, error)
        } catch is CancellationError {
            return try await release(run, token: token)
        }
    }

    private func renew(_ run: TrainingRun, token: Int, progress: Double) async throws -> Bool {
        try await environment.store.transact(.training) { [lease] tx in
            try tx.runs.renew(id: run.id, token: token, progress: progress, lease: lease)
        }
    }

    /// The coefficients of the served version, to score it beside the candidate. An unusable artifact counts as none.
    private func championFits(_ input: TrainingInput) async throws -> [String: SeriesFit] {
        guard let served = input.servedVersion else { return [:] }
        let watch = input.watch
        return try await environment.store.transact(.training) { tx in
            guard case .success(let artifact) = try WatchLoader.artifact(watch, served.number, tx) else { return [:] }
            return artifact.fits
        }
    }

    private func fail(_ run: TrainingRun, token: Int, _ error: SentinelError) async throws -> TrainingRun {
        var closed = run
        closed.state = error.code == "cancelled" ? .cancelled : .failed
        closed.error = ["code": .string(error.code), "detail": .string(error.message)]
        let result = closed
        let ceiling = BackOff(base: .seconds(10), cap: .minutes(15))
        return try await environment.store.transact(.training) { [random = environment.random] tx in
            guard try tx.runs.finish(result, token: token) else { return result }
            guard result.state == .failed, let watch = try tx.watches.find(id: result.watchID) else { return result }
            var random = random
            let failures = watch.trainingFailures + 1
            let wait = max(.seconds(5), ceiling.delay(afterFailures: failures, using: &random))
            try tx.watches.setTrainingOutcome(id: watch.id, failures: failures, notBefore: try tx.now + wait)
            return try tx.runs.find(watchID: result.watchID, id: result.id) ?? result
        }
    }

    /// The process is stopping: the run goes back into the queue for the next one.
    private func release(_ run: TrainingRun, token: Int) async throws -> TrainingRun {
        _ = try await environment.store.transact(.training) { tx in
            try tx.runs.release(id: run.id, token: token, delay: .zero)
        }
        throw CancellationError()
    }

    private func count(_ run: TrainingRun, seconds: Double) {
        let model = environment.board.snapshot(id: run.watchID)?.watch.spec.model.rawValue ?? ""
        environment.metrics.trainingRuns.increment([run.trigger.rawValue, run.state.rawValue])
        environment.metrics.trainingSeconds.observe(seconds, [model, run.trigger.rawValue, run.state.rawValue])
        if let watch = environment.board.snapshot(id: run.watchID)?.watch.spec.name, let change = run.skillChange {
            environment.metrics.skillChange.set(change, watch)
        }
        if run.outcome["promoted"] == .bool(true) { environment.metrics.activations.increment(["promotion"]) }
        var metadata: Logger.Metadata = [
            "run": "\(run.id)", "state": "\(run.state.rawValue)", "trigger": "\(run.trigger.rawValue)",
        ]
        if let version = run.version { metadata["version"] = "\(version)" }
        if let code = run.error["code"]?.stringValue { metadata["code"] = "\(code)" }
        if let reason = run.outcome["reason"]?.stringValue { metadata["gate"] = "\(reason)" }
        environment.logger.info("training run closed", metadata: metadata)
    }
}

extension TrainingRun {
    /// How much more of the naive forecast's error the new version saves than the one served; nil where that was not
    /// measured.
    fileprivate var skillChange: Double? {
        guard let candidate = outcome["candidate_mase"]?.doubleValue, let naive = outcome["naive_mase"]?.doubleValue,
            let champion = outcome["champion_mase"]?.doubleValue, naive > 0
        else { return nil }
        return (champion - candidate) / naive
    }
}

extension SentinelError {
    fileprivate static let tooManyAttempts = SentinelError(
        .conflict, "too_many_attempts", "The worker of this run was lost again and again; it is not tried any more.")
}
