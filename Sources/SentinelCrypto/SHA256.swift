import CLibCrypto

/// The hash function SHA-256 of FIPS 180-4.
package enum SHA256 {
    package static let byteCount = 32

    /// The 32 bytes of the hash.
    package static func digest(_ bytes: [UInt8]) throws(CryptoError) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: byteCount)
        guard unsafe sentinel_sha256(bytes, bytes.count, &digest) == 1 else {
            throw .unavailable(operation: "SHA-256")
        }
        return digest
    }

    /// The hash as 64 lower-case hexadecimal digits.
    package static func hexDigest(_ bytes: [UInt8]) throws(CryptoError) -> String {
        Hexadecimal.text(try digest(bytes))
    }
}
