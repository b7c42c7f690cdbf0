import SentinelEngine
import SentinelEvidence
import SentinelForecast
import SentinelJSON
import SentinelTime
import Testing

@testable import SentinelAPI
@testable import SentinelControl
@testable import SentinelDomain

@Suite("Representations")
struct RepresentationTests {
    @Test func dataSource() throws {
        let auths: [JSONValue] = [
            ["type": "none"], ["type": "bearer", "token": "t"], ["type": "basic", "username": "u", "password": "p"],
        ]
        let health = SourceHealth(
            isHealthy: false, latencySeconds: 1, checkedAt: Samples.time, failure: Samples.failure)
        let sources = try auths.map { DataSource(id: "src_1", spec: try Samples.sourceSpec(auth: $0)) }
        let documents = sources.map { $0.representation(health: health) }
        try check("DataSource", documents + [sources[0].representation(health: nil)])
    }

    @Test func watch() throws {
        let specs = try ModelKind.allCases.map { try Samples.watch(model: $0) } + [try Samples.queryWatch()]
        try check("WatchSpecification", specs.map(\.representation))
        try check("Watch", try specs.map { try Samples.view($0).representation(conflict: "older", now: Samples.time) })
    }

    @Test func watchPreview() throws {
        let spec = try Samples.watch()
        let closed = spec.grid.index(atOrBefore: Samples.time)
        let report = SeriesQualityReport(try Samples.series(spec), spec: spec, closed: closed)
        let preview = WatchPreview(
            spec: spec, matched: 1, emitted: 3, quality: [report], failure: Samples.failure, nextFires: [Samples.time])
        try check("WatchPreview", [preview.representation], besides: ["watch.query", "watch.parameters."])
        try check("QualityReport", [report.representation(grid: spec.grid)])
    }

    @Test func watchStatus() throws {
        let spec = try Samples.watch()
        let status = WatchStatus(
            view: try Samples.view(spec), now: Samples.time, owner: "node-1", conflict: "older", nextDue: Samples.time,
            checkpoint: Samples.checkpoint, experiments: try trials())
        try check("WatchStatus", [status.representation])
    }

    /// A running experiment and a probation.
    private func trials() throws -> [Experiment] {
        var running = try Samples.experiments()[1]
        running.state = .running
        var probation = running
        probation.kind = .probation
        return [running, probation]
    }

    @Test func experiment() throws {
        let all = try Samples.experiments()
        try check("Experiment", all.map { $0.representation(watch: "web") }, besides: ["labels."])
        let grid = try Samples.watch().grid
        try check("ExperimentBlock", Samples.blocks(2).map { $0.representation(of: all[1], grid: grid) })
        let question = ExperimentPlan.Question(relativeEffect: 0.05, confidenceLevel: 0.95, power: 0.8)
        let plan = try #require(ExperimentPlan(question, from: all[1], of: try Samples.watch()))
        try check("ExperimentPlan", [plan.representation(of: Samples.stored(try Samples.watch()))])
    }

    @Test func series() throws {
        let spec = try Samples.watch()
        let snapshot = try Samples.snapshot(spec)
        let record = SeriesRecord(
            id: snapshot.id, labels: ["job": "api"], firstSeen: Samples.time, lastSeen: Samples.time)
        let views = [snapshot, nil].map { SeriesView(record: record, snapshot: $0, isStale: false) }
        try check("Series", views.map { $0.representation(grid: spec.grid) })
        let forecasts = [false, true].map {
            snapshot.forecast(grid: spec.grid, bands: snapshot.lane?.bands ?? [], isStale: $0, now: Samples.time)
        }
        try check("SeriesForecast", forecasts)
    }

    @Test func historyPoint() throws {
        let full = HistoryPoint(time: Samples.time, observed: 2, expected: 1, error: 1, version: 1)
        try check("HistoryPoint", [full.representation, HistoryPoint(time: Samples.time).representation])
        let columns = try #require(try Contract().schema("HistoryPoint")["properties"]?.objectValue?.keys)
        #expect(HistoryPoint.csvHeader == columns.joined(separator: ","))
    }

    @Test func exclusionAndReset() throws {
        let time = Samples.time
        var lifted = Exclusion(
            id: "exc_1", watchID: "wch_1", start: time, end: time, reason: "load test", actor: "anonymous")
        lifted.liftedAt = time
        lifted.liftedBy = "anonymous"
        try check("Exclusion", [lifted.representation(watch: "web")])
        let resets = WatchReset.Scope.allCases.map { scope in
            WatchReset(id: "rst_1", watchID: "wch_1", scope: scope, reason: "again", actor: "anonymous")
        }
        try check("Reset", resets.map { $0.representation(watch: "web") })
    }

    @Test func version() throws {
        let specs = try ModelKind.allCases.map { try Samples.watch(model: $0) } + [try Samples.queryWatch()]
        try check(
            "Version",
            try specs.map { spec in
                let live = try Samples.view(spec).snapshot?.facts
                return try Samples.version(spec).representation(of: Samples.stored(spec), live: live)
            })
    }

    @Test func backtest() throws {
        try check("Backtest", try Samples.backtests().map { $0.representation(watch: "web") })
    }

    @Test func activation() throws {
        let reasons = Activation.Reason.allCases
        let rows = reasons.map { Activation(watchID: "wch_1", seq: 1, version: 1, reason: $0, actor: "anonymous") }
        try check("Activation", rows.map { $0.representation(watch: "web") })
    }

    @Test func rollback() throws {
        var rollback = Rollback(id: "rbk_1", watchID: "wch_1", from: 2, to: 1, reason: "worse", actor: "anonymous")
        let documents = [Rollback.State.pending, .acknowledged, .failed, .released].map { state -> JSONObject in
            rollback.state = state
            return rollback.representation(watch: "web", now: Samples.time)
        }
        try check("Rollback", documents)
    }

    @Test func promotion() throws {
        let promotion = Promotion(
            watchID: "wch_1", version: 2, move: try StageMove(of: 2, from: .staging, to: .production),
            reason: "better",
            actor: "anonymous", previousVersion: 1, activationSeq: 3, releasedPin: false, restoredConfiguration: false,
            at: Samples.time, isAcknowledged: true)
        try check("Promotion", [promotion.representation(watch: "web")])
    }

    @Test func versionComparison() throws {
        let (a, b) = (try Samples.version(Samples.watch(model: .arima)), try Samples.version(Samples.queryWatch()))
        let view = try Samples.view(Samples.watch())
        let comparison = VersionComparison(a: a, b: b, watch: view.watch, live: view.snapshot?.facts)
        try check("VersionComparison", [comparison.representation])
    }

    @Test func summary() throws {
        var summary = FleetSummary()
        summary.oldestLag = (watch: "web", lag: .seconds(3))
        var document = summary.representation
        document["build"] = [
            "version": "1", "details": [:], "instance": "node-1", "started_at": "2026-11-21T03:00:00Z",
        ]
        try check("Summary", [document])
    }

    @Test func trainingRun() throws {
        let fresh = TrainingRun(id: "run_2", watchID: "wch_1", trigger: .cron, policy: .fullRetrain, actor: "anonymous")
        var superseded = Samples.run()
        superseded.outcome = ["promoted": false, "reason": "configuration_changed"]
        try check("TrainingRun", [Samples.run(), fresh, superseded].map { $0.representation(watch: "web") })
    }

    @Test func model() throws {
        try check("Model", ModelCatalogue.entries.map(\.representation))
    }

    @Test func problem() throws {
        let fault = Fault(pointer: .root.appending("a"), code: .required, detail: "Missing.")
        let problem = Problem(status: 422, code: "invalid_body", detail: "One fault.", faults: [fault])
        try check("Problem", [problem.representation(instance: "/v1/watches", requestID: "req_1")])
    }

    @Test func readiness() throws {
        let report = ReadinessReport([.init(reason: "draining", message: "The server is stopping.")])
        try check("Readiness", [report.representation, ReadinessReport().representation])
    }

    @Test("enumerations of the contract are those of the code")
    func enumerations() throws {
        func words<E: RawRepresentable & CaseIterable>(_: E.Type) -> JSONValue where E.RawValue == String {
            .array(E.allCases.map { .string($0.rawValue) })
        }
        let contract = try Contract()
        func property(_ schema: String, _ name: String) throws -> JSONValue? {
            try contract.schema(schema)["properties"]?[name]?["enum"]
        }
        #expect(try contract.schema("WatchState")["enum"] == words(WatchState.self))
        #expect(try property("Condition", "type") == words(Condition.Kind.self))
        #expect(try property("Fault", "code") == words(Fault.Code.self))
        #expect(try property("Version", "stage") == words(VersionStage.self))
        #expect(try property("Activation", "reason") == words(Activation.Reason.self))
        #expect(try property("Rollback", "state") == words(Rollback.State.self))
        #expect(try property("Promotion", "to_stage") == words(VersionStage.self))
        #expect(try property("TrainingRun", "state") == words(TrainingRun.State.self))
        #expect(try property("Backtest", "state") == words(BacktestJob.State.self))
        #expect(try property("TrainingRun", "trigger") == words(TrainingRun.Trigger.self))
        #expect(try property("TrainingRun", "policy") == words(TrainingRun.Policy.self))
        #expect(try contract.schema("ExperimentState")["enum"] == words(ExperimentState.self))
        #expect(try property("Experiment", "kind") == words(Experiment.Kind.self))
        #expect(try property("Experiment", "allocation") == words(ExperimentSpec.Allocation.self))
        #expect(try property("ExperimentResult", "status") == words(Verdict.self))
        #expect(try property("ExperimentResult", "recommendation") == words(Recommendation.self))
        let withheld = try contract.schema("ExperimentResult")["properties"]?["withheld"]?["properties"]?["reason"]
        #expect(withheld?["enum"] == words(PromotionGuard.Refusal.self))
        let checks = try contract.schema("SeriesDrift")["properties"]?["checks"]?["items"]?["properties"]
        #expect(checks?["name"]?["enum"] == words(DriftCheck.Name.self))
        #expect(try property("WatchSpecification", "promotion") == words(WatchSpec.PromotionPolicy.self))
        #expect(try property("Interval", "method") == words(IntervalSpec.Method.self))
        #expect(try property("Preprocessing", "gaps") == words(Preprocessing.Gaps.self))
        #expect(try property("Preprocessing", "outliers") == words(Preprocessing.Outliers.self))
        #expect(try property("Preprocessing", "scale") == words(Preprocessing.Scale.self))
        #expect(try property("Preprocessing", "transform") == words(Preprocessing.Transform.self))
        let candidate = try contract.schema("Selection")["properties"]?["series"]?["items"]?["properties"]?[
            "candidates"]
        #expect(candidate?["items"]?["properties"]?["outcome"]?["enum"] == words(SelectionReport.Outcome.self))
        let restored = try contract.schema("WatchStatus")["properties"]?["checkpoint"]?["properties"]?["restored"]
        let outcomes = RestoreOutcome.allCases.map { JSONValue.string($0.rawValue) } + [.null]
        #expect(restored?["enum"] == .array(outcomes))
    }

    /// Every sample fits the schema, and together they have every member that the schema names.
    private func check(_ name: String, _ samples: [JSONObject], besides: [String] = []) throws {
        let contract = try Contract()
        let checker = SchemaChecker(contract: contract)
        let schema = try contract.schema(name)
        for sample in samples { #expect(try checker.faults(.object(sample), schema) == []) }
        let present = samples.reduce(into: Set<String>()) { $0.formUnion(SchemaChecker.present(.object($1))) }
        let absent = try checker.declared(schema).subtracting(present)
        #expect(absent.filter { path in !besides.contains { path.hasPrefix($0) } } == [], "no sample has these")
    }
}
