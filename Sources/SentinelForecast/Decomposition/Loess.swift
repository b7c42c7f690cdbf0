/// Locally weighted regression on equally spaced points (Cleveland 1979), as STL uses it: tricube weights
/// `(1 - (r/h)^3)^3` over the `length` nearest points, a constant or a line through them.
///
/// The weights agree with the Fortran code of netlib's `stl`: nothing beyond .999 h counts, all within .001 h counts 1.
struct Loess: Equatable, Sendable {
    /// How many points a fit looks at; more than there are make it stiffer.
    let length: Int
    /// 0: a weighted mean, 1: a line.
    let degree: Int
    /// Every how manyth point is fitted, the others are interpolated.
    let jump: Int

    init(length: Int, degree: Int = 1, jump: Int = 1) {
        self.length = max(1, length)
        self.degree = degree
        self.jump = max(1, jump)
    }

    /// Replaces `output` by the smoothed `y`; `weights` come on top of the tricube ones.
    func smooth(_ y: [Double], weights: [Double]? = nil, into output: inout [Double]) {
        let n = y.count
        output.removeAll(keepingCapacity: true)
        output.append(contentsOf: y)
        guard n >= 2 else { return }
        let step = min(jump, n - 1)
        let half = (length + 1) / 2 - 1
        let kernel = weights == nil && length < n && length % 2 == 1 ? symmetricKernel : []
        var window = 0..<n
        for place in stride(from: 0, to: n, by: step) {
            if length < n {
                let left = min(max(0, place - half), n - length)
                window = left..<(left + length)
            }
            if !kernel.isEmpty, place - half >= 0, place + half < n {
                output[place] = Self.dot(kernel, y, at: place - (kernel.count - 1) / 2)
            } else if let value = value(at: place, of: y, window: window, weights: weights) {
                output[place] = value
            }
        }
        guard step > 1 else { return }
        let last = (n - 1) / step * step
        if last != n - 1, let value = value(at: n - 1, of: y, window: window, weights: weights) {
            output[n - 1] = value
        }
        Self.interpolate(&output, step: step)
    }

    /// The fit at `place`, which may lie outside of the points; nil when all weights are 0.
    func value(at place: Int, of y: [Double], window: Range<Int>, weights: [Double]?) -> Double? {
        var reach = Double(max(place - window.lowerBound, window.upperBound - 1 - place))
        if length > y.count { reach += Double((length - y.count) / 2) }
        var local = [Double](repeating: 0, count: window.count)
        var (total, centre) = (0.0, 0.0)
        for j in window {
            var weight = Self.tricube(Double(abs(j - place)), reach)
            if let weights { weight *= weights[j] }
            local[j - window.lowerBound] = weight
            total += weight
            centre += weight * Double(j)
        }
        guard total > 0 else { return nil }
        if reach > 0, degree > 0 { Self.tilt(&local, window, place: place, centre: centre / total, total: total) }
        var sum = 0.0
        for j in window { sum += local[j - window.lowerBound] * y[j] }
        return sum / total
    }

    /// Multiplies the weights by `1 + b (j - centre)`, so that their mean becomes the value of a line at `place`.
    private static func tilt(
        _ local: inout [Double], _ window: Range<Int>, place: Int, centre: Double, total: Double
    ) {
        var variance = 0.0
        for j in window { variance += local[j - window.lowerBound] * (Double(j) - centre) * (Double(j) - centre) }
        variance /= total
        guard variance.squareRoot() > 0.001 * Double(window.count - 1) else { return }
        let slope = (Double(place) - centre) / variance
        for j in window { local[j - window.lowerBound] *= slope * (Double(j) - centre) + 1 }
    }

    private static func tricube(_ distance: Double, _ reach: Double) -> Double {
        if distance <= 0.001 * reach { return 1 }
        guard distance <= 0.999 * reach else { return 0 }
        let ratio = distance / reach
        let rest = 1 - ratio * ratio * ratio
        return rest * rest * rest
    }

    /// The weights of a point with equally many neighbours on both sides: there the line is the mean.
    private var symmetricKernel: [Double] {
        let half = (length + 1) / 2 - 1
        let weights = (-half...half).map { Self.tricube(Double(abs($0)), Double(half)) }
        let total = weights.reduce(0, +)
        return weights.map { $0 / total }
    }

    /// Four running sums, so that the additions need not wait for one another.
    private static func dot(_ kernel: [Double], _ y: [Double], at start: Int) -> Double {
        var sums = SIMD4<Double>.zero
        var i = 0
        while i + 4 <= kernel.count {
            let place = start + i
            let weights = SIMD4(kernel[i], kernel[i + 1], kernel[i + 2], kernel[i + 3])
            let values = SIMD4(y[place], y[place + 1], y[place + 2], y[place + 3])
            sums += weights * values
            i += 4
        }
        var sum = sums.sum()
        while i < kernel.count {
            sum += kernel[i] * y[start + i]
            i += 1
        }
        return sum
    }

    private static func interpolate(_ values: inout [Double], step: Int) {
        let end = values.count - 1
        for left in stride(from: 0, to: end, by: step) {
            let right = min(left + step, end)
            let slope = (values[right] - values[left]) / Double(right - left)
            for place in (left + 1)..<max(right, left + 1) {
                values[place] = values[left] + slope * Double(place - left)
            }
        }
    }
}
