/// Statistics that a few wild values cannot move. Values that are not finite are left out.
public enum RobustStatistics {
    /// What a median absolute deviation is multiplied with to estimate the standard deviation of normal values:
    /// 1 / Phi^-1(3/4).
    public static let normalConsistency = 1.4826

    /// The median; nil without values.
    public static func median(_ values: [Double]) -> Double? {
        quantile(0.5, of: values)
    }

    /// The quantile of order `q`, 0 to 1, by linear interpolation between order statistics; nil without values.
    ///
    /// Type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996), the default of R and NumPy.
    public static func quantile(_ q: Double, of values: [Double]) -> Double? {
        quantile(q, ofSorted: values.filter(\.isFinite).sorted())
    }

    /// The quantile of values that are finite and in ascending order.
    public static func quantile(_ q: Double, ofSorted sorted: [Double]) -> Double? {
        guard let last = sorted.last, !q.isNaN else { return nil }
        let position = min(max(q, 0), 1) * Double(sorted.count - 1)
        let lower = Int(position)
        guard lower + 1 < sorted.count else { return last }
        let weight = position - Double(lower)
        if weight == 0 { return sorted[lower] }
        return sorted[lower] * (1 - weight) + sorted[lower + 1] * weight
    }

    /// The median absolute deviation from the median, not scaled; nil without values.
    public static func medianAbsoluteDeviation(_ values: [Double]) -> Double? {
        medianAbsoluteDeviation(ofSorted: values.filter(\.isFinite).sorted())
    }

    /// The median absolute deviation of values in ascending order, in linear time: the deviations grow outwards from
    /// the median on both sides, so that they are merged instead of sorted.
    static func medianAbsoluteDeviation(ofSorted sorted: [Double]) -> Double? {
        guard let median = quantile(0.5, ofSorted: sorted) else { return nil }
        var right = sorted.count / 2
        var left = right - 1
        var previous = 0.0
        var current = 0.0
        for _ in 0...sorted.count / 2 {
            previous = current
            let below = left >= 0 ? median - sorted[left] : .infinity
            let above = right < sorted.count ? sorted[right] - median : .infinity
            current = min(below, above)
            if below <= above { left -= 1 } else { right += 1 }
        }
        return sorted.count % 2 == 1 ? current : previous / 2 + current / 2
    }

    /// The mean of |y(t) - y(t - lag)| over the pairs of which both are observed; nil without any. `lag` is at least 1.
    ///
    /// With the lag of a season it is the scale of MASE: Hyndman and Koehler, "Another look at measures of forecast
    /// accuracy" (2006).
    public static func meanAbsoluteDifference(_ values: [Double], lag: Int = 1) -> Double? {
        guard lag >= 1, values.count > lag else { return nil }
        var sum = 0.0
        var count = 0
        for place in lag..<values.count {
            let difference = abs(values[place] - values[place - lag])
            guard difference.isFinite else { continue }
            sum += difference
            count += 1
        }
        return count > 0 ? sum / Double(count) : nil
    }

    /// Marks the values that are further than `threshold` scaled MADs from the median of the window around them.
    ///
    /// The Hampel identifier: Pearson, "Outliers in process modeling and identification" (2002). The window has `window
    /// / 2` values on each side and is shorter at the ends. Where more than half of a window is equal, its MAD is zero
    /// and the mean absolute difference of the whole series takes its place.
    public static func hampelOutliers(_ values: [Double], window: Int = 120, threshold: Double = 6) -> [Bool] {
        var mask = [Bool](repeating: false, count: values.count)
        forEachOutlier(values, window: window, threshold: threshold) { place, _ in mask[place] = true }
        return mask
    }

    /// `values` with each outlier of ``hampelOutliers(_:window:threshold:)`` replaced by the nearest value that is
    /// none: its window's median plus or minus `threshold` scales.
    public static func hampelWinsorized(_ values: [Double], window: Int = 120, threshold: Double = 6) -> [Double] {
        var tamed = values
        forEachOutlier(values, window: window, threshold: threshold) { place, bounds in
            tamed[place] = min(max(values[place], bounds.lowerBound), bounds.upperBound)
        }
        return tamed
    }

    /// Calls `body` with each outlier's place and the range in which its window's values are none.
    private static func forEachOutlier(
        _ values: [Double], window: Int, threshold: Double, _ body: (Int, ClosedRange<Double>) -> Void
    ) {
        let half = max(1, window / 2)
        let fallback = meanAbsoluteDifference(values.filter(\.isFinite)) ?? 0
        var sorted: [Double] = []
        sorted.reserveCapacity(2 * half + 1)
        for value in values.prefix(half) { insert(value, into: &sorted) }
        for place in values.indices {
            if place + half < values.count { insert(values[place + half], into: &sorted) }
            if place - half - 1 >= 0 { remove(values[place - half - 1], from: &sorted) }
            guard let median = quantile(0.5, ofSorted: sorted),
                let deviation = medianAbsoluteDeviation(ofSorted: sorted)
            else { continue }
            let isOutlier = isOutlier(
                values[place], median: median, deviation: deviation, fallback: fallback, threshold: threshold)
            guard isOutlier else { continue }
            let width = threshold * (deviation > 0 ? normalConsistency * deviation : fallback)
            body(place, median - width...median + width)
        }
    }

    /// Whether a value is further than `threshold` scales from the median; the scale is the scaled MAD, or `fallback`
    /// where that is zero. Nothing is an outlier of a scale of zero.
    static func isOutlier(
        _ value: Double, median: Double, deviation: Double, fallback: Double, threshold: Double
    ) -> Bool {
        let scale = deviation > 0 ? normalConsistency * deviation : fallback
        return scale > 0 && abs(value - median) > threshold * scale
    }

    private static func insert(_ value: Double, into sorted: inout [Double]) {
        guard value.isFinite else { return }
        sorted.insert(value, at: lowerBound(of: value, in: sorted))
    }

    private static func remove(_ value: Double, from sorted: inout [Double]) {
        guard value.isFinite else { return }
        sorted.remove(at: lowerBound(of: value, in: sorted))
    }

    private static func lowerBound(of value: Double, in sorted: [Double]) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
