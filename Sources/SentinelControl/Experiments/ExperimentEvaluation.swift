package import SentinelDomain
package import SentinelEvidence
package import SentinelJSON
import SentinelTime

/// What the evidence of an experiment says: a pure fold of its blocks.
package struct ExperimentEvaluation: Sendable {
    package let test: SequentialTest
    private let blocks: [ExperimentBlock]
    private let experiment: Experiment

    /// `blocks` as ``StoreTransaction/evidence(of:_:)`` gives them, `season` in grid steps: 1 where none is known.
    /// `coverage` is what the intervals promise, `plannedSteps` how many grid points there are until its end.
    package init(
        _ experiment: Experiment, blocks: [ExperimentBlock], horizon: Int, season: Int, coverage: Double?,
        plannedSteps: Int? = nil
    ) {
        self.experiment = experiment
        self.blocks = blocks
        var configuration = SequentialConfiguration(
            experiment.spec, horizon: horizon, season: season,
            coverage: experiment.kind == .experiment ? coverage : nil)
        configuration.brakesChampion = experiment.kind == .probation
        configuration.plannedSteps = plannedSteps
        test = SequentialTest(configuration: configuration, blocks: blocks.lazy.map(\.losses))
    }

    /// The same for the watch that it belongs to. A probation does not wait for a season.
    package init(_ experiment: Experiment, blocks: [ExperimentBlock], of spec: WatchSpec) {
        self.init(
            experiment, blocks: blocks, horizon: spec.horizonSteps,
            season: experiment.kind == .experiment ? Self.season(of: spec) : 1, coverage: spec.interval.emittedLevel,
            plannedSteps: experiment.startedAt.map {
                Int((experiment.end - $0).milliseconds / spec.granularity.milliseconds)
            })
    }

    /// What an experiment sees before any finding, in grid steps: one whole day where the training window holds two of
    /// them, as the season that may be in the data.
    static func season(of spec: WatchSpec) -> Int {
        guard spec.trainingWindow >= .days(2) else { return 1 }
        return TimeSpan.days(1).wholeSteps(of: spec.granularity) ?? 1
    }

    /// The share of grid points at which the challenger was shown, as measured.
    package var servedShare: Double? {
        let all = blocks.reduce(0) { $0 + $1.losses.validSteps }
        let challenger = blocks.lazy.filter { $0.served == .challenger }.reduce(0) { $0 + $1.losses.validSteps }
        return all > 0 ? Double(challenger) / Double(all) : nil
    }

    /// The resource's `result`. `test` is the one of this evaluation, or the same ended from outside; `withheld` says
    /// what keeps the winner from becoming active.
    package func json(_ test: SequentialTest, withheld: Withheld? = nil) -> JSONValue {
        var json = test.result.json
        json["withheld"] = withheld?.json ?? .null
        var allocator = Allocator(
            strategy: experiment.allocation, seed: UInt64(bitPattern: Int64(experiment.seed)))
        for block in blocks { allocator.observe(block.losses) }
        json["allocation"] = [
            "strategy": .string(experiment.allocation.name),
            "share": servedShare.map(JSONValue.number) ?? .null,
            "p_challenger_better": allocator.pChallengerBetter.map(JSONValue.number) ?? .null,
        ]
        return .object(json)
    }
}

extension SequentialConfiguration {
    /// What an experiment asks for, in the terms of the test.
    package init(_ spec: ExperimentSpec, horizon: Int, season: Int, coverage: Double?) {
        self.init(horizon: horizon)
        alpha = 1 - spec.confidenceLevel
        seasonSteps = max(1, season)
        minimumEffect = spec.minimumEffect
        equivalenceMargin = spec.equivalenceMargin
        maximumLoss = spec.maxLoss
        minimumSteps = spec.minSamples
        isStrict = spec.isStrict
        maximumBlocks = Limits.experimentBlocksMax
        guardrails = Guardrails.Limits(coverageTarget: coverage)
    }
}

extension ExperimentVerdict {
    /// Nil while the test goes on.
    package init?(_ verdict: Verdict) {
        switch verdict {
        case .running: return nil
        case .promote: self = .promote
        case .harm: self = .harm
        case .equivalent: self = .equivalent
        case .inconclusive: self = .inconclusive
        }
    }
}
