/// What a challenger must keep besides the primary loss, folded over the blocks.
public struct Guardrails: Hashable, Sendable {
    /// The limits.
    public struct Limits: Hashable, Sendable {
        /// Promised coverage of the intervals, 0...1; nil: no intervals are promised, coverage is not checked.
        public var coverageTarget: Double?
        /// Tolerated distance of the challenger's coverage from the target.
        public var coverageTolerance = 0.05
        /// Limit of the challenger's mean 95th percentile of |error| over the champion's; must stay below.
        public var tailRatio = 1.5
        /// Largest share of steps at which the champion had a forecast and the challenger none.
        public var nullRate = 0.05

        /// Nothing measured yet; the default limits unless others are given.
        public init(coverageTarget: Double? = nil) {
            self.coverageTarget = coverageTarget
        }
    }

    /// One check, for people: what was measured against which limit.
    public struct Check: Hashable, Sendable {
        /// What was measured, a lower_snake word.
        public let name: String
        /// nil: nothing was measured, which does not pass.
        public let value: Double?
        /// The limit that it is held against.
        public let limit: Double
        /// Whether it holds.
        public let pass: Bool
    }

    /// The limits.
    public let limits: Limits
    /// Steps at which both arms had intervals.
    public private(set) var intervalSteps = 0
    private var championCovered = 0.0
    private var challengerCovered = 0.0
    private var missing = 0
    private var scored = 0
    private var championTails = 0.0
    private var challengerTails = 0.0

    /// Nothing measured yet; the default limits unless others are given.
    public init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Counts a block; void blocks count too, since missing forecasts are what makes them void.
    public mutating func add(_ tally: GuardrailTally) {
        intervalSteps += tally.intervalSteps
        championCovered += tally.championCovered
        challengerCovered += tally.challengerCovered
        missing += tally.challengerMissing
        scored += tally.championScored
        guard let champion = tally.championTail, let challenger = tally.challengerTail else { return }
        championTails += champion
        challengerTails += challenger
    }

    /// Shares of observations inside the intervals; nil without intervals.
    public var coverage: (champion: Double, challenger: Double)? {
        guard intervalSteps > 0 else { return nil }
        let n = Double(intervalSteps)
        return (championCovered / n, challengerCovered / n)
    }

    /// All checks; promotion needs every one of them.
    public var checks: [Check] {
        [coverageCheck, tailCheck, nullCheck].compactMap(\.self)
    }

    /// Whether every check holds.
    public var allPass: Bool { checks.allSatisfy(\.pass) }

    /// The value is the distance of the challenger's coverage from the target.
    private var coverageCheck: Check? {
        guard let target = limits.coverageTarget else { return nil }
        let distance = coverage.map { ($0.challenger - target).magnitude }
        return check("coverage_error", distance, limits.coverageTolerance) { $0 <= limits.coverageTolerance }
    }

    /// Both tails 0 is a ratio of 1: neither is worse.
    private var tailCheck: Check {
        let ratio = challengerTails == championTails ? 1 : challengerTails / championTails
        return check("p95_error_ratio", scored > 0 ? ratio : nil, limits.tailRatio) { $0 < limits.tailRatio }
    }

    private var nullCheck: Check {
        let rate = scored > 0 ? Double(missing) / Double(scored) : nil
        return check("null_rate", rate, limits.nullRate) { $0 <= limits.nullRate }
    }

    private func check(_ name: String, _ value: Double?, _ limit: Double, _ passes: (Double) -> Bool) -> Check {
        Check(name: name, value: value, limit: limit, pass: value.map(passes) ?? false)
    }
}
