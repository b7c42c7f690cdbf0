import HTTPTypes
import SentinelDomain
import SentinelJSON
import SentinelSimulation
import SentinelTime
import Synchronization
import Testing

@testable import SentinelAPI
@testable import SentinelControl

private final class TaskBox: Sendable {
    let task = Mutex<Task<Void, any Error>?>(nil)
}

/// What happens to the running fleet while the database is being read.
@Suite struct ReconcilingTests {
    private let api = APIHarness()
    private let reconciler: Reconciler

    init() {
        let environment = api.environment
        reconciler = Reconciler(environment, desk: EffectDesk(compute: environment.compute, clock: environment.clock))
    }

    private func insert(_ id: String, _ name: String) throws {
        let source: JSONValue = ["name": "default", "url": "http://localhost:9090"]
        let spec = try WatchSpec.read(["name": .string(name), "metric": "load"], name: nil)
        let stored = DataSource(id: "src_1", spec: try DataSourceSpec.read(source, name: nil, current: nil))
        api.store.tables.withLock { tables in
            tables.sources["src_1"] = stored
            tables.watches[id] = Watch(id: id, spec: spec, dataSourceID: "src_1")
        }
    }

    @Test("a watch that is deleted while it is being started does not run")
    func deletedWhileStarting() async throws {
        try insert("wch_1", "web")
        let (store, reconciler) = (api.store, reconciler)
        let deletion = TaskBox()
        // The first transaction reads the marks, the second one the watch.
        store.interject(after: 2) {
            store.tables.withLock { $0.watches["wch_1"] = nil }
            deletion.task.withLock { $0 = Task { try await reconciler.reconcile(id: "wch_1", now: APIHarness.now) } }
            for _ in 0..<1_000 { await Task.yield() }
        }
        _ = try await reconciler.runOnce(now: APIHarness.now)
        try await deletion.task.withLock { $0 }?.value
        #expect(api.environment.fleet.count == 0 && api.environment.board.all().snapshots.isEmpty)
    }

    @Test("a watch that is made while the marks are read goes on running")
    func madeWhileReading() async throws {
        try insert("wch_1", "web")
        let (store, reconciler, fleet) = (api.store, reconciler, api.environment.fleet)
        _ = try await reconciler.runOnce(now: APIHarness.now)
        let spec = try #require(store.tables.withLock { $0.watches["wch_1"]?.spec })
        store.interject(after: 1) {
            store.tables.withLock { tables in
                var renamed = spec
                renamed.name = "api"
                tables.watches["wch_2"] = Watch(id: "wch_2", spec: renamed, dataSourceID: "src_1")
            }
            try? await reconciler.reconcile(id: "wch_2", now: APIHarness.now)
        }
        _ = try await reconciler.runOnce(now: APIHarness.now)
        #expect(fleet.runtime(id: "wch_1") != nil && fleet.runtime(id: "wch_2") != nil)
    }

    @Test("a row that cannot be read keeps no other watch from running")
    func unreadableRow() async throws {
        let ids = (0..<5).map { "wch_\($0)" }
        for (number, id) in ids.enumerated() { try insert(id, "web-\(number)") }
        api.store.tables.withLock { $0.unreadable = ["wch_0", "wch_3"] }
        let report = try await reconciler.runOnce(now: APIHarness.now)
        #expect(report == PassReport(done: 3, failed: 2) && api.environment.fleet.count == 3)
    }

    @Test("I8: a rollback that could not be confirmed at once is confirmed when the page shows its target")
    func lateConfirmation() async throws {
        try insert("wch_1", "web")
        var rollback = Rollback(id: "rbk_1", watchID: "wch_1", from: 2, to: 1, reason: "", actor: "anonymous")
        rollback.activationSeq = 3
        let pending = rollback
        api.store.tables.withLock { tables in
            tables.rollbacks = [pending]
            tables.watches["wch_1"]?.activationSeq = 3
        }
        _ = try await reconciler.runOnce(now: APIHarness.now)
        let store = api.store
        try await reconciler.acknowledge {
            #expect(store.tables.withLock { $0.rollbacks.all.first?.state } == .pending)
        }
        let (state, acked) = api.store.tables.withLock {
            ($0.rollbacks.all.first?.state, $0.watches["wch_1"]?.ackedSeq)
        }
        #expect(state == .acknowledged && acked == 3)
    }

    @Test("the owner knows the pause after a cancelled run, so that the judge does not ask for it again at once")
    func cancelledRun() async throws {
        try await api.seed()
        let run = try await api.send(.post, "/v1/watches/web/training-runs", body: "{}").json
        let id = try #require(run["id"]?.stringValue)
        let reply = try await api.send(
            .patch, "/v1/watches/web/training-runs/\(id)", body: #"{"state":"cancelled"}"#)
        #expect(reply.status == 200)
        let snapshot = try #require(api.environment.board.snapshot(name: "web"))
        #expect(snapshot.facts.training.openRun == nil && snapshot.watch.trainNotBefore != nil)
    }

    @Test("a request that is cancelled is answered at once, whatever its handler does", .timeLimit(.minutes(1)))
    func cancelledRequest() async throws {
        let request = Task {
            try await RequestDeadline.run(.seconds(3_600)) {
                let never = AsyncStream<Void>.makeStream()
                for await _ in never.stream {}
                return .noContent
            }
        }
        request.cancel()
        await #expect(throws: Problem.self) { try await request.value }
    }
}
