/// What the experts forecast for one step, with their weights.
struct ExpertColumn {
    private var order: [Int]
    private var cells: [(value: Double, weight: Double)]
    private(set) var mean = 0.0
    /// The smallest value at which half of the weight is reached.
    private(set) var median = 0.0

    init(count: Int) {
        order = Array(0..<count)
        cells = Array(repeating: (0, 0), count: count)
    }

    /// Takes a step of `bank`, with weights between two rows of `weights`. Only a sorted column knows its median; the
    /// order of the step before is a good start for sorting.
    mutating func load(
        _ bank: ExpertBank, step: Int, weights: [Double], between rows: (lower: Int, upper: Int, part: Double),
        isSorted: Bool
    ) {
        let count = order.count
        let (lower, upper, part) = (rows.lower * count, rows.upper * count, rows.part)
        precondition(max(lower, upper) + count <= weights.count && (count - 1) * bank.steps + step <= bank.rows.count)
        var sum = 0.0
        unsafe weights.withUnsafeBufferPointer { weights in
            unsafe bank.rows.withUnsafeBufferPointer { forecasts in
                for i in 0..<count {
                    let k = order[i]
                    let low = unsafe weights[lower + k]
                    let weight = unsafe low + part * (weights[upper + k] - low)
                    let value = weight > 0 ? unsafe forecasts[k * bank.steps + step - 1] : 0
                    sum += weight * value
                    if isSorted { insert((value, weight), expert: k, at: i) } else { cells[i] = (value, weight) }
                }
            }
        }
        mean = sum
        median = isSorted ? middle() : sum
    }

    @inline(__always)
    private mutating func insert(_ cell: (value: Double, weight: Double), expert: Int, at end: Int) {
        unsafe cells.withUnsafeMutableBufferPointer { cells in
            unsafe order.withUnsafeMutableBufferPointer { order in
                var j = end
                while j > 0, unsafe cells[j - 1].value > cell.value {
                    unsafe cells[j] = cells[j - 1]
                    unsafe order[j] = order[j - 1]
                    j -= 1
                }
                unsafe cells[j] = cell
                unsafe order[j] = expert
            }
        }
    }

    private func middle() -> Double {
        var sum = 0.0
        for cell in cells {
            sum += cell.weight
            if sum >= 0.5 { return cell.value }
        }
        return cells.last { $0.weight > 0 }?.value ?? 0
    }

    /// The weighted mean distance from `value`.
    func distance(from value: Double) -> Double {
        cells.reduce(0) { $0 + $1.weight * abs($1.value - value) }
    }
}
