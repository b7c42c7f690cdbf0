import SentinelDomain

/// What has come of a transaction, by the words that a summary counts.
extension Commit {
    var happenings: [String: Int] {
        var counts: [String: Int] = [:]
        for watch in after.watches.values {
            for row in after.activations[watch.id].dropFirst(before.activations[watch.id].count) {
                counts["activation " + row.reason.rawValue, default: 0] += 1
                if row.actor == "system:experiment" { counts["promotion by experiment", default: 0] += 1 }
            }
            for row in after.rollbacks[watch.id].dropFirst(before.rollbacks[watch.id].count) {
                if row.actor == "system:probation", row.pins { counts["breaker", default: 0] += 1 }
            }
            countEnds(of: watch.id, &counts)
            countUpkeep(of: watch.id, &counts)
        }
        for (id, rows) in after.blocks {
            let more = rows.count - (before.blocks[id]?.count ?? 0)
            if more != 0 { counts[more > 0 ? "blocks" : "removed blocks", default: 0] += abs(more) }
        }
        return counts
    }

    /// Runs, back-tests, experiments and probations that have ended or were removed.
    private func countEnds(of id: String, _ counts: inout [String: Int]) {
        func count(_ noun: String, _ pairs: [(was: String?, became: String?)]) {
            for pair in pairs where pair.was != pair.became {
                counts[pair.became.map { noun + " " + $0 } ?? "removed " + noun, default: 0] += 1
            }
        }
        count("run", changes(before.runs[id], after.runs[id], id: \.id) { $0.state.rawValue })
        count("backtest", changes(before.backtests[id], after.backtests[id], id: \.id) { $0.state.rawValue })
        for kind in Experiment.Kind.allCases {
            func rows(_ tables: MemoryTables) -> [Experiment] { tables.experiments[id].filter { $0.kind == kind } }
            guard before.experiments[id] != after.experiments[id] else { continue }
            let changed = changes(rows(before), rows(after), id: \.id) { $0.verdict?.rawValue ?? $0.state.rawValue }
            count(kind.rawValue, changed)
        }
    }

    private func changes<Row: Equatable>(
        _ old: [Row], _ new: [Row], id: (Row) -> String, word: (Row) -> String
    ) -> [(was: String?, became: String?)] {
        // The rows of most watches are the same; then this costs nothing.
        guard old != new else { return [] }
        let (was, became) = (
            Dictionary(old.map { (id($0), word($0)) }) { first, _ in first },
            Dictionary(new.map { (id($0), word($0)) }) { first, _ in first }
        )
        return Set(was.keys).union(became.keys).map { (was[$0], became[$0]) }
    }

    private func countUpkeep(of id: String, _ counts: inout [String: Int]) {
        let (made, lifted) = (after.exclusions[id].count, after.exclusions[id].count { $0.liftedAt != nil })
        let news = [
            "exclusion made": made - before.exclusions[id].count,
            "exclusion lifted": lifted - before.exclusions[id].count { $0.liftedAt != nil },
            "reset made": after.resets[id].count - before.resets[id].count,
            "removed artifact": (before.artifacts[id]?.count ?? 0)
                + (after.versions[id].count - before.versions[id].count) - (after.artifacts[id]?.count ?? 0),
        ]
        for (name, count) in news where count > 0 { counts[name, default: 0] += count }
    }
}
