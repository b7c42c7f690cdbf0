package import SentinelTime

/// How the API is served. Every limit is named here.
package struct APIOptions: Sendable {
    /// The address to listen on.
    package var host = "127.0.0.1"
    /// 0 takes a free port.
    package var port = 0
    /// How long a request may take, its body included.
    package var requestDeadline = Duration.seconds(30)
    /// Bytes of a request body.
    package var bodyLimit = 1 << 20
    /// Bytes of path and query string.
    package var pathLimit = 8_192
    /// Bytes of all header fields of a request.
    package var headerLimit = 16_384
    /// After this long without a byte a connection is closed.
    package var idleTimeout = Duration.seconds(60)
    /// The name of this process among the replicas.
    package var instanceID: String
    /// The version of the server.
    package var version: String
    /// Further labels of `sentinel_build_info`, such as the commit.
    package var buildInfo: [String: String] = [:]
    package var startedAt: Timestamp
    /// Whether traffic may come; asked by `/readyz`.
    package var readiness: @Sendable () async -> ReadinessReport = { ReadinessReport() }
    /// Signs page tokens; the same secret in every replica.
    package var pageTokenKey: [UInt8]
    /// The contract as JSON, for `/openapi.json`.
    package var openAPI: [UInt8] = Array("{}".utf8)

    package init(instanceID: String, version: String, pageTokenKey: [UInt8], startedAt: Timestamp) {
        self.instanceID = instanceID
        self.version = version
        self.pageTokenKey = pageTokenKey
        self.startedAt = startedAt
    }
}
