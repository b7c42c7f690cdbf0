import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelSeries
import SentinelTime
import Synchronization
import Testing

@testable import SentinelControl

@Suite struct PromotionGateTests {
    private func decide(
        _ candidate: Double?, _ champion: Double?, _ naive: Double?, has: Bool = true, margin: Double? = 0
    ) -> String {
        let verdict = PromotionGate.decide(
            .init(candidate: candidate, champion: champion, naive: naive), hasChampion: has,
            gate: margin == nil ? .off : .on, margin: margin ?? 0)
        return "\(verdict.promote) \(verdict.reason)"
    }

    @Test("D20, B6: the table of the gate")
    func table() {
        #expect(decide(9, nil, 1, has: false) == "true first_version")
        #expect(decide(928, 4, 1, margin: nil) == "true gate_off")
        #expect(decide(928, 4, 1) == "false worse_than_naive")
        #expect(decide(928, 4, nil) == "false not_better_than_champion")
        #expect(decide(0.9, 0.8, 1) == "false not_better_than_champion")
        #expect(decide(0.7, 0.8, 1) == "true better_than_champion")
        #expect(decide(0.78, 0.8, 1, margin: 0.05) == "false not_better_than_champion")
        #expect(decide(0.75, 0.8, 1, margin: 0.05) == "true better_than_champion")
        #expect(decide(0.7, nil, 1) == "true champion_not_measurable")
        #expect(decide(nil, 0.5, 1) == "false not_measurable" && decide(nil, nil, nil) == "true not_measurable")
        #expect(decide(.nan, 0.5, 1) == "false not_measurable" && decide(.infinity, 0.5, nil) == "false not_measurable")
    }

    @Test("the verdict is written down")
    func json() {
        let scores = PromotionGate.Scores(candidate: 0.5, champion: nil, naive: 1)
        let json = scores.json(.init(promote: true, reason: "first_version"), gate: .on, margin: 0.1)
        #expect(json["candidate_mase"] == 0.5 && json["champion_mase"] == .null && json["promoted"] == true)
    }
}

@Suite struct TrainingWorkTests {
    private func input(_ rings: [(LabelSet, SeriesRing)], _ fields: JSONObject = [:]) throws -> TrainingInput {
        TrainingInput(
            watch: try watch("wch_1", fields), source: try dataSource(),
            rings: rings.map { (labels: $0.0, ring: $0.1) },
            servedVersion: nil)
    }

    private func run(_ work: TrainingWork) throws -> TrainingWork.Product {
        try work.run(isCancelled: { false }, progress: { _ in })
    }

    @Test("one series that cannot be trained does not keep the others from it", arguments: ModelKind.allCases)
    func oneUntrainable(_ kind: ModelKind) throws {
        let (a, b, c) = (try labels("a"), try labels("b"), try labels("c"))
        let thin = SeriesRing(grid: Grid(step: .minutes(1)), capacity: 10)
        let rings = [(a, ring(300)), (b, thin), (c, ring(300, seed: 2))]
        let progress = Mutex<[Double]>([])
        let work = TrainingWork(
            input: try input(rings, ["model": .string(kind.rawValue)]), policy: .fullRetrain, champion: [:])
        let product = try work.run(isCancelled: { false }, progress: { p in progress.withLock { $0.append(p) } })
        #expect(product.seriesCount == 2 && product.sampleCount == 600 && product.skipped.map(\.series) == [b.seriesID])
        #expect(product.window.start == Timestamp(milliseconds: 0))
        #expect(product.window.end == Timestamp(milliseconds: 299 * 60_000))
        let artifact = try VersionArtifact.decode(product.artifact)
        #expect(Set(artifact.series.map(\.seriesKey)) == [a.seriesID, c.seriesID] && artifact.recipe.kind == kind)
        #expect(product.scores.champion == nil && product.scores.naive != nil)
        #expect(product.metrics["validation"]?["steps"]?.arrayValue?.count == 5)
        let told = progress.withLock { $0 }
        #expect(told.last == 1 && told == told.sorted())
    }

    @Test("D21: equal work gives equal bytes, and the champion stays what it was")
    func purity() throws {
        let a = try labels("a")
        let champion = try fit(.sgd, ring(200), a)
        for policy in TrainingRun.Policy.allCases {
            let work = TrainingWork(
                input: try input([(a, ring(300))], ["model": "sgd"]), policy: policy, champion: [a.seriesID: champion])
            #expect(try run(work).artifact == run(work).artifact)
        }
        #expect(champion == (try fit(.sgd, ring(200), a)))
    }

    @Test("C6, G42: full retraining, fine-tuning and keeping differ, and the version says which it was")
    func policies() throws {
        let a = try labels("a")
        var input = try input([(a, ring(300))], ["model": "arima"])
        let champion = [a.seriesID: try fit(.arima, ring(200), a)]
        var runs: [[UInt8]] = []
        for (policy, parameters) in [
            (TrainingRun.Policy.fullRetrain, TrainingRun.Parameters.reselect), (.fullRetrain, .keep),
            (.finetune, .keep),
        ] {
            var work = TrainingWork(input: input, policy: policy, champion: champion)
            work.parameters = parameters
            let product = try run(work)
            #expect(product.policy == policy && product.parameters == parameters)
            runs.append(product.artifact)
        }
        #expect(runs[0] != runs[2] && runs[1] != runs[2])
        // A version made by another recipe has nothing to go on from.
        let other = try watch("wch_1", ["model": "arima", "lookback": "45m"]).spec.recipe
        input.servedVersion = ServedVersion(number: 1, recipe: other, minimumSamples: 1)
        let anew = try run(TrainingWork(input: input, policy: .finetune, champion: champion))
        #expect(anew.policy == .fullRetrain && anew.parameters == .reselect && anew.artifact == runs[0])
        let alone = try run(TrainingWork(input: input, policy: .finetune, champion: [:]))
        #expect(alone.policy == .fullRetrain)
    }

    @Test("champion and candidate are compared over the series that both know")
    func sharedSeries() throws {
        let (a, b) = (try labels("a"), try labels("b"))
        let champion = [a.seriesID: try fit(.naive, ring(300), a)]
        let rings = [(a, ring(300)), (b, ring(300, seed: 5))]
        let both = try run(
            TrainingWork(input: try input(rings, ["model": "naive"]), policy: .fullRetrain, champion: champion))
        #expect(both.scores.champion != nil && both.scores.champion == both.scores.candidate)
        #expect(both.scores.naive == both.scores.champion)
    }

    @Test("without a series, and without enough points, the run fails with a reason")
    func nothing() throws {
        func code(_ rings: [(LabelSet, SeriesRing)], _ fields: JSONObject = [:]) throws -> String? {
            let work = TrainingWork(input: try input(rings, fields), policy: .fullRetrain, champion: [:])
            do { _ = try run(work) } catch let error as SentinelError { return error.code }
            return nil
        }
        #expect(try code([]) == "no_series")
        let fields: JSONObject = ["model": "exponential_smoothing"]
        #expect(try code([(try labels("a"), ring(3))], fields) == "not_enough_data")
    }

    @Test("a cancelled run stops")
    func cancelled() throws {
        let work = TrainingWork(
            input: try input([(try labels("a"), ring(300))]), policy: .fullRetrain,
            champion: [try labels("a").seriesID: try fit(.naive, ring(300), try labels("a"))])
        let calls = Atomic(0)
        for limit in [0, 3, 70] {
            calls.store(0, ordering: .relaxed)
            let error = #expect(throws: SentinelError.self) {
                try work.run(
                    isCancelled: { calls.add(1, ordering: .relaxed).newValue > limit }, progress: { _ in })
            }
            #expect(error?.code == "cancelled")
        }
    }
}
