import SentinelEvidence
import SentinelForecast
import SentinelJSON
import SentinelSeries
import SentinelTime

@testable import SentinelControl
@testable import SentinelDomain
@testable import SentinelEngine

/// Experiments with every optional value there, and without.
extension Samples {
    /// One that has just been asked for, one with evidence, one that failed.
    static func experiments() throws -> [Experiment] {
        var spec = ExperimentSpec(name: "seasonal")
        spec.labels = ["team": "web"]
        (spec.startAt, spec.endAt) = (time, time + .days(1))
        var fresh = Experiment(
            id: "exp_1", watchID: "wch_1", kind: .experiment, spec: ExperimentSpec(name: "fresh"), champion: 1,
            actor: "anonymous")
        fresh.runID = "run_1"
        var decided = Experiment(
            id: "exp_2", watchID: "wch_1", kind: .experiment, spec: spec, champion: 1, actor: "anonymous")
        decided.challenger = 2
        (decided.startIndex, decided.startedAt, decided.endedAt) = (100, time, time)
        let evaluation = ExperimentEvaluation(decided, blocks: blocks(80), horizon: 5, season: 1, coverage: 0.9)
        let withheld = Withheld(reason: "pinned", detail: "A rollback has pinned the watch.")
        decided.result = evaluation.json(evaluation.test, withheld: withheld)
        decided.verdict = .promote
        decided.stopReason = "evidence"
        decided.state = .completed
        var failed = fresh
        failed.error = ["code": "challenger_not_trained", "detail": "The training run run_1 is failed."]
        failed.state = .failed
        return [fresh, decided, failed]
    }

    /// Blocks of ten grid points in which the challenger is better, most of the time.
    static func blocks(_ count: Int) -> [ExperimentBlock] {
        (0..<count).map { index in
            var tally = GuardrailTally()
            tally.intervalSteps = 10
            (tally.championCovered, tally.challengerCovered, tally.championScored) = (9, 9, 10)
            (tally.championTail, tally.challengerTail) = (2, 1.5)
            let gain = index % 3 == 0 ? 0.1 : 0.4
            let losses = LossBlock(
                index: index, steps: 10, validSteps: 10,
                means: .init(champion: 1, challenger: 1 - gain, difference: gain, differenceSquare: gain * gain * 2),
                tally: tally, isComplete: true)
            return ExperimentBlock(losses: losses, served: index % 2 == 0 ? .champion : .challenger, propensity: 0.5)
        }
    }

    /// What the detectors find where nothing is left out: a series that has moved.
    static func drift() -> DriftAssessment {
        var settings = DriftSettings()
        settings.minSamples = 10
        settings.window = 20
        let input = InputSample(firstIndex: 0, values: (0..<400).map { Double($0 % 10) })
        var assessor = DriftAssessor(
            settings, baseline: PerformanceBaseline(modelMAE: 1, naiveMAE: 2), input: InputReference(input))
        for step in 0..<60 { assessor.observe(residual: Double(step % 2) * 8 - 2, modelError: 6, naiveError: 3) }
        let recent = InputSample(firstIndex: 400, values: (0..<120).map { Double($0 % 10) + 50 })
        return assessor.assess(at: 700, recent: recent)
    }
}
