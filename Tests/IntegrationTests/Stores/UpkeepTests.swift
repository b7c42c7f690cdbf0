import SentinelControl
import SentinelDomain
import SentinelTime
import Testing

extension StoreTests {
    /// Exclusions and resets: what people make a watch leave out and forget.
    @Suite struct UpkeepTests {
        private static let start = Timestamp(milliseconds: 1_790_000_000_000)

        private func exclusion(_ watch: Watch, _ id: String, hours: Int64) -> Exclusion {
            Exclusion(
                id: id, watchID: watch.id, start: Self.start, end: Self.start + .hours(hours), reason: "load test",
                actor: "operator")
        }

        @Test(
            "G23: an exclusion is stored, listed, lifted once, and moves the watch's mark",
            arguments: StoreKind.allCases)
        func exclusions(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watches = try await fixture.seed("a", "b")
                let watch = watches[0]
                let rows = [exclusion(watch, "exc_1", hours: 1), exclusion(watch, "exc_2", hours: 3)]
                try await fixture.work { tx in for row in rows { try tx.upkeep.insert(row) } }
                let found = try #require(
                    try await fixture.work { try $0.upkeep.exclusion(watchID: watch.id, id: "exc_1") })
                #expect(found.start == Self.start && found.end == Self.start + .hours(1) && found.liftedAt == nil)
                #expect(found.reason == "load test" && found.actor == "operator" && found.createdAt.milliseconds > 0)
                #expect(try await fixture.work { try $0.upkeep.exclusion(watchID: "wch_b", id: "exc_1") } == nil)
                let since = Self.start + .hours(2)
                let active = try await fixture.work {
                    try $0.upkeep.active(watchID: watch.id, since: since, limit: 9).map(\.id)
                }
                #expect(active == ["exc_2"])
                #expect(try await fixture.work { try $0.upkeep.lift(watchID: watch.id, id: "exc_2", by: "boss") })
                #expect(try await !fixture.work { try $0.upkeep.lift(watchID: watch.id, id: "exc_2", by: "x") })
                let listed = try await fixture.work {
                    try $0.upkeep.exclusions(watchID: watch.id, before: nil, limit: 9)
                }
                #expect(listed.map(\.id) == ["exc_2", "exc_1"] && listed[0].liftedBy == "boss")
                #expect(listed[0].liftedAt != nil)
                let older = try await fixture.work {
                    try $0.upkeep.exclusions(watchID: watch.id, before: "exc_2", limit: 9).map(\.id)
                }
                #expect(older == ["exc_1"])
                let none = try await fixture.work {
                    try $0.upkeep.active(watchID: watch.id, since: since, limit: 9)
                }
                #expect(none.isEmpty)
                let marks = try await fixture.work { tx in
                    (try tx.watches.find(id: "wch_a")?.upkeepSeq, try tx.watches.mark(id: "wch_a")?.upkeepSeq)
                }
                #expect(marks.0 == 3 && marks.1 == 3)
            }
        }

        @Test("G23: resets are numbered by watch, in the order of asking", arguments: StoreKind.allCases)
        func resets(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watches = try await fixture.seed("a", "b")
                for (place, scope) in WatchReset.Scope.allCases.enumerated() {
                    for watch in watches {
                        let reset = WatchReset(
                            id: "rst_\(watch.id)_\(place)", watchID: watch.id, scope: scope, reason: "r", actor: "me")
                        try await fixture.work { try $0.upkeep.insert(reset) }
                    }
                }
                let listed = try await fixture.work { try $0.upkeep.resets(watchID: "wch_a", before: nil, limit: 9) }
                #expect(listed.map(\.seq) == [3, 2, 1] && listed.map(\.scope) == [.state, .intervals, .drift])
                let one = try #require(
                    try await fixture.work { try $0.upkeep.reset(watchID: "wch_b", id: "rst_wch_b_1") })
                #expect(one.seq == 2 && one.actor == "me" && one.createdAt.milliseconds > 0)
                #expect(try await fixture.work { try $0.watches.mark(id: "wch_a")?.upkeepSeq } == 3)
                try await fixture.work { try $0.watches.delete(id: "wch_a") }
                #expect(try await fixture.work { try $0.upkeep.reset(watchID: "wch_a", id: "rst_wch_a_1") } == nil)
            }
        }
    }
}
