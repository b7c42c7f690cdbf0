/// Order statistics of short runs of numbers.
enum OrderStatistics {
    /// The element of rank `rank` (0 = smallest), by Hoare's selection; `values` are reordered.
    static func select(_ values: inout [Double], _ rank: Int) -> Double {
        var (low, high) = (0, values.count - 1)
        while low < high {
            let pivot = values[low + (high - low) / 2]
            var (i, j) = (low, high)
            while i <= j {
                while values[i] < pivot { i += 1 }
                while values[j] > pivot { j -= 1 }
                if i <= j {
                    values.swapAt(i, j)
                    (i, j) = (i + 1, j - 1)
                }
            }
            if rank <= j { high = j } else if rank >= i { low = i } else { return values[rank] }
        }
        return values[rank]
    }

    /// The median of `count` values at the start of `values`, which are sorted by insertion; meant for up to about 48.
    static func median(_ values: inout [Double], count: Int) -> Double {
        sort(&values, count: count)
        return count % 2 == 1
            ? values[count / 2] : 0.5 * values[count / 2 - 1] + 0.5 * values[count / 2]
    }

    /// Sorts the first `count` values by insertion.
    static func sort(_ values: inout [Double], count: Int) {
        var values = values.mutableSpan
        for i in 1..<max(1, count) {
            let value = values[i]
            var j = i
            while j > 0, values[j - 1] > value {
                values[j] = values[j - 1]
                j -= 1
            }
            values[j] = value
        }
    }
}
