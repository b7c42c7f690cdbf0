/// The standard phrases of RFC 9110 and RFC 6585 for the statuses that Sentinel sends.
enum StatusPhrase {
    static func of(_ status: Int) -> String { phrases[status] ?? "Status \(status)" }

    private static let phrases = [
        200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 304: "Not Modified", 400: "Bad Request",
        404: "Not Found", 405: "Method Not Allowed", 406: "Not Acceptable", 409: "Conflict",
        412: "Precondition Failed", 413: "Content Too Large", 414: "URI Too Long", 415: "Unsupported Media Type",
        422: "Unprocessable Content", 428: "Precondition Required", 500: "Internal Server Error", 502: "Bad Gateway",
        503: "Service Unavailable",
    ]
}
