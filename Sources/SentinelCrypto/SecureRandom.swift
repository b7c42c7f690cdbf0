import CLibCrypto

/// Random bytes for keys, tokens and nonces.
package enum SecureRandom {
    /// `count` bytes, at least 0; negative counts give none.
    package static func bytes(_ count: Int) throws(CryptoError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: max(0, count))
        guard unsafe sentinel_random(&bytes, bytes.count) == 1 else {
            throw .unavailable(operation: "random numbers")
        }
        return bytes
    }
}
