/// Weighted sums of rows, from which a centred ridge regression is solved.
struct RegressionSums {
    /// What a regression comes to.
    struct Solution {
        var coefficients: [Double]
        var intercept: Double
    }

    private let width: Int
    private var weight = 0.0
    private var target = 0.0
    private var rowSum: [Double]
    private var cross: [Double]
    private var gram: [Double]

    init(width: Int) {
        self.width = width
        rowSum = Array(repeating: 0, count: width)
        cross = rowSum
        gram = Array(repeating: 0, count: width * width)
    }

    /// Adds a row; a negative weight takes it away again.
    mutating func add(_ row: [Double], target y: Double, weight w: Double) {
        weight += w
        target += w * y
        for i in 0..<width {
            let x = w * row[i]
            rowSum[i] += x
            cross[i] += x * y
        }
        unsafe gram.withUnsafeMutableBufferPointer { gram in
            unsafe row.withUnsafeBufferPointer { row in
                for i in 0..<width {
                    let x = unsafe w * row[i]
                    let base = i * width
                    for j in 0...i { unsafe gram[base + j] += x * row[j] }
                }
            }
        }
    }

    /// The coefficients that minimise the weighted squares plus `ridge * (width / rows) * mean diagonal` times theirs.
    func solve(ridge: Double, rows: Int) -> Solution? {
        guard weight > 0 else { return nil }
        var a = gram
        var b = cross
        var diagonal = 0.0
        for i in 0..<width {
            let mean = rowSum[i] / weight
            for j in 0...i { a[i * width + j] -= mean * rowSum[j] }
            b[i] -= mean * target
            diagonal += max(0, a[i * width + i])
        }
        let extra = ridge * Double(width) / Double(max(1, rows)) * diagonal / Double(width)
        guard extra > 0, extra.isFinite else { return nil }
        for i in 0..<width { a[i * width + i] += extra }
        guard NormalEquations.cholesky(&a, &b, width), b.allSatisfy(\.isFinite) else { return nil }
        var intercept = target
        for i in 0..<width { intercept -= b[i] * rowSum[i] }
        return Solution(coefficients: b, intercept: intercept / weight)
    }
}
