import SentinelDomain
import SentinelEvidence
import SentinelForecast
import SentinelJSON
import SentinelSimulation
import SentinelTime
import Synchronization
import Testing

@testable import SentinelControl

/// What becomes of experiments and probations, and of the pointer because of them.
@Suite("Experiments move the pointer by evidence alone")
struct ExperimentStepTests {
    /// A watch that serves version 1, with three more versions beside it.
    private func world() async throws -> (tx: MemoryTransaction, id: String) {
        let api = APIHarness()
        try await api.seed()
        return try api.store.tables.withLock { tables in
            let tx = MemoryTransaction(tables)
            let id = try #require(tables.watches.keys.first)
            let watch = try #require(tx.tables.watches[id])
            for number in 1...4 { try VersionTests.insert(number, of: watch, stage: .staging, tx) }
            try tx.switchPointer(of: watch, by: Activation(after: watch, version: 1, reason: .promotion, actor: "a"))
            return (tx, id)
        }
    }

    private func watch(_ world: (tx: MemoryTransaction, id: String)) throws -> Watch {
        try #require(world.tx.tables.watches[world.id])
    }

    private func experiment(
        _ world: (tx: MemoryTransaction, id: String), state: ExperimentState = .running,
        _ adjust: (inout Experiment) -> Void = { _ in }
    ) throws -> String {
        let watch = try watch(world)
        var spec = ExperimentSpec(name: "try-2")
        spec.autoPromote = true
        var experiment = Experiment(
            id: "exp_1", watchID: watch.id, kind: .experiment, spec: spec, champion: 1, actor: "a")
        experiment.challenger = 2
        experiment.specGeneration = watch.specGeneration
        experiment.state = state
        if state.isRunning { experiment.startIndex = 0 }
        adjust(&experiment)
        try world.tx.experiments.insert(experiment)
        return experiment.id
    }

    /// Evidence of `count` base blocks in which the challenger is better by `gain` on average.
    private func feed(
        _ world: (tx: MemoryTransaction, id: String), _ id: String, count: Int, gain: Double, complete: Bool = true
    ) throws {
        let steps = 2 * (try watch(world)).spec.horizonSteps
        var random = SplitMix64(seed: 3)
        let blocks = (0..<count).map { index -> ExperimentBlock in
            let difference = gain + 0.1 * NormalDistribution.sample(using: &random)
            var tally = GuardrailTally()
            (tally.championScored, tally.intervalSteps) = (steps, steps)
            (tally.championCovered, tally.challengerCovered) = (0.9 * Double(steps), 0.9 * Double(steps))
            (tally.championTail, tally.challengerTail) = (2, 2)
            let losses = LossBlock(
                index: index, steps: steps, validSteps: complete ? steps : 0,
                means: .init(
                    champion: 1, challenger: 1 - difference, difference: difference,
                    differenceSquare: difference * difference + 0.01),
                tally: tally, isComplete: complete)
            return ExperimentBlock(losses: losses, served: .champion, propensity: 1)
        }
        try world.tx.experiments.insert(blocks, of: id)
    }

    private func step(
        _ world: (tx: MemoryTransaction, id: String), _ id: String, hasFailed: Bool = false
    ) throws -> ExperimentStep.Outcome? {
        let experiment = try #require(try world.tx.experiments.lock(id: id))
        return try ExperimentStep(experiment, hasFailed: hasFailed).run(world.tx)
    }

    @Test("C8, I12: a conclusive gain promotes the challenger, whose place the former champion then watches")
    func promote() async throws {
        let world = try await world()
        let id = try experiment(world)
        try feed(world, id, count: 20, gain: 0.4)
        #expect(try step(world, id) == nil)
        #expect(try watch(world).activeVersion == 1)
        try feed(world, id, count: 200, gain: 0.4)
        let outcome = try #require(try step(world, id))
        #expect(outcome.experiment.state == .completed && outcome.experiment.verdict == .promote)
        #expect(outcome.activation?.version == 2 && outcome.activation?.reason == .promotion)
        #expect(try watch(world).activeVersion == 2)
        let stored = try #require(try world.tx.experiments.find(watchID: world.id, id: id))
        #expect(stored.state == .completed && stored.endedAt != nil && stored.stopReason == "evidence")
        #expect(stored.result["winner"] == "challenger" && stored.result["recommendation"] == "promote_challenger")
        let probation = try #require(try world.tx.experiments.open(watchID: world.id).first)
        #expect(probation.kind == .probation && probation.champion == 2 && probation.challenger == 1)
        // It is decided once.
        #expect(try step(world, id) == nil)
    }

    @Test("I11: on a pinned watch, and without auto_promote, the verdict is there and the pointer stays")
    func notAsked() async throws {
        let pinned = try await world()
        let id = try experiment(pinned)
        try feed(pinned, id, count: 200, gain: 0.4)
        let pin = Pin(since: pinned.tx.now, reason: "r", until: nil, rollbackID: nil, actor: "a")
        try pinned.tx.watches.setPin(id: pinned.id, pin)
        #expect(try step(pinned, id)?.experiment.verdict == .promote)
        #expect(try watch(pinned).activeVersion == 1)
        let manual = try await world()
        let other = try experiment(manual) { $0.spec.autoPromote = false }
        try feed(manual, other, count: 200, gain: 0.4)
        #expect(try step(manual, other)?.experiment.verdict == .promote)
        #expect(try watch(manual).activeVersion == 1)
    }

    @Test("a worse challenger ends early with harm; a version that is marked is not promoted")
    func harm() async throws {
        let world = try await world()
        let id = try experiment(world)
        try feed(world, id, count: 200, gain: -0.5)
        #expect(try step(world, id)?.experiment.verdict == .harm)
        #expect(try watch(world).activeVersion == 1)
        let marked = try await self.world()
        let other = try experiment(marked)
        try marked.tx.versions.setBlock(
            watchID: marked.id, number: 2, VersionBlock(since: marked.tx.now, reason: "r", rollbackID: "rbk_1"))
        try feed(marked, other, count: 200, gain: 0.4)
        #expect(try step(marked, other)?.activation == nil)
        #expect(try watch(marked).activeVersion == 1)
    }

    @Test("I12: missing data never promotes: void blocks say nothing, and the end comes without a winner")
    func missing() async throws {
        let world = try await world()
        let id = try experiment(world)
        try feed(world, id, count: 300, gain: 5, complete: false)
        #expect(try step(world, id) == nil)
        try #require(world.tx.tables.experiments[world.id].firstIndex { $0.id == id } == 0)
        world.tx.tables.experiments[world.id][0].spec.endAt = world.tx.now
        let outcome = try #require(try step(world, id))
        #expect(outcome.experiment.verdict == .inconclusive && outcome.activation == nil)
        #expect(try watch(world).activeVersion == 1)
    }

    @Test("C10: a version that is worse than the one before is rolled back by itself, with a breaker")
    func probation() async throws {
        let world = try await world()
        for round in 1...AutomaticRollback.limit {
            let before = try watch(world)
            try world.tx.versions.setBlock(watchID: world.id, number: 2, nil)
            try world.tx.switchPointer(
                of: before, by: Activation(after: before, version: 2, reason: .promotion, actor: "a"))
            let probation = try #require(try world.tx.experiments.open(watchID: world.id).first)
            #expect(probation.champion == 2 && probation.challenger == 1 && probation.state == .running)
            try feed(world, probation.id, count: 200, gain: 0.4)
            let outcome = try #require(try step(world, probation.id))
            #expect(outcome.activation?.reason == .automaticRollback && outcome.activation?.version == 1)
            let after = try watch(world)
            #expect(after.activeVersion == 1)
            #expect(after.isPinned(now: world.tx.now) == (round == AutomaticRollback.limit))
            #expect(try world.tx.versions.find(watchID: world.id, number: 2)?.blocked != nil)
        }
        let rollbacks = try world.tx.rollbacks.list(watchID: world.id, before: nil, filter: .init(), limit: 9)
        #expect(rollbacks.count == 3 && rollbacks.allSatisfy { $0.actor == "system:probation" })
        #expect(rollbacks.contains { $0.note.contains("automation is paused") })
    }

    @Test("I10: a version before that a person moved back to development is not returned to, whatever is found")
    func unreachable() async throws {
        let world = try await world()
        let before = try watch(world)
        try world.tx.switchPointer(
            of: before, by: Activation(after: before, version: 2, reason: .promotion, actor: "a"))
        let probation = try #require(try world.tx.experiments.open(watchID: world.id).first)
        try world.tx.versions.setStage(watchID: world.id, number: 1, .development)
        try feed(world, probation.id, count: 200, gain: 0.4)
        let outcome = try #require(try step(world, probation.id))
        #expect(outcome.experiment.verdict == .promote && outcome.activation == nil)
        #expect(try watch(world).activeVersion == 2)
        #expect(try world.tx.rollbacks.list(watchID: world.id, before: nil, filter: .init(), limit: 9).isEmpty)
    }

    @Test("what loses its ground is cancelled, and says why")
    func lostGround() async throws {
        let moved = try await world()
        let id = try experiment(moved)
        let before = try watch(moved)
        moved.tx.tables.watches[moved.id]?.activeVersion = 3
        #expect(try step(moved, id)?.experiment.stopReason == "champion_changed")
        moved.tx.tables.watches[moved.id] = before
        let edited = try await world()
        let other = try experiment(edited)
        edited.tx.tables.watches[edited.id]?.specGeneration += 1
        let outcome = try #require(try step(edited, other))
        #expect(outcome.experiment.state == .cancelled && outcome.experiment.stopReason == "configuration_changed")
    }

    @Test("every move of the pointer ends what was compared with the version that is left")
    func switching() async throws {
        let world = try await world()
        let id = try experiment(world)
        let before = try watch(world)
        try world.tx.switchPointer(
            of: before, by: Activation(after: before, version: 3, reason: .promotion, actor: "a"))
        let ended = try #require(try world.tx.experiments.find(watchID: world.id, id: id))
        #expect(ended.state == .cancelled && ended.stopReason == "champion_changed")
        #expect(try world.tx.experiments.open(watchID: world.id).map(\.kind) == [.probation])
    }

    @Test("G13: an arm that stops by itself, cannot be loaded or was not trained is a failure with its cause")
    func failures() async throws {
        let stopped = try await world()
        let id = try experiment(stopped)
        let outcome = try #require(try step(stopped, id, hasFailed: true))
        #expect(outcome.experiment.state == .failed && outcome.experiment.error["code"] == "non_finite_forecasts")
        let pruned = try await world()
        let other = try experiment(pruned)
        try pruned.tx.versions.dropArtifact(watchID: pruned.id, number: 2)
        #expect(try step(pruned, other)?.experiment.error["code"] == "artifact_unusable")
        let untrained = try await world()
        let third = try experiment(untrained, state: .training) {
            $0.challenger = nil
            $0.runID = "run_gone"
        }
        #expect(try step(untrained, third)?.experiment.error["code"] == "challenger_not_trained")
    }

    @Test("a scheduled one starts when its time has come, and waits for the one that runs")
    func start() async throws {
        let world = try await world()
        let id = try experiment(world, state: .scheduled) { $0.spec.startAt = world.tx.now + .hours(1) }
        #expect(try step(world, id) == nil)
        world.tx.tables.experiments[world.id][0].spec.startAt = world.tx.now
        let started = try #require(try step(world, id))
        #expect(started.experiment.state == .running && started.experiment.startIndex != nil)
        let second = try experiment(world, state: .scheduled) {
            ($0.id, $0.spec.name, $0.challenger) = ("exp_2", "try-3", 3)
        }
        #expect(try step(world, second) == nil)
    }
}
