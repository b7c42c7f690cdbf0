package import SentinelForecast

/// Why stored bytes are not a checkpoint that this watch can go on from. The answer is always the same: the history is
/// fetched and replayed instead.
package enum CheckpointError: Error, Equatable, Sendable {
    /// The bytes are damaged, foreign, or of a format that this build does not read.
    case unusable(ArtifactError)
    /// It was made of other data: another query, another data source.
    case otherData
    /// It was made on another grid.
    case otherGrid

    /// A sentence for the operator.
    package var message: String {
        switch self {
        case .unusable(.notAnArtifact): "The stored state is not a checkpoint; the history is replayed instead."
        case .unusable(.truncated): "The checkpoint does not have its stated length; the history is replayed instead."
        case .unusable(.hashMismatch): "The checkpoint does not match its SHA-256; the history is replayed instead."
        case .unusable(.unknownFormat(let version)):
            "Checkpoint format \(version) is unknown to this build; the history is replayed instead."
        case .unusable(.unknownModel(let kind)):
            "The checkpoint holds a model `\(kind)` that is unknown to this build; the history is replayed instead."
        case .unusable(.badValue(let field)):
            "Field `\(field)` of the checkpoint is out of range; the history is replayed instead."
        case .unusable(.hashUnavailable):
            "The system's cryptography library refused to compute SHA-256: repair its installation."
        case .otherData: "The checkpoint was made of another query or data source; the history is fetched anew."
        case .otherGrid: "The checkpoint was made at another granularity; the history is fetched anew."
        }
    }
}
