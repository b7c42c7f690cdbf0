package import SentinelTime

/// What a client wrote about a metric source.
package struct DataSourceSpec: Sendable, Equatable {
    /// How Sentinel shows who it is. The secret half is sealed at rest and never returned.
    package enum Auth: Sendable, Equatable {
        case none
        case basic(username: String, password: String)
        case bearer(token: String)
    }

    package var name: String
    /// Scheme, host, port and an optional path prefix, without a trailing slash.
    package var url: String
    package var auth: Auth
    /// Extra header fields; their values are secret.
    package var headers: [String: String]
    /// The tenant header of Mimir and its relatives; not secret.
    package var tenant: String?
    package var tenantHeader: String
    /// PEM certificates instead of the system's trust store.
    package var caBundle: String?
    package var timeout: TimeSpan
    package var inFlightLimit: Int
    /// How often the source scrapes its targets; the shortest window of a rate is four of them.
    package var scrapeInterval: TimeSpan
    package var description: String
}
