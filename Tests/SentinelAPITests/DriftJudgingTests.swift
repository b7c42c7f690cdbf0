import HTTPTypes
import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelSeries
import SentinelSimulation
import SentinelTime
import Synchronization
import Testing

@testable import SentinelControl

/// From drift in a running watch to a training run, over a store in memory.
struct DriftJudgingTests {
    private let api = APIHarness()

    @Test("C7, G15: drift asks for one retraining that says why; none more follows before the pause is over")
    func retraining() async throws {
        try await drift()
        let judge = JudgePass(api.environment, onDecision: {})
        #expect(try await judge.runOnce(now: APIHarness.now).done == 1)
        let run = try #require(try await api.send(.get, "/v1/watches/web/training-runs").json["items"]?[0])
        #expect(run["trigger"] == "drift" && run["policy"] == "full_retrain" && run["cause"]?["severity"] == "high")
        #expect(run["cause"]?["explanation"]?.stringValue?.contains("times its baseline") == true)
        let drift = try await api.send(.get, "/v1/watches/web/status").json["drift"]
        #expect(drift?["severity"] == "high" && drift?["ruling"] == "retrain")
        #expect(drift?["not_before"] != .null && drift?["judged"] == 1)
        let check = drift?["series"]?[0]?["checks"]?.arrayValue?.first { $0["name"] == "mae_ratio" }
        #expect(check?["passed"] == false && check?["since"] != .null)

        // The run ends, and the gate keeps the old version: the database's marks say nothing of the pause.
        let runtime = try #require(api.environment.fleet.runtimes().first)
        var closed = try #require(api.store.tables.withLock { $0.runs.all.first })
        closed.state = .succeeded
        let ended = closed
        api.store.tables.withLock { $0.runs = [ended] }
        await runtime.runClosed(ended, now: APIHarness.now)
        for _ in 0..<30 { #expect(try await judge.runOnce(now: APIHarness.now).done == 0) }
        #expect(api.environment.metrics.driftDetected.value(["high"]) == 1)
        let later = APIHarness.now + .minutes(61)
        api.store.tables.withLock { $0.now = $0.now + .minutes(61) }
        #expect(try await judge.runOnce(now: later).done == 1)
    }

    @Test("a restart fills no budget: the retrainings of the last day count")
    func restart() async throws {
        try await drift()
        let runtime = try #require(api.environment.fleet.runtimes().first)
        api.store.tables.withLock { tables in
            for number in 0..<25 as Range<Int64> {
                var run = TrainingRun(
                    id: "run_\(number)", watchID: runtime.id, trigger: .drift, policy: .fullRetrain, actor: "a")
                (run.state, run.requestedAt) = (.succeeded, tables.now - .minutes(25 - number))
                tables.runs.append(run)
            }
        }
        let judge = JudgePass(api.environment, onDecision: {})
        #expect(try await judge.runOnce(now: APIHarness.now).done == 0)
        let status = try await api.send(.get, "/v1/watches/web/status").json["drift"]
        #expect(status?["ruling"] == "over_budget")
        // Half an hour later there is room for some again.
        #expect(try await judge.runOnce(now: APIHarness.now + .minutes(30)).done == 1)
    }

    /// A watch that serves the mean of a window, on a series that has begun to climb.
    private func drift() async throws {
        try await api.seed()
        let runtime = try #require(api.environment.fleet.runtimes().first)
        let closed = Grid(step: .minutes(1)).index(atOrBefore: APIHarness.now - .seconds(15))
        let labels = try LabelSet([Label("job", "api")])
        let trained = closed - 1_500
        func batch(_ indices: ClosedRange<Int64>) -> ScrapeBatch {
            let values = indices.map { 100 + Double($0 * 7 % 5) + 5 * Double(max(0, $0 - trained)) }
            return ScrapeBatch(
                closedThrough: indices.upperBound,
                series: [.init(labels: labels, indices: Array(indices), values: values)])
        }
        let request = try #require(api.environment.fleet.takeDue(now: APIHarness.now).requests.first)
        _ = await runtime.ingest(batch(trained - 400...trained), of: request, now: APIHarness.now)
        _ = await runtime.backfillCompleted(by: request, now: APIHarness.now)
        try await serve(runtime)
        _ = await runtime.ingest(batch(trained + 1...closed), of: request, now: APIHarness.now)
    }

    private func serve(_ runtime: WatchRuntime) async throws {
        let input = await runtime.trainingInput()
        let (labels, ring) = try #require(input.rings.first)
        let recipe = ModelRecipe(parameters: .defaults(.windowAverage), lookbackSteps: 30)
        let options = ValidationOptions(horizon: 5)
        let fit = try SeriesFit.train(
            labels.seriesID, recipe: recipe, history: History(ring), plan: TrainingPlan(options: options)
        ).fit
        let watch = try api.store.tables.withLock { tables in
            let transaction = MemoryTransaction(tables)
            let watch = try #require(tables.watches.values.first)
            try VersionTests.insert(1, of: watch, stage: .staging, transaction)
            try transaction.switchPointer(
                of: watch, by: Activation(after: watch, version: 1, reason: .promotion, actor: "a"))
            tables = transaction.tables
            return try #require(tables.watches.values.first)
        }
        var change = WatchChange(
            watch: watch, source: input.source, serving: ServingStatus(), fits: [labels.seriesID: fit])
        change.serving.version = ServedVersion(number: 1, recipe: recipe, minimumSamples: 10)
        change.serving.activationSeq = watch.activationSeq
        _ = await runtime.apply(change, now: APIHarness.now)
    }
}
