import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelSimulation
import SentinelTime
import Synchronization
import Testing

@testable import SentinelControl

/// The end of a training run on a watch that a rollback has pinned, that is demoted, or that promotes by experiment.
struct PinnedTrainingTests {
    private struct Ending {
        var pinned = false
        var passes = true
        var maxVersions = 5
        /// Another version became active meanwhile.
        var moved = false
        var trigger = TrainingRun.Trigger.drift
    }

    /// Closes a run of a watch that serves version 1; gives the watch, the run and the versions.
    private func close(
        _ ending: Ending, prepare: (MemoryTransaction, Watch) throws -> Void = { _, _ in }
    ) async throws -> (
        watch: Watch, run: TrainingRun, versions: [ModelVersion], experiments: [Experiment]
    ) {
        let api = APIHarness()
        try await api.seed()
        return try api.store.tables.withLock { tables in
            let tx = MemoryTransaction(tables)
            let id = try #require(tables.watches.keys.first)
            tx.tables.watches[id]?.spec.maxVersions = ending.maxVersions
            let fresh = try #require(tx.tables.watches[id])
            for number in 1...4 { try VersionTests.insert(number, of: fresh, stage: .development, tx) }
            try tx.switchPointer(of: fresh, by: Activation(after: fresh, version: 1, reason: .promotion, actor: "a"))
            try prepare(tx, try #require(tx.tables.watches[id]))
            var trained = try #require(tx.tables.watches[id])
            if ending.moved { trained.activationSeq -= 1 }
            if ending.pinned {
                let pin = Pin(since: tx.tables.now, reason: "r", until: nil, rollbackID: nil, actor: "a")
                try tx.watches.setPin(id: id, pin)
            }
            var run = TrainingRun(id: "run_1", watchID: id, trigger: ending.trigger, policy: .fullRetrain, actor: "a")
            (run.token, run.state, run.specGeneration) = (7, .running, trained.specGeneration)
            tx.tables.runs = [run]
            let closing = RunClosing(
                run: run, token: 7, input: try input(trained), product: try product(trained, passes: ending.passes),
                seconds: 1
            )
            let closed = try closing.store(tx)
            return (
                try #require(tx.tables.watches[id]), closed, tx.tables.versions[id], tx.tables.experiments[id]
            )
        }
    }

    private func input(_ watch: Watch) throws -> TrainingInput {
        let spec = try DataSourceSpec.read(["name": "default", "url": "http://a"], name: nil, current: nil)
        return TrainingInput(
            watch: watch, source: DataSource(id: watch.dataSourceID, spec: spec), rings: [],
            servedVersion: watch.activeVersion.map { number in
                ServedVersion(number: number, recipe: watch.spec.recipe, minimumSamples: 1)
            })
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
        let closed = try await close(Ending(pinned: true))
        #expect(closed.watch.activeVersion == 1 && closed.watch.activationSeq == 1)
        #expect(closed.run.state == .succeeded && closed.run.version == 5)
        #expect(closed.run.outcome["promoted"] == false && closed.run.outcome["reason"] == "pinned")
        #expect(closed.versions.last?.storedStage == .staging)
        let worse = try await close(Ending(pinned: true, passes: false))
        #expect(worse.run.outcome["reason"] == "pinned" && worse.versions.last?.storedStage == .development)
    }

    @Test("I11: without a pin the same result is promoted, and one that was overtaken is not")
    func unpinned() async throws {
        let closed = try await close(Ending(pinned: false))
        #expect(closed.watch.activeVersion == 5 && closed.run.outcome["reason"] == "better_than_champion")
        let overtaken = try await close(Ending(pinned: false, moved: true))
        #expect(overtaken.watch.activeVersion == 1)
        #expect(overtaken.run.outcome["reason"] == "active_version_changed_meanwhile")
        #expect(overtaken.versions.last?.storedStage == .development)
    }

    @Test("a schedule ends no comparison, drift ends a probation only, a person ends either")
    func comparing() async throws {
        func reason(_ kind: Experiment.Kind, _ trigger: TrainingRun.Trigger) async throws -> JSONValue? {
            let closed = try await close(Ending(pinned: false, trigger: trigger)) { tx, watch in
                var trial = Experiment(
                    id: "exp_1", watchID: watch.id, kind: kind, spec: ExperimentSpec(name: "own"), champion: 1,
                    actor: "a")
                (trial.challenger, trial.state, trial.startIndex) = (2, .running, 0)
                try tx.experiments.insert(trial)
            }
            let isPromoted = closed.watch.activeVersion == 5
            #expect(isPromoted || closed.versions.last?.storedStage == .staging)
            #expect(closed.experiments.first?.state == (isPromoted ? .cancelled : .running))
            return closed.run.outcome["reason"]
        }
        #expect(try await reason(.experiment, .cron) == "experiment_running")
        #expect(try await reason(.experiment, .drift) == "experiment_running")
        #expect(try await reason(.experiment, .manual) == "better_than_champion")
        #expect(try await reason(.probation, .cron) == "on_probation")
        #expect(try await reason(.probation, .drift) == "better_than_champion")
        #expect(try await reason(.probation, .manual) == "better_than_champion")
    }

    @Test("what a person has taken out of production is followed by nothing that a training makes")
    func demoted() async throws {
        let closed = try await close(Ending(pinned: false)) { tx, watch in
            try tx.switchPointer(of: watch, by: Activation(after: watch, version: nil, reason: .demotion, actor: "a"))
        }
        #expect(closed.watch.activeVersion == nil && closed.watch.isDemoted)
        #expect(closed.run.state == .succeeded && closed.run.outcome["reason"] == "demoted")
        #expect(closed.versions.last?.storedStage == .staging)
    }

    @Test("C9: a version that must win an experiment takes the place of an older one whose turn has not come")
    func superseded() async throws {
        let closed = try await close(Ending(pinned: false)) { tx, watch in
            tx.tables.watches[watch.id]?.spec.promotion = .experiment
            for (number, state) in [(2, ExperimentState.running), (3, .scheduled)] {
                var trial = Experiment(
                    id: "exp_\(number)", watchID: watch.id, kind: .experiment,
                    spec: ExperimentSpec(name: "version-\(number)"), champion: 1, actor: "a")
                (trial.challenger, trial.state, trial.startIndex) = (number, state, 0)
                try tx.experiments.insert(trial)
            }
            var own = Experiment(
                id: "exp_own", watchID: watch.id, kind: .experiment, spec: ExperimentSpec(name: "own"), champion: 1,
                actor: "a")
            own.challenger = 4
            try tx.experiments.insert(own)
        }
        #expect(closed.run.outcome["reason"] == "by_experiment")
        let states = Dictionary(closed.experiments.map { ($0.spec.name, $0.state) }) { first, _ in first }
        #expect(
            states == ["version-2": .running, "version-3": .cancelled, "own": .scheduled, "version-5": .scheduled])
        #expect(closed.experiments.first { $0.id == "exp_3" }?.stopReason == "superseded")
    }

    @Test("a challenger that is trained to be promoted when it wins waits in staging, whatever the gate says")
    func challenger() async throws {
        for promotes in [true, false] {
            let closed = try await close(Ending(pinned: false, passes: false)) { tx, watch in
                var spec = ExperimentSpec(name: "own")
                spec.autoPromote = promotes
                var own = Experiment(
                    id: "exp_own", watchID: watch.id, kind: .experiment, spec: spec, champion: 1, actor: "a")
                (own.state, own.runID) = (.training, "run_1")
                try tx.experiments.insert(own)
            }
            #expect(closed.versions.last?.storedStage == (promotes ? .staging : .development))
            #expect(closed.experiments.first?.challenger == 5 && closed.experiments.first?.state == .scheduled)
        }
    }

    @Test("C5, D22: a closed run prunes what was never active, never the active version nor its own")
    func pruning() async throws {
        let closed = try await close(Ending(pinned: true, maxVersions: 1))
        let kept = closed.versions.filter { $0.artifact.prunedAt == nil }.map(\.number)
        #expect(kept == [1, 5])
    }

    @Test("G20: the fall-back from a damaged artifact goes past a version that was rolled back")
    func fallBack() async throws {
        let api = APIHarness()
        try await api.seed()
        let (change, trials) = try api.store.tables.withLock { tables -> (WatchChange?, [Experiment]) in
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
            let pin = Pin(since: tx.tables.now, reason: "r", until: nil, rollbackID: nil, actor: "a")
            try tx.watches.setPin(id: id, pin)
            #expect(try tx.experiments.open(watchID: id).map(\.champion) == [3])
            return (try WatchLoader.fallBack(id, tx), try tx.experiments.open(watchID: id))
        }
        #expect(change?.watch.activeVersion == 1 && change?.serving.artifactProblem == nil)
        // What compared the broken version is over; what stopped automation has not gone by itself.
        #expect(trials.isEmpty && change?.trials.isEmpty == true && change?.watch.pin != nil)
    }

    @Test("C1: an artifact that is sound in itself, and not the one that was stored, is not served")
    func exchanged() async throws {
        let api = APIHarness()
        try await api.seed()
        try api.store.tables.withLock { tables in
            let tx = MemoryTransaction(tables)
            let watch = try #require(tx.tables.watches.values.first)
            try VersionTests.insert(1, of: watch, stage: .staging, tx)
            guard case .success = try WatchLoader.artifact(watch, 1, tx) else {
                Issue.record("version 1 is not loadable")
                return
            }
            let recipe = ModelRecipe(parameters: .defaults(.naive), lookbackSteps: 30)
            tx.tables.artifacts[watch.id]?[1] = try VersionArtifact(recipe: recipe, series: []).encode()
            guard case .failure(let problem) = try WatchLoader.artifact(watch, 1, tx) else {
                Issue.record("another artifact was loaded")
                return
            }
            #expect(problem.message.contains("SHA-256"))
        }
    }
}
