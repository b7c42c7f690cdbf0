package import SentinelTime

/// The way to a metric source: one HTTP exchange, bounded in time and bytes. Implemented by `SentinelCurl`.
package protocol UpstreamClient: Sendable {
    /// Performs one exchange. Waits for a free place in the source's in-flight limit first, within the total time-out.
    func perform(_ request: UpstreamRequest) async throws(UpstreamError) -> UpstreamReply
}

/// One request to a metric source.
package struct UpstreamRequest: Sendable {
    /// Credentials that go with a request. Never logged: `description` of neither this nor the request shows them.
    package enum Credentials: Sendable, Equatable {
        case none
        case basic(user: String, password: String)
        case bearer(token: String)
    }

    /// The full URL, `http` or `https`, without user information.
    package var url: String
    /// An `application/x-www-form-urlencoded` body makes the request a POST; nil is a GET.
    package var form: String?
    package var credentials: Credentials
    /// Extra header fields, such as a tenant header.
    package var headers: [(name: String, value: String)]
    /// PEM certificates that replace the system's trust store; nil = the system's.
    package var caBundle: String?
    /// The whole exchange, waiting for a place included.
    package var timeout: TimeSpan
    /// Requests with the same key share one in-flight limit.
    package var sourceKey: String
    /// How many requests of this source may be in flight at once, at least 1.
    package var inFlightLimit: Int
    /// The largest decoded body that is accepted, in bytes.
    package var bodyLimit: Int

    package init(url: String, form: String? = nil, timeout: TimeSpan, sourceKey: String) {
        self.url = url
        self.form = form
        self.credentials = .none
        self.headers = []
        self.caBundle = nil
        self.timeout = timeout
        self.sourceKey = sourceKey
        self.inFlightLimit = 8
        self.bodyLimit = 64 << 20
    }
}

/// What came back, whatever the status.
package struct UpstreamReply: Sendable {
    package var status: Int
    package var contentType: String?
    /// The decoded body (gzip and deflate are undone).
    package var body: [UInt8]
    /// Seconds from the start of the transfer to its end.
    package var seconds: Double

    package init(status: Int, contentType: String?, body: [UInt8], seconds: Double) {
        self.status = status
        self.contentType = contentType
        self.body = body
        self.seconds = seconds
    }
}

/// Why an exchange gave no reply.
package struct UpstreamError: Error, Sendable, Equatable, CustomStringConvertible {
    package enum Reason: String, Sendable {
        case refused = "connection_refused"
        case unresolved = "name_not_resolved"
        case timeout = "timed_out"
        case tooSlow = "too_slow"
        case tooLarge = "reply_too_large"
        case tls = "tls_failed"
        case redirect = "redirect_refused"
        case badURL = "bad_url"
        case saturated = "in_flight_limit"
        case transport = "transport_failed"
        case shutdown = "shutting_down"
    }

    package let reason: Reason
    /// For the log: libcurl's own words. Never holds credentials.
    package let detail: String

    package init(_ reason: Reason, detail: String) {
        self.reason = reason
        self.detail = detail
    }

    package var description: String { reason.rawValue }
}
