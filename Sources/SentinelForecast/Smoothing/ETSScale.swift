/// A power of two near the size of a series: scaling by it changes no bit but the exponent, so that estimation works on
/// numbers near 1 and a flat line comes back exactly.
struct ETSScale: Equatable, Sendable {
    private let unit: Double

    /// From the mean absolute observed value; NaN marks a missing one.
    init(_ values: [Double]) {
        var (mean, count) = (0.0, 0.0)
        for value in values where !value.isNaN {
            count += 1
            mean += (abs(value) - mean) / count
        }
        let usable = mean > 0 && mean.isFinite
        unit = usable ? Double(sign: .plus, exponent: max(-1000, mean.exponent), significand: 1) : 1
    }

    /// From the unit of the series to about 1.
    func down(_ value: Double) -> Double { value / unit }

    /// Back to the unit of the series.
    func up(_ value: Double) -> Double { value * unit }
}
