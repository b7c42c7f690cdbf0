/// `X'X` and `X'y`, summed row by row, and their ridge solution by Cholesky's factorisation.
struct NormalEquations {
    let width: Int
    private let blocks: Int
    private(set) var rows = 0
    private var gram: [SIMD8<Double>]
    private var moments: [SIMD8<Double>]

    init(width: Int) {
        self.width = width
        blocks = (width + 7) / 8
        gram = Array(repeating: .zero, count: width * blocks)
        moments = Array(repeating: .zero, count: blocks)
    }

    /// Adds the row whose vectors begin at `offset` in `cells`.
    mutating func add(_ cells: [SIMD8<Double>], at offset: Int, target: Double) {
        rows += 1
        for block in 0..<blocks { moments[block] += cells[offset + block] * target }
        for i in 0..<width {
            let x = cells[offset + i / 8][i % 8]
            for block in 0...(i / 8) { gram[i * blocks + block] += cells[offset + block] * x }
        }
    }

    /// Minimises `|y - Xw|^2 + ridge |w - prior|^2`; nil when the matrix is not positive definite.
    func solve(ridge: Double, towards prior: [Double]? = nil) -> [Double]? {
        var a = [Double](repeating: 0, count: width * width)
        var b = (0..<width).map { moments[$0 / 8][$0 % 8] }
        for i in 0..<width {
            for j in 0...i { a[i * width + j] = gram[i * blocks + j / 8][j % 8] }
            a[i * width + i] += ridge
            if let prior { b[i] += ridge * prior[i] }
        }
        return Self.cholesky(&a, &b, width) && b.allSatisfy(\.isFinite) ? b : nil
    }

    /// Minimises `|y - Xw|^2 + sum penalties_j w_j^2`; nil when the matrix is not positive definite.
    func solve(penalties: [Double]) -> [Double]? {
        var a = [Double](repeating: 0, count: width * width)
        for i in 0..<width {
            for j in 0...i { a[i * width + j] = gram[i * blocks + j / 8][j % 8] }
            a[i * width + i] += penalties[i]
        }
        let weights = CholeskyFactor(a, width)?.solve((0..<width).map { moments[$0 / 8][$0 % 8] })
        return weights.flatMap { $0.allSatisfy(\.isFinite) ? $0 : nil }
    }

    /// Solves `a x = b` for symmetric positive definite `a` (lower half given); `b` becomes x.
    static func cholesky(_ a: inout [Double], _ b: inout [Double], _ n: Int) -> Bool {
        for i in 0..<n {
            for j in 0...i {
                var sum = a[i * n + j]
                for k in 0..<j { sum -= a[i * n + k] * a[j * n + k] }
                if i == j {
                    guard sum > 0, sum.isFinite else { return false }
                    a[i * n + i] = sum.squareRoot()
                } else {
                    a[i * n + j] = sum / a[j * n + j]
                }
            }
        }
        for i in 0..<n {
            for k in 0..<i { b[i] -= a[i * n + k] * b[k] }
            b[i] /= a[i * n + i]
        }
        for i in stride(from: n - 1, through: 0, by: -1) {
            for k in (i + 1)..<max(n, i + 1) { b[i] -= a[k * n + i] * b[k] }
            b[i] /= a[i * n + i]
        }
        return true
    }
}
