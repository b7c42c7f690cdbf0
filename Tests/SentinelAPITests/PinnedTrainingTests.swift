import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelSimulation
import SentinelTime
import Synchronization
import Testing

@testable import SentinelControl

/// The end of a training run on a watch that a rollback has pinned.
struct PinnedTrainingTests {
    /// Closes a run of a watch that serves version 1; gives the watch, the run and the versions.
    private func close(
        pinned: Bool, passes: Bool = true, maxVersions: Int = 5, moved: Bool = false
    ) async throws -> (watch: Watch, run: TrainingRun, versions: [ModelVersion]) {
        let api = APIHarness()
        try await api.seed()
        return try api.store.tables.withLock { tables in
            let tx = MemoryTransaction(tables)
            let id = try #require(tables.watches.keys.first)
            tx.tables.watches[id]?.spec.maxVersions = maxVersions
            let fresh = try #require(tx.tables.watches[id])
            for number in 1...4 { try VersionTests.insert(number, of: fresh, stage: .development, tx) }
            try tx.switchPointer(of: fresh, by: Activation(after: fresh, version: 1, reason: .promotion, actor: "a"))
            var trained = try #require(tx.tables.watches[id])
            if moved { trained.activationSeq -= 1 }
            if pinned {
                let pin = Pin(since: tx.tables.now, reason: "r", until: nil, rollbackID: nil, actor: "a")
                try tx.watches.setPin(id: id, pin)
            }
            var run = TrainingRun(id: "run_1", watchID: id, trigger: .drift, policy: .fullRetrain, actor: "a")
            (run.token, run.state, run.specGeneration) = (7, .running, trained.specGeneration)
            tx.tables.runs = [run]
            let closing = RunClosing(
                run: run, token: 7, input: try input(trained), product: try product(trained, passes: passes), seconds: 1
            )
            let closed = try closing.store(tx)
            return (try #require(tx.tables.watches[id]), closed, tx.tables.versions[id])
        }
    }

    private func input(_ watch: Watch) throws -> TrainingInput {
        let spec = try DataSourceSpec.read(["name": "default", "url": "http://a"], name: nil, current: nil)
        return TrainingInput(
            watch: watch, source: DataSource(id: watch.dataSourceID, spec: spec), rings: [],
            servedVersion: ServedVersion(number: 1, recipe: watch.spec.recipe, minimumSamples: 1))
    }

    private func product(_ watch: Watch, passes: Bool) throws -> TrainingWork.Product {
        let time = Timestamp(milliseconds: 0)
        return TrainingWork.Product(
            artifact: try VersionArtifact(recipe: watch.spec.recipe, series: []).encode(), policy: .fullRetrain,
            parameters: .reselect,
            scores: .init(candidate: passes ? 0.5 : 5, champion: 0.9, naive: 1), metrics: [:], importance: [],
            selection: .null, seriesCount: 0, sampleCount: 0, skipped: [], window: (time, time))
    }

    @Test("I11: drift and schedule train on a pinned watch, and never change what it serves")
    func pinned() async throws {
        let closed = try await close(pinned: true)
        #expect(closed.watch.activeVersion == 1 && closed.watch.activationSeq == 1)
        #expect(closed.run.state == .succeeded && closed.run.version == 5)
        #expect(closed.run.outcome["promoted"] == false && closed.run.outcome["reason"] == "pinned")
        #expect(closed.versions.last?.storedStage == .staging)
        let worse = try await close(pinned: true, passes: false)
        #expect(worse.run.outcome["reason"] == "pinned" && worse.versions.last?.storedStage == .development)
    }

    @Test("I11: without a pin the same result is promoted, and one that was overtaken is not")
    func unpinned() async throws {
        let closed = try await close(pinned: false)
        #expect(closed.watch.activeVersion == 5 && closed.run.outcome["reason"] == "better_than_champion")
        let overtaken = try await close(pinned: false, moved: true)
        #expect(overtaken.watch.activeVersion == 1)
        #expect(overtaken.run.outcome["reason"] == "active_version_changed_meanwhile")
        #expect(overtaken.versions.last?.storedStage == .development)
    }

    @Test("C5, D22: a closed run prunes what was never active, never the active version nor its own")
    func pruning() async throws {
        let closed = try await close(pinned: true, maxVersions: 1)
        let kept = closed.versions.filter { $0.artifact.prunedAt == nil }.map(\.number)
        #expect(kept == [1, 5])
    }

    @Test("G20: the fall-back from a damaged artifact goes past a version that was rolled back")
    func fallBack() async throws {
        let api = APIHarness()
        try await api.seed()
        let change = try api.store.tables.withLock { tables -> WatchChange? in
            let tx = MemoryTransaction(tables)
            let id = try #require(tables.watches.keys.first)
            for number in 1...3 {
                let watch = try #require(tx.tables.watches[id])
                try VersionTests.insert(number, of: watch, stage: .staging, tx)
                try tx.switchPointer(
                    of: watch, by: Activation(after: watch, version: number, reason: .promotion, actor: "a"))
            }
            let mark = VersionBlock(since: tx.tables.now, reason: "r", rollbackID: nil)
            try tx.versions.setBlock(watchID: id, number: 2, mark)
            tx.tables.artifacts[id]?[3]?[30] ^= 1
            return try WatchLoader.fallBack(id, tx)
        }
        #expect(change?.watch.activeVersion == 1)
    }
}
