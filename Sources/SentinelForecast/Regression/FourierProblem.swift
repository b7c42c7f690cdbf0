import SentinelSeries

/// The training rows of a ``FourierBasis``, with the values scaled to mean 0 and deviation 1.
struct FourierProblem {
    let basis: FourierBasis
    let centre: Double
    let scale: Double
    private let matrix: DesignMatrix

    /// `values` begin at the basis's start; nil when fewer than `rowsNeeded` are observed.
    init?(_ basis: FourierBasis, _ values: [Double], rowsNeeded: Int) {
        let observed = values.filter { !$0.isNaN }
        guard observed.count >= rowsNeeded, let first = observed.first else { return nil }
        let n = Double(observed.count)
        let centre = first + observed.reduce(0) { $0 + ($1 - first) } / n
        let variance = observed.reduce(0) { $0 + ($1 - centre) * ($1 - centre) } / n
        let deviation = FeatureScaling.significant(variance.squareRoot(), beside: centre)
        self.basis = basis
        self.centre = deviation > 0 ? centre : first
        scale = deviation
        var matrix = DesignMatrix(width: basis.width, capacity: observed.count)
        var row: [Double] = []
        for (offset, value) in values.enumerated() where !value.isNaN {
            basis.write(basis.start + Int64(offset), into: &row)
            matrix.append(row, target: deviation > 0 ? (value - centre) / deviation : 0)
        }
        self.matrix = matrix
    }

    /// Ridge with `penalties` per row and column; nil when there is none.
    func solution(_ penalties: [Double]) -> [Double]? {
        matrix.normalEquations().solve(penalties: scaled(penalties))
    }

    /// The same after two Huber reweightings.
    func robustSolution(_ penalties: [Double]) -> [Double]? {
        guard var weights = solution(penalties) else { return nil }
        for _ in 0..<2 {
            guard let next = reweighted(weights).solve(penalties: scaled(penalties)) else { return weights }
            weights = next
        }
        return weights
    }

    /// `values - curve` in scaled units, NaN where a value is missing; they may go on beyond the training window.
    func errors(_ weights: [Double], _ values: [Double]) -> [Double] {
        var row: [Double] = []
        return values.enumerated().map { offset, value in
            guard !value.isNaN, scale > 0 else { return value.isNaN ? .nan : 0 }
            basis.write(basis.start + Int64(offset), into: &row)
            return (value - centre) / scale - zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 }
        }
    }

    private func scaled(_ penalties: [Double]) -> [Double] { penalties.map { $0 * Double(matrix.rows) } }

    private func reweighted(_ weights: [Double]) -> NormalEquations {
        let packed = matrix.packed(weights)
        let errors = (0..<matrix.rows).map { row in
            var sum = SIMD8<Double>.zero
            for block in 0..<matrix.blocks { sum += matrix.cells[row * matrix.blocks + block] * packed[block] }
            return abs(matrix.targets[row] - sum.sum())
        }
        let limit = 1.5 * RobustStatistics.normalConsistency * (RobustStatistics.median(errors) ?? 0)
        var equations = NormalEquations(width: matrix.width)
        var cells = [SIMD8<Double>](repeating: .zero, count: matrix.blocks)
        for row in 0..<matrix.rows {
            let root = errors[row] > limit ? (limit / errors[row]).squareRoot() : 1
            for block in 0..<matrix.blocks { cells[block] = matrix.cells[row * matrix.blocks + block] * root }
            equations.add(cells, at: 0, target: matrix.targets[row] * root)
        }
        return equations
    }
}

extension FourierProblem {
    /// How far the columns move the curve: the standard deviation of their share over the training rows.
    func movement(_ weights: [Double], _ columns: Range<Int>) -> Double {
        let shares = (0..<matrix.rows).map { row in
            columns.reduce(0.0) { $0 + weights[$1] * matrix.cells[row * matrix.blocks + $1 / 8][$1 % 8] }
        }
        let mean = shares.reduce(0, +) / Double(max(1, shares.count))
        return (shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, shares.count))).squareRoot()
    }
}
