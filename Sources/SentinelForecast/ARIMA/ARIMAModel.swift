public import SentinelSeries

/// ARIMA(p,d,q) with a constant: with `w` the d times differenced series,
/// `w_t = m + c + sum phi_i (w_(t-i) - m) + e_t + sum theta_j e_(t-j)` (Box and Jenkins 1970).
///
/// Start by Hannan and Rissanen (1982), then Gauss-Newton on the conditional sum of squares; the polynomials stay
/// stationary and invertible.
public struct ARIMAModel: UnfittedModel {
    /// The largest p and q.
    public static let orderLimit = 5

    /// How many autoregressive terms.
    public let p: Int
    /// How many times the series is differenced.
    public let d: Int
    /// How many moving-average terms.
    public let q: Int
    /// Whether the differenced series has a mean.
    public let constant: FeatureSwitch

    /// `p` and `q` are brought into 0...5, `d` into 0...2. `constant: .auto` means: unless d is 2.
    public init(p: Int = 1, d: Int = 1, q: Int = 1, constant: FeatureSwitch = .auto) {
        self.p = min(max(0, p), Self.orderLimit)
        self.d = min(max(0, d), 2)
        self.q = min(max(0, q), Self.orderLimit)
        self.constant = constant
    }

    public func fit(_ history: History) throws(FitError) -> FittedARIMA {
        let window = try TrainingWindow(history, minimum: 3 * (p + q + 1) + d + 3)
        return fitted(try estimation(window.held).solve(), window: window, history: history)
    }

    /// A few Gauss-Newton steps from the previous coefficients, on the newest quarter of the window.
    public func partialFit(from previous: FittedARIMA, history: History) throws(FitError) -> FittedARIMA? {
        let window = try TrainingWindow(history, minimum: 3 * (p + q + 1) + d + 3)
        let recent = TrainingWindow.recent(history, lookback: 0, rows: 60 + 5 * (p + q + 1))
        let newest = try estimation(Array(window.held.suffix(recent)))
        return fitted(newest.refine(previous.coefficients), window: window, history: history)
    }

    private func estimation(_ values: [Double]) throws(FitError) -> ARIMAEstimation {
        try ARIMAEstimation(p: p, q: q, constant: constant.resolve(d < 2), values: Self.difference(values, d))
    }

    private func fitted(_ coefficients: ARIMACoefficients, window: TrainingWindow, history: History) -> FittedARIMA {
        var model = FittedARIMA(d: d, coefficients: coefficients, trained: window.bounds, last: window.last)
        model.warm(over: history)
        return model
    }

    /// The changes of `values`, `times` times over.
    static func difference(_ values: [Double], _ times: Int) -> [Double] {
        (0..<times).reduce(values) { values, _ in zip(values.dropFirst(), values).map { $0 - $1 } }
    }
}
