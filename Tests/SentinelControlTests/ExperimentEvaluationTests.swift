import SentinelDomain
import SentinelEvidence
import SentinelJSON
import SentinelTime
import Testing

@testable import SentinelControl

/// What the evidence of an experiment says.
@Suite struct ExperimentEvaluationTests {
    private func experiment(_ kind: Experiment.Kind = .experiment) -> Experiment {
        Experiment(id: "e", watchID: "w", kind: kind, spec: ExperimentSpec(name: "b"), champion: 1, actor: "a")
    }

    /// `covered` of ten intervals of the challenger hold the value.
    private func blocks(
        _ count: Int, gain: (Int) -> Double, covered: Double = 9, served: (Int) -> Arm = { _ in .champion }
    ) -> [ExperimentBlock] {
        (0..<count).map { index in
            var tally = GuardrailTally()
            (tally.intervalSteps, tally.championScored) = (10, 10)
            (tally.championCovered, tally.challengerCovered) = (9, covered)
            (tally.championTail, tally.challengerTail) = (1, 1)
            let gain = gain(index)
            let losses = LossBlock(
                index: index, steps: 10, validSteps: 10,
                means: .init(champion: 1, challenger: 1 - gain, difference: gain, differenceSquare: gain * gain + 0.1),
                tally: tally, isComplete: true)
            return ExperimentBlock(losses: losses, served: served(index), propensity: 0.5)
        }
    }

    private func evaluate(_ experiment: Experiment, _ blocks: [ExperimentBlock]) -> ExperimentEvaluation {
        ExperimentEvaluation(experiment, blocks: blocks, horizon: 5, season: 1, coverage: 0.9)
    }

    @Test("C8: the verdict follows the gain, and needs thirty blocks whatever the gain")
    func verdicts() {
        func verdict(_ gain: Double, noise: Double = 0.05, count: Int = 60) -> ExperimentVerdict? {
            ExperimentVerdict(
                evaluate(experiment(), blocks(count) { gain + Double($0 % 3 - 1) * noise }).test.verdict)
        }
        #expect(verdict(0.4) == .promote)
        #expect(verdict(-0.4) == .harm)
        #expect(verdict(0, noise: 0.001) == .equivalent)
        #expect(verdict(0.02, noise: 0.2) == nil)
        #expect(verdict(0.4, count: 29) == nil)
    }

    @Test("a challenger whose intervals break their promise is not promoted; on probation that is no excuse")
    func guardrails() {
        let wide = blocks(60, gain: { 0.4 + Double($0 % 3) * 0.05 }, covered: 5)
        let evaluation = evaluate(experiment(), wide)
        #expect(evaluation.test.verdict == .running)
        let check = evaluation.json(evaluation.test)["guardrails"]?.arrayValue?
            .first { $0["name"] == "coverage_error" }
        #expect(check?["pass"] == false)
        #expect(evaluate(experiment(.probation), wide).test.verdict == .promote)
    }

    @Test("the served share is measured in grid points; the same blocks give the same document, in any number of looks")
    func document() {
        let all = blocks(40, gain: { Double($0 % 4) / 10 }, served: { $0 % 4 == 0 ? .challenger : .champion })
        let evaluation = evaluate(experiment(), all)
        #expect(evaluation.servedShare == 0.25)
        let json = evaluation.json(evaluation.test)
        #expect(json["allocation"]?["share"] == 0.25 && json["n_steps"] == 400)
        #expect(evaluate(experiment(), all).json(evaluation.test) == json)
        #expect(evaluate(experiment(), all + all).test == evaluation.test)
        #expect(evaluate(experiment(), []).servedShare == nil)
        var test = evaluation.test
        test.end()
        #expect(evaluation.json(test)["status"] == "inconclusive" && evaluation.json(test)["stop_reason"] == "ended")
    }

    @Test("the plan: a quarter of the effect needs 16 times the steps, no fewer than a verdict; no variance, no plan")
    func plan() throws {
        var basis = experiment()
        let evaluation = evaluate(basis, blocks(20) { Double($0 % 3) / 5 })
        basis.result = evaluation.json(evaluation.test)
        let spec = try watch("a", ["granularity": "1m", "horizon": "5m", "training_window": "1d"]).spec
        let longer = try watch("a", ["granularity": "1m", "horizon": "5m", "training_window": "2d"]).spec
        func plan(_ effect: Double, _ spec: WatchSpec) -> ExperimentPlan? {
            ExperimentPlan(.init(relativeEffect: effect, confidenceLevel: 0.95, power: 0.8), from: basis, of: spec)
        }
        let (large, small) = (try #require(plan(0.2, spec)), try #require(plan(0.05, spec)))
        #expect(large.effect == 0.2 && large.evidenceSteps == 200)
        let ratio = Double(try #require(small.fixedSteps)) / Double(try #require(large.fixedSteps))
        #expect(abs(ratio - 16) < 1)
        let sequential = try #require(small.sequentialSteps)
        #expect(abs(sequential - 2 * (try #require(small.fixedSteps))) <= 1)
        // 30 blocks of at least 16 steps; here 30 of twice two horizons, or one day.
        #expect(plan(2, spec)?.sequentialSteps == 600 && plan(2, longer)?.sequentialSteps == 1_440)
        basis.result = .null
        #expect(plan(0.2, spec) == nil)
    }

    @Test("illegal moves are refused with the legal ones named")
    func moves() {
        var experiment = experiment()
        let error = #expect(throws: SentinelError.self) { try experiment.move(to: .paused) }
        #expect(error?.code == "illegal_state" && error?.message.contains("training, running, cancelled") == true)
        for state in ExperimentState.allCases where state.isEnd { #expect(state.legalMoves.isEmpty) }
    }
}
