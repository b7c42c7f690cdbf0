import SentinelForecast
import SentinelJSON
import SentinelTime
import Testing

@testable import SentinelDomain

@Suite struct VersionLifecycleTests {
    @Test("C2: the moves of a version are those of the table and no others")
    func stageMoves() {
        let legal: [VersionStage: Set<VersionStage>] = [
            .development: [.staging, .archived], .staging: [.production, .development, .archived],
            .production: [.staging, .archived], .archived: [.development],
        ]
        for from in VersionStage.allCases {
            for to in VersionStage.allCases {
                let move = try? StageMove(of: 3, from: from, to: to)
                #expect((move != nil) == legal[from]?.contains(to), "\(from) to \(to)")
                guard let move else { continue }
                #expect(move.movesPointer == (from == .production || to == .production))
            }
        }
        let refused = #expect(throws: SentinelError.self) { try StageMove(of: 3, from: .archived, to: .production) }
        #expect(refused?.code == "illegal_stage_move" && refused?.kind == .conflict)
        #expect(refused?.message.hasSuffix("it can move to development.") == true)
    }

    @Test("I10: over 2,000 random histories a rollback goes where the model says, never to what was rolled back")
    func rollbacksAgainstTheModel() throws {
        for seed in 0..<2_000 as Range<UInt64> {
            var random = SplitMix64(seed: seed)
            var world = Model()
            for _ in 0..<Int.random(in: 1...30, using: &random) {
                if Bool.random(using: &random) {
                    world.promote(Int.random(in: 1...6, using: &random))
                } else {
                    let choice = RollbackChoice.find(in: world.newestFirst, active: world.active) { _ in true }
                    try #require(choice?.version == world.rollbackTarget, "seed \(seed)")
                    guard let choice else { continue }
                    try #require(!world.blocked.contains(choice.version), "seed \(seed)")
                    let active = world.active
                    try #require(choice.passedOver.allSatisfy { $0 != choice.version && $0 != active })
                    world.rollBack(to: choice.version)
                }
            }
        }
    }

    /// What an operator would say: a stack of what was active, and what was found to be no good.
    private struct Model {
        var newestFirst: [Activation] = []
        var stack: [Int] = []
        var blocked: Set<Int> = []

        var active: Int? { newestFirst.first?.version }

        mutating func promote(_ version: Int) {
            guard version != active else { return }
            blocked.remove(version)
            stack.append(version)
            note(version, .promotion)
        }

        var rollbackTarget: Int? {
            guard let active else { return nil }
            return stack.last { $0 != active && !blocked.contains($0) }
        }

        mutating func rollBack(to target: Int) {
            if let active { blocked.insert(active) }
            note(target, .rollback)
            while let top = stack.last, top != target { stack.removeLast() }
        }

        private mutating func note(_ version: Int, _ reason: Activation.Reason) {
            var row = Activation(
                watchID: "wch_1", seq: newestFirst.count + 1, version: version, reason: reason, actor: "a")
            row.previousVersion = active
            newestFirst.insert(row, at: 0)
        }
    }

    @Test("C3: a rollback skips what cannot be used, undoes a demotion, and says what it passed over")
    func rollbackChoice() {
        func row(_ seq: Int, _ version: Int?, _ previous: Int?, _ reason: Activation.Reason) -> Activation {
            var row = Activation(watchID: "wch_1", seq: seq, version: version, reason: reason, actor: "a")
            row.previousVersion = previous
            return row
        }
        let history = [row(3, 3, 2, .promotion), row(2, 2, 1, .promotion), row(1, 1, nil, .promotion)]
        #expect(RollbackChoice.find(in: history, active: 3) { $0 != 2 }?.version == 1)
        #expect(RollbackChoice.find(in: history, active: 3) { _ in false } == nil)
        let demoted = [row(4, nil, 3, .demotion)] + history
        #expect(RollbackChoice.find(in: demoted, active: nil) { _ in true } == .init(version: 3, passedOver: []))
        let fallen = [row(4, 2, 3, .artifactUnusable)] + history
        let choice = RollbackChoice.find(in: fallen, active: 2) { _ in true }
        #expect(choice == .init(version: 1, passedOver: [3]))
        #expect(choice?.note == "Version 3 was passed over: it was rolled back before.")
        #expect(RollbackChoice(version: 1, passedOver: [3, 2]).note.hasPrefix("Versions 3, 2 were"))
    }

    @Test("I11: a pin stands in the way of every automatic promotion until its time is over")
    func pin() throws {
        let now = Timestamp(milliseconds: 1_000)
        var watch = Watch(id: "wch_1", spec: try watch(), dataSourceID: "src_1")
        #expect(!watch.isPinned(now: now) && PromotionGuard.refusal(watch, now: now) == nil)
        watch.pin = Pin(since: now, reason: "r", until: nil, rollbackID: "rbk_1", actor: "a")
        #expect(PromotionGuard.refusal(watch, now: now + .days(10_000)) == .pinned)
        watch.pin?.until = now + .seconds(1)
        #expect(watch.isPinned(now: now) && !watch.isPinned(now: now + .seconds(1)))
        var version = ModelVersion(
            watchID: "wch_1", number: 1, record: .init(json: [:]), configuration: watch.spec.configuration,
            artifact: .init(sha256: [], size: 0, format: 2))
        let later = now + .seconds(1)
        version.storedStage = .staging
        #expect(PromotionGuard.refusal(watch, version: version, now: later) == nil)
        version.blocked = VersionBlock(since: now, reason: "", rollbackID: nil)
        #expect(PromotionGuard.refusal(watch, version: version, now: later) == .blocked)
        watch.activationSeq = 2
        #expect(PromotionGuard.refusal(watch, now: later) == .demoted)
    }

    @Test("I7, C2: an automatic promotion needs the watch's own configuration and a stage from which it is legal")
    func promotable() throws {
        let now = Timestamp(milliseconds: 1_000)
        let watch = Watch(id: "wch_1", spec: try watch(), dataSourceID: "src_1")
        var version = ModelVersion(
            watchID: "wch_1", number: 1, record: .init(json: [:]), configuration: watch.spec.configuration,
            artifact: .init(sha256: [], size: 0, format: 2))
        for stage in [VersionStage.development, .staging, .archived] {
            version.storedStage = stage
            let refusal: PromotionGuard.Refusal? = stage == .staging ? nil : .illegalStage
            #expect(PromotionGuard.refusal(watch, version: version, now: now) == refusal)
        }
        version.storedStage = .staging
        version.configuration.fields["model"] = "theta"
        #expect(PromotionGuard.refusal(watch, version: version, now: now) == .configurationMismatch)
    }

    @Test("G20: the mark is read as it was written, from before it had a type too")
    func block() {
        let mark = VersionBlock(since: Timestamp(milliseconds: 5), reason: "r", rollbackID: "rbk_1")
        #expect(VersionBlock(json: mark.json) == mark)
        #expect(VersionBlock(json: .null) == nil && VersionBlock(json: ["since": "yesterday"]) == nil)
        #expect(VersionBlock(json: ["since": "2026-01-01T00:00:00Z"])?.rollbackID == nil)
    }

    @Test("G1: a rollback pins until its time, or until it is released")
    func pinning() {
        var rollback = Rollback(id: "rbk_1", watchID: "wch_1", from: 2, to: 1, reason: "", actor: "a")
        let now = Timestamp(milliseconds: 1_000)
        #expect(!rollback.isPinning(now: now))
        rollback.pins = true
        #expect(rollback.isPinning(now: now))
        rollback.pinnedUntil = now
        #expect(!rollback.isPinning(now: now))
        rollback.pinnedUntil = nil
        rollback.releasedAt = now
        #expect(!rollback.isPinning(now: now))
    }
}

@Suite struct VersionExportTests {
    private static let record: JSONObject = [
        "trigger": "cron", "policy": "finetune", "actor": "a", "started_at": .null, "duration_ms": 1,
        "data_window": ["start": "2026-11-21T02:00:00Z", "end": "2026-11-21T03:00:00Z"], "sample_count": 5,
        "series_count": 1, "skipped_series": [], "parameters": [:], "metrics": [:], "gate": [:], "features": ["lags"],
        "preprocessing": [:], "importance": [], "selection": .null, "drift_score": .null,
    ]

    private func export(_ record: JSONObject = VersionExportTests.record) throws -> VersionExport {
        var version = ModelVersion(
            watchID: "wch_1", number: 3, record: .init(json: record), configuration: try watch().configuration,
            artifact: .init(sha256: [], size: 0, format: 2))
        version.tags = ["a": "b"]
        version.description = "d"
        return VersionExport(version, watch: "web", artifact: Array(0..<200))
    }

    @Test("what was exported is read again, and equal versions give equal bytes")
    func roundTrip() throws {
        let export = try export()
        let bytes = try export.encode()
        #expect(try VersionExport(bytes: bytes) == export)
        #expect(try export.encode() == bytes)
    }

    @Test("no damaged file is read, and none ends the process")
    func damage() throws {
        let bytes = try export().encode()
        for place in bytes.indices {
            var damaged = bytes
            damaged[place] ^= 0x41
            #expect(throws: SentinelError.self) { try VersionExport(bytes: damaged) }
            #expect(throws: SentinelError.self) { try VersionExport(bytes: Array(bytes[..<place])) }
        }
        #expect(throws: SentinelError.self) { try VersionExport(bytes: bytes + [0]) }
    }

    @Test("a record from elsewhere says neither too little, nor what the version is")
    func strangeRecords() throws {
        func pointers(_ edit: (inout JSONObject) -> Void) throws -> [String] {
            var record = VersionExportTests.record
            edit(&record)
            let bytes = try export(record).encode()
            let error = #expect(throws: SentinelError.self) { try VersionExport(bytes: bytes) }
            return error?.faults.map(\.pointer.description) ?? []
        }
        #expect(try pointers { $0["number"] = 7 } == ["/record/number"])
        #expect(try pointers { $0["metrics"] = nil } == ["/record/metrics"])
        #expect(try pointers { $0["trigger"] = "magic" } == ["/record/trigger"])
        #expect(try pointers { $0["data_window"] = ["start": "x"] }.count == 2)
    }
}
