import SentinelDomain
import SentinelJSON
import SentinelTime
import Testing

@Suite struct LifecycleTests {
    @Test("C2: the legal moves of each stage")
    func stages() {
        let table: [VersionStage: [VersionStage]] = [
            .development: [.staging, .archived], .staging: [.production, .development, .archived],
            .production: [.staging, .archived], .archived: [.development],
        ]
        for stage in VersionStage.allCases { #expect(stage.legalMoves == table[stage]) }
    }

    @Test("production is derived from the pointer")
    func derivedStage() throws {
        let artifact = ModelVersion.Artifact(sha256: [1], size: 1, format: 1)
        let version = ModelVersion(
            watchID: "w", number: 3, record: VersionRecord(json: [:]), configuration: try watch().configuration,
            artifact: artifact)
        #expect(version.stage(activeVersion: 3) == .production && version.stage(activeVersion: 2) == .development)
        #expect(version.stage(activeVersion: nil) == .development && version.model == "auto")
    }

    @Test("the record gives its scores, whatever kind of number they are")
    func record() {
        let json: JSONObject = ["metrics": ["validation": ["overall": ["mase": 0.5], "naive": ["mase": 1]]]]
        #expect(VersionRecord(json: json).validationMASE == 0.5 && VersionRecord(json: json).naiveMASE == 1)
        #expect(VersionRecord(json: ["metrics": 5]).validationMASE == nil)
        #expect(VersionRecord(json: [:]).naiveMASE == nil)
    }

    @Test("ids sort by time and carry their kind")
    func identifiers() {
        var random = SplitMix64(seed: 1)
        let times: [Int64] = [0, 1, 31, 32, 1_000, 1_700_000_000_000, 1_700_000_000_001, 281_474_976_710_655]
        let ids = times.map { TimeOrderedID.make(.run, at: Timestamp(milliseconds: $0), using: &random) }
        #expect(ids == ids.sorted())
        #expect(ids.allSatisfy { $0.hasPrefix("run_") && $0.utf8.count == 30 })
        let same = (0..<1_000).map { _ in TimeOrderedID.make(.watch, at: Timestamp(milliseconds: 5), using: &random) }
        #expect(Set(same).count == 1_000)
    }

    @Test("slugs", arguments: ["a", "api-latency", "0-9", String(repeating: "x", count: 63)])
    func goodSlugs(_ text: String) {
        #expect(Slug(text)?.text == text && Slug(text)?.description == text)
    }

    @Test("not slugs", arguments: ["", "-a", "a-", "A", "a_b", "a.b", "../x", "ä", String(repeating: "x", count: 64)])
    func badSlugs(_ text: String) {
        #expect(Slug(text) == nil)
    }

    @Test("faults of syntax are malformed, faults of meaning are invalid")
    func errorKinds() {
        func kind(_ codes: Fault.Code...) -> SentinelError.Kind {
            SentinelError.faults(codes.map { Fault(pointer: .root, code: $0, detail: "") }).kind
        }
        #expect(kind(.unknownField) == .malformed && kind(.wrongType) == .malformed)
        #expect(kind(.outOfRange) == .invalid && kind(.required) == .invalid)
        #expect(kind(.outOfRange, .unknownField) == .malformed)
        #expect(SentinelError.faults([Fault(pointer: .root, code: .invalid, detail: "")]).message.contains("1 fault;"))
    }

    @Test("an error that is printed leaks nothing")
    func errorText() {
        let error = SentinelError(.unavailable, "database_away", "Try again.", detail: "password=x")
        #expect("\(error)" == "unavailable: database_away" && error.isRetryable)
        let missing = SentinelError.notFound("data_source", "x")
        #expect(missing.code == "data_source_not_found" && missing.message == "There is no data source 'x'.")
        #expect(!missing.isRetryable)
    }

    @Test("new entities start where their lifecycle starts")
    func beginnings() throws {
        let stored = Watch(id: "wch_1", spec: try watch(), dataSourceID: "src_1")
        #expect(stored.revision == 1 && stored.specGeneration == 1 && stored.activeVersion == nil)
        #expect(stored.etag == "\"wch_1.1\"")
        let run = TrainingRun(id: "run_1", watchID: "wch_1", trigger: .cron, policy: .finetune, actor: "a")
        #expect(run.state == .queued && run.state.isOpen && !TrainingRun.State.failed.isOpen && run.token == nil)
        let rollback = Rollback(id: "rbk_1", watchID: "wch_1", from: 2, to: 1, reason: "r", actor: "a")
        #expect(rollback.state == .pending && rollback.toVersion == 1)
        let activation = Activation(watchID: "wch_1", seq: 1, version: nil, reason: .restore, actor: "a")
        #expect(activation.version == nil && activation.rollbackID == nil)
        let condition = Condition(.trained, true, reason: "r", message: "m", since: Timestamp(milliseconds: 1))
        #expect(condition.kind == .trained && condition.holds)
    }

    @Test("watches hash onto 1,024 shards, evenly and for ever the same")
    func shards() {
        #expect(Watch.shard(of: "") == Int((0xcbf2_9ce4_8422_2325 as UInt64) % 1_024))
        let used = Set((0..<10_000).map { Watch.shard(of: "wch_\($0)") })
        #expect(used.count > 1_000 && used.allSatisfy { (0..<1_024).contains($0) })
    }
}
