/// Why a reply of a data source could not be read.
package enum QueryDecodeError: Error, Hashable, Sendable {
    /// The reply ends too early.
    case truncated(at: Int)
    /// Not JSON, as an error page of a proxy, or JSON with a syntax fault.
    case notJSON(at: Int)
    /// The data source refused the query: `status` is `error`. Both texts are bounded and free of control characters.
    case upstreamError(type: String, message: String)
    /// JSON, but not what the query API promises.
    case wrongShape(_ expected: String, at: Int)
    case tooManySeries(limit: Int)
    case tooManyPoints(limit: Int)
    /// The labels of one series are too long.
    case labelsTooLong(limit: Int)
    case tooDeep(limit: Int)

    /// A sentence for the caller; holds nothing that the data source said.
    package var publicMessage: String {
        switch self {
        case .truncated: "The data source's reply ended too early."
        case .notJSON: "The data source's reply is not JSON; check that the URL is that of a Prometheus query API."
        case .upstreamError: "The data source refused the query."
        case .wrongShape: "The data source's reply is not one of the Prometheus query API."
        case .tooManySeries(let limit): "The query returns more than \(limit) series; narrow the selector."
        case .tooManyPoints(let limit): "The query returns more than \(limit) points; shorten the range."
        case .labelsTooLong(let limit): "A series has more than \(limit) bytes of labels."
        case .tooDeep(let limit): "The data source's reply is nested more than \(limit) levels deep."
        }
    }

    /// What happened, for operators.
    package var detail: String {
        switch self {
        case .truncated(let offset): "reply truncated at byte \(offset)"
        case .notJSON(let offset): "not JSON at byte \(offset)"
        case .upstreamError(let type, let message): "upstream error \(type): \(message)"
        case .wrongShape(let expected, let offset): "expected \(expected) at byte \(offset)"
        case .tooManySeries, .tooManyPoints, .labelsTooLong, .tooDeep: publicMessage
        }
    }
}
