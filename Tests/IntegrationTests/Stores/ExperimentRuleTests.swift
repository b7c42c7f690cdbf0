import SentinelControl
import SentinelDomain
import SentinelEvidence
import SentinelTime
import Testing

extension StoreTests {
    /// What the tables allow of experiments, in either store.
    @Suite struct ExperimentRuleTests {
        private func experiment(_ watch: Watch, _ id: String, kind: Experiment.Kind = .experiment) -> Experiment {
            var experiment = Experiment(
                id: id, watchID: watch.id, kind: kind, spec: ExperimentSpec(name: id), champion: 1, actor: "me")
            experiment.challenger = 2
            experiment.specGeneration = 1
            return experiment
        }

        /// A watch with versions 1 and 2.
        private func seeded(_ fixture: StoreFixture) async throws -> Watch {
            let watch = try await fixture.seed("plain")[0]
            try await fixture.work { tx in
                for number in 1...2 { try tx.versions.insert(StoreFixture.version(watch, number), artifact: [1]) }
            }
            return watch
        }

        private func block(_ index: Int, difference: Double = 0.5) -> ExperimentBlock {
            let losses = LossBlock(
                index: index, steps: 4, validSteps: 3,
                means: LossBlock.Means(champion: 1, challenger: 0.5, difference: difference, differenceSquare: 0.25),
                tally: GuardrailTally(), isComplete: true)
            return ExperimentBlock(losses: losses, served: .champion, propensity: 0.5)
        }

        @Test("a name is used once, one of a kind runs at a time, and each move is seen", arguments: StoreKind.allCases)
        func oneOpen(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await seeded(fixture)
                var running = experiment(watch, "exp_1")
                (running.state, running.startIndex) = (.running, 5)
                var second = running
                (second.id, second.spec.name) = ("exp_2", "other")
                var probation = second
                (probation.id, probation.kind) = ("exp_3", .probation)
                let (first, other, third) = (running, second, probation)
                try await fixture.work { try $0.experiments.insert(first) }
                let open = await fixture.failure { try $0.experiments.insert(other) }
                #expect(open?.code == "experiment_open")
                var namesake = experiment(watch, "exp_4")
                namesake.spec.name = "exp_1"
                let twin = namesake
                #expect(await fixture.failure { try $0.experiments.insert(twin) }?.code == "name_taken")
                let found = try await fixture.work { tx in
                    try tx.experiments.insert(third)
                    let ids = try tx.experiments.open(watchID: watch.id).map(\.id)
                    let all = try tx.experiments.list(watchID: nil, before: nil, filter: .init(), limit: 9).map(\.id)
                    return (ids, all, try tx.watches.find(id: watch.id)?.trialSeq, try tx.experiments.lock(id: "exp_1"))
                }
                #expect(found.0 == ["exp_1", "exp_3"] && found.1 == ["exp_3", "exp_1"] && found.2 == 2)
                #expect(found.3?.startedAt != nil && found.3?.startIndex == 5 && found.3?.endedAt == nil)
            }
        }

        @Test("I14: of two edits of one revision one is kept; an end has a time", arguments: StoreKind.allCases)
        func edits(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await seeded(fixture)
                var scheduled = experiment(watch, "exp_1")
                let first = scheduled
                try await fixture.work { try $0.experiments.insert(first) }
                (scheduled.state, scheduled.revision, scheduled.stopReason) = (.cancelled, 2, "why")
                let ended = scheduled
                let found = try await fixture.work { tx in
                    let answers = [
                        try tx.experiments.update(ended, expectedRevision: 1),
                        try tx.experiments.update(ended, expectedRevision: 1),
                    ]
                    return (answers, try tx.experiments.find(watchID: watch.id, id: "exp_1"))
                }
                #expect(found.0 == [true, false])
                #expect(found.1?.stopReason == "why" && found.1?.endedAt != nil && found.1?.startedAt == nil)
            }
        }

        @Test(
            "I12: a verdict without evidence, and a run without a challenger, are refused",
            arguments: StoreKind.allCases)
        func rules(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await seeded(fixture)
                let first = experiment(watch, "exp_1")
                try await fixture.work { try $0.experiments.insert(first) }
                for change in 0..<3 {
                    let error = await fixture.failure { tx in
                        var next = first
                        switch change {
                        case 0: (next.state, next.verdict) = (.completed, .promote)
                        case 1: (next.state, next.challenger) = (.running, nil)
                        default: next.challenger = 9
                        }
                        _ = try tx.experiments.update(next, expectedRevision: nil)
                    }
                    #expect(error?.kind == .bug, "change \(change)")
                }
            }
        }

        @Test("G6: the totals count what has not come to an end", arguments: StoreKind.allCases)
        func totals(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await seeded(fixture)
                let totals = try await fixture.work { tx in
                    for (number, state) in [ExperimentState.scheduled, .scheduled, .running, .cancelled].enumerated() {
                        var made = experiment(watch, "exp_\(number)")
                        (made.state, made.startIndex) = (state, 1)
                        try tx.experiments.insert(made)
                    }
                    var probation = experiment(watch, "exp_p", kind: .probation)
                    (probation.state, probation.startIndex) = (.running, 1)
                    try tx.experiments.insert(probation)
                    return try tx.everywhere.totals()
                }
                #expect(totals.experiments == [.scheduled: 2, .running: 1] && totals.probations == 1)
            }
        }

        @Test("I24: a block is stored once, and goes with its watch", arguments: StoreKind.allCases)
        func blocks(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await seeded(fixture)
                let first = experiment(watch, "exp_1")
                let rows = [block(1), block(0), block(1, difference: 9)]
                let found = try await fixture.work { tx in
                    try tx.experiments.insert(first)
                    try tx.experiments.insert(rows, of: "exp_1")
                    try tx.experiments.insert(rows, of: "exp_none")
                    return (try tx.experiments.blocks(of: "exp_1"), try tx.experiments.lastBlock(of: "exp_1"))
                }
                #expect(found.0 == [rows[1], rows[0]] && found.1 == 1)
                let left = try await fixture.work { tx in
                    try tx.watches.delete(id: watch.id)
                    return (try tx.experiments.blocks(of: "exp_1").count, try tx.experiments.lock(id: "exp_1"))
                }
                #expect(left.0 == 0 && left.1 == nil)
            }
        }
    }
}
