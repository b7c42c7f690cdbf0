#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// The natural logarithm, for files that need nothing else of the C library.
@inline(__always)
func logarithm(_ value: Double) -> Double { log(value) }

/// The sum of logarithms of many positive numbers near 1, with one logarithm for each eight of them.
struct LogarithmSum {
    private var sum = 0.0
    private var product = 1.0
    private var pending = 0

    @inline(__always)
    mutating func add(_ value: Double) {
        product *= value
        pending += 1
        if pending == 8 { flush() }
    }

    mutating func total() -> Double {
        flush()
        return sum
    }

    private mutating func flush() {
        sum += log(product)
        (product, pending) = (1, 0)
    }
}

/// e to the power of `value`.
func exponential(_ value: Double) -> Double { exp(value) }
