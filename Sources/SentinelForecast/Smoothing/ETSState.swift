import SentinelSeries

/// Level, trend and seasonal states after a grid point, and the recursion that moves them on:
/// `q = l + phi b; d = y - s - q` (or `y / s - q`); `l = q + alpha d; b = phi b + beta d;`
/// `s = s + gamma (y - q - s)` (or `s + gamma (y / q - s)`). Error types share it: they only weigh errors differently.
struct ETSState: Equatable, Sendable {
    /// Seasonal factors stay within this, so that no division runs away.
    private static let factors = ETSLikelihood.smallest...1 / ETSLikelihood.smallest

    var level: Double
    var slope: Double
    /// By grid index modulo the period; one neutral state where there is no season.
    var season: [Double]
    /// The grid index that the state is at.
    var index: Int64

    /// The place of a grid index in ``season``.
    func phase(_ index: Int64) -> Int {
        if season.count == 1 { return 0 }
        let remainder = Int(index % Int64(season.count))
        return remainder < 0 ? remainder + season.count : remainder
    }

    /// Moves on to the next grid point.
    mutating func advance(_ value: Double?, _ smoothing: SIMD4<Double>, multiplicative: Bool) {
        index += 1
        let trend = smoothing.w * slope
        let q = level + trend
        guard let value else {
            (level, slope) = (q, trend)
            return
        }
        let y = min(max(value, -ForecastBounds.largest), ForecastBounds.largest)
        let place = phase(index)
        let s = season[place]
        let d = multiplicative ? y / s - q : y - (q + s)
        let turn = multiplicative ? (q > ETSLikelihood.smallest * abs(y) ? y / q - s : 0) : d
        let (l, b, next) = (q + smoothing.x * d, trend + smoothing.y * d, s + smoothing.z * turn)
        level = l.isFinite ? l : y
        slope = l.isFinite && b.isFinite ? b : 0
        guard next.isFinite else { return }
        season[place] = multiplicative ? min(max(next, Self.factors.lowerBound), Self.factors.upperBound) : next
    }
}
