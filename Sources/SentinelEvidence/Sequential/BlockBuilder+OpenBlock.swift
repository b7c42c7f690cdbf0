extension BlockBuilder {
    /// The block that is being filled.
    struct OpenBlock: Hashable, Sendable {
        var isPaused = false
        var seen = 0
        var sums = LossBlock.Means.zero
        var tally = GuardrailTally.none
        var championErrors: [Double] = []
        var challengerErrors: [Double] = []

        var validSteps: Int { championErrors.count }
        var isEmpty: Bool { seen == 0 && !isPaused }

        mutating func add(_ score: PairedScore, scale: Double) {
            seen += 1
            tally.count(score)
            guard let losses = score.losses else { return }
            let difference = (losses.champion - losses.challenger) / scale
            sums.champion += losses.champion
            sums.challenger += losses.challenger
            sums.difference += difference
            sums.differenceSquare += difference * difference
            championErrors.append(Self.finite(score.champion.absoluteError, or: losses.champion))
            challengerErrors.append(Self.finite(score.challenger.absoluteError, or: losses.challenger))
        }

        func closed(index: Int, steps: Int) -> LossBlock {
            let isComplete = !isPaused && 2 * validSteps >= steps
            return LossBlock(
                index: index, steps: steps, validSteps: validSteps, means: means, tally: finishedTally,
                isComplete: isComplete)
        }

        private static func finite(_ error: Double?, or loss: Double) -> Double {
            guard let error, error.isFinite else { return loss }
            return error
        }

        private var means: LossBlock.Means {
            guard validSteps > 0 else { return .zero }
            let n = Double(validSteps)
            return LossBlock.Means(
                champion: sums.champion / n, challenger: sums.challenger / n, difference: sums.difference / n,
                differenceSquare: sums.differenceSquare / n)
        }

        private var finishedTally: GuardrailTally {
            guard !isPaused else { return .none }
            var finished = tally
            finished.championTail = Self.tail(championErrors)
            finished.challengerTail = Self.tail(challengerErrors)
            return finished
        }

        /// The 95th percentile by nearest rank; nil without a value.
        private static func tail(_ errors: [Double]) -> Double? {
            let sorted = errors.sorted()
            guard !sorted.isEmpty else { return nil }
            let rank = (Double(sorted.count) * 0.95).rounded(.up)
            return sorted[Int(rank) - 1]
        }
    }
}
