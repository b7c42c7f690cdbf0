import CLibCrypto

/// Comparison of secrets.
package enum ConstantTime {
    /// Whether all bytes are equal. The time depends on the lengths only.
    package static func areEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard a.count == b.count else { return false }
        return unsafe sentinel_equal(a, b, a.count) == 1
    }
}
