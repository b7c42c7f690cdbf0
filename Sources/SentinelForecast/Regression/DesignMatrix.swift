/// Training rows packed eight columns to a vector, so that sums over rows run on whole vectors.
struct DesignMatrix {
    let width: Int
    /// Vectors per row; the last one is filled up with zeros.
    let blocks: Int
    private(set) var cells: [SIMD8<Double>] = []
    private(set) var targets: [Double] = []

    init(width: Int, capacity: Int) {
        self.width = width
        blocks = (width + 7) / 8
        cells.reserveCapacity(capacity * blocks)
        targets.reserveCapacity(capacity)
    }

    var rows: Int { targets.count }

    mutating func append(_ row: [Double], target: Double) {
        for block in 0..<blocks {
            var cell = SIMD8<Double>.zero
            for lane in 0..<min(8, width - 8 * block) { cell[lane] = row[8 * block + lane] }
            cells.append(cell)
        }
        targets.append(target)
    }

    /// Brings every column to mean 0 and deviation 1 (0 where it is constant) and tells by how much.
    mutating func standardise() -> FeatureScaling {
        let n = Double(max(1, rows))
        let means = sum { $1 }.map { $0 / n }
        let variances = sum { block, cell in (cell - means[block]) * (cell - means[block]) }.map { $0 / n }
        let scaling = FeatureScaling(means: flat(means), deviations: flat(variances).map { $0.squareRoot() })
        let inverse = packed(scaling.deviations.map { $0 > 0 ? 1 / $0 : 0 })
        for row in 0..<rows {
            for block in 0..<blocks {
                cells[row * blocks + block] = (cells[row * blocks + block] - means[block]) * inverse[block]
            }
        }
        return scaling
    }

    /// Moves the targets to mean 0 and deviation 1 (to 0 where they are constant); gives both.
    mutating func standardiseTargets() -> (mean: Double, deviation: Double) {
        let n = Double(max(1, rows))
        let mean = targets.reduce(0, +) / n
        let variance = targets.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n
        let deviation = FeatureScaling.significant(variance.squareRoot(), beside: mean)
        for row in 0..<rows { targets[row] = deviation > 0 ? (targets[row] - mean) / deviation : 0 }
        return (mean, deviation)
    }

    func normalEquations() -> NormalEquations {
        var equations = NormalEquations(width: width)
        for row in 0..<rows { equations.add(cells, at: row * blocks, target: targets[row]) }
        return equations
    }

    private func sum(_ term: (Int, SIMD8<Double>) -> SIMD8<Double>) -> [SIMD8<Double>] {
        var sums = [SIMD8<Double>](repeating: .zero, count: blocks)
        for row in 0..<rows {
            for block in 0..<blocks { sums[block] += term(block, cells[row * blocks + block]) }
        }
        return sums
    }

    private func flat(_ vectors: [SIMD8<Double>]) -> [Double] {
        (0..<width).map { vectors[$0 / 8][$0 % 8] }
    }

    func packed(_ values: [Double]) -> [SIMD8<Double>] {
        (0..<blocks).map { block in
            var cell = SIMD8<Double>.zero
            for lane in 0..<min(8, width - 8 * block) { cell[lane] = values[8 * block + lane] }
            return cell
        }
    }
}

/// Mean and standard deviation of every column; deviation 0 marks a constant one.
struct FeatureScaling: Equatable, Sendable {
    let means: [Double]
    let deviations: [Double]

    init(means: [Double], deviations: [Double]) {
        self.means = means
        self.deviations = zip(deviations, means).map { Self.significant($0, beside: $1) }
    }

    /// A deviation that is nothing but rounding counts as 0.
    static func significant(_ deviation: Double, beside mean: Double) -> Double {
        deviation.isNormal && deviation > 1e-12 * abs(mean) ? deviation : 0
    }
}
