import CLibCrypto

/// The message authentication code HMAC-SHA-256 of RFC 2104.
package enum HMACSHA256 {
    /// The 32 bytes of the code.
    package static func code(key: [UInt8], message: [UInt8]) throws(CryptoError) -> [UInt8] {
        var code = [UInt8](repeating: 0, count: SHA256.byteCount)
        guard unsafe sentinel_hmac_sha256(key, key.count, message, message.count, &code) == 1 else {
            throw .unavailable(operation: "HMAC-SHA-256")
        }
        return code
    }

    /// Whether `code` is the code of `message`, in a time that tells nothing about where it differs.
    package static func isValid(_ code: [UInt8], key: [UInt8], message: [UInt8]) throws(CryptoError) -> Bool {
        ConstantTime.areEqual(code, try Self.code(key: key, message: message))
    }
}
