/// Prediction intervals of one stream of forecasts, kept honest by how past ones turned out.
///
/// Per grid step: ``observe(_:at:)`` scores the forecasts that were issued for the point, then ``issue(_:at:)`` takes
/// the next forecast and fixes its band, which no later value changes. Bands are made of errors that forecasts really
/// had, never of a distribution: quantiles of pooled errors whose width is controlled per step and level by how often
/// the band missed (``IntervalMethod/automatic``), or one of the other methods. They are finite, nested over levels,
/// hold the forecast and stay within the support.
///
/// State is bounded: for H = 12 and three levels about 14 kB; beyond 16 steps a geometric subset is scored, see
/// ``ScoredSteps``.
public struct IntervalTracker: Sendable {
    /// At most this many levels are tracked.
    public static let levelsMax = 8
    /// Levels that can be asked for.
    public static let levelRange = 0.5...0.999

    /// The longest step ahead.
    public let horizon: Int
    /// The tracked levels, ascending.
    public let levels: [Double]
    /// How the band follows the errors.
    public let method: IntervalMethod
    /// The steps whose bands are tracked, ascending; bands of other steps lie between.
    public let steps: [Int]
    /// The grid index from which the newest forecast was issued; nil before the first.
    public internal(set) var issuedAt: Int64?

    var ring: ErrorRing
    /// Nil until there are errors enough.
    var shape: BandShape?
    /// The first grid index whose forecasts were given a band from `shape`.
    var shapedSince: Int64 = .max
    /// Per level, with ``IntervalMethod/automatic``.
    var controls: [CoverageControl] = []
    /// Per step and level, with ``IntervalMethod/quantileTracking``.
    var banks: [QuantileBank] = []
    /// Per step, with ``IntervalMethod/adaptiveConformal``.
    var conformal: [AdaptiveConformal] = []
    var pending: PendingBands
    var coverage: CoverageLog
    var forecast: [Double] = []
    /// Per tracked step the scale of the newest forecast.
    var scales: [Double] = []
    var support: ClosedRange<Double>
    /// The largest |y_t - y_(t-1)| seen: the width while no error is known.
    var largestChange = 0.0
    var lastActual = Double.nan
    /// An error came that the pooled band did not think of: it is looked at again soon.
    var isSurprised = false

    /// Starts from `errors`, those of forecasts made out of sample at past origins; their first 5 % are left out, since
    /// weights were not learnt yet. Nil: from nothing, with bands as wide as the largest change seen.
    ///
    /// Levels are brought into ``levelRange``; `kept` are steps that are tracked besides ``ScoredSteps``.
    public init(
        horizon: Int, levels: [Double], method: IntervalMethod = .automatic, errors: ForecastErrors? = nil,
        kept: [Int] = []
    ) {
        let horizon = max(1, horizon)
        self.init(
            horizon: horizon, levels: Self.tracked(levels), method: method,
            steps: Set(ScoredSteps.steps(horizon: horizon) + kept.filter { (1...horizon).contains($0) }).sorted(),
            stride: errors?.stride ?? 1)
        if let errors { learn(errors.withoutFirst(errors.origins / 20)) }
    }

    init(horizon: Int, levels: [Double], method: IntervalMethod, steps: [Int], stride: Int) {
        self.horizon = horizon
        self.levels = levels
        self.method = method
        self.steps = steps
        ring = ErrorRing(steps: steps, stride: stride, horizon: horizon)
        pending = PendingBands(steps: steps, levels: levels.count)
        coverage = CoverageLog(cells: steps.count * levels.count)
        support = -Double.infinity...Double.infinity
        switch method {
        case .automatic: controls = levels.map { _ in CoverageControl(steps: steps.count) }
        case .adaptiveConformal: conformal = steps.map { _ in AdaptiveConformal(levels: levels) }
        case .pooled, .quantileTracking: break
        }
    }

    private static func tracked(_ levels: [Double]) -> [Double] {
        Array(Set(inRange(levels)).sorted().prefix(levelsMax))
    }

    /// Numbers brought into ``levelRange``.
    static func inRange(_ levels: [Double]) -> [Double] {
        levels.filter(\.isFinite).map { min(max($0, levelRange.lowerBound), levelRange.upperBound) }
    }

    /// Takes the errors that training found.
    private mutating func learn(_ errors: ForecastErrors) {
        ring.fill(errors)
        guard method != .adaptiveConformal else {
            for (place, step) in steps.enumerated() {
                guard let column = errors.steps.firstIndex(of: step) else { continue }
                for row in 0..<errors.origins {
                    let error = errors.errors[row * errors.steps.count + column]
                    if error.isFinite { conformal[place].take(abs(error)) }
                }
            }
            return
        }
        let cells = ErrorPool.Cells(
            steps: errors.steps, stride: errors.stride, errors: errors.errors, spreads: errors.spreads)
        refresh(from: cells)
    }

    /// Looks at the pooled errors again; the trackers start when there are enough for the first time.
    mutating func refresh(from cells: ErrorPool.Cells) {
        guard let pool = ErrorPool(cells, steps: steps, horizon: horizon) else { return }
        let shape = BandShape(pool, levels: levels)
        self.shape = shape
        isSurprised = false
        guard method == .quantileTracking, banks.isEmpty else { return }
        for place in steps.indices {
            for reach in shape.reaches {
                let quantile = min(0.5 * (reach.below + reach.above) * shape.scales[place], 1e37)
                banks.append(QuantileBank(quantile: Float(quantile), mean: Float(min(shape.scales[place], 1e37))))
            }
        }
    }
}
