import Logging
import SentinelDomain
package import SentinelJSON
package import SentinelTime
import Synchronization

/// Claims one back-test and carries it out on the compute pool. One whose worker was lost, or whose server was stopped,
/// has failed as interrupted: whoever wanted it asks again, nothing depends on it.
package struct BacktestPass: Sendable {
    private let environment: Environment
    private let lease = TimeSpan.seconds(30)

    package init(_ environment: Environment) {
        self.environment = environment
    }

    /// `done` is 1 when a back-test was claimed.
    package func runOnce(now: Timestamp) async throws -> PassReport {
        let ids = environment.fleet.backfilledIDs()
        let claimed = try await environment.store.transact(.training) { [lease] tx -> BacktestJob? in
            try tx.backtests.interrupt()
            return ids.isEmpty ? nil : try tx.backtests.claim(watchIDs: ids, lease: lease)
        }
        guard let job = claimed, let token = job.token else { return PassReport(done: 0) }
        let closed = await carryOut(job, token: token)
        try await environment.store.transact(.training) { tx in
            guard try tx.backtests.finish(closed, token: token) else { return }
            try tx.backtests.prune(watchID: closed.watchID, keep: Limits.backtestsKept)
        }
        environment.runs.closed(closed.id)
        var metadata: Logger.Metadata = ["backtest": "\(closed.id)", "state": "\(closed.state.rawValue)"]
        if let code = closed.error["code"]?.stringValue { metadata["code"] = "\(code)" }
        environment.logger.info("back-test closed", metadata: metadata)
        return PassReport(done: 1, failed: closed.state == .failed ? 1 : 0, nextDue: environment.clock.now())
    }

    /// The job as it ends.
    private func carryOut(_ job: BacktestJob, token: Int) async -> BacktestJob {
        var closed = job
        do {
            let product = try await compute(job, token: token)
            closed.state = .succeeded
            closed.progress = 1
            closed.inputs = product.inputs
            closed.results = product.results
        } catch let error as SentinelError {
            closed.state = error.code == "cancelled" ? .cancelled : .failed
            closed.error = ["code": .string(error.code), "detail": .string(error.message)]
        } catch {
            closed.state = .failed
            closed.error = BacktestPass.interrupted
        }
        return closed
    }

    private func compute(_ job: BacktestJob, token: Int) async throws -> BacktestWork.Product {
        guard let runtime = environment.fleet.runtime(id: job.watchID) else {
            throw SentinelError(.conflict, "watch_not_running", "The watch does not run here any more; ask again.")
        }
        let data = await runtime.trainingInput()
        let request = try BacktestRequest.read(.object(job.request), for: data.watch.spec)
        let work = BacktestWork(
            try BacktestInput(spec: data.watch.spec, request: request, rings: data.rings))
        let progress = Progress()
        let heart = ClaimHeart(
            progress: progress, interval: environment.heartBeat,
            renew: { try await renew(job, token: token, progress: $0) },
            lost: SentinelError(.conflict, "cancelled", "The back-test was cancelled."))
        return try await heart.beat {
            try await environment.compute.run { isCancelled in
                try work.run(isCancelled: isCancelled) { progress.value.store($0, ordering: .relaxed) }
            }
        }
    }

    private func renew(_ job: BacktestJob, token: Int, progress: Double) async throws -> Bool {
        try await environment.store.transact(.training) { [lease] tx in
            try tx.backtests.renew(id: job.id, token: token, progress: progress, lease: lease)
        }
    }

    /// Why a back-test has failed that nobody carries out any more.
    package static let interrupted: JSONValue = [
        "code": "interrupted",
        "detail": "The server was stopped while the back-test ran; it is not repeated by itself: ask again.",
    ]
}
