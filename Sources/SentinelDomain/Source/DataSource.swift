package import SentinelTime

/// A Prometheus-compatible endpoint as stored.
package struct DataSource: Sendable, Equatable {
    package var id: String
    package var spec: DataSourceSpec
    package var revision: Int
    package var createdAt: Timestamp
    package var updatedAt: Timestamp

    package init(id: String, spec: DataSourceSpec) {
        self.id = id
        self.spec = spec
        self.revision = 1
        self.createdAt = Timestamp(milliseconds: 0)
        self.updatedAt = Timestamp(milliseconds: 0)
    }

    package var etag: String { "\"\(id).\(revision)\"" }
}
