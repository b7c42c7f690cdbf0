/// -2 log L of an ETS form, up to a constant, as a function of smoothing parameters and initial states, with its
/// gradient by the reverse of the recursion (Hyndman et al. 2008, section 5.1):
/// `n log sum r^2 + 2 sum log |f|`, where r = y - f and the second sum is absent for additive errors, r = (y - f) / f
/// for multiplicative ones. Missing values advance the states and do not count.
///
/// The vector: alpha, beta, gamma, phi, level, trend, then the season's `period` states, the first value's first.
struct ETSLikelihood: DifferentiableObjective {
    /// Where the seasonal states begin.
    static let seasonOffset = 6
    /// Seasonal factors and forecasts below this are refused where they are divided by.
    static let smallest = 1e-6

    let values: [Double]
    let form: ETSForm
    let period: Int
    let observed: Double

    /// Per point: level plus trend before the value, trend before, seasonal state before.
    private var tape: [SIMD4<Double>]
    private var season: [Double]
    private var squares = 0.0
    private var parameters = SIMD4<Double>.zero

    /// `values` scaled to about 1, NaN where one is missing; `period` 1 without a season.
    init(values: [Double], form: ETSForm, period: Int) {
        self.values = values
        self.form = form
        self.period = form.season == .none ? 1 : period
        observed = Double(values.count { !$0.isNaN })
        tape = [SIMD4<Double>](repeating: .zero, count: values.count)
        season = [Double](repeating: 0, count: self.period)
    }

    var dimension: Int { Self.seasonOffset + period }

    mutating func value(_ x: [Double]) -> Double {
        parameters = SIMD4(x[0], x[1], x[2], x[3])
        for phase in 0..<period { season[phase] = x[Self.seasonOffset + phase] }
        let logs = form.season == .multiplicative ? runMultiplicative(x[4], x[5]) : runAdditive(x[4], x[5])
        guard squares.isFinite, logs.isFinite else { return .infinity }
        squares = max(squares, 1e-25 * observed)
        return observed * logarithm(squares) + 2 * logs
    }

    /// Sets `squares`; the sum of log f, or NaN where the form breaks down.
    private mutating func runAdditive(_ level: Double, _ slope: Double) -> Double {
        var (l, b, phase) = (level, slope, 0)
        let (alpha, beta, gamma, phi) = (parameters.x, parameters.y, parameters.z, parameters.w)
        let relative = form.error == .multiplicative
        var (sum, logs) = (0.0, LogarithmSum())
        for t in 0..<values.count {
            let y = values[t]
            let trend = phi * b
            let q = l + trend
            let s = season[phase]
            tape[t] = SIMD4(q, b, s, 0)
            if y.isNaN {
                (l, b) = (q, trend)
            } else {
                let f = q + s
                let d = y - f
                if relative {
                    guard f > Self.smallest else { return .nan }
                    logs.add(f)
                    let r = d / f
                    sum += r * r
                } else {
                    sum += d * d
                }
                l = q + alpha * d
                b = trend + beta * d
                season[phase] = s + gamma * d
            }
            phase = phase + 1 == period ? 0 : phase + 1
        }
        squares = sum
        return relative ? logs.total() : 0
    }

    /// As ``runAdditive(_:_:)``, for seasonal factors.
    private mutating func runMultiplicative(_ level: Double, _ slope: Double) -> Double {
        var (l, b, phase) = (level, slope, 0)
        let (alpha, beta, gamma, phi) = (parameters.x, parameters.y, parameters.z, parameters.w)
        let relative = form.error == .multiplicative
        var (sum, logs) = (0.0, LogarithmSum())
        for t in 0..<values.count {
            let y = values[t]
            let trend = phi * b
            let q = l + trend
            let s = season[phase]
            tape[t] = SIMD4(q, b, s, 0)
            if y.isNaN {
                (l, b) = (q, trend)
            } else {
                guard q > Self.smallest, s > Self.smallest else { return .nan }
                let f = q * s
                let r = relative ? (y - f) / f : y - f
                if relative { logs.add(f) }
                sum += r * r
                let d = y / s - q
                l = q + alpha * d
                b = trend + beta * d
                season[phase] = s + gamma * (y / q - s)
            }
            phase = phase + 1 == period ? 0 : phase + 1
        }
        squares = sum
        return relative ? logs.total() : 0
    }
}

extension ETSLikelihood {
    /// The gradient at the vector of the last call of ``value(_:)``, which must have been finite.
    mutating func gradient(into gradient: inout [Double]) {
        for phase in 0..<period { season[phase] = 0 }
        let heads = form.season == .multiplicative ? backMultiplicative() : backAdditive()
        for place in 0..<4 { gradient[place] = heads.parameters[place] }
        (gradient[4], gradient[5]) = (heads.level, heads.slope)
        for phase in 0..<period { gradient[Self.seasonOffset + phase] = season[phase] }
    }

    /// The derivatives with respect to the parameters and the first level and trend.
    private struct Heads {
        var parameters = SIMD4<Double>.zero
        var level = 0.0
        var slope = 0.0
    }

    /// Walks the tape backwards; `season` holds the derivatives of the seasonal states.
    private mutating func backAdditive() -> Heads {
        var (heads, phase) = (Heads(), (values.count - 1) % period)
        let (alpha, beta, gamma, phi) = (parameters.x, parameters.y, parameters.z, parameters.w)
        let (weight, relative) = (2 * observed / squares, form.error == .multiplicative)
        for t in stride(from: values.count - 1, through: 0, by: -1) {
            let (y, point) = (values[t], tape[t])
            var level = heads.level
            if !y.isNaN {
                let f = point.x + point.z
                let d = y - f
                let ahead = season[phase]
                heads.parameters += d * SIMD4(level, heads.slope, ahead, 0)
                let drift = alpha * level + beta * heads.slope + gamma * ahead
                let pull = relative ? (2 - weight * (d / f) * y / f) / f : -weight * d
                level += pull - drift
                season[phase] = ahead + pull - drift
            }
            let trend = level + heads.slope
            heads.parameters.w += point.y * trend
            heads.level = level
            heads.slope = phi * trend
            phase = phase == 0 ? period - 1 : phase - 1
        }
        return heads
    }

    /// As ``backAdditive()``, for seasonal factors.
    private mutating func backMultiplicative() -> Heads {
        var (heads, phase) = (Heads(), (values.count - 1) % period)
        let (alpha, beta, gamma, phi) = (parameters.x, parameters.y, parameters.z, parameters.w)
        let (weight, relative) = (2 * observed / squares, form.error == .multiplicative)
        for t in stride(from: values.count - 1, through: 0, by: -1) {
            let (y, point) = (values[t], tape[t])
            var level = heads.level
            if !y.isNaN {
                let (q, s) = (point.x, point.z)
                let (f, adjusted, ratio) = (q * s, y / s, y / q)
                let ahead = season[phase]
                heads.parameters +=
                    SIMD4(level, heads.slope, ahead, 0) * SIMD4(adjusted - q, adjusted - q, ratio - s, 0)
                let drift = alpha * level + beta * heads.slope
                let turn = gamma * ahead
                let pull = relative ? (2 - weight * (y / f - 1) * y / f) / f : -weight * (y - f)
                level += pull * s - drift - turn * ratio / q
                season[phase] = ahead + pull * q - drift * adjusted / s - turn
            }
            let trend = level + heads.slope
            heads.parameters.w += point.y * trend
            heads.level = level
            heads.slope = phi * trend
            phase = phase == 0 ? period - 1 : phase - 1
        }
        return heads
    }
}
