/// Sorts many non-negative numbers faster than by comparison: their bit patterns are in their order.
enum RadixSort {
    /// Below this many numbers comparing is faster.
    private static let comparedMax = 160
    private static let digits = 2048

    /// Sorts ascending; no number may be negative or NaN.
    static func sort(_ values: inout [Float]) {
        guard values.count > comparedMax else { return values.sort() }
        var other = values
        pass(from: values, into: &other, shift: 0)
        pass(from: other, into: &values, shift: 11)
        pass(from: values, into: &other, shift: 22)
        swap(&values, &other)
    }

    /// One stable counting sort by eleven bits.
    private static func pass(from source: [Float], into target: inout [Float], shift: UInt32) {
        var starts = [Int32](repeating: 0, count: digits)
        for value in source { starts[digit(value, shift)] += 1 }
        var next: Int32 = 0
        for digit in 0..<digits {
            let count = starts[digit]
            starts[digit] = next
            next += count
        }
        for value in source {
            let digit = digit(value, shift)
            target[Int(starts[digit])] = value
            starts[digit] += 1
        }
    }

    @inline(__always)
    private static func digit(_ value: Float, _ shift: UInt32) -> Int {
        Int((value.bitPattern &>> shift) & UInt32(digits - 1))
    }
}
