import SentinelControl
import SentinelDomain
import SentinelJSON
import SentinelTime
import Testing

extension StoreTests {
    /// Back-tests: the queue, the fence, what becomes of those whose worker is lost.
    @Suite struct BacktestTests {
        private func job(_ watch: Watch, _ id: String) -> BacktestJob {
            var job = BacktestJob(id: id, watchID: watch.id, actor: "operator", request: ["origins": 3])
            job.specGeneration = 4
            return job
        }

        private func claim(
            _ fixture: StoreFixture, _ watch: Watch, lease: TimeSpan = .minutes(5)
        ) async throws -> BacktestJob? {
            try await fixture.work { try $0.backtests.claim(watchIDs: [watch.id], lease: lease) }
        }

        @Test("from the queue to the table, oldest first, each once", arguments: StoreKind.allCases)
        func journey(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("a", "b")[0]
                let jobs = [job(watch, "bkt_1"), job(watch, "bkt_2")]
                try await fixture.work { tx in for job in jobs { try tx.backtests.insert(job) } }
                #expect(try await fixture.work { try $0.backtests.openCount(watchID: watch.id) } == 2)
                #expect(try await fixture.work { try $0.backtests.claim(watchIDs: ["wch_b"], lease: .zero) } == nil)
                var claimed = try #require(try await claim(fixture, watch))
                #expect(claimed.id == "bkt_1" && claimed.state == .running && claimed.startedAt != nil)
                #expect(claimed.request == ["origins": 3] && claimed.specGeneration == 4 && claimed.actor == "operator")
                let token = try #require(claimed.token)
                let isRenewed = try await fixture.work {
                    try $0.backtests.renew(id: "bkt_1", token: token, progress: 0.5, lease: .minutes(1))
                }
                #expect(isRenewed)
                let seen = try await fixture.work { try $0.backtests.find(watchID: watch.id, id: "bkt_1") }
                #expect(seen?.progress == 0.5)
                claimed.state = .succeeded
                claimed.inputs = ["points": 7]
                claimed.results = [["model": "naive"]]
                let closed = claimed
                let wrong = try await fixture.work { try $0.backtests.finish(closed, token: token + 1) }
                let right = try await fixture.work { try $0.backtests.finish(closed, token: token) }
                #expect(!wrong && right)
                let found = try #require(
                    try await fixture.work { try $0.backtests.find(watchID: watch.id, id: "bkt_1") })
                #expect(found.results == [["model": "naive"]] && found.inputs["points"] == 7 && found.finishedAt != nil)
                let listed = try await fixture.work {
                    try $0.backtests.list(watchID: watch.id, before: nil, state: .queued, limit: 9)
                }
                #expect(listed.map(\.id) == ["bkt_2"])
            }
        }

        @Test(
            "one whose lease has ended has failed as interrupted, and its worker can say nothing more",
            arguments: StoreKind.allCases)
        func interrupted(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("a")[0]
                let job = job(watch, "bkt_1")
                try await fixture.work { try $0.backtests.insert(job) }
                let claimed = try #require(try await claim(fixture, watch, lease: .zero))
                let token = try #require(claimed.token)
                try await fixture.work { try $0.backtests.interrupt() }
                let found = try #require(
                    try await fixture.work { try $0.backtests.find(watchID: watch.id, id: "bkt_1") })
                #expect(found.state == .failed && found.error["code"] == "interrupted" && found.finishedAt != nil)
                let isOurs = try await fixture.work {
                    try $0.backtests.renew(id: "bkt_1", token: token, progress: 0.1, lease: .minutes(1))
                }
                #expect(!isOurs)
                #expect(try await claim(fixture, watch) == nil)
            }
        }

        @Test("cancelling, removing, and keeping the newest only", arguments: StoreKind.allCases)
        func ends(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("a")[0]
                let jobs = (1...5).map { job(watch, "bkt_\($0)") }
                try await fixture.work { tx in for job in jobs { try tx.backtests.insert(job) } }
                for id in ["bkt_1", "bkt_2", "bkt_3"] {
                    #expect(try await fixture.work { try $0.backtests.cancel(watchID: watch.id, id: id) })
                }
                #expect(try await fixture.work { try $0.backtests.cancel(watchID: watch.id, id: "bkt_1") } == false)
                #expect(try await fixture.work { try $0.backtests.delete(watchID: watch.id, id: "bkt_5") })
                #expect(try await fixture.work { try $0.backtests.delete(watchID: "wch_x", id: "bkt_4") } == false)
                try await fixture.work { try $0.backtests.prune(watchID: watch.id, keep: 1) }
                let left = try await fixture.work {
                    try $0.backtests.list(watchID: watch.id, before: nil, state: nil, limit: 9)
                }
                #expect(left.map(\.id) == ["bkt_4", "bkt_3"])
                try await fixture.work { try $0.watches.delete(id: watch.id) }
                #expect(try await fixture.work { try $0.backtests.openCount(watchID: watch.id) } == 0)
            }
        }
    }
}
