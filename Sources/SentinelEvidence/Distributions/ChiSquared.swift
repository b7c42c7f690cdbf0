/// The chi-squared distribution.
public enum ChiSquared {
    /// P(X > x), 1 for x <= 0; NaN for NaN or when `degreesOfFreedom` is not a positive finite number.
    public static func survival(_ x: Double, degreesOfFreedom: Double) -> Double {
        IncompleteGamma.upper(degreesOfFreedom / 2, x < 0 ? 0 : x / 2)
    }
}
