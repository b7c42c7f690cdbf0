/// The test of champion against challenger: a pure fold over base blocks, of bounded size, that may be looked at after
/// every block.
///
/// Folding the stored blocks again gives the same state bit for bit; a block that was counted before, or that comes
/// after the verdict, changes nothing. See ``BlockMerger`` for the length of the test's blocks,
/// ``ConfidenceSequence`` and ``BlockEProcess`` for the evidence.
public struct SequentialTest: Hashable, Sendable {
    /// How it is decided.
    public let configuration: SequentialConfiguration
    /// The finding so far.
    public private(set) var verdict = Verdict.running
    /// Why it stopped; nil while it runs.
    public private(set) var stopReason: StopReason?
    /// Whether it was ended from outside before the minimum was reached.
    public private(set) var isForced = false
    /// What must hold besides the loss.
    public private(set) var guardrails: Guardrails
    /// Index of the last block counted; -1 before the first.
    public private(set) var lastIndex = -1
    /// Base blocks that were no evidence.
    public private(set) var voidBlocks = 0

    private(set) var totals = Totals()
    /// Base blocks.
    private(set) var base = BlockMoments()
    /// Blocks of the test, of the length that was decided.
    private(set) var merged = BlockMoments()
    private(set) var merger: BlockMerger
    private(set) var eProcess = BlockEProcess()
    /// The largest e-value of the confidence sequence's mixture so far.
    private(set) var largestEValue = 1.0
    private var brake = EmergencyBrake()

    /// An experiment without any evidence.
    public init(configuration: SequentialConfiguration) {
        self.configuration = configuration
        guardrails = Guardrails(limits: configuration.guardrails)
        merger = BlockMerger(baseLength: configuration.baseBlockLength)
    }

    /// The state after `blocks`, in order of their index.
    public init(configuration: SequentialConfiguration, blocks: some Sequence<LossBlock>) {
        self.init(configuration: configuration)
        for block in blocks { observe(block) }
    }

    /// Counts one base block and decides, unless it was decided before.
    @discardableResult
    public mutating func observe(_ block: LossBlock) -> Verdict {
        guard verdict == .running, block.index > lastIndex else { return verdict }
        lastIndex = block.index
        if let reason = brake.check(block, maximumLoss: configuration.maximumLoss) { stop(.harm, reason) }
        if configuration.brakesChampion, brake.isChampionOver { stop(.promote, .lossRatio) }
        guardrails.add(block.tally)
        if block.isEvidence, block.steps == configuration.baseBlockLength {
            count(block)
        } else {
            voidBlocks += 1
        }
        if verdict == .running, let limit = configuration.maximumBlocks, lastIndex >= limit - 1 {
            stop(.inconclusive, .maximumDuration)
        }
        return verdict
    }

    /// The champion has given forecasts that are not finite: outside of inference, as the emergency brake.
    public mutating func loseChampion() { stop(.promote, .nonFiniteForecasts) }

    /// Ends a running experiment from outside, without a finding.
    public mutating func end() {
        guard verdict == .running else { return }
        isForced = !meetsMinimum
        stop(.inconclusive, .ended)
    }

    /// Whether enough was seen for a finding: blocks, steps and one whole season.
    public var meetsMinimum: Bool {
        merged.count >= max(configuration.minimumBlocks, ConfidenceSequence.minimumCount)
            && totals.validSteps >= configuration.minimumSteps
            && base.count * configuration.baseBlockLength >= configuration.seasonSteps
    }

    /// Steps of one block of the test; provisional until 30 blocks of that length were seen.
    public var blockLength: Int { merger.factor * configuration.baseBlockLength }

    /// The mean scaled difference with its confidence sequence; nil while the block length is undecided.
    public var interval: ConfidenceSequence.Interval? {
        sequence.interval(mean: merged.mean, standardDeviation: merged.standardDeviation, count: merged.count)
    }

    private mutating func count(_ block: LossBlock) {
        totals.add(block)
        base.add(block.difference)
        for mean in merger.add(block.difference) where verdict == .running { test(mean) }
    }

    private mutating func test(_ mean: Double) {
        merged.add(mean)
        eProcess.add(mean)
        let deviation = merged.standardDeviation
        if let e = sequence.eValue(mean: merged.mean, standardDeviation: deviation, count: merged.count) {
            largestEValue = max(largestEValue, e)
        }
        if meetsMinimum, let interval { decide(interval) }
    }

    private mutating func decide(_ interval: ConfidenceSequence.Interval) {
        let margin = configuration.equivalenceMargin
        if interval.lower > configuration.minimumEffect {
            if isStrictlyProven, guardrails.allPass { stop(.promote, .evidence) }
        } else if interval.upper < -configuration.maximumLoss {
            stop(.harm, .evidence)
        } else if interval.lower >= -margin, interval.upper <= margin {
            stop(.equivalent, .evidence)
        }
    }

    private var isStrictlyProven: Bool {
        !configuration.isStrict || eProcess.eValue >= 1 / configuration.alpha
    }

    private mutating func stop(_ verdict: Verdict, _ reason: StopReason) {
        guard self.verdict == .running else { return }
        self.verdict = verdict
        stopReason = reason
    }

    /// t* = max(500 / b, 30) blocks of b steps.
    private var sequence: ConfidenceSequence {
        ConfidenceSequence(alpha: configuration.alpha, optimalCount: max(500 / Double(blockLength), 30))
    }
}

extension SequentialTest {
    /// Sums over the valid steps.
    struct Totals: Hashable, Sendable {
        private(set) var validSteps = 0
        private var champion = 0.0
        private var challenger = 0.0
        private var difference = 0.0
        private var differenceSquare = 0.0

        mutating func add(_ block: LossBlock) {
            let n = Double(block.validSteps)
            validSteps += block.validSteps
            champion += n * block.championLoss
            challenger += n * block.challengerLoss
            difference += n * block.difference
            differenceSquare += n * block.differenceSquare
        }

        /// Mean losses of champion and challenger; nil before the first step.
        var meanLoss: (champion: Double, challenger: Double)? {
            guard validSteps > 0 else { return nil }
            return (champion / Double(validSteps), challenger / Double(validSteps))
        }

        /// Mean over standard deviation of the differences step by step; nil without variance.
        var standardizedEffect: Double? {
            let n = Double(validSteps)
            let variance = (differenceSquare - difference * difference / n) / (n - 1)
            guard validSteps > 1, variance > 0 else { return nil }
            return difference / n / variance.squareRoot()
        }
    }
}
