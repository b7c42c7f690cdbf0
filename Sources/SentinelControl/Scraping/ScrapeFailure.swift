import SentinelPrometheus

/// Why a source gave no data, in the two halves of every error: what a client may read, and what the log may.
package struct ScrapeFailure: Error, Sendable, Equatable {
    /// A lower_snake word, such as `connection_refused` or `upstream_rejected_query`.
    package let reason: String
    package let message: String
    package let detail: String

    /// Whether asking again cannot help: the query itself must be changed.
    package var isPermanent: Bool { reason == "query_rejected" || reason == "ambiguous_series" }

    package init(reason: String, message: String, detail: String) {
        self.reason = reason
        self.message = message
        self.detail = detail
    }

    /// The reply was over a limit: less must be asked for at once.
    var isOversized: Bool { ["reply_too_large", "reply_over_limit"].contains(reason) }

    init(_ error: UpstreamError) {
        self.init(
            reason: error.reason.rawValue, message: ScrapeFailure.sentence(error.reason), detail: error.detail)
    }

    init(status: Int) {
        self.init(
            reason: "http_\(status)", message: "The data source answered with HTTP status \(status).",
            detail: "status \(status)")
    }

    init(_ error: QueryDecodeError) {
        let reason =
            switch error {
            case .truncated: "reply_truncated"
            case .notJSON: "reply_not_json"
            case .upstreamError: "query_rejected"
            case .wrongShape: "reply_of_wrong_shape"
            case .tooManySeries, .tooManyPoints, .labelsTooLong, .tooDeep: "reply_over_limit"
            }
        self.init(reason: reason, message: error.publicMessage, detail: error.detail)
    }

    private static func sentence(_ reason: UpstreamError.Reason) -> String {
        switch reason {
        case .refused: "The data source refuses connections; is it running?"
        case .unresolved: "The host name of the data source cannot be resolved."
        case .timeout: "The data source did not answer in time."
        case .tooSlow: "The data source sends too slowly."
        case .tooLarge: "The reply of the data source is larger than the limit."
        case .tls: "The TLS connection to the data source failed; check its certificate and ca_bundle."
        case .redirect: "The data source answered with a redirect, which is not followed; use its final url."
        case .badURL: "The url or a header of the data source cannot be used."
        case .saturated: "Too many requests to this data source are waiting; raise in_flight_limit."
        case .transport: "The connection to the data source broke."
        case .shutdown: "Sentinel is shutting down."
        }
    }
}
