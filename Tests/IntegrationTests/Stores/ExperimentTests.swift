import SentinelControl
import SentinelDomain
import SentinelEvidence
import SentinelJSON
import SentinelPostgres
import SentinelTime
import Testing

extension StoreTests {
    /// Experiments and their evidence: one serves traffic, what is written once stays.
    @Suite struct ExperimentTests {
        private func experiment(
            _ watch: Watch, _ id: String, _ kind: Experiment.Kind = .experiment, _ state: ExperimentState = .scheduled
        ) -> Experiment {
            var spec = ExperimentSpec(name: "name-\(id)")
            spec.labels = ["team": "web"]
            spec.endAt = .at(60)
            var experiment = Experiment(
                id: id, watchID: watch.id, kind: kind, spec: spec, champion: 1, actor: "operator")
            experiment.challenger = 2
            experiment.state = state
            experiment.seed = .max
            experiment.specGeneration = 3
            if state.isRunning { experiment.startIndex = 29_000_000 }
            return experiment
        }

        private func blocks(_ indices: ClosedRange<Int>, loss: Double = 1) -> [ExperimentBlock] {
            indices.map { index in
                var tally = GuardrailTally()
                (tally.intervalSteps, tally.championCovered, tally.championTail) = (10, 8.5, 2.25)
                let losses = LossBlock(
                    index: index, steps: 10, validSteps: 9,
                    means: .init(champion: loss, challenger: 0.1, difference: loss - 0.1, differenceSquare: 0.9),
                    tally: tally, isComplete: index != 3)
                return ExperimentBlock(losses: losses, served: .challenger, propensity: 0.25)
            }
        }

        /// A watch with two versions.
        private func seed(_ fixture: StoreFixture, _ name: String = "a") async throws -> Watch {
            let watch = try await fixture.seed(name)[0]
            try await fixture.work { tx in
                for number in 1...2 { try tx.versions.insert(StoreFixture.version(watch, number), artifact: [1]) }
            }
            return watch
        }

        private func trialSeq(_ fixture: StoreFixture, _ watch: Watch) async throws -> Int? {
            try await fixture.work { tx in
                let seq = try tx.watches.find(id: watch.id)?.trialSeq
                let mark = try tx.watches.mark(id: watch.id)?.trialSeq
                return seq == mark ? seq : nil
            }
        }

        @Test("every field comes back; times are those of the database", arguments: StoreKind.allCases)
        func roundTrip(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await seed(fixture)
                var asked = experiment(watch, "exp_1", .experiment, .running)
                let first = asked
                try await fixture.work { try $0.experiments.insert(first) }
                var stored = try #require(
                    try await fixture.work { try $0.experiments.find(watchID: watch.id, id: "exp_1") })
                #expect(stored.startedAt != nil && stored.endedAt == nil)
                (asked.createdAt, asked.startedAt) = (stored.createdAt, stored.startedAt)
                #expect(stored == asked)
                stored.result = ["e_value": 1.5]
                stored.verdict = .equivalent
                try stored.move(to: .completed, because: "evidence")
                stored.revision = 2
                let ended = stored
                #expect(try await fixture.work { try $0.experiments.update(ended, expectedRevision: 1) })
                let found = try #require(
                    try await fixture.work { try $0.experiments.find(watchID: watch.id, id: "exp_1") })
                #expect(found.endedAt != nil && found.startedAt == asked.startedAt)
                stored.endedAt = found.endedAt
                #expect(found == stored)
                #expect(try await fixture.work { try $0.experiments.open(watchID: nil) }.isEmpty)
            }
        }

        @Test(
            "one of either kind serves traffic; any number may wait; a name is taken once per watch",
            arguments: StoreKind.allCases)
        func oneOpen(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await seed(fixture)
                let waiting = experiment(watch, "exp_2")
                let first = experiment(watch, "exp_1", .experiment, .running)
                let probation = experiment(watch, "exp_3", .probation, .running)
                try await fixture.work { tx in
                    for one in [first, waiting, probation] { try tx.experiments.insert(one) }
                }
                let second = experiment(watch, "exp_4", .experiment, .training)
                #expect(await fixture.failure { try $0.experiments.insert(second) }?.code == "experiment_open")
                var started = waiting
                (started.state, started.startIndex) = (.running, 5)
                let clash = started
                let refused = await fixture.failure { _ = try $0.experiments.update(clash, expectedRevision: nil) }
                #expect(refused?.code == "experiment_open" && refused?.message.contains("name-exp_1") == true)
                var named = experiment(watch, "exp_5")
                named.spec.name = "name-exp_1"
                let twin = named
                #expect(await fixture.failure { try $0.experiments.insert(twin) }?.code == "name_taken")
                let gone = Experiment(
                    id: "exp_6", watchID: "wch_none", kind: .experiment, spec: ExperimentSpec(name: "x"), champion: 1,
                    actor: "operator")
                #expect(await fixture.failure { try $0.experiments.insert(gone) }?.code == "watch_deleted")
                let open = try await fixture.work { try $0.experiments.open(watchID: watch.id) }
                #expect(open.map(\.id) == ["exp_1", "exp_2", "exp_3"])
                let probations = ExperimentFilter(state: .running, kind: .probation)
                let listed = try await fixture.work {
                    try $0.experiments.list(watchID: nil, before: "exp_9", filter: probations, limit: 5)
                }
                #expect(listed.map(\.id) == ["exp_3"])
            }
        }

        @Test("evidence is written once: a second writer adds nothing, changes nothing, and cannot")
        func evidence() async throws {
            try await StoreFixture.run { fixture in
                let watch = try await seed(fixture)
                let running = experiment(watch, "exp_1", .experiment, .running)
                let (first, again) = (blocks(0...4), blocks(3...6, loss: 7))
                try await fixture.work { tx in
                    try tx.experiments.insert(running)
                    try tx.experiments.insert(first, of: "exp_1")
                    try tx.experiments.insert(again, of: "exp_1")
                    try tx.experiments.insert(first, of: "exp_none")
                }
                let all = try await fixture.work { try $0.experiments.blocks(of: "exp_1") }
                #expect(Array(all.prefix(5)) == first && all.map(\.losses.index) == Array(0...6))
                #expect(all[5].losses.championLoss == 7 && !all[3].losses.isComplete)
                let some = try await fixture.work { try $0.experiments.blocks(of: "exp_1", after: 1, limit: 2) }
                #expect(some.map(\.losses.index) == [2, 3])
                #expect(try await fixture.work { try $0.experiments.lastBlock(of: "exp_1") } == 6)
                await #expect(throws: (any Error).self) {
                    try await fixture.sql("UPDATE experiment_blocks SET champion_loss = 0")
                }
                // All of it goes with the experiment, and that with its watch.
                try await fixture.work { try $0.watches.delete(id: watch.id) }
                #expect(try await fixture.work { try $0.experiments.blocks(of: "exp_1") }.isEmpty)
                #expect(try await fixture.work { try $0.experiments.lock(id: "exp_1") } == nil)
            }
        }

        @Test(
            "an old revision changes nothing; what the serving process follows moves trial_seq, evidence does not",
            arguments: StoreKind.allCases)
        func revisions(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await seed(fixture)
                #expect(try await trialSeq(fixture, watch) == 0)
                var running = experiment(watch, "exp_1", .experiment, .running)
                let inserted = running
                try await fixture.work { try $0.experiments.insert(inserted) }
                #expect(try await trialSeq(fixture, watch) == 1)
                (running.spec.description, running.revision) = ("edited", 2)
                let edited = running
                #expect(try await fixture.work { try $0.experiments.update(edited, expectedRevision: 7) } == false)
                #expect(try await trialSeq(fixture, watch) == 1)
                #expect(try await fixture.work { try $0.experiments.update(edited, expectedRevision: 1) })
                #expect(try await trialSeq(fixture, watch) == 2)
                running.result = ["e_value": 2]
                let judged = running
                try await fixture.work { try $0.experiments.setResult(judged) }
                #expect(try await trialSeq(fixture, watch) == 2)
                let found = try await fixture.work { try $0.experiments.lock(id: "exp_1") }
                #expect(found?.result == ["e_value": 2] && found?.spec.description == "edited")
                try running.move(to: .cancelled, because: "cancelled_by_client")
                let cancelled = running
                _ = try await fixture.work { try $0.experiments.update(cancelled, expectedRevision: nil) }
                var late = cancelled
                late.result = ["e_value": 99]
                let after = late
                try await fixture.work { try $0.experiments.setResult(after) }
                #expect(try await fixture.work { try $0.experiments.lock(id: "exp_1") }?.result == ["e_value": 2])
            }
        }

        @Test(
            "the run of a challenger finds its experiment; a scheduled one can be deleted",
            arguments: StoreKind.allCases)
        func byRun(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await seed(fixture)
                var training = experiment(watch, "exp_1", .experiment, .training)
                (training.challenger, training.runID) = (nil, "run_1")
                let asked = training
                try await fixture.work { try $0.experiments.insert(asked) }
                #expect(try await fixture.work { try $0.experiments.find(runID: "run_1") }?.id == "exp_1")
                #expect(try await fixture.work { try $0.experiments.find(runID: "run_2") } == nil)
                try await fixture.work { try $0.experiments.delete(id: "exp_1") }
                let left = try await fixture.work {
                    try $0.experiments.list(watchID: watch.id, before: nil, filter: ExperimentFilter(), limit: 5)
                }
                #expect(left.isEmpty)
            }
        }
    }
}
