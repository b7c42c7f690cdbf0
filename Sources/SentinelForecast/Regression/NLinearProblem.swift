/// The normal equations of ``NLinearModel``, for all steps at once.
///
/// With z the values scaled to a range of 1 and T the origins t of the training rows, all sums come from the products
/// `A_ij = sum_T z_(t-i) z_(t-j)`, which follow one another along the diagonals:
/// `A_(i+1,j+1) = A_ij + z_(a-1-i) z_(a-1-j) - z_(b-i) z_(b-j)` for T = a...b.
struct NLinearProblem {
    private let lags: Int
    private let steps: [Int]
    private let sums: NLinearSums
    /// The lower half of the centred `X'X`, row by row.
    private let gram: [Double]
    private let trace: Double
    /// Per step the centred `X'r`.
    private let moments: [[Double]]

    /// There must be at least one row: `lags` points, and the last of `steps` after them.
    init(_ series: NLinearSeries, lags: Int, steps: [Int]) {
        self.lags = lags
        self.steps = steps
        let sums = NLinearSums(series.z, lags: lags, horizon: steps.last ?? 1)
        let width = lags - 1
        let products = sums.products()
        var gram = [Double](repeating: 0, count: width * width)
        for i in 0..<width {
            for j in 0...i {
                let left = products[(i + 1) * lags + j + 1] - products[(j + 1) * lags]
                let right = products[0] - products[(i + 1) * lags]
                gram[i * width + j] = left + right - sums.rows * sums.means[i] * sums.means[j]
            }
        }
        self.sums = sums
        self.gram = gram
        trace = (0..<width).reduce(0) { $0 + max(0, gram[$1 * width + $1]) }
        moments = steps.map { sums.moments(products, step: $0) }
    }

    /// The maps in the unit of the series, whose range is `scale`.
    func solve(ridge: Double, towards prior: NLinearMaps? = nil, scale: Double) throws(FitError) -> NLinearMaps {
        let width = lags - 1
        let penalty = max(ridge * trace / Double(width), 1e-12 * sums.rows)
        var matrix = gram
        for i in 0..<width { matrix[i * width + i] += penalty }
        guard let factor = CholeskyFactor(matrix, width) else { throw .noSolution }
        var maps = NLinearMaps(lags: lags, steps: steps, means: sums.means.map { $0 * scale })
        for (place, step) in steps.enumerated() {
            var right = moments[place]
            if let prior { for i in 0..<width { right[i] += penalty * prior.weights[place * width + i] } }
            maps.append(intercept: sums.meanChange(step) * scale, weights: factor.solve(right))
        }
        maps.weigh((0..<width).map { (max(0, gram[$0 * width + $0]) / sums.rows).squareRoot() })
        guard maps.isFinite else { throw .noSolution }
        return maps
    }
}

/// The values of a window without gaps, from -0.5 to 0.5.
struct NLinearSeries {
    let z: [Double]
    let scale: Double

    init(_ window: TrainingWindow) {
        let range = window.bounds.high - window.bounds.low
        let centre = window.bounds.low + range / 2
        let scale = range > 0 ? range : 1
        z = MSTLModel.bridged(window.values).map { ($0 - centre) / scale }
        self.scale = scale
    }

    /// The oldest `points` points.
    init(_ whole: NLinearSeries, points: Int) {
        z = Array(whole.z.prefix(points))
        scale = whole.scale
    }

    /// The mean absolute error of `maps` at the origins from `first` on, in scaled units.
    func meanError(_ maps: NLinearMaps, from first: Int) -> Double {
        var (sum, count) = (0.0, 0)
        for origin in max(first, maps.lags - 1)..<max(first, z.count) {
            let newest = (0..<maps.lags).map { z[origin - $0] * scale }
            for (place, step) in maps.steps.enumerated() where origin + step < z.count {
                sum += abs(z[origin + step] - z[origin] - maps.change(place, newest) / scale)
                count += 1
            }
        }
        return count > 0 ? sum / Double(count) : .infinity
    }
}

/// Sums over the training rows.
private struct NLinearSums {
    private let z: [Double]
    private let lags: Int
    /// Origins a...b.
    private let origins: ClosedRange<Int>
    /// The mean of every column `z_(t-i) - z_t`, i from 1 on.
    private(set) var means: [Double] = []

    init(_ z: [Double], lags: Int, horizon: Int) {
        self.z = z
        self.lags = lags
        origins = (lags - 1)...max(lags - 1, z.count - 1 - horizon)
        means = (1..<lags).map { lag in sum { z[$0 - lag] - z[$0] } / rows }
    }

    var rows: Double { Double(origins.count) }

    /// The mean of `z_(t+step) - z_t`.
    func meanChange(_ step: Int) -> Double { sum { z[$0 + step] - z[$0] } / rows }

    /// A_ij for i >= j, row by row.
    func products() -> [Double] {
        var cells = [Double](repeating: 0, count: lags * lags)
        for i in 0..<lags { cells[i * lags] = product(0, -i) }
        let (a, b) = (origins.lowerBound, origins.upperBound)
        for i in 1..<lags {
            for j in 1...i {
                let enters = a - i >= 0 ? z[a - i] * z[a - j] : 0
                cells[i * lags + j] = cells[(i - 1) * lags + j - 1] + enters - z[b - i + 1] * z[b - j + 1]
            }
        }
        return cells
    }

    /// The centred products of the columns with the change over `step` steps.
    func moments(_ products: [Double], step: Int) -> [Double] {
        let (atOrigin, change) = (product(step, 0), meanChange(step))
        return (1..<lags).map { lag in
            let ahead = product(step, -lag) - products[lag * lags]
            return ahead + products[0] - atOrigin - rows * means[lag - 1] * change
        }
    }

    /// The sum of `z_(t+first) z_(t+second)`.
    private func product(_ first: Int, _ second: Int) -> Double {
        sum { z[$0 + first] * z[$0 + second] }
    }

    /// The sum over the origins, with four running sums.
    @inline(__always)
    private func sum(_ term: (Int) -> Double) -> Double {
        var (p, q, r, s) = (0.0, 0.0, 0.0, 0.0)
        var t = origins.lowerBound
        while t + 3 <= origins.upperBound {
            p += term(t)
            q += term(t + 1)
            r += term(t + 2)
            s += term(t + 3)
            t += 4
        }
        while t <= origins.upperBound {
            p += term(t)
            t += 1
        }
        return (p + q) + (r + s)
    }
}
