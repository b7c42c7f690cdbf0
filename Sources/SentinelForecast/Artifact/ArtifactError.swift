/// Why stored bytes are not a usable version artifact.
public enum ArtifactError: Error, Equatable, Sendable {
    /// The bytes do not begin with `SNTL`.
    case notAnArtifact
    /// The bytes end before, or go on after, the stated length.
    case truncated
    /// The payload does not match its SHA-256.
    case hashMismatch
    /// The format is newer than this build, or was never written.
    case unknownFormat(version: Int)
    /// A model kind that this build does not have.
    case unknownModel(String)
    /// A field is out of its range or not finite.
    case badValue(field: String)
    /// The hash could not be computed.
    case hashUnavailable

    /// A sentence for the user: what is wrong and what to do about it.
    public var message: String {
        switch self {
        case .notAnArtifact: "The artifact is not a Sentinel artifact: train a new version."
        case .truncated: "The artifact does not have its stated length: roll back to another version."
        case .hashMismatch: "The artifact does not match its SHA-256: roll back to another version."
        case .unknownFormat(let version): "Artifact format \(version) is unknown to this build: upgrade Sentinel."
        case .unknownModel(let kind): "Model `\(kind)` is unknown to this build: upgrade Sentinel."
        case .badValue(let field): "Field `\(field)` of the artifact is out of range: roll back to another version."
        case .hashUnavailable: "The system's cryptography library refused to compute SHA-256: repair its installation."
        }
    }
}
