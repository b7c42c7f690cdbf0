import SentinelJSON
package import SentinelTime

/// An immutable result of training: a recipe, what was learned, and where it came from. Numbered 1, 2, 3 ... per watch
/// name, never reused.
package struct ModelVersion: Sendable, Equatable {
    /// What is known of the encoded coefficients; the bytes themselves stay in the store.
    package struct Artifact: Sendable, Equatable {
        package var sha256: [UInt8]
        /// Bytes.
        package var size: Int
        package var format: Int
        /// When the bytes were dropped by `max_versions`; the record stays.
        package var prunedAt: Timestamp?

        package init(sha256: [UInt8], size: Int, format: Int, prunedAt: Timestamp? = nil) {
            self.sha256 = sha256
            self.size = size
            self.format = format
            self.prunedAt = prunedAt
        }
    }

    package var watchID: String
    package var number: Int
    /// Moves with tags, description, stage and mark; the `ETag`.
    package var revision: Int
    /// As stored; see `stage(activeVersion:)`.
    package var storedStage: VersionStage
    package var model: String
    package var configuration: TrainedConfiguration
    /// Trigger, policy, data window, parameters, metrics: see `VersionRecord`.
    package var record: VersionRecord
    package var runID: String?
    package var parent: Int?
    package var artifact: Artifact
    package var dataSourceID: String
    package var dataSourceRevision: Int
    /// Set by a rollback; nothing automatic chooses the version while it is there.
    package var blocked: VersionBlock?
    package var tags: [String: String]
    package var description: String
    package var createdAt: Timestamp

    package init(
        watchID: String, number: Int, record: VersionRecord, configuration: TrainedConfiguration, artifact: Artifact
    ) {
        self.watchID = watchID
        self.number = number
        self.revision = 1
        self.storedStage = .development
        self.model = configuration.model
        self.configuration = configuration
        self.record = record
        self.runID = nil
        self.parent = nil
        self.artifact = artifact
        self.dataSourceID = ""
        self.dataSourceRevision = 0
        self.blocked = nil
        self.tags = [:]
        self.description = ""
        self.createdAt = Timestamp(milliseconds: 0)
    }

    /// A strong entity tag over what a client can change of it, its stage included.
    package func etag(activeVersion: Int?) -> String {
        "\"\(watchID).v\(number).\(revision)\(number == activeVersion ? ".active" : "")\""
    }

    /// The stage that a client sees.
    package func stage(activeVersion: Int?) -> VersionStage {
        number == activeVersion ? .production : storedStage
    }
}
