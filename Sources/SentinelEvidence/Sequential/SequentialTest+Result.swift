extension SequentialTest {
    /// The report on what was seen so far.
    public var result: SequentialResult {
        let variance = longRunVariance
        let plan = variance.map { SampleSize(longRunVariance: $0, alpha: configuration.alpha) }
        return SequentialResult(
            status: verdict, stopReason: stopReason, isForced: isForced, steps: totals.validSteps,
            blocks: merged.count, baseBlocks: base.count, voidBlocks: voidBlocks, blockLength: blockLength,
            horizon: configuration.horizon, loss: configuration.loss, scale: configuration.scale,
            meanLoss: totals.meanLoss.map { .init(champion: $0.champion, challenger: $0.challenger) },
            effect: effect, confidence: confidence, eValue: eProcess.eValue, anytimePValue: 1 / largestEValue,
            dieboldMariano: DieboldMariano(
                mean: base.mean, autocovariances: base.autocovariances, count: base.count),
            longRunVariance: variance, lag1BlockAutocorrelation: blockMoments.lag1Autocorrelation,
            powerAtMinimumEffect: plan?.power(effect: configuration.minimumEffect, steps: plannedSteps),
            requiredSteps: plan?.sequentialSteps(effect: configuration.minimumEffect, power: configuration.power),
            guardrails: guardrails.checks, coverage: coverage, winner: winner, recommendation: recommendation,
            assumptions: assumptions)
    }

    /// Per step: block length x variance of the block means. nil for fewer than two blocks.
    public var longRunVariance: Double? {
        guard blockMoments.count > 1 else { return nil }
        return Double(blockLength) * blockMoments.variance
    }

    /// The test's blocks, or those that wait for the block length.
    private var blockMoments: BlockMoments { merger.isDecided ? merged : merger.waiting }

    private var plannedSteps: Int {
        let longest = configuration.maximumBlocks.map { $0 * configuration.baseBlockLength }
        let planned = [longest, configuration.plannedSteps].compactMap(\.self).min()
        return planned.map { max($0, totals.validSteps) } ?? totals.validSteps
    }

    private var effect: SequentialResult.Effect? {
        guard base.count > 0, let loss = totals.meanLoss else { return nil }
        let relative = loss.champion == 0 ? nil : (loss.champion - loss.challenger) / loss.champion * 100
        return SequentialResult.Effect(
            meanDifference: interval == nil ? base.mean : merged.mean, relativePercent: relative,
            cohensDz: totals.standardizedEffect)
    }

    private var confidence: SequentialResult.Confidence? {
        interval.map {
            SequentialResult.Confidence(
                level: 1 - configuration.alpha, lower: $0.lower, upper: $0.upper, method: "asymptotic_block_mixture")
        }
    }

    private var coverage: SequentialResult.Coverage? {
        guardrails.coverage.map {
            SequentialResult.Coverage(
                target: guardrails.limits.coverageTarget, champion: $0.champion, challenger: $0.challenger,
                steps: guardrails.intervalSteps)
        }
    }

    private var winner: Arm? {
        switch verdict {
        case .promote: .challenger
        case .harm: .champion
        case .equivalent, .inconclusive, .running: nil
        }
    }

    private var recommendation: Recommendation {
        switch verdict {
        case .promote: .promoteChallenger
        case .harm, .equivalent, .inconclusive: .keepChampion
        case .running: .keepRunning
        }
    }

    private var assumptions: [String] {
        var lines = [
            "Block means of \(blockLength) steps are close to uncorrelated; the length was chosen from their data.",
            "The confidence sequence is asymptotic: it is used from \(ConfidenceSequence.minimumCount) blocks on.",
            "The e-process tests the average conditional mean of the clipped block differences.",
            "Diebold-Mariano is for one look at the end; it is computed on base blocks with horizon 2.",
        ]
        if voidBlocks > 0 { lines.append("\(voidBlocks) blocks were void (paused or incomplete) and are no evidence.") }
        if isForced { lines.append("It was ended before the minimum was reached.") }
        return lines
    }
}
