public import SentinelSeries

/// ARIMA(p,d,q)(P,D,Q)_m with a constant (Box and Jenkins 1970): with `w = (1-B)^d (1-B^m)^D y` less its mean,
/// `(1 - sum phi_i B^i)(1 - sum Phi_j B^jm) w_t = (1 + sum theta_i B^i)(1 + sum Theta_j B^jm) e_t`.
///
/// Estimated by the exact Gaussian likelihood, where the work allows it; the polynomials stay stationary and
/// invertible. The form is given, or found by the stepwise search of Hyndman and Khandakar (2008).
public struct ARIMAModel: UnfittedModel {
    /// The largest p and q.
    public static let orderLimit = ARIMAOrder.limit
    /// How the form comes about.
    public enum Form: Equatable, Sendable {
        /// Found from the data, with a season of `season` steps: 1 for none, 0 for the one usual at the grid's step.
        case automatic(season: Int)
        /// Given; its season 0 stands for the one usual at the grid's step.
        case fixed(ARIMAOrder)
    }

    /// The form, or how it is found.
    public let form: Form
    /// Whether the differenced series has a mean; `.auto`: unless d + D is 2 or the search finds better without.
    public let constant: FeatureSwitch

    /// A model of the given form.
    public init(_ form: Form, constant: FeatureSwitch = .auto) {
        self.form = form
        self.constant = constant
    }

    /// ARIMA(p,d,q): `p` and `q` are brought into 0...5, `d` into 0...2.
    public init(p: Int = 1, d: Int = 1, q: Int = 1, constant: FeatureSwitch = .auto) {
        self.init(.fixed(ARIMAOrder(p: p, d: d, q: q)), constant: constant)
    }

    public func fit(_ history: History) throws(FitError) -> FittedARIMA {
        let window = try TrainingWindow(history, minimum: 10)
        let values = Self.trimmed(window.values)
        let estimate =
            switch form {
            case .automatic(let season): search(values, Self.season(season, history, values.count))
            case .fixed(let order): try estimate(order, values, history)
            }
        return fitted(estimate, window: window, history: history)
    }

    /// A few steps from the previous coefficients, on the newest quarter of the window; the form stays.
    public func partialFit(from previous: FittedARIMA, history: History) throws(FitError) -> FittedARIMA? {
        let order = previous.order
        let window = try TrainingWindow(history, minimum: order.pointsNeeded)
        let rows = max(60, 3 * order.seasonal.season) + order.depth + order.width + 5 * (order.parameterCount + 1)
        let recent = TrainingWindow.recent(history, lookback: 0, rows: rows)
        let values = Self.trimmed(Array(window.values.suffix(recent)))
        let observed = values.count { !$0.isNaN }
        guard observed >= order.pointsNeeded else {
            throw .tooFewRows(needed: order.pointsNeeded, usable: observed)
        }
        let sample = ARIMASample(values, order)
        let estimate = ARIMAEstimation(order, sample, sample.affordable(order))
            .solve(from: [previous.coefficients], iterations: 3)
        return fitted(estimate, window: window, history: history)
    }

    /// The orders and the constant stay.
    public func fit(_ history: History, keeping previous: FittedARIMA) throws(FitError) -> FittedARIMA {
        let constant: FeatureSwitch = previous.order.constant ? .on : .off
        return try ARIMAModel(.fixed(previous.order), constant: constant).fit(history)
    }

    private func search(_ values: [Double], _ season: Int) -> ARIMAEstimate {
        var search = ARIMASearch(values, season: season, constant: constant)
        return search.run()
    }

    /// The season that `given` stands for.
    private static func season(_ given: Int, _ history: History, _ count: Int) -> Int {
        let season = given > 0 ? given : ARIMASeason.usual(history.ring.grid, count: count)
        return min(season, SeasonalOrder.seasonLimit)
    }

    private func estimate(
        _ given: ARIMAOrder, _ values: [Double], _ history: History
    ) throws(FitError) -> ARIMAEstimate {
        var order = given
        order.seasonal = given.seasonal.at(Self.season(given.seasonal.season, history, values.count))
        order.constant = constant.resolve(order.d + order.seasonal.d < 2)
        let observed = values.count { !$0.isNaN }
        guard observed >= order.pointsNeeded else {
            throw .tooFewRows(needed: order.pointsNeeded, usable: observed)
        }
        let sample = ARIMASample(values, order)
        let start = HannanRissanen(sample, season: order.seasonal.season).guess(order)
        return ARIMAEstimation(order, sample, sample.affordable(order)).solve(from: [start], iterations: 40)
    }

    private func fitted(_ estimate: ARIMAEstimate, window: TrainingWindow, history: History) -> FittedARIMA {
        var model = FittedARIMA(
            estimate.order, estimate.coefficients, trained: window.bounds, last: window.last)
        model.warm(over: history)
        return model
    }

    /// The values from the first observed one to the last.
    private static func trimmed(_ values: [Double]) -> [Double] {
        guard let first = values.firstIndex(where: { !$0.isNaN }), let last = values.lastIndex(where: { !$0.isNaN })
        else { return [] }
        return Array(values[first...last])
    }
}
