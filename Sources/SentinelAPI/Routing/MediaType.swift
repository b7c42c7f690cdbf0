/// Content negotiation, RFC 9110 section 12.5.
enum MediaType {
    static let json = "application/json"
    static let problem = "application/problem+json"
    static let mergePatch = "application/merge-patch+json"
    static let csv = "text/csv"
    static let svg = "image/svg+xml"
    static let bytes = "application/octet-stream"

    /// The offer that an `Accept` header likes best, the first of equals; nil when it likes none.
    static func choose(_ accept: String?, among offers: [String]) -> String? {
        guard let accept, !accept.isEmpty else { return offers.first }
        let ranges = accept.split(separator: ",").map { Weighted($0) }
        var best: (offer: String, quality: Double)?
        for offer in offers {
            let closest = ranges.filter { $0.covers(offer) }.max { $0.precision < $1.precision }
            guard let quality = closest?.quality, quality > 0 else { continue }
            if quality > best?.quality ?? 0 { best = (offer, quality) }
        }
        return best?.offer
    }

    /// Whether an `Accept-Encoding` header allows gzip.
    static func allowsGzip(_ acceptEncoding: String?) -> Bool {
        guard let acceptEncoding else { return false }
        let codings = acceptEncoding.split(separator: ",").map { Weighted($0) }
        let named = codings.first { $0.name == "gzip" || $0.name == "x-gzip" } ?? codings.first { $0.name == "*" }
        return (named?.quality ?? 0) > 0
    }

    /// The type without parameters, in lower case.
    static func essence(_ contentType: String) -> String { Weighted(contentType[...]).name }

    /// An item of a list such as `text/*;q=0.5`.
    private struct Weighted {
        let name: String
        let quality: Double

        init(_ text: Substring) {
            let parts = text.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
            name = parts.first ?? ""
            quality = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
        }

        /// Exact types before `text/*` before `*/*`.
        var precision: Int { name == "*/*" || name == "*" ? 0 : name.hasSuffix("/*") ? 1 : 2 }

        func covers(_ offer: String) -> Bool {
            switch precision {
            case 0: true
            case 1: offer.hasPrefix(name.dropLast())
            default: name == offer
            }
        }
    }
}
