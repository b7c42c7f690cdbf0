/// Estimates ARMA(p,q) on a differenced series, centred and scaled so that tolerances need no unit.
///
/// Missing points count as what the model expected, with error 0.
struct ARIMAEstimation {
    private typealias Gradient = SIMD16<Double>

    private let p: Int
    private let q: Int
    private let hasConstant: Bool
    /// The centred and scaled series, NaN where a point is missing.
    private let series: [Double]
    private let mean: Double
    /// 0 when the series is constant.
    private let scale: Double

    init(p: Int, q: Int, constant: Bool, values: [Double]) throws(FitError) {
        let observed = values.filter { !$0.isNaN }
        let needed = 2 * (p + q + 1)
        guard observed.count >= needed else { throw .tooFewRows(needed: needed, usable: observed.count) }
        (self.p, self.q, hasConstant) = (p, q, constant)
        let n = Double(observed.count)
        let mean = constant ? observed.reduce(0, +) / n : 0
        let variance = observed.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n
        let scale = FeatureScaling.significant(variance.squareRoot(), beside: constant ? mean : 0)
        (self.mean, self.scale) = (mean, scale)
        series = scale > 0 ? values.map { ($0 - mean) / scale } : []
    }

    func solve() throws(FitError) -> ARIMACoefficients {
        guard scale > 0, p + q > 0 else { return flat }
        let start = hannanRissanen().stabilised()
        return inUnits(q == 0 ? start : gaussNewton(from: start, iterations: 8))
    }

    /// A few steps from coefficients in the unit of the series.
    func refine(_ previous: ARIMACoefficients) -> ARIMACoefficients {
        guard scale > 0, p + q > 0 else { return flat }
        var start = previous
        let shift = (previous.mean - mean) * (1 - previous.phi.sum())
        start.constant = hasConstant ? (previous.constant + shift) / scale : 0
        return inUnits(gaussNewton(from: start, iterations: 3))
    }

    private var flat: ARIMACoefficients {
        ARIMACoefficients(phi: .zero, theta: .zero, constant: 0, mean: mean)
    }

    private func inUnits(_ scaled: ARIMACoefficients) -> ARIMACoefficients {
        var result = scaled
        result.constant *= scale
        result.mean = mean
        return result
    }

    /// A long autoregression gives residuals; regressing on them and on the lags gives the start.
    private func hannanRissanen() -> ARIMACoefficients {
        let residuals = q > 0 ? longAutoregressionResiduals() : []
        var equations = NormalEquations(width: p + q + (hasConstant ? 1 : 0))
        var (lags, errors) = (SIMD8<Double>.zero, SIMD8<Double>.zero)
        var cells = [SIMD8<Double>](repeating: .zero, count: 2)
        for (t, value) in series.enumerated() {
            let row = inputs(lags, errors)
            if t >= max(p, q), !(value + row.sum()).isNaN {
                (cells[0], cells[1]) = (row.lowHalf, row.highHalf)
                equations.add(cells, at: 0, target: value)
            }
            lags.shift(in: value)
            if q > 0 { errors.shift(in: residuals[t]) }
        }
        let solution = equations.solve(ridge: 1e-8 * Double(max(1, equations.rows)))
        return coefficients(solution ?? [Double](repeating: 0, count: equations.width))
    }

    /// The residuals of an autoregression on the 8 newest values, NaN where one of them is missing.
    private func longAutoregressionResiduals() -> [Double] {
        let order = min(8, series.count / 4)
        var equations = NormalEquations(width: order)
        var (lags, cells) = (SIMD8<Double>.zero, [SIMD8<Double>.zero])
        for (t, value) in series.enumerated() {
            if t >= order, !(value + lags.sum()).isNaN {
                cells[0] = lags
                equations.add(cells, at: 0, target: value)
            }
            lags.shift(in: value)
        }
        let solution = equations.solve(ridge: 1e-6 * Double(max(1, equations.rows))) ?? []
        var weights = SIMD8<Double>.zero
        for (lane, weight) in solution.enumerated() { weights[lane] = weight }
        lags = .zero
        return series.map { value in
            defer { lags.shift(in: value) }
            return value - (weights * lags).sum()
        }
    }

    private func coefficients(_ solution: [Double]) -> ARIMACoefficients {
        var result = ARIMACoefficients(phi: .zero, theta: .zero, constant: 0, mean: 0)
        for i in 0..<p { result.phi[i] = solution[i] }
        for j in 0..<q { result.theta[j] = solution[p + j] }
        if hasConstant { result.constant = solution[p + q] }
        return result
    }

    private func vector(_ c: ARIMACoefficients) -> [Double] {
        (0..<p).map { c.phi[$0] } + (0..<q).map { c.theta[$0] } + (hasConstant ? [c.constant] : [])
    }

    /// Steps that are halved until they are stable and lower the sum of squares; stops when they no longer do.
    private func gaussNewton(from start: ARIMACoefficients, iterations: Int) -> ARIMACoefficients {
        var best = start
        var loss = sumOfSquares(best)
        for _ in 0..<iterations {
            guard let step = newtonStep(best) else { return best }
            let before = loss
            for halving in 0..<6 where loss == before {
                let factor = 1 / Double(1 << halving)
                let candidate = coefficients(zip(vector(best), step).map { $0 + factor * $1 })
                guard candidate.isStable else { continue }
                let candidateLoss = sumOfSquares(candidate)
                if candidateLoss < loss { (best, loss) = (candidate, candidateLoss) }
            }
            if loss > before * (1 - 1e-5) { return best }
        }
        return best
    }

    private func sumOfSquares(_ c: ARIMACoefficients) -> Double {
        var (lags, errors, sum) = (SIMD8<Double>.zero, SIMD8<Double>.zero, 0.0)
        for value in series {
            let expected = c.constant + (c.phi * lags + c.theta * errors).sum()
            let error = value.isNaN ? 0 : value - expected
            sum += error * error
            lags.shift(in: value.isNaN ? expected : value)
            errors.shift(in: error)
        }
        return sum.isFinite ? sum : .infinity
    }

    /// Solves `(J'J) step = -J'e` with the gradients of e from their own recursion.
    private func newtonStep(_ c: ARIMACoefficients) -> [Double]? {
        let width = p + q + (hasConstant ? 1 : 0)
        var equations = NormalEquations(width: width)
        var (lags, errors) = (SIMD8<Double>.zero, SIMD8<Double>.zero)
        var gradients = [Gradient](repeating: .zero, count: q)
        var cells = [SIMD8<Double>](repeating: .zero, count: 2)
        for value in series {
            let expected = c.constant + (c.phi * lags + c.theta * errors).sum()
            let error = value.isNaN ? 0 : value - expected
            var gradient = inputs(lags, errors)
            for j in 0..<q { gradient -= gradients[j] * c.theta[j] }
            if value.isNaN {
                gradient = .zero
            } else {
                (cells[0], cells[1]) = (gradient.lowHalf, gradient.highHalf)
                equations.add(cells, at: 0, target: error)
            }
            for j in stride(from: q - 1, to: 0, by: -1) { gradients[j] = gradients[j - 1] }
            if q > 0 { gradients[0] = gradient }
            lags.shift(in: value.isNaN ? expected : value)
            errors.shift(in: error)
        }
        return equations.solve(ridge: 1e-8 * Double(max(1, equations.rows)))
    }

    /// `-de/dcoefficient` without its recursive part: lags, past errors, 1.
    private func inputs(_ lags: SIMD8<Double>, _ errors: SIMD8<Double>) -> Gradient {
        var inputs = Gradient.zero
        for i in 0..<p { inputs[i] = lags[i] }
        for j in 0..<q { inputs[p + j] = errors[j] }
        if hasConstant { inputs[p + q] = 1 }
        return inputs
    }
}

extension SIMD8<Double> {
    /// Moves every lane one further and puts `value` first.
    @inline(__always)
    mutating func shift(in value: Double) {
        self = SIMD8(value, self[0], self[1], self[2], self[3], self[4], self[5], self[6])
    }
}
