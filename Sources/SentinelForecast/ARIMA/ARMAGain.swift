/// The gain of the exact filter as it runs towards the steady one: `variance` is F, `covariance` K = T P Z', and the
/// step P_(t+1) - P_t = response scale response' has rank one.
struct ARMAGain: Equatable, Sendable {
    var variance: Double
    var covariance: [Double]
    var scale: Double
    /// How many of the newest variances were 1 within 1e-11.
    var quiet: Int

    init(_ dynamics: ARMADynamics) {
        (variance, covariance) = dynamics.stationaryStart()
        scale = -1 / variance
        quiet = 0
    }

    init(variance: Double, covariance: [Double], scale: Double, quiet: Int) {
        (self.variance, self.covariance, self.scale, self.quiet) = (variance, covariance, scale, quiet)
    }

    /// The response at the start.
    var response: [Double] { covariance }

    /// When the variance has been that of the innovations for as long as the past reaches, the gain is the steady one.
    var isSteady: Bool { quiet > covariance.count }

    /// One step: `expected` takes up the error over its variance; gain and response move on. Both begin at `base`,
    /// shifted by a step and with the autoregression of `first`, the response before, spread already.
    @inline(__always)
    mutating func advance(
        _ scaled: Double, first: Double, _ expected: inout [Double], _ response: inout [Double], from base: Int
    ) {
        let (down, up) = (first / variance, scale * first)
        let width = covariance.count
        var gain = covariance.mutableSpan
        var ahead = expected.mutableSpan
        var change = response.mutableSpan
        precondition(base + width <= ahead.count && base + width <= change.count)
        for i in 0..<width {
            let k = unsafe gain[unchecked: i]
            let r = unsafe change[unchecked: base + i]
            unsafe ahead[unchecked: base + i] += k * scaled
            unsafe change[unchecked: base + i] = r - k * down
            unsafe gain[unchecked: i] = k + r * up
        }
        step(first)
    }

    /// The variance and the scale of the next step.
    private mutating func step(_ first: Double) {
        let next = max(1, variance + scale * first * first)
        scale *= variance / next
        variance = next
        quiet = next < 1 + 1e-11 ? quiet + 1 : 0
    }
}
