/// Where the search for the parameters of an ETS form begins: the initial states by heuristics (Hyndman et al. 2008,
/// section 2.6.1), the smoothing parameters from a short list.
struct ETSStart {
    /// `values` without their season.
    private let adjusted: [Double]
    private let season: [Double]
    private let kind: ETSSeason
    private let period: Int

    /// `values` scaled to about 1. Without a usable decomposition the season starts neutral.
    init(values: [Double], season kind: ETSSeason, period: Int) {
        self.kind = kind
        self.period = kind == .none ? 1 : period
        let multiplicative = kind == .multiplicative
        guard kind != .none, let parts = ClassicalDecomposition(values, period: period, multiplicative: multiplicative),
            !multiplicative || parts.season.allSatisfy({ $0 > 0.01 })
        else {
            adjusted = values
            season = [Double](repeating: multiplicative ? 1 : 0, count: self.period)
            return
        }
        season = parts.season
        adjusted = parts.adjusted(values)
    }

    /// Level and slope before the first value: the mean, or the least-squares line, of the first ten values or first
    /// two periods.
    func line(trend: ETSTrend) -> (level: Double, slope: Double) {
        let head = adjusted.prefix(max(10, 2 * period)).enumerated().filter { !$0.element.isNaN }
        guard let first = adjusted.first(where: { !$0.isNaN }) else { return (0, 0) }
        guard !head.isEmpty else { return (first, 0) }
        let count = Double(head.count)
        let meanY = head.reduce(0) { $0 + $1.element } / count
        let meanX = head.reduce(0) { $0 + Double($1.offset + 1) } / count
        guard trend != .none else { return (meanY, 0) }
        let sxx = head.reduce(0) { $0 + (Double($1.offset + 1) - meanX) * (Double($1.offset + 1) - meanX) }
        let sxy = head.reduce(0) { $0 + (Double($1.offset + 1) - meanX) * ($1.element - meanY) }
        let slope = sxx > 0 ? sxy / sxx : 0
        return (meanY - slope * meanX, slope)
    }

    /// The vectors to try for `form`, in the layout of ``ETSLikelihood``.
    func candidates(_ form: ETSForm) -> [[Double]] {
        let line = line(trend: form.trend)
        let limits = ETSLimits(form: form, period: period)
        return Self.smoothing(kind).map { alpha, gamma in
            let beta = form.trend == .none ? 0 : limits.lower.y + 0.1 * (limits.upper.y - limits.lower.y)
            let phi = form.trend == .damped ? 0.96 : 1
            let gamma = kind == .none ? 0 : min(gamma, limits.upper.z)
            return [alpha, beta, gamma, phi, line.level, line.slope] + season
        }
    }

    private static func smoothing(_ kind: ETSSeason) -> [(alpha: Double, gamma: Double)] {
        if kind == .none { return [(0.05, 0), (0.2, 0), (0.5, 0), (0.9, 0)] }
        return [(0.05, 0.05), (0.3, 0.05), (0.8, 0.05), (0.05, 0.4), (0.3, 0.4)]
    }
}

/// The box of the smoothing parameters (alpha, beta, gamma, phi). It is the one that statsforecast's AutoETS comes to:
/// the trend's weight stays below 0.2 over the period, so that no trend chases noise.
struct ETSLimits {
    let lower: SIMD4<Double>
    let upper: SIMD4<Double>

    init(form: ETSForm, period: Int) {
        let floor = 1e-4
        let slow = floor + 0.2 * (1 - 2 * floor) / Double(period)
        var (lower, upper) = (SIMD4(floor, floor, floor, 0.8), SIMD4(1 - floor, slow, 1 - max(floor, slow), 0.98))
        if form.trend == .none { (lower.y, upper.y) = (0, 0) }
        if form.trend != .damped { (lower.w, upper.w) = (1, 1) }
        if form.season == .none { (lower.z, upper.z) = (0, 0) }
        (self.lower, self.upper) = (lower, upper)
    }
}
