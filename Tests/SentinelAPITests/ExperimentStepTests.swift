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
        _ world: (tx: MemoryTransaction, id: String), _ id: String, failed: Set<Arm> = []
    ) throws -> ExperimentStep.Outcome? {
        let experiment = try #require(try world.tx.experiments.lock(id: id))
        return try ExperimentStep(experiment, failed: failed).run(world.tx)
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
        let held = try #require(try step(pinned, id))
        #expect(held.experiment.verdict == .promote && held.activation == nil && held.withheld?.reason == "pinned")
        #expect(held.experiment.result["withheld"]?["reason"] == "pinned")
        #expect(try watch(pinned).activeVersion == 1)
        let manual = try await world()
        let other = try experiment(manual) { $0.spec.autoPromote = false }
        try feed(manual, other, count: 200, gain: 0.4)
        let told = try #require(try step(manual, other))
        #expect(told.experiment.verdict == .promote && told.experiment.result["withheld"] == .null)
        #expect(try watch(manual).activeVersion == 1)
    }

    @Test("I7, C2: what a client could not promote does not become active by winning; the result says why")
    func withheld() async throws {
        let other = try await world()
        let id = try experiment(other)
        try feed(other, id, count: 200, gain: 0.4)
        other.tx.tables.versions[other.id][1].configuration.fields["model"] = "theta"
        let outcome = try #require(try step(other, id))
        #expect(outcome.experiment.verdict == .promote && outcome.activation == nil)
        #expect(outcome.experiment.result["withheld"]?["reason"] == "configuration_mismatch")
        #expect(outcome.experiment.result["withheld"]?["detail"]?.stringValue?.contains("another model") == true)
        #expect(try watch(other).activeVersion == 1)
        for stage in [VersionStage.development, .archived] {
            let world = try await world()
            let id = try experiment(world)
            try feed(world, id, count: 200, gain: 0.4)
            try world.tx.versions.setStage(watchID: world.id, number: 2, stage)
            let outcome = try #require(try step(world, id))
            #expect(outcome.activation == nil && outcome.withheld?.reason == "illegal_stage")
            #expect(try watch(world).activeVersion == 1)
            #expect(try world.tx.versions.find(watchID: world.id, number: 2)?.storedStage == stage)
        }
    }

    @Test("a probation that a pin or a damaged artifact keeps from going back says so")
    func heldProbation() async throws {
        for reason in ["pinned", "artifact_unusable"] {
            let world = try await world()
            let before = try watch(world)
            try world.tx.switchPointer(
                of: before, by: Activation(after: before, version: 2, reason: .promotion, actor: "a"))
            let probation = try #require(try world.tx.experiments.open(watchID: world.id).first)
            try feed(world, probation.id, count: 200, gain: 0.4)
            if reason == "pinned" {
                let pin = Pin(since: world.tx.now, reason: "r", until: nil, rollbackID: nil, actor: "a")
                try world.tx.watches.setPin(id: world.id, pin)
                let outcome = try #require(try step(world, probation.id))
                #expect(outcome.activation == nil && outcome.experiment.result["withheld"]?["reason"] == "pinned")
            } else {
                world.tx.tables.artifacts[world.id]?[1]?[30] ^= 1
                #expect(try step(world, probation.id)?.experiment.stopReason == "artifact_unusable")
            }
            #expect(try watch(world).activeVersion == 2)
        }
    }

    @Test("G23: blocks that hold an excluded point are no evidence while the exclusion holds, and are again after it")
    func exclusions() async throws {
        let world = try await world()
        let id = try experiment(world)
        try feed(world, id, count: 200, gain: 0.4)
        let spec = try watch(world).spec
        let steps = Int64(2 * spec.horizonSteps)
        let exclusion = Exclusion(
            id: "exc_1", watchID: world.id, start: spec.grid.time(at: steps * 10 + 3),
            end: spec.grid.time(at: steps * 199), reason: "r", actor: "a")
        try world.tx.upkeep.insert(exclusion)
        #expect(try step(world, id) == nil)
        let result = try #require(try world.tx.experiments.lock(id: id)).result
        #expect(result["n_base_blocks"] == 10 && result["n_void_blocks"] == 190)
        #expect(try watch(world).activeVersion == 1)
        #expect(try world.tx.experiments.blocks(of: id).allSatisfy { $0.losses.isComplete })
        _ = try world.tx.upkeep.lift(watchID: world.id, id: "exc_1", by: "a")
        #expect(try step(world, id)?.activation?.version == 2)
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
        let outcome = try #require(try step(stopped, id, failed: [.challenger]))
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
        // Nor is its artifact looked at before its turn.
        try world.tx.versions.dropArtifact(watchID: world.id, number: 3)
        #expect(try step(world, second) == nil)
    }

    @Test("what would show a challenger waits while a rollback holds the watch, or the challenger was rolled back")
    func waiting() async throws {
        let world = try await world()
        let id = try experiment(world, state: .scheduled) { $0.spec.allocation = .random }
        let pin = Pin(since: world.tx.now, reason: "r", until: nil, rollbackID: nil, actor: "a")
        try world.tx.watches.setPin(id: world.id, pin)
        #expect(try step(world, id) == nil)
        try world.tx.watches.setPin(id: world.id, nil)
        let mark = VersionBlock(since: world.tx.now, reason: "r", rollbackID: nil)
        try world.tx.versions.setBlock(watchID: world.id, number: 2, mark)
        #expect(try step(world, id) == nil)
        try world.tx.versions.setBlock(watchID: world.id, number: 2, nil)
        #expect(try step(world, id)?.experiment.state == .running)
    }
}
