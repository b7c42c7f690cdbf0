import Logging
import SentinelControl
import SentinelDomain
import SentinelEvidence
import SentinelJSON
import SentinelPostgres
import SentinelTime
import Testing

extension StoreTests {
    /// G24: what grows with time is removed kind by kind, in bounded batches; history stays for ever.
    @Suite struct RetentionTests {
        private func environment(_ fixture: StoreFixture) -> Environment {
            var logger = Logger(label: "test")
            logger.logLevel = .critical
            return Environment(
                store: fixture.store, upstream: NoUpstream(), clock: FixedClock(), trainingThreads: 1, logger: logger)
        }

        /// A watch with 12 finished runs, one every ten days, one that waits, and one lost long ago but not closed.
        private func runs(_ fixture: StoreFixture) async throws {
            try await fixture.sql(
                """
                INSERT INTO training_runs (id, watch_id, trigger, policy, state, spec_generation, actor, data_source_id,
                    data_source_revision, finished_at)
                SELECT 'run_' || lpad(n::text, 2, '0'), 'wch_a', 'cron', 'full_retrain', 'succeeded', 1, 'a', 's', 1,
                    clock_timestamp() - make_interval(days => 10 * n)
                FROM generate_series(1, 12) n
                """)
            try await fixture.sql(
                """
                INSERT INTO training_runs (id, watch_id, trigger, policy, state, spec_generation, actor, data_source_id,
                    data_source_revision, finished_at, requested_at)
                VALUES ('run_old', 'wch_b', 'cron', 'full_retrain', 'failed', 1, 'a', 's', 1,
                        clock_timestamp() - interval '400 days', clock_timestamp() - interval '401 days'),
                    ('run_open', 'wch_a', 'cron', 'full_retrain', 'queued', 1, 'a', 's', 1, NULL,
                        clock_timestamp() - interval '400 days')
                """)
        }

        private func ids(_ fixture: StoreFixture, _ watchID: String) async throws -> Set<String> {
            let runs = try await fixture.work { try $0.runs.list(watchID: watchID, before: nil, state: nil, limit: 99) }
            return Set(runs.map(\.id))
        }

        @Test("training runs of 90 days stay, an open one and the newest of each watch too; twice removes no more")
        func trainingRuns() async throws {
            try await StoreFixture.run { fixture in
                _ = try await fixture.seed("a", "b")
                try await runs(fixture)
                let environment = environment(fixture)
                let pass = RetentionPass(environment, table: RetentionTable(), batch: 2)
                let report = try await pass.runOnce(now: FixedClock().now())
                #expect(report.done == 4 && report.nextDue == nil)
                let kept = Set((1...8).map { "run_0\($0)" } + ["run_open"])
                #expect(try await ids(fixture, "wch_a") == kept)
                #expect(try await ids(fixture, "wch_b") == ["run_old"])
                #expect(environment.metrics.recordsKept.value("training_runs") == 10)
                #expect(try await pass.runOnce(now: FixedClock().now()).done == 0)
            }
        }

        @Test("a pass is bounded: what is left makes the next one due at once")
        func bounded() async throws {
            try await StoreFixture.run { fixture in
                _ = try await fixture.seed("a", "b")
                try await fixture.sql(
                    """
                    INSERT INTO backtests (id, watch_id, state, actor, spec_generation, request, finished_at)
                    SELECT 'bkt_' || n, 'wch_a', 'succeeded', 'a', 1, '{}', clock_timestamp() - interval '100 days'
                    FROM generate_series(1, 25) n
                    """)
                let now = FixedClock().now()
                let pass = RetentionPass(environment(fixture), table: RetentionTable(), batch: 1)
                let first = try await pass.runOnce(now: now)
                #expect(first.done == 20 && first.nextDue == now)
                let second = try await pass.runOnce(now: now)
                #expect(second.done == 5 && second.nextDue == nil)
            }
        }

        /// An experiment that ended some time ago, with seven blocks.
        private func ended(_ fixture: StoreFixture, _ id: Statement, ago: Statement) async throws {
            try await fixture.sql(
                """
                INSERT INTO experiments (id, watch_id, kind, name, spec, champion, challenger, seed, spec_generation,
                    state, verdict, result, actor, created_at, ended_at)
                VALUES (\(id), 'wch_a', 'experiment', \(id), '{}', 1, 2, 1, 1, 'completed', 'equivalent', '{}', 'a',
                    clock_timestamp() - interval '400 days', clock_timestamp() - \(ago))
                """)
            try await fixture.sql(
                """
                INSERT INTO experiment_blocks (experiment_id, block, steps, valid_steps, champion_loss,
                    challenger_loss, difference, difference_square, is_complete, tally, served, propensity)
                SELECT \(id), n, 5, 5, 1, 1, 0, 0, true, '{}', 'champion', 1 FROM generate_series(0, 6) n
                """)
        }

        @Test("evidence goes 30 days after the end of its experiment; experiment, verdict and history stay for ever")
        func evidence() async throws {
            try await StoreFixture.run { fixture in
                let watch = try await fixture.seed("a")[0]
                try await fixture.work { tx in
                    for number in 1...2 {
                        try tx.versions.insert(StoreFixture.version(watch, number), artifact: [1, 2, 3])
                    }
                }
                try await ended(fixture, "'exp_old'", ago: "interval '31 days'")
                try await ended(fixture, "'exp_new'", ago: "interval '29 days'")
                let environment = environment(fixture)
                let report = try await RetentionPass(environment, table: RetentionTable(), batch: 3)
                    .runOnce(now: FixedClock().now())
                #expect(report.done == 7)
                let kept = try await fixture.work { tx in
                    (try tx.retention.count(.evidence), try tx.retention.count(.experiments))
                }
                #expect(kept.0 == 7 && kept.1 == 2)
                for kind in RetentionKind.allCases where kind.isForever {
                    let removed = try await fixture.work { tx in
                        try tx.retention.prune(kind, endedBefore: try tx.now + .days(999), limit: 9)
                    }
                    #expect(removed == 0 && environment.metrics.recordsKept.value(kind.rawValue) != nil)
                }
                #expect(try await fixture.work { try $0.retention.count(.versions) } == 2)
            }
        }

        /// Claims a run and ends it.
        private func finish(_ fixture: StoreFixture, _ watch: Watch, _ id: String, at time: Timestamp) async throws {
            try await fixture.work { tx in
                _ = try tx.runs.insertOrFindOpen(StoreFixture.run(watch, id))
                guard var run = try tx.runs.claim(watchIDs: [watch.id], lease: .seconds(30)), let token = run.token
                else { return }
                (run.state, run.finishedAt) = (.succeeded, time)
                _ = try tx.runs.finish(run, token: token)
            }
        }

        @Test(
            "runs go the oldest first; open ones, the newest of a watch and young ones stay",
            arguments: StoreKind.allCases)
        func oldRuns(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watches = try await fixture.seed("a", "b")
                for day in 1...4 { try await finish(fixture, watches[0], "run_\(day)", at: .at(Int64(day) * 86_400)) }
                try await finish(fixture, watches[1], "run_b", at: .at(0))
                try await fixture.work { tx in
                    _ = try tx.runs.insertOrFindOpen(StoreFixture.run(watches[0], "run_open"))
                }
                func prune(before days: Int64, limit: Int) async throws -> Int {
                    try await fixture.work { tx in
                        try tx.retention.prune(.trainingRuns, endedBefore: .at(days * 86_400 + 1), limit: limit)
                    }
                }
                #expect(try await prune(before: 2, limit: 1) == 1)
                #expect(try await ids(fixture, "wch_a") == ["run_2", "run_3", "run_4", "run_open"])
                #expect(try await prune(before: 2, limit: 9) == 1)
                #expect(try await prune(before: 99, limit: 9) == 1)
                #expect(try await ids(fixture, "wch_a") == ["run_4", "run_open"])
                #expect(try await ids(fixture, "wch_b") == ["run_b"])
                #expect(try await fixture.work { try $0.retention.count(.trainingRuns) } == 3)
            }
        }

        @Test("evidence stays while its experiment is open, then goes block by block", arguments: StoreKind.allCases)
        func oldEvidence(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("a")[0]
                var trial = Experiment(
                    id: "exp_1", watchID: watch.id, kind: .experiment, spec: ExperimentSpec(name: "trial"), champion: 1,
                    actor: "operator")
                (trial.challenger, trial.state, trial.startIndex) = (2, .running, 1)
                let running = trial
                try await fixture.work { tx in
                    for number in 1...2 { try tx.versions.insert(StoreFixture.version(watch, number), artifact: [1]) }
                    try tx.experiments.insert(running)
                    try tx.experiments.insert((0..<5).map(Self.block), of: running.id)
                }
                func prune(limit: Int) async throws -> Int {
                    try await fixture.work { tx in
                        try tx.retention.prune(.evidence, endedBefore: try tx.now + .days(1), limit: limit)
                    }
                }
                #expect(try await prune(limit: 9) == 0)
                trial.state = .cancelled
                let ended = trial
                #expect(try await fixture.work { try $0.experiments.update(ended, expectedRevision: nil) })
                #expect(try await prune(limit: 2) == 2)
                let left = try await fixture.work { try $0.experiments.blocks(of: "exp_1").map(\.losses.index) }
                #expect(left == [2, 3, 4])
                #expect(try await prune(limit: 9) == 3)
                #expect(try await fixture.work { try $0.retention.count(.evidence) } == 0)
                #expect(try await fixture.work { try $0.retention.count(.experiments) } == 1)
            }
        }

        private static func block(_ index: Int) -> ExperimentBlock {
            let means = LossBlock.Means(champion: 1, challenger: 1, difference: 0, differenceSquare: 0)
            let losses = LossBlock(
                index: index, steps: 2, validSteps: 2, means: means, tally: GuardrailTally(), isComplete: true)
            return ExperimentBlock(losses: losses, served: .champion, propensity: 1)
        }

        @Test("back-tests that have ended go, open ones stay", arguments: StoreKind.allCases)
        func oldBacktests(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("a")[0]
                try await fixture.work { tx in
                    for number in 1...3 {
                        try tx.backtests.insert(
                            BacktestJob(id: "bkt_\(number)", watchID: watch.id, actor: "operator", request: [:]))
                    }
                    _ = try tx.backtests.cancel(watchID: watch.id, id: "bkt_1")
                    _ = try tx.backtests.claim(watchIDs: [watch.id], lease: .seconds(30))
                }
                let removed = try await fixture.work { tx in
                    (
                        try tx.retention.prune(.backtests, endedBefore: try tx.now - .days(1), limit: 9),
                        try tx.retention.prune(.backtests, endedBefore: try tx.now + .days(1), limit: 9)
                    )
                }
                #expect(removed.0 == 0 && removed.1 == 1)
                let left = try await fixture.work {
                    try $0.backtests.list(watchID: watch.id, before: nil, state: nil, limit: 9).map(\.id)
                }
                #expect(left == ["bkt_3", "bkt_2"])
            }
        }
    }
}

private struct FixedClock: WallClock {
    func now() -> Timestamp { Timestamp(milliseconds: 1_790_000_000_000) }
}

private struct NoUpstream: UpstreamClient {
    func perform(_ request: UpstreamRequest) async throws(UpstreamError) -> UpstreamReply {
        throw UpstreamError(.refused, detail: "no upstream in this test")
    }
}
