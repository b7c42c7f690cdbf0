/// How far a version has come. `production` is derived from the watch's active pointer and never stored.
package enum VersionStage: String, Sendable, CaseIterable {
    /// Trained, not accepted. Can move to staging, archived.
    case development
    /// Accepted, or demoted from production. Can move to production, development, archived.
    case staging
    /// Served now. Can move to staging, archived.
    case production
    /// Kept for the record. Can move to development; a rollback may activate it.
    case archived

    /// The stages that this one may move to.
    package var legalMoves: [VersionStage] {
        switch self {
        case .development: [.staging, .archived]
        case .staging: [.production, .development, .archived]
        case .production: [.staging, .archived]
        case .archived: [.development]
        }
    }
}
