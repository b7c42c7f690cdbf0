import SentinelControl

/// The lists of `If-Match` and `If-None-Match`, RFC 9110 section 13.1.
struct EntityTags: Sendable, Equatable {
    /// With their quotes; `*` stands for itself. Weak tags keep their `W/`.
    let tags: [String]

    /// - Throws: 400 for something that is no list of entity tags.
    init(_ header: String) throws(Problem) {
        let items = header.split(separator: ",").map { item in
            String(item.trimmingPrefix { $0 == " " || $0 == "\t" }.reversed().trimmingPrefix { $0 == " " }.reversed())
        }
        guard !items.isEmpty, items.allSatisfy({ $0 == "*" ? items.count == 1 : EntityTags.isTag($0) }) else {
            throw Problem(
                status: 400, code: "invalid_header",
                detail: "If-Match and If-None-Match hold entity tags in quotes, such as \"wch_1.2\", or *.")
        }
        tags = items
    }

    /// The weak comparison of `If-None-Match`.
    func matchesWeakly(_ etag: String) -> Bool {
        tags.contains { $0 == "*" || EntityTags.opaque($0) == EntityTags.opaque(etag) }
    }

    private static func opaque(_ tag: String) -> Substring { tag.hasPrefix("W/") ? tag.dropFirst(2) : tag[...] }

    private static func isTag(_ text: String) -> Bool {
        let opaque = opaque(text)
        guard opaque.utf8.count >= 2, opaque.hasPrefix("\""), opaque.hasSuffix("\"") else { return false }
        return opaque.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !opaque.dropFirst().dropLast().contains("\"")
    }
}
