/// The range within which a recursive forecast is kept, so that no recursion runs away.
///
/// For step h: `[low - R/2 - h|b|, high + R/2 + h|b|]` with R = high - low and b the least-squares slope of the
/// training window, so that a straight ramp can go on. Observed values widen it.
struct ForecastBounds: Equatable, Sendable {
    /// Values beyond this are not trained on: sums of their squares must stay finite.
    static let largest = 1e150

    private(set) var low: Double
    private(set) var high: Double
    let slope: Double

    /// `values` are the training window, NaN where one is missing; at least one must be observed.
    init(_ values: [Double]) {
        var low = Double.infinity
        var high = -Double.infinity
        for value in values where !value.isNaN {
            low = min(low, value)
            high = max(high, value)
        }
        self.low = low
        self.high = high
        self.slope = abs(Self.slope(of: values, around: low))
    }

    /// Widens the range by an observed value.
    mutating func extend(_ value: Double) {
        low = min(low, max(value, -Self.largest))
        high = max(high, min(value, Self.largest))
    }

    /// `value` within the range for step `step` (1 = next); `fallback` where it is not a finite number.
    func clip(_ value: Double, step: Int, fallback: Double) -> Double {
        guard value.isFinite else { return fallback }
        let margin = 0.5 * (high - low) + Double(step) * slope
        return min(max(value, low - margin), high + margin)
    }

    private static func slope(of values: [Double], around origin: Double) -> Double {
        var (n, meanX, meanY, sxx, sxy) = (0.0, 0.0, 0.0, 0.0, 0.0)
        for (offset, value) in values.enumerated() where !value.isNaN {
            n += 1
            let dx = Double(offset) - meanX
            meanX += dx / n
            meanY += (value - origin - meanY) / n
            sxx += dx * (Double(offset) - meanX)
            sxy += dx * (value - origin - meanY)
        }
        return sxx > 0 ? sxy / sxx : 0
    }
}

extension ForecastBounds {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(low)
        writer.write(high)
        writer.write(slope)
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        low = try reader.number("bounds.low", in: -Self.largest...Self.largest)
        high = try reader.number("bounds.high", in: low...Self.largest)
        slope = try reader.number("bounds.slope", in: 0...(4 * Self.largest))
    }
}
