/// Medians over short columns, several columns at a time, by a sorting network.
struct ColumnMedians {
    /// The most rows.
    static let rowLimit = 16
    private static let lanes = 4

    /// Batcher's odd-even merge sort for each number of rows: which pairs to bring into order, one after the other.
    private static let networks: [[(Int, Int)]] = (0...rowLimit).map(network)

    private static func network(_ count: Int) -> [(Int, Int)] {
        var pairs: [(Int, Int)] = []
        var p = 1
        while p < count {
            var k = p
            while k >= 1 {
                for j in stride(from: k % p, through: count - 1 - k, by: 2 * k) {
                    for i in 0..<min(k, count - j - k) where (i + j) / (2 * p) == (i + j + k) / (2 * p) {
                        pairs.append((i + j, i + j + k))
                    }
                }
                k /= 2
            }
            p *= 2
        }
        return pairs
    }

    private var cells: [SIMD4<Double>] = []

    /// Writes to `output[base..<base + steps]` the medians of the columns of `past[start..<start + steps]` over
    /// `starts`, 1 to 16 of them.
    mutating func run(_ past: BankPast, starts: [Int], into output: inout [Double], at base: Int, steps: Int) {
        let rows = starts.count
        if cells.count < rows { cells = Array(repeating: .zero, count: Self.rowLimit) }
        var step = 0
        while step < steps {
            let lanes = min(Self.lanes, steps - step)
            for (row, start) in starts.enumerated() {
                cells[row] = past.quad(start + step, count: lanes)
            }
            let median = sortedMiddle(rows)
            for lane in 0..<lanes { output[base + step + lane] = median[lane] }
            step += lanes
        }
    }

    private mutating func sortedMiddle(_ rows: Int) -> SIMD4<Double> {
        unsafe cells.withUnsafeMutableBufferPointer { cells in
            for (i, j) in Self.networks[rows] {
                let (a, b) = unsafe (cells[i], cells[j])
                let swap = b .< a
                unsafe cells[i] = a.replacing(with: b, where: swap)
                unsafe cells[j] = b.replacing(with: a, where: swap)
            }
            let middle = unsafe cells[rows / 2]
            return rows % 2 == 1 ? middle : unsafe 0.5 * cells[rows / 2 - 1] + 0.5 * middle
        }
    }
}
