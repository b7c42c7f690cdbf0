import SentinelControl
import SentinelDomain
import SentinelPostgres
import SentinelTime
import Testing

extension StoreTests {
    /// Pins, marks, edits and pruning, as PostgreSQL keeps them.
    @Suite struct VersionMarkTests {
        @Test("C3: a pin is read back and seen by the reconciler, and lifted again; half a pin is refused")
        func pins() async throws {
            try await StoreFixture.run { fixture in
                let watch = try await fixture.seed("plain")[0]
                let pin = Pin(since: .at(1), reason: "worse", until: .at(9), rollbackID: "rbk_1", actor: "me")
                let open = Pin(since: .at(2), reason: "", until: nil, rollbackID: nil, actor: "me")
                let found = try await fixture.work { tx -> ([Pin?], [WatchMark?]) in
                    var (pins, marks): ([Pin?], [WatchMark?]) = ([], [])
                    for value in [nil, pin, open, nil] {
                        try tx.watches.setPin(id: watch.id, value)
                        pins.append(try tx.watches.lock(name: "plain")?.pin)
                        marks.append(try tx.watches.mark(id: watch.id))
                    }
                    return (pins, marks)
                }
                #expect(found.0 == [nil, pin, open, nil])
                #expect(found.1[0] != found.1[1] && found.1[1] != found.1[2] && found.1[0] == found.1[3])
                await #expect(throws: PostgresError.self) {
                    try await fixture.sql("UPDATE watches SET pin_until = now()")
                }
            }
        }

        @Test("G20, I14: marks, tags and description are kept; of two writers one wins", arguments: StoreKind.allCases)
        func marks(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("plain")[0]
                let mark = VersionBlock(since: .at(1), reason: "worse", rollbackID: "rbk_1")
                let found = try await fixture.work { tx -> ([Bool], ModelVersion?, ModelVersion?) in
                    try tx.versions.insert(StoreFixture.version(watch, 1), artifact: [1, 2, 3])
                    try tx.versions.setBlock(watchID: watch.id, number: 1, nil)
                    try tx.versions.setStage(watchID: watch.id, number: 1, .development)
                    try tx.versions.setBlock(watchID: watch.id, number: 1, mark)
                    let marked = try tx.versions.find(watchID: watch.id, number: 1)
                    var edited = try #require(marked)
                    edited.tags = ["a": "b"]
                    edited.description = "d"
                    edited.blocked = nil
                    let answers = [
                        try tx.versions.update(edited, expectedRevision: edited.revision),
                        try tx.versions.update(edited, expectedRevision: edited.revision),
                    ]
                    try tx.versions.dropArtifact(watchID: watch.id, number: 1)
                    try tx.versions.dropArtifact(watchID: watch.id, number: 1)
                    return (answers, marked, try tx.versions.find(watchID: watch.id, number: 1))
                }
                #expect(found.0 == [true, false])
                #expect(found.1?.blocked == mark && found.1?.revision == 2)
                #expect(found.2?.blocked == nil && found.2?.tags == ["a": "b"] && found.2?.description == "d")
                #expect(found.2?.revision == 3 && found.2?.artifact.prunedAt != nil)
            }
        }

        @Test(
            "G1: a rollback is edited and released, and stays; what is released can still be confirmed",
            arguments: StoreKind.allCases)
        func rollbacks(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("plain")[0]
                let found = try await fixture.work { tx -> [Rollback?] in
                    var rollback = Rollback(id: "rbk_1", watchID: watch.id, from: 2, to: 1, reason: "r", actor: "me")
                    (rollback.pins, rollback.note, rollback.activationSeq) = (true, "n", 3)
                    try tx.rollbacks.insert(rollback)
                    var all = [try tx.rollbacks.find(watchID: watch.id, id: "rbk_1")]
                    (rollback.reason, rollback.pinnedUntil) = ("s", .at(7))
                    let answers = [
                        try tx.rollbacks.update(rollback, expectedRevision: 1),
                        try tx.rollbacks.update(rollback, expectedRevision: 1),
                    ]
                    guard answers == [true, false] else { return [] }
                    try tx.rollbacks.release(watchID: watch.id, id: "rbk_1", by: "you")
                    try tx.rollbacks.release(watchID: watch.id, id: "rbk_1", by: "nobody")
                    all.append(try tx.rollbacks.find(watchID: watch.id, id: "rbk_1"))
                    try tx.rollbacks.acknowledge(watchID: watch.id, throughSeq: 3)
                    all.append(try tx.rollbacks.find(watchID: watch.id, id: "rbk_1"))
                    return all
                }
                try #require(found.count == 3)
                #expect(found[0]?.pins == true && found[0]?.note == "n" && found[0]?.releasedAt == nil)
                #expect(found[1]?.reason == "s" && found[1]?.pinnedUntil == .at(7) && found[1]?.revision == 3)
                #expect(found[1]?.releasedBy == "you" && found[1]?.acknowledgedAt == nil)
                #expect(found[2]?.state == .released && found[2]?.acknowledgedAt != nil)
            }
        }

        @Test(
            "C5, D22: what was never active is pruned first, never the active one or one that is spared",
            arguments: StoreKind.allCases)
        func pruning(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("plain")[0]
                let kept = try await fixture.work { tx -> [Int] in
                    for number in 1...8 {
                        try tx.versions.insert(StoreFixture.version(watch, number), artifact: [UInt8(number)])
                    }
                    for number in [2, 3, 5] {
                        let current = try #require(try tx.watches.find(id: watch.id))
                        try tx.switchPointer(
                            of: current,
                            by: Activation(after: current, version: number, reason: .promotion, actor: "me"))
                    }
                    _ = try tx.versions.prune(watchID: watch.id, keep: 2, sparing: [1])
                    return try (1...8).filter { try tx.versions.artifact(watchID: watch.id, number: $0) != nil }
                }
                #expect(kept == [1, 3, 5])
            }
        }

        @Test(
            "G6: lists across watches are newest first, filtered, and paged without loss; the totals count",
            arguments: StoreKind.allCases)
        func everywhere(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watches = try await fixture.seed("a", "b")
                try await fixture.work { tx in
                    for (place, watch) in watches.enumerated() {
                        for number in 1...3 {
                            var version = StoreFixture.version(watch, number)
                            version.createdAt = .at(Int64(number))
                            try tx.versions.insert(version, artifact: [1])
                            let current = try #require(try tx.watches.find(id: watch.id))
                            try tx.switchPointer(
                                of: current,
                                by: Activation(after: current, version: number, reason: .promotion, actor: "me"))
                        }
                        let id = "rbk_\(place)"
                        try tx.rollbacks.insert(
                            Rollback(id: id, watchID: watch.id, from: 3, to: 2, reason: "r", actor: "me"))
                        _ = try tx.runs.insertOrFindOpen(StoreFixture.run(watch, "run_\(place)"))
                    }
                    try tx.watches.setPin(
                        id: watches[0].id, Pin(since: .at(1), reason: "", until: nil, rollbackID: nil, actor: "me"))
                    try tx.watches.setPin(
                        id: watches[1].id, Pin(since: .at(1), reason: "", until: .at(2), rollbackID: nil, actor: "me"))
                }
                try await checkLists(fixture)
                let totals = try await fixture.work { try $0.everywhere.totals() }
                #expect(totals.watches == 2 && totals.versions == 6 && totals.rollbacks == 2)
                #expect(totals.queuedRuns == 2 && totals.runningRuns == 0 && totals.failedRuns == 0)
                #expect(totals.pinned == ["a"] && totals.pinnedCount == 1)
            }
        }

        private func checkLists(_ fixture: StoreFixture) async throws {
            let found = try await fixture.work { tx -> [[String]] in
                let all = tx.everywhere
                func versions(
                    _ name: String? = nil, _ stage: VersionStage? = nil, before: ListPlace? = nil
                ) throws -> [String] {
                    try all.versions(before: before, of: .init(name: name), stage: stage, limit: 4).map {
                        "\($0.watchName)\($0.entity.number)"
                    }
                }
                let page = try all.versions(before: nil, of: .init(), stage: nil, limit: 4)
                let activations = try all.activations(before: nil, of: .init(), limit: 4)
                let rest = try all.activations(before: activations.last?.place, of: .init(), limit: 4)
                return [
                    page.map { "\($0.watchName)\($0.entity.number)" }, try versions(before: page.last?.place),
                    try versions("a", .production), try versions(nil, .development),
                    activations.map { "\($0.watchName)\($0.entity.seq)" },
                    rest.map { "\($0.watchName)\($0.entity.seq)" },
                    try all.rollbacks(before: nil, of: .init(), filter: .init(), limit: 1).map(\.entity.id),
                    try all.rollbacks(before: .init(id: "rbk_1"), of: .init(name: "a"), filter: .init(), limit: 5)
                        .map(\.watchName),
                    try all.runs(before: nil, of: .init(), state: .queued, limit: 5).map(\.entity.id),
                    try all.activations(at: try tx.now, before: nil, of: .init(), limit: 5)
                        .map { "\($0.watchName)\($0.entity.seq)" },
                    try all.activations(at: .at(-9), before: .init(id: "wch_b"), of: .init(name: "a"), limit: 5)
                        .map(\.watchName),
                    try all.runs(before: nil, of: .init(name: "none"), state: nil, limit: 5).map(\.entity.id),
                ]
            }
            #expect(found[0] == ["b3", "a3", "b2", "a2"] && found[1] == ["b1", "a1"])
            #expect(found[2] == ["a3"] && found[3] == ["b2", "a2", "b1", "a1"])
            #expect(found[4] == ["b3", "b2", "b1", "a3"] && found[5] == ["a2", "a1"])
            #expect(found[6] == ["rbk_1"] && found[7] == ["a"])
            #expect(found[8] == ["run_1", "run_0"] && found[9] == ["b3", "a3"])
            #expect(found[10] == [] && found[11] == [])
        }
    }
}
