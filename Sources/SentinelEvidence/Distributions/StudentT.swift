/// Student's t distribution.
public enum StudentT {
    /// P(T <= t); NaN for NaN or when `degreesOfFreedom` is not a positive finite number.
    public static func cdf(_ t: Double, degreesOfFreedom: Double) -> Double {
        let tail = twoSidedP(t, degreesOfFreedom: degreesOfFreedom) / 2
        return t > 0 ? 1 - tail : tail
    }

    /// P(|T| >= |t|): the two-sided p-value, exact in the far tail too.
    public static func twoSidedP(_ t: Double, degreesOfFreedom: Double) -> Double {
        guard !t.isNaN, degreesOfFreedom > 0, degreesOfFreedom.isFinite else { return .nan }
        let square = t * t
        guard square.isFinite else { return 0 }
        if square < degreesOfFreedom {
            return 1 - IncompleteBeta.regularized(square / (degreesOfFreedom + square), 0.5, degreesOfFreedom / 2)
        }
        return IncompleteBeta.regularized(degreesOfFreedom / (degreesOfFreedom + square), degreesOfFreedom / 2, 0.5)
    }
}
