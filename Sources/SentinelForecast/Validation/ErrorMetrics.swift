/// How far forecasts were from what came, over `n` pairs; e = forecast - actual.
public struct ErrorMetrics: Equatable, Sendable {
    /// How many forecasts met an observed value.
    public let n: Int
    /// mean |e|, in the unit of the series.
    public let mae: Double
    /// sqrt(mean e^2), in the unit of the series.
    public let rmse: Double
    /// mae / mean |y_t - y_(t-1)| of the fitting part (Hyndman and Koehler 2006); nil when that scale is 0 and mae is
    /// not.
    public let mase: Double?
    /// sum |e| / sum |y|; nil when every actual is 0 and a forecast is not.
    public let wape: Double?
    /// mean of 2|e| / (|y| + |f|), 0 where both are 0; from 0 to 2.
    public let smape: Double
    /// mean of |e| / |y| over the actuals that are not 0; nil when there are none.
    public let mape: Double?
    /// mean e: positive when forecasts are too high.
    public let bias: Double
    /// Mean pinball loss of the quantiles 0.05, 0.5 (the forecast) and 0.95, in the unit of the series; nil without
    /// intervals.
    public let pinball: Double?
    /// The share of actuals within the 90 % interval; nil without intervals.
    public let coverage: Double?
}

/// The running sums behind ``ErrorMetrics``.
struct ErrorTally: Sendable {
    private(set) var n = 0
    private var sum = 0.0
    private var sumAbsolute = 0.0
    private var sumSquares = 0.0
    private var sumActual = 0.0
    private var sumSymmetric = 0.0
    private var sumPercentage = 0.0
    private var nonZero = 0
    private var bounded = 0
    private var sumPinball = 0.0
    private var covered = 0

    /// Takes an interval of level 0.9 around `forecast`; returns the mean pinball loss of its three quantiles,
    /// `max(q (y - f), (q - 1) (y - f))` each (Koenker and Bassett 1978).
    mutating func add(forecast: Double, bounds: ClosedRange<Double>, actual: Double) -> Double {
        func loss(_ q: Double, _ value: Double) -> Double {
            max(q * (actual - value), (q - 1) * (actual - value))
        }
        let pinball = (loss(0.05, bounds.lowerBound) + loss(0.5, forecast) + loss(0.95, bounds.upperBound)) / 3
        bounded += 1
        sumPinball += pinball
        if bounds.contains(actual) { covered += 1 }
        return pinball
    }

    mutating func add(forecast: Double, actual: Double) {
        let error = forecast - actual
        let size = abs(error)
        n += 1
        sum += error
        sumAbsolute += size
        sumSquares += error * error
        sumActual += abs(actual)
        if size > 0 { sumSymmetric += 2 * size / (abs(forecast) + abs(actual)) }
        if actual != 0 {
            nonZero += 1
            sumPercentage += size / abs(actual)
        }
    }

    mutating func add(_ other: ErrorTally) {
        n += other.n
        sum += other.sum
        sumAbsolute += other.sumAbsolute
        sumSquares += other.sumSquares
        sumActual += other.sumActual
        sumSymmetric += other.sumSymmetric
        sumPercentage += other.sumPercentage
        nonZero += other.nonZero
        bounded += other.bounded
        sumPinball += other.sumPinball
        covered += other.covered
    }

    /// Nil when nothing was added. `scale` is the denominator of MASE.
    func metrics(scale: Double) -> ErrorMetrics? {
        guard n > 0 else { return nil }
        let count = Double(n)
        let mae = sumAbsolute / count
        return ErrorMetrics(
            n: n, mae: mae, rmse: (sumSquares / count).squareRoot(), mase: Self.ratio(mae, scale),
            wape: Self.ratio(sumAbsolute, sumActual), smape: sumSymmetric / count,
            mape: nonZero > 0 ? Self.finite(sumPercentage / Double(nonZero)) : nil, bias: sum / count,
            pinball: bounded > 0 ? Self.finite(sumPinball / Double(bounded)) : nil,
            coverage: bounded > 0 ? Double(covered) / Double(bounded) : nil)
    }

    private static func ratio(_ a: Double, _ b: Double) -> Double? {
        a == 0 ? 0 : finite(a / b)
    }

    private static func finite(_ value: Double) -> Double? {
        value.isFinite ? value : nil
    }
}
