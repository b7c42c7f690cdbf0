package import Hummingbird

/// What the HTTP server gives with a request; everything that Sentinel needs is in the request itself.
package struct APIContext: InitializableFromSource, Sendable {
    package init(source: ApplicationRequestContextSource) {}

    /// For requests that do not come from a connection.
    package init() {}
}
