import Dispatch
import SentinelControl
import SentinelDomain
import SentinelPostgres
import SentinelTesting
import SentinelTime
import Synchronization
import Testing

extension StoreTests {
    /// Claims of training runs: leases, fencing, coalescing.
    @Suite struct ClaimTests {
        private func queue(_ fixture: StoreFixture, _ run: TrainingRun) async throws {
            _ = try await fixture.work { try $0.runs.insertOrFindOpen(run).isNew }
        }

        private func claim(
            _ fixture: StoreFixture, _ watch: Watch, lease: TimeSpan = .minutes(5)
        ) async throws -> TrainingRun? {
            try await fixture.work { try $0.runs.claim(watchIDs: [watch.id], lease: lease) }
        }

        /// Waits for a run to come up.
        private func claimed(_ fixture: StoreFixture, _ watch: Watch) async throws -> TrainingRun {
            var run: TrainingRun?
            try await eventually(within: .seconds(60), "a run can be claimed") {
                run = try await claim(fixture, watch)
                return run != nil
            }
            return try #require(run)
        }

        @Test("a claim gives the oldest run of the asked watches, once, with a token", arguments: StoreKind.allCases)
        func claiming(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watches = try await fixture.seed("a", "b")
                try await queue(fixture, StoreFixture.run(watches[0], "run_1"))
                #expect(try await claim(fixture, watches[1]) == nil)
                let run = try #require(try await claim(fixture, watches[0]))
                #expect(run.state == .running)
                #expect(run.attempts == 1)
                #expect(run.token != nil)
                #expect(run.startedAt != nil)
                #expect(try await claim(fixture, watches[0]) == nil)
                let nothing = try await fixture.work { try $0.runs.claim(watchIDs: [], lease: .minutes(1)) }
                #expect(nothing == nil)
            }
        }

        @Test("of 8 workers one gets the run", arguments: StoreKind.allCases)
        func contention(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind, connections: 8) { fixture in
                let watch = try await fixture.seed("a")[0]
                try await queue(fixture, StoreFixture.run(watch, "run_1"))
                let winners = try await withThrowingTaskGroup(of: TrainingRun?.self) { group in
                    for _ in 0..<8 { group.addTask { try await claim(fixture, watch) } }
                    return try await group.reduce(into: 0) { $0 += $1 == nil ? 0 : 1 }
                }
                #expect(winners == 1)
            }
        }

        @Test("what another transaction has locked at this moment is skipped, not waited for")
        func skipping() async throws {
            try await StoreFixture.run { fixture in
                let watch = try await fixture.seed("a")[0]
                try await queue(fixture, StoreFixture.run(watch, "run_1"))
                let isHeld = Atomic(false)
                let letGo = DispatchSemaphore(value: 0)
                try await fixture.work { transaction in
                    try transaction.watches.setSchedule(
                        id: watch.id, next: .at(-9), last: nil, trigger: nil, missed: 0)
                }
                async let holder = fixture.work { transaction in
                    let run = try transaction.runs.claim(watchIDs: [watch.id], lease: .minutes(5))
                    guard try transaction.watches.lockDue(limit: 5).count == 1 else { return nil as String? }
                    isHeld.store(true, ordering: .releasing)
                    _ = letGo.wait(timeout: .now() + 20)
                    return run?.id
                }
                try await eventually(within: .seconds(60), "the other has claimed") {
                    isHeld.load(ordering: .acquiring)
                }
                let taken = try await claim(fixture, watch)
                let due = try await fixture.work { try $0.watches.lockDue(limit: 5).count }
                letGo.signal()
                #expect(taken == nil)
                #expect(due == 0)
                #expect(try await holder == "run_1")
            }
        }

        @Test(
            "I6: once its lease expired and another worker took the run, a zombie changes nothing",
            arguments: StoreKind.allCases)
        func fencing(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("a")[0]
                try await queue(fixture, StoreFixture.run(watch, "run_1"))
                let zombie = try #require(try await claim(fixture, watch, lease: .milliseconds(1)))
                let owner = try await claimed(fixture, watch)
                #expect(owner.id == zombie.id)
                #expect(owner.attempts == 2)
                let (old, new) = (try #require(zombie.token), try #require(owner.token))
                #expect(new > old)
                var result = zombie
                result.state = .succeeded
                result.version = 1
                let late = result
                let refused = try await fixture.work { transaction in
                    [
                        try transaction.runs.finish(late, token: old),
                        try transaction.runs.renew(id: late.id, token: old, progress: 0.9, lease: .hours(1)),
                        try transaction.runs.release(id: late.id, token: old, delay: .zero),
                    ]
                }
                #expect(refused == [false, false, false])
                let untouched = try await fixture.work { try $0.runs.find(watchID: watch.id, id: "run_1") }
                #expect(untouched == owner)
                let accepted = try await fixture.work { transaction in
                    [
                        try transaction.runs.renew(id: late.id, token: new, progress: 0.5, lease: .hours(1)),
                        try transaction.runs.finish(late, token: new), try transaction.runs.finish(late, token: new),
                        try transaction.runs.cancel(watchID: watch.id, id: late.id),
                    ]
                }
                #expect(accepted == [true, true, false, false])
                let finished = try await fixture.work { try $0.runs.lastFinished(watchID: watch.id) }
                #expect(finished?.state == .succeeded)
                #expect(finished?.version == 1)
                #expect(finished?.finishedAt != nil)
            }
        }

        @Test("a released run waits for its delay and comes up again", arguments: StoreKind.allCases)
        func release(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("a")[0]
                try await queue(fixture, StoreFixture.run(watch, "run_1"))
                let first = try #require(try await claim(fixture, watch))
                let token = try #require(first.token)
                let isReleased = try await fixture.work {
                    try $0.runs.release(id: first.id, token: token, delay: .hours(1))
                }
                #expect(isReleased)
                #expect(try await claim(fixture, watch) == nil)
                let waiting = try await fixture.work { try $0.runs.open(watchID: watch.id) }
                #expect(waiting?.state == .queued)
                #expect(waiting?.token == nil)
                try await fixture.endLeases()
                #expect(try await claimed(fixture, watch).attempts == 2)
            }
        }

        @Test("a cancelled run takes no result", arguments: StoreKind.allCases)
        func cancelling(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("a")[0]
                try await queue(fixture, StoreFixture.run(watch, "run_1"))
                var run = try #require(try await claim(fixture, watch))
                let token = try #require(run.token)
                run.state = .succeeded
                let result = run
                let answers = try await fixture.work { transaction in
                    [
                        try transaction.runs.cancel(watchID: "wch_other", id: result.id),
                        try transaction.runs.cancel(watchID: watch.id, id: result.id),
                        try transaction.runs.finish(result, token: token),
                    ]
                }
                #expect(answers == [false, true, false])
                var open = result
                open.state = .running
                let unfinished = open
                let error = await fixture.failure { _ = try $0.runs.finish(unfinished, token: token) }
                #expect(error?.kind == .bug)
            }
        }

        @Test(
            "16 requests at once are coalesced into one run; after its end there is a new one",
            arguments: StoreKind.allCases)
        func coalescing(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind, connections: 8) { fixture in
                let watch = try await fixture.seed("a")[0]
                let answers = try await withThrowingTaskGroup(of: (String, Bool).self) { group in
                    for number in 1...16 {
                        group.addTask {
                            let run = StoreFixture.run(watch, "run_\(number)")
                            let answer = try await fixture.work { transaction in
                                let answer = try transaction.runs.insertOrFindOpen(run)
                                return (answer.run.id, answer.isNew)
                            }
                            return answer
                        }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                #expect(Set(answers.map(\.0)).count == 1)
                #expect(answers.count { $0.1 } == 1)
                let isNew = try await fixture.work { transaction in
                    _ = try transaction.runs.cancel(watchID: watch.id, id: answers[0].0)
                    return try transaction.runs.insertOrFindOpen(StoreFixture.run(watch, "run_next")).isNew
                }
                #expect(isNew)
            }
        }
    }
}
