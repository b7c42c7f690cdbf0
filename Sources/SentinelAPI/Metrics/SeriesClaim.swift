import SentinelPrometheus

/// The identity of what a series shows in one family, to find out whether something else shows it already. The digest
/// is worked out once.
struct SeriesClaim: Hashable {
    private let bytes: [UInt8]
    private let digest: Int

    init(_ prefix: SamplePrefix) {
        bytes = prefix.bytes
        digest = prefix.hashValue
    }

    func hash(into hasher: inout Hasher) { hasher.combine(digest) }

    static func == (a: SeriesClaim, b: SeriesClaim) -> Bool { a.digest == b.digest && a.bytes == b.bytes }
}

/// Who shows what, filled in the order of seniority.
struct ClaimRegister {
    private var owners: [SeriesClaim: String] = [:]

    init(capacity: Int) { owners.reserveCapacity(capacity) }

    /// Takes a claim for a watch; gives the name of the one that holds it already.
    mutating func take(_ claim: SeriesClaim, for name: String) -> String? {
        if let owner = owners[claim] { return owner }
        owners[claim] = name
        return nil
    }
}
