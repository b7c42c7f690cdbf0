/// Widens and narrows a band by how often it missed, at one level: the multiplier on the pooled band of every step.
///
/// With the miss m_h = 1[missed] of the forecast made h steps ahead and a = 1 - level, per observed target
///
///     I_h = clip(.998 I_h + m_h - a, -30, 40)         its own misses: exact in the long run
///     S   = .9 S + mean_h (m_h - a)                   the newest misses of all steps: quick
///     multiplier_h = exp(g_h I_h + .2 S),  g_h = .085 min(1, 14 / h), twice that while I_h < 0
///
/// It is the integrator of ``QuantileBank`` (after Angelopoulos, Candes and Tibshirani, "Conformal PID Control for Time
/// Series Prediction", 2023) with the pooled band in place of the bank. The gain falls with h, since a loop whose
/// feedback comes h steps late overshoots once gain * slope * h exceeds 1/e; the slope of coverage over the log width
/// is about 1/3 at 90 %. It narrows with the double gain, since misses come in bursts. The constants are from 30 series
/// of Azure and 28 of the Numenta benchmark; half or double gains change scores by 1 to 3 %. Coverage is measured, not
/// proved: see ``AdaptiveConformal`` for that.
struct CoverageControl: Sendable {
    private static let leak: Float = 0.998
    private static let ownGain: Float = 0.085
    private static let overshootFrom: Float = 14
    private static let integralRange: ClosedRange<Float> = -30...40
    private static let sharedLeak: Float = 0.9
    private static let sharedGain: Float = 0.2

    /// I_h per tracked step.
    private var integrals: [Float]
    private var shared: Float = 0
    /// The sum of m - a and the number of targets since ``settle()``.
    private var sum: Float = 0
    private var count: Float = 0

    init(steps: Int) {
        integrals = Array(repeating: 0, count: steps)
    }

    /// The multiplier of the step at `place`, which is `step` ahead.
    @inline(__always)
    func multiplier(_ place: Int, step: Int) -> Float {
        let integral = integrals[place]
        let gain = Self.ownGain * min(1, Self.overshootFrom / Float(step)) * (integral < 0 ? 2 : 1)
        return FastExponential.of(gain * integral + Self.sharedGain * shared)
    }

    /// Takes the outcome of the forecast at `place`; `miss` is 1 - level.
    @inline(__always)
    mutating func take(missed: Bool, miss: Float, at place: Int) {
        let excess = (missed ? 1 : 0) - miss
        let integral = Self.leak * integrals[place] + excess
        integrals[place] = min(max(integral, Self.integralRange.lowerBound), Self.integralRange.upperBound)
        sum += excess
        count += 1
    }

    /// Closes one target, after the outcomes of all its steps.
    @inline(__always)
    mutating func settle() {
        guard count > 0 else { return }
        shared = Self.sharedLeak * shared + sum / count
        (sum, count) = (0, 0)
    }
}

extension CoverageControl {
    func encode(into writer: inout ArtifactWriter) {
        for value in integrals { writer.write(value) }
        writer.write(shared)
    }

    init(steps: Int, from reader: inout ArtifactReader) throws(ArtifactError) {
        self.init(steps: steps)
        for place in integrals.indices {
            integrals[place] = try Self.read(&reader, in: Self.integralRange)
        }
        shared = try Self.read(&reader, in: -11...11)
    }

    private static func read(
        _ reader: inout ArtifactReader, in range: ClosedRange<Float>
    ) throws(ArtifactError) -> Float {
        let value = try reader.single("intervals.control")
        guard range.contains(value) else { throw .badValue(field: "intervals.control") }
        return value
    }
}
