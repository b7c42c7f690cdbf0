import CLibCrypto

/// Encrypts secrets at rest with AES-256-GCM.
///
/// A box is: one byte of version (1), a random nonce of 12 bytes, the encrypted bytes, a tag of 16 bytes. The version
/// and the associated data (the place that the secret belongs to) are authenticated, so that a box cannot be moved to
/// another row. With random nonces one key is good for 2^32 boxes (NIST SP 800-38D, 8.3).
package struct SealedBox: Sendable {
    /// Bytes of a key.
    package static let keyBytes = 32
    private static let version: UInt8 = 1
    private static let nonceBytes = 12
    private static let tagBytes = 16

    private let key: [UInt8]

    /// `key` must have 32 bytes.
    package init(key: [UInt8]) throws(CryptoError) {
        guard key.count == Self.keyBytes else { throw .keyLength(expected: Self.keyBytes, found: key.count) }
        self.key = key
    }

    /// Seals `secret` for the place that `associatedData` names.
    package func seal(_ secret: [UInt8], associatedData: [UInt8]) throws(CryptoError) -> [UInt8] {
        try seal(secret, associatedData: associatedData, nonce: SecureRandom.bytes(Self.nonceBytes))
    }

    func seal(_ secret: [UInt8], associatedData: [UInt8], nonce: [UInt8]) throws(CryptoError) -> [UInt8] {
        var cipher = [UInt8](repeating: 0, count: secret.count)
        var tag = [UInt8](repeating: 0, count: Self.tagBytes)
        let sealed = unsafe withGCM(nonce, associatedData) { gcm in
            unsafe sentinel_gcm_seal(gcm, secret, secret.count, &cipher, &tag) == 1
        }
        guard sealed else { throw .unavailable(operation: "AES-256-GCM") }
        return [Self.version] + nonce + cipher + tag
    }

    /// The secret of a box that was sealed with the same key for the same place.
    package func open(_ box: [UInt8], associatedData: [UInt8]) throws(CryptoError) -> [UInt8] {
        guard box.count >= 1 + Self.nonceBytes + Self.tagBytes, box[0] == Self.version else { throw .malformedBox }
        let nonce = Array(box[1..<1 + Self.nonceBytes])
        let cipher = Array(box[(1 + Self.nonceBytes)..<(box.count - Self.tagBytes)])
        let tag = Array(box.suffix(Self.tagBytes))
        var secret = [UInt8](repeating: 0, count: cipher.count)
        let opened = unsafe withGCM(nonce, associatedData) { gcm in
            unsafe sentinel_gcm_open(gcm, cipher, cipher.count, tag, &secret) == 1
        }
        guard opened else { throw .notAuthentic }
        return secret
    }

    /// Lends the key, the nonce and the associated data (with the version before them) to libcrypto.
    private func withGCM(
        _ nonce: [UInt8], _ associatedData: [UInt8], _ body: (UnsafePointer<sentinel_gcm>) -> Bool
    ) -> Bool {
        let associated = [Self.version] + associatedData
        return unsafe key.withUnsafeBufferPointer { key in
            unsafe nonce.withUnsafeBufferPointer { nonce in
                unsafe associated.withUnsafeBufferPointer { associated in
                    var gcm = unsafe sentinel_gcm(
                        key: key.baseAddress, nonce: nonce.baseAddress, associated: associated.baseAddress,
                        associated_length: associated.count)
                    return unsafe body(&gcm)
                }
            }
        }
    }
}
