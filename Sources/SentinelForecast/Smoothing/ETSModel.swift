public import SentinelSeries
import SentinelTime

/// Exponential smoothing as a state space model (Hyndman, Koehler, Ord and Snyder 2008): error, trend and season each
/// additive or multiplicative or absent, all parameters and initial states by maximum likelihood, the form by an
/// information criterion. Parts that are given are kept, the others are chosen.
///
/// With `error` nil the choice is that of statsforecast's AutoETS: no multiplicative trend, no additive error with a
/// multiplicative season unless both are asked for, nothing multiplicative where a value is not positive. By default
/// the error is additive, which is a difference by design: the likelihood of multiplicative errors trusts values near
/// zero most, and on monitoring and M4 series forms chosen by it forecast worse by 10 to 60 %.
///
/// At most 8,192 points or four seasons are learnt from, the newest.
public struct ETSModel: UnfittedModel {
    /// Steps per season: 0 finds it from the step and the data, 1 means none. A season needs three cycles.
    public let season: Int
    /// Nil: chosen.
    public let error: ETSError?
    /// Nil: chosen; with ``ETSTrend/additive``, ``damped`` still decides about damping.
    public let trend: ETSTrend?
    /// Nil: chosen.
    public let seasonType: ETSSeason?
    /// Whether a trend dies away.
    public let damped: FeatureSwitch
    /// What forms are compared by.
    public let criterion: InformationCriterion

    /// What is not given is chosen from the data.
    public init(
        season: Int = 0, form: Preference = Preference(), criterion: InformationCriterion = .aicc
    ) {
        self.season = min(max(0, season), SmoothingSeason.longest)
        error = form.error
        trend = form.trend
        seasonType = form.season
        damped = form.damped
        self.criterion = criterion
    }

    /// The parts of the form that are asked for.
    public struct Preference: Sendable {
        var error: ETSError?
        var trend: ETSTrend?
        var season: ETSSeason?
        var damped: FeatureSwitch

        /// Nil and `auto`: chosen from the data.
        public init(
            error: ETSError? = .additive, trend: ETSTrend? = nil, season: ETSSeason? = nil,
            damped: FeatureSwitch = .auto
        ) {
            self.error = error
            self.trend = trend
            self.season = season
            self.damped = damped
        }
    }

    public func fit(_ history: History) throws(FitError) -> FittedETS {
        let limit = SmoothingSeason.points(season, step: history.ring.grid.step)
        let window = try TrainingWindow(history, minimum: 4, limit: limit)
        let scale = ETSScale(window.values)
        let values = window.values.map(scale.down)
        let period = period(window)
        if window.bounds.low < window.bounds.high {
            let search = ETSSearch(values: values, criterion: criterion)
            let outcome = search.best(of: forms(seasonal: period > 1), period: period)
            if let outcome = outcome ?? search.best(of: Self.fallback, period: 1) {
                return FittedETS(outcome, scale: scale, window: window)
            }
        }
        return FittedETS.level(window)
    }

    /// Twelve steps of the search from the previous parameters, on the newest quarter of the window and three seasons
    /// at least.
    public func partialFit(from previous: FittedETS, history: History) throws(FitError) -> FittedETS? {
        let period = previous.period
        let recent = TrainingWindow.recent(history, lookback: SeasonDetection.cycles * period, rows: 60)
        let window = try TrainingWindow(history, minimum: 4, limit: recent)
        let scale = ETSScale(window.values)
        let values = window.values.map(scale.down)
        let start = ETSStart(values: values, season: previous.form.season, period: period)
        let vector = previous.vector(start.candidates(previous.form)[0])
        let search = ETSSearch(values: values, criterion: criterion)
        guard window.bounds.low < window.bounds.high,
            let outcome = search.refined(previous.form, period: period, from: vector, steps: 12)
        else { return try fit(history) }
        return FittedETS(outcome, scale: scale, window: window)
    }

    /// Form and period stay.
    public func fit(_ history: History, keeping previous: FittedETS) throws(FitError) -> FittedETS {
        guard previous.loss != 0 else { return try fit(history) }
        let form = previous.form
        let kept = Preference(
            error: form.error, trend: form.trend, season: form.season, damped: form.trend == .damped ? .on : .off)
        return try ETSModel(season: previous.period, form: kept, criterion: criterion).fit(history)
    }

    private func period(_ window: TrainingWindow) -> Int {
        seasonType == ETSSeason.none ? 1 : SmoothingSeason.period(season, window: window)
    }

    /// What is tried where nothing that was asked for can be estimated.
    private static let fallback = [ETSForm(error: .additive, trend: .none, season: .none)]

    /// The forms that fit what was asked for.
    func forms(seasonal: Bool) -> [ETSForm] {
        let bothGiven = error != nil && seasonType != nil
        return ETSForm.all.filter { form in
            (form.isStable || bothGiven) && (error ?? form.error) == form.error && admits(form.trend)
                && (seasonal ? (seasonType ?? form.season) == form.season : form.season == .none)
        }
    }

    private func admits(_ candidate: ETSTrend) -> Bool {
        let obeysDamping = damped == .auto || (damped == .on) == (candidate == .damped)
        return switch trend {
        case nil: candidate == .none || obeysDamping
        case .additive: candidate != .none && obeysDamping
        case .some(let trend): candidate == trend
        }
    }
}
