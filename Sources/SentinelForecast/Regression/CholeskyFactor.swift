/// The factor L of a symmetric positive definite matrix, `A = L L'`, for many right-hand sides.
struct CholeskyFactor {
    private let n: Int
    private var cells: [Double]

    /// The lower half of `matrix` is read, row by row; nil when it is not positive definite.
    init?(_ matrix: [Double], _ n: Int) {
        var a = matrix
        for i in 0..<n {
            for j in 0...i {
                let sum = a[i * n + j] - Self.dot(a, i * n, j * n, j)
                if i == j {
                    guard sum > 0, sum.isFinite else { return nil }
                    a[i * n + i] = sum.squareRoot()
                } else {
                    a[i * n + j] = sum / a[j * n + j]
                }
            }
        }
        self.n = n
        cells = a
    }

    /// x with `A x = b`.
    func solve(_ b: [Double]) -> [Double] {
        var x = b
        for i in 0..<n {
            var sum = x[i]
            for k in 0..<i { sum -= cells[i * n + k] * x[k] }
            x[i] = sum / cells[i * n + i]
        }
        for i in stride(from: n - 1, through: 0, by: -1) {
            x[i] /= cells[i * n + i]
            let value = x[i]
            for k in 0..<i { x[k] -= cells[i * n + k] * value }
        }
        return x
    }

    /// Four running sums, so that the additions need not wait for one another.
    private static func dot(_ a: [Double], _ left: Int, _ right: Int, _ count: Int) -> Double {
        var sums = SIMD4<Double>.zero
        var k = 0
        while k + 4 <= count {
            let x = SIMD4(a[left + k], a[left + k + 1], a[left + k + 2], a[left + k + 3])
            let y = SIMD4(a[right + k], a[right + k + 1], a[right + k + 2], a[right + k + 3])
            sums += x * y
            k += 4
        }
        var sum = sums.sum()
        while k < count {
            sum += a[left + k] * a[right + k]
            k += 1
        }
        return sum
    }
}
