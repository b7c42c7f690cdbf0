import SentinelControl
import SentinelDomain
import SentinelTime

/// Exclusions and resets by hand.
extension Auditor {
    /// G23: they are written once, lifted at most once, counted, and never pass the serving process by.
    func upkeep(_ commit: Commit) -> Violation? {
        for (old, new) in commit.surviving {
            let exclusions = (commit.before.exclusions[new.id], commit.after.exclusions[new.id])
            let resets = (commit.before.resets[new.id], commit.after.resets[new.id])
            guard exclusions.0 != exclusions.1 || resets.0 != resets.1 else { continue }
            guard new.upkeepSeq > old.upkeepSeq else {
                return Violation(
                    invariant: .upkeep, detail: "nobody who serves \(new.id) learns of what was left out or reset")
            }
            for (before, after) in zip(exclusions.0, exclusions.1) where before != after && before.liftedAt != nil {
                return Violation(invariant: .upkeep, detail: "\(before.id) was lifted and has changed")
            }
            guard resets.1.enumerated().allSatisfy({ $0.element.seq == $0.offset + 1 }) else {
                return Violation(invariant: .upkeep, detail: "the resets of \(new.id) are not counted")
            }
        }
        return nil
    }

    /// G23: a watch that runs leaves out what the rows say, and nothing else, of the points that it keeps.
    func leftOut(_ watch: Watch, running: [ClosedRange<Int64>], rings: [Points], _ tables: MemoryTables) -> Violation? {
        let grid = watch.spec.grid
        let rows = tables.exclusions[watch.id].filter { $0.liftedAt == nil }
        for ring in rings {
            for (offset, value) in ring.values.enumerated() {
                let index = ring.start + Int64(offset)
                let time = grid.time(at: index)
                guard time >= tables.now - watch.spec.trainingWindow else { continue }
                let isExcluded = rows.contains { $0.start <= time && time <= $0.end }
                guard isExcluded == running.contains(where: { $0.contains(index) }), !isExcluded || value.isNaN else {
                    return Violation(
                        invariant: .upkeep,
                        detail: "the point \(time.rfc3339) of \(watch.id) is \(isExcluded ? "" : "not ")left out by "
                            + "the rows, and its value is \(value)")
                }
            }
        }
        return nil
    }

    /// The points of one series.
    struct Points {
        var start: Int64
        var values: [Double]
    }
}
