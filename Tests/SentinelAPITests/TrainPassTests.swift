import HTTPTypes
import SentinelDomain
import SentinelEngine
import SentinelJSON
import SentinelPrometheus
import SentinelSimulation
import SentinelTime
import Synchronization
import Testing

@testable import SentinelControl

/// Training runs that are carried out while the database comes and goes.
struct TrainPassTests {
    private let api = APIHarness()
    private let reconciler: Reconciler

    init() {
        let environment = api.environment
        reconciler = Reconciler(environment, desk: EffectDesk(compute: environment.compute, clock: environment.clock))
    }

    /// A watch whose history is whole. Its version was taken out of production, so that what is trained moves no mark.
    private func seed() async throws -> WatchRuntime {
        _ = try await api.send(
            .post, "/v1/data-sources", body: #"{"name":"default","url":"http://localhost:9090"}"#)
        _ = try await api.send(.post, "/v1/watches", body: #"{"name":"web","metric":"load","model":"naive"}"#)
        let id = try #require(api.store.tables.withLock { $0.watches.keys.first })
        api.store.tables.withLock { $0.watches[id]?.activationSeq = 2 }
        _ = try await reconciler.runOnce(now: APIHarness.now)
        let runtime = try #require(api.environment.fleet.runtime(id: id))
        let request = try #require(api.environment.fleet.takeDue(now: APIHarness.now).requests.first)
        let indices = request.to - 400...request.to
        let values = indices.map { Double($0 * 7 % 5) }
        let labels = try LabelSet([Label("job", "api")])
        let batch = ScrapeBatch(
            closedThrough: request.to, series: [.init(labels: labels, indices: Array(indices), values: values)])
        _ = await runtime.ingest(batch, of: request, now: APIHarness.now)
        #expect(api.environment.fleet.fetched(request, watchID: id, now: APIHarness.now))
        _ = await runtime.backfillCompleted(by: request, now: APIHarness.now)
        return runtime
    }

    @Test("a run that is closed while its worker cannot know it does not stay open in the process")
    func unknownEnd() async throws {
        _ = try await seed()
        #expect(try await api.send(.post, "/v1/watches/web/training-runs", body: "{}").status == 202)
        let pass = TrainPass(api.environment, reconciler: reconciler)
        let store = api.store
        // The claim, then the end of the run: by then the database is away.
        store.interject(after: 2) { store.tables.withLock { $0.isAway = true } }
        await #expect(throws: SentinelError.self) { _ = try await pass.runOnce(now: APIHarness.now) }
        store.tables.withLock { $0.isAway = false }
        #expect(store.tables.withLock { $0.runs.all.map(\.state) } == [.succeeded])
        var training = try #require(api.environment.board.snapshot(name: "web")).facts.training
        #expect(training.openRun != nil)
        _ = try await reconciler.runOnce(now: APIHarness.now)
        training = try #require(api.environment.board.snapshot(name: "web")).facts.training
        #expect(training.openRun == nil && training.lastFinished?.state == .succeeded)
    }

    @Test("a request that is told late does not open a run again that has ended")
    func lateOpening() async throws {
        let runtime = try await seed()
        var run = TrainingRun(id: "run_1", watchID: runtime.id, trigger: .manual, policy: .fullRetrain, actor: "a")
        let asked = run
        run.state = .succeeded
        await runtime.runClosed(run, now: APIHarness.now)
        await runtime.setOpenRun(asked, now: APIHarness.now)
        #expect(try #require(api.environment.board.snapshot(name: "web")).facts.training.openRun == nil)
    }

    @Test("a watch whose version was taken out of production asks for no training, and says how to go on")
    func demoted() async throws {
        let runtime = try await seed()
        #expect(await runtime.decisions(now: APIHarness.now).isEmpty)
        let snapshot = try #require(api.environment.board.snapshot(name: "web"))
        let condition = try #require(snapshot.condition(.trained))
        #expect(!condition.holds && condition.reason == "demoted")
        #expect(condition.message.contains("POST /v1/watches/web/versions/{number}/promotions"))
    }
}
