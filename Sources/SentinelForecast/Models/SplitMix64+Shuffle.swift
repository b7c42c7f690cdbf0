import SentinelTime

extension SplitMix64 {
    /// Fisher and Yates, written out so that the order does not depend on the standard library's version.
    mutating func shuffle(_ order: inout [Int]) {
        for i in stride(from: order.count - 1, to: 0, by: -1) {
            let j = Int(next().multipliedFullWidth(by: UInt64(i + 1)).high)
            order.swapAt(i, j)
        }
    }
}
