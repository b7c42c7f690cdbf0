#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// Constants of a training window: its scale, its range, and whether logarithms may be taken.
struct BankFrame: Equatable, Sendable {
    /// A value in the middle of the window.
    let center: Double
    /// The standard deviation, or what stands in for it where all values are equal; positive.
    let scale: Double
    /// The least and the greatest value.
    let low: Double
    let high: Double

    /// `values` are all finite and at least one.
    init(_ values: [Double]) {
        var (mean, low, high) = (0.0, Double.infinity, -Double.infinity)
        for (i, value) in values.enumerated() {
            mean += (value - mean) / Double(i + 1)
            low = min(low, value)
            high = max(high, value)
        }
        var sum = 0.0
        let range = high - low
        if range > 0 {
            for value in values { sum += ((value - mean) / range) * ((value - mean) / range) }
        }
        let deviation = range * (sum / Double(max(1, values.count))).squareRoot()
        self.init(center: mean, deviation: deviation, low: low, high: high)
    }

    private init(center: Double, deviation: Double, low: Double, high: Double) {
        self.center = center
        self.low = low
        self.high = high
        scale = max(deviation, 1e-12 * max(abs(low), abs(high)), 1e-200)
    }

    /// Whether regressions may work on logarithms.
    var isPositive: Bool { low > 0 }

    /// The natural logarithm; of values below half of the least in training that of this half.
    func logarithm(_ value: Double) -> Double { log(max(value, 0.5 * low)) }

    /// In units of the scale, from the centre; `inverse` is 1 / scale.
    func scaled(_ value: Double, inverse: Double) -> Float {
        Float(min(max((value - center) * inverse, -1e15), 1e15))
    }
}

extension BankFrame {
    func encode(into writer: inout ArtifactWriter) {
        for value in [center, scale, low, high] { writer.write(value) }
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let finite = -ForecastBounds.largest...ForecastBounds.largest
        center = try reader.number("auto.center", in: finite)
        scale = try reader.number("auto.scale", in: 1e-200...ForecastBounds.largest)
        low = try reader.number("auto.low", in: finite)
        high = try reader.number("auto.high", in: low...ForecastBounds.largest)
    }
}

extension BankFrame {
    /// e to the power of `value`.
    static func exponential(_ value: Double) -> Double { exp(value) }
}
