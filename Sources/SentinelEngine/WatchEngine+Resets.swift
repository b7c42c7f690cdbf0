import SentinelPrometheus

/// A reset by hand, numbered in the order of asking.
package struct ResetOrder: Sendable, Equatable {
    package var seq: Int
    package var scope: ResetScope

    package init(seq: Int, scope: ResetScope) {
        self.seq = seq
        self.scope = scope
    }
}

extension WatchEngine {
    /// Carries out the resets that were not carried out yet, as one of the widest scope; true when the caller must
    /// activate the served version afterwards.
    package mutating func follow(_ orders: [ResetOrder]) -> Bool {
        let new = orders.filter { $0.seq > resetSeq }
        guard let newest = new.map(\.seq).max(), let scope = new.map(\.scope).max(by: { $0.rawValue < $1.rawValue })
        else { return false }
        resetSeq = newest
        var effects: [WatchEffect] = []
        for labels in series.keys.sorted() { step(.reset(scope), labels, into: &effects) }
        return scope != .drift
    }
}
