import SentinelControl
import SentinelDomain
import SentinelJSON
import SentinelTime
import Testing

extension StoreTests {
    /// Lists, filters, and what changes a row in passing.
    @Suite struct PagingTests {
        @Test("versions are listed by the stage that a client sees", arguments: StoreKind.allCases)
        func stages(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("plain")[0]
                let numbers = try await fixture.work { transaction in
                    for number in 1...4 {
                        try transaction.versions.insert(StoreFixture.version(watch, number), artifact: [1])
                    }
                    for number in 1...2 {
                        try transaction.versions.setStage(watchID: watch.id, number: number, .staging)
                    }
                    _ = try transaction.watches.activate(id: watch.id, version: 2, expectedSeq: 0)
                    func list(_ stage: VersionStage?, before: Int? = nil) throws -> [Int] {
                        try transaction.versions.list(watchID: watch.id, before: before, stage: stage, limit: 3)
                            .map(\.number)
                    }
                    return [
                        try list(nil), try list(nil, before: 2), try list(.production), try list(.staging),
                        try list(.development),
                    ]
                }
                #expect(numbers == [[4, 3, 2], [1], [2], [1], [4, 3]])
            }
        }

        @Test("activations are listed newest first and found by time", arguments: StoreKind.allCases)
        func activations(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("plain")[0]
                let found = try await fixture.work { transaction in
                    for seq in 1...3 {
                        var activation = Activation(
                            watchID: watch.id, seq: seq, version: seq, reason: .promotion, actor: "me")
                        activation.at = .at(Int64(seq))
                        try transaction.activations.insert(activation)
                    }
                    let page = try transaction.activations.list(watchID: watch.id, before: 3, limit: 1)
                    let live = try transaction.activations.at(watchID: watch.id, time: .at(2) + .milliseconds(999))
                    let none = try transaction.activations.at(watchID: watch.id, time: .at(0))
                    return (page.map(\.seq), live?.seq, none?.seq)
                }
                #expect(found.0 == [2])
                #expect(found.1 == 2)
                #expect(found.2 == nil)
            }
        }

        @Test(
            "rollbacks are filtered by each field and acknowledged up to a sequence number",
            arguments: StoreKind.allCases)
        func rollbacks(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("plain")[0]
                try await fixture.work { transaction in
                    for number in 1...3 {
                        var rollback = Rollback(
                            id: "rbk_\(number)", watchID: watch.id, from: number + 1, to: number, reason: "r\(number)",
                            actor: "a\(number)")
                        rollback.activationSeq = number
                        try transaction.rollbacks.insert(rollback)
                    }
                    try transaction.rollbacks.acknowledge(watchID: watch.id, throughSeq: 2)
                }
                func list(before: String? = nil, _ change: (inout RollbackFilter) -> Void) async throws -> [String] {
                    var filter = RollbackFilter()
                    change(&filter)
                    let asked = filter
                    return try await fixture.work { transaction in
                        try transaction.rollbacks.list(watchID: watch.id, before: before, filter: asked, limit: 9)
                    }.map(\.id)
                }
                #expect(try await list { _ in } == ["rbk_3", "rbk_2", "rbk_1"])
                #expect(try await list(before: "rbk_2") { _ in } == ["rbk_1"])
                #expect(try await list { $0.from = 3 } == ["rbk_2"])
                #expect(try await list { $0.to = 3 } == ["rbk_3"])
                #expect(try await list { $0.actor = "a1" } == ["rbk_1"])
                #expect(try await list { $0.reason = "r2" } == ["rbk_2"])
                #expect(try await list { $0.state = .acknowledged } == ["rbk_2", "rbk_1"])
                #expect(try await list { $0.state = .pending } == ["rbk_3"])
            }
        }

        @Test("due watches are found once their time has come", arguments: StoreKind.allCases)
        func due(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watches = try await fixture.seed("due", "later", "never")
                let found = try await fixture.work { transaction in
                    let now = try transaction.now
                    let store = transaction.watches
                    try store.setSchedule(
                        id: watches[0].id, next: now - .seconds(1), last: .at(1), trigger: .cron, missed: 2)
                    try store.setSchedule(id: watches[1].id, next: now + .hours(1), last: nil, trigger: nil, missed: 0)
                    try store.setTrainingOutcome(id: watches[0].id, failures: 3, notBefore: .at(2))
                    try store.acknowledge(id: watches[0].id, seq: 4)
                    try store.acknowledge(id: watches[0].id, seq: 2)
                    return (try store.lockDue(limit: 5), try store.marks())
                }
                let due = try #require(found.0.first)
                #expect(found.0.count == 1)
                #expect(due.id == watches[0].id)
                #expect(due.lastRunAt == .at(1))
                #expect(due.lastTrigger == .cron)
                #expect(due.missedRuns == 2)
                #expect(due.trainingFailures == 3)
                #expect(due.trainNotBefore == .at(2))
                #expect(due.ackedSeq == 4)
                let mark = WatchMark(
                    id: due.id, revision: 1, activationSeq: 0, trialSeq: 0, sourceRevision: 1, trainingFailures: 3)
                #expect(found.1.count == 3)
                #expect(found.1.first == mark)
            }
        }

        @Test("runs are listed newest first, by state", arguments: StoreKind.allCases)
        func runs(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("plain")[0]
                let found = try await fixture.work { transaction in
                    for number in 1...3 {
                        var run = StoreFixture.run(watch, "run_\(number)")
                        run.state = number == 3 ? .queued : .failed
                        _ = try transaction.runs.insertOrFindOpen(run)
                    }
                    return [
                        try transaction.runs.list(watchID: watch.id, before: nil, state: nil, limit: 2).map(\.id),
                        try transaction.runs.list(watchID: watch.id, before: "run_2", state: nil, limit: 2).map(\.id),
                        try transaction.runs.list(watchID: watch.id, before: nil, state: .failed, limit: 9).map(\.id),
                        try transaction.runs.open(watchID: watch.id).map { [$0.id] } ?? [],
                    ]
                }
                #expect(found == [["run_3", "run_2"], ["run_1"], ["run_2", "run_1"], ["run_3"]])
            }
        }

        @Test("G6: a list across watches shows what belongs to the watches of a scope", arguments: StoreKind.allCases)
        func scope(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watches = [
                    try StoreFixture.watch("a", ["model": "theta", "tags": ["team": "web"]]),
                    try StoreFixture.watch("b", ["labels": ["team": "web"]]), try StoreFixture.watch("c"),
                ]
                let found = try await fixture.work { tx in
                    try tx.dataSources.insert(StoreFixture.source())
                    for watch in watches {
                        try tx.watches.insert(watch)
                        for number in 1...2 {
                            try tx.versions.insert(StoreFixture.version(watch, number), artifact: [1])
                        }
                        let current = try #require(try tx.watches.find(id: watch.id))
                        try tx.switchPointer(
                            of: current, by: Activation(after: current, version: 1, reason: .promotion, actor: "me"))
                        try tx.rollbacks.insert(
                            Rollback(id: "rbk_\(watch.id)", watchID: watch.id, from: 2, to: 1, reason: "", actor: "me"))
                        _ = try tx.runs.insertOrFindOpen(StoreFixture.run(watch, "run_\(watch.id)"))
                        var trial = Experiment(
                            id: "exp_\(watch.id)", watchID: watch.id, kind: .experiment,
                            spec: ExperimentSpec(name: "t"),
                            champion: 1, actor: "me")
                        trial.challenger = 2
                        try tx.experiments.insert(trial)
                    }
                    return try scopes.map { scope in try lists(scope, tx) }
                }
                for (names, lists) in zip([["a"], ["a", "b"], ["b"], ["a", "b", "c"], [], ["c"]], found) {
                    for list in lists { #expect(Set(list) == Set(names)) }
                }
            }
        }

        private var scopes: [WatchScope] {
            var (theta, web, metric, source, other) = (
                WatchScope(), WatchScope(), WatchScope(), WatchScope(), WatchScope()
            )
            theta.model = "theta"
            web.label = .init(name: "team", value: "web")
            metric.metric = "metric_b"
            source.dataSource = "prom"
            (other.dataSource, other.name) = ("other", "a")
            return [theta, web, metric, source, other, WatchScope(name: "c")]
        }

        /// The names of the watches in each list.
        private func lists(_ scope: WatchScope, _ tx: any StoreTransaction) throws -> [[String]] {
            let all = tx.everywhere
            return [
                try all.versions(before: nil, of: scope, stage: nil, limit: 9).map(\.watchName),
                try all.rollbacks(before: nil, of: scope, filter: .init(), limit: 9).map(\.watchName),
                try all.activations(before: nil, of: scope, limit: 9).map(\.watchName),
                try all.activations(at: try tx.now, before: nil, of: scope, limit: 9).map(\.watchName),
                try all.runs(before: nil, of: scope, state: nil, limit: 9).map(\.watchName),
                try all.experiments(before: nil, of: scope, filter: .init(), limit: 9).map(\.watchName),
            ]
        }

        @Test("runs of a trigger since a time are found across watches, oldest first", arguments: StoreKind.allCases)
        func requested(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watches = try await fixture.seed("a", "b")
                let found = try await fixture.work { transaction in
                    for number in 1...4 {
                        var run = StoreFixture.run(watches[number % 2], "run_\(number)")
                        (run.state, run.requestedAt) = (.succeeded, .at(Int64(number)))
                        run.trigger = number == 3 ? .cron : .drift
                        _ = try transaction.runs.insertOrFindOpen(run)
                    }
                    return [
                        try transaction.runs.requested(by: .drift, since: .at(2), limit: 9).map(\.id),
                        try transaction.runs.requested(by: .drift, since: .at(0), limit: 2).map(\.id),
                    ]
                }
                #expect(found == [["run_2", "run_4"], ["run_2", "run_4"]])
            }
        }
    }
}
