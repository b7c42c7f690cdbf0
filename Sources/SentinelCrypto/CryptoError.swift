/// Why a cryptographic operation did not succeed. None of them holds a secret.
package enum CryptoError: Error, Hashable, Sendable, CustomStringConvertible {
    /// libcrypto refused; `operation` names what was asked of it.
    case unavailable(operation: String)
    /// A key has the wrong length.
    case keyLength(expected: Int, found: Int)
    /// A sealed box is too short, or of a version that is not known.
    case malformedBox
    /// A sealed box was changed, or sealed with another key or other associated data.
    case notAuthentic

    /// A sentence without secrets.
    package var description: String {
        switch self {
        case .unavailable(let operation): "The cryptographic library could not perform \(operation)."
        case .keyLength(let expected, let found): "The key has \(found) bytes; it must have \(expected)."
        case .malformedBox: "The sealed value is not of a format that is known."
        case .notAuthentic: "The sealed value was changed, or sealed with another key or for another place."
        }
    }
}
