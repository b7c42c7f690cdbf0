import SentinelDomain
import SentinelTime

/// Remembers since when each condition has held, so that a repeated fact keeps its beginning.
struct ConditionLedger: Sendable {
    private var known: [Condition.Kind: Condition] = [:]

    mutating func update(_ conditions: [Condition], now: Timestamp) -> [Condition] {
        var next: [Condition.Kind: Condition] = [:]
        let dated = conditions.map { condition -> Condition in
            var dated = condition
            if let before = known[condition.kind], before.holds == condition.holds, before.reason == condition.reason {
                dated.since = before.since
            }
            next[dated.kind] = dated
            return dated
        }
        known = next
        return dated
    }
}
