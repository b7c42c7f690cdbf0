package import SentinelDomain
import SentinelEngine
package import SentinelJSON
import SentinelTime

extension ControlPlane {
    /// Asks for a back-test of a watch on its own history.
    package func createBacktest(
        watch name: String, _ body: JSONValue, by caller: Caller, validateOnly: Bool = false
    ) async throws -> BacktestJob {
        let id = newID(.backtest)
        let job = try await environment.store.transact(.api) { tx -> BacktestJob in
            let watch = try self.watch(name, tx)
            let request = try BacktestRequest.read(body, for: watch.spec)
            try check(request, for: watch)
            var job = BacktestJob(id: id, watchID: watch.id, actor: caller.actor, request: request.json)
            job.specGeneration = watch.specGeneration
            job.requestedAt = try tx.now
            guard try tx.backtests.openCount(watchID: watch.id) < Limits.backtestsOpenMax else {
                throw SentinelError(
                    .conflict, "too_many_backtests",
                    "The watch has \(Limits.backtestsOpenMax) back-tests that wait or run; wait or cancel one.")
            }
            if !validateOnly { try tx.backtests.insert(job) }
            return job
        }
        if !validateOnly { wake(.backtests) }
        return job
    }

    /// What can be said before any data is looked at. A watch that does not run here yet is checked when it does.
    private func check(_ request: BacktestRequest, for watch: Watch) throws(SentinelError) {
        guard let snapshot = environment.board.snapshot(id: watch.id) else { return }
        let known = Set(snapshot.series.map(\.id))
        if let missing = request.series?.first(where: { !known.contains($0) }) {
            let place = request.series?.firstIndex(of: missing) ?? 0
            let pointer = JSONPointer.root.appending("series").appending(place)
            let fault = Fault(pointer: pointer, code: .notFound, detail: "The watch has no series '\(missing)'.")
            throw SentinelError.faults([fault])
        }
        try BacktestInput.check(
            request, series: request.series?.count ?? snapshot.series.count,
            points: snapshot.series.map(\.points).max() ?? 0)
    }

    package func backtest(watch name: String, id: String) async throws -> BacktestJob {
        try await environment.store.transact(.api) { tx in
            let watch = try self.watch(name, tx)
            guard let job = try tx.backtests.find(watchID: watch.id, id: id) else {
                throw SentinelError.notFound("backtest", id)
            }
            return job
        }
    }

    /// The back-test when it has ended, or as it is after `limit`.
    package func backtest(watch name: String, id: String, endingWithin limit: Duration) async throws -> BacktestJob {
        let end = ContinuousClock.now + limit
        var job = try await backtest(watch: name, id: id)
        while job.state.isOpen, ContinuousClock.now < end {
            await environment.runs.wait(for: id, atMost: min(.seconds(2), end - .now))
            try Task.checkCancellation()
            job = try await backtest(watch: name, id: id)
        }
        return job
    }

    /// Newest first.
    package func backtests(
        watch name: String, before: String?, state: BacktestJob.State?, limit: Int
    ) async throws -> (jobs: [BacktestJob], hasMore: Bool) {
        let jobs = try await environment.store.transact(.api) { tx in
            let watch = try self.watch(name, tx)
            return try tx.backtests.list(watchID: watch.id, before: before, state: state, limit: limit + 1)
        }
        return (Array(jobs.prefix(limit)), jobs.count > limit)
    }

    /// Cancels a waiting or running back-test; its worker notices within a second.
    package func cancelBacktest(
        watch name: String, id: String, validateOnly: Bool = false
    ) async throws -> BacktestJob {
        let job = try await environment.store.transact(.api) { tx -> BacktestJob in
            let watch = try self.watch(name, tx)
            guard let job = try tx.backtests.find(watchID: watch.id, id: id) else {
                throw SentinelError.notFound("backtest", id)
            }
            guard try validateOnly ? job.state.isOpen : tx.backtests.cancel(watchID: watch.id, id: id) else {
                throw SentinelError(
                    .conflict, "backtest_closed",
                    "The back-test is \(job.state.rawValue); only an open one can be cancelled.")
            }
            return try tx.backtests.find(watchID: watch.id, id: id) ?? job
        }
        if !validateOnly { environment.runs.closed(id) }
        return job
    }

    /// Removes a back-test, and cancels it where it is open.
    package func deleteBacktest(watch name: String, id: String, validateOnly: Bool = false) async throws {
        try await environment.store.transact(.api) { tx in
            let watch = try self.watch(name, tx)
            let isThere =
                validateOnly
                ? try tx.backtests.find(watchID: watch.id, id: id) != nil
                : try tx.backtests.delete(watchID: watch.id, id: id)
            guard isThere else { throw SentinelError.notFound("backtest", id) }
        }
        if !validateOnly { environment.runs.closed(id) }
    }
}
