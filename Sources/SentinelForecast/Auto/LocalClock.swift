import SentinelTime

/// By how many grid steps a clock on the wall is ahead of the grid, so that a day later means the same hour although
/// the clock was put forward or back in between.
struct LocalClock: Equatable, Sendable {
    /// From a grid index on, the clock is `steps` ahead.
    struct Change: Equatable, Sendable {
        var from: Int64
        var steps: Int
    }

    /// Ascending; empty where the clock never changes, or by less than a step.
    private(set) var changes: [Change] = []

    init() {}

    /// The clock of a zone on a grid.
    init(_ zone: ZoneOffsets?, grid: Grid) {
        let step = grid.step.milliseconds
        guard let zone, let first = zone.changes.first else { return }
        for change in zone.changes {
            let ahead = Int64(change.seconds - first.seconds) * 1000
            guard ahead % step == 0 else {
                changes = []
                return
            }
            let index = grid.index(exactly: change.from) ?? grid.index(atOrBefore: change.from) + 1
            changes.append(Change(from: index, steps: Int(ahead / step)))
        }
        if changes.allSatisfy({ $0.steps == 0 }) { changes = [] }
    }

    /// How far it is ahead at a grid index.
    func steps(at index: Int64) -> Int {
        (changes.last { $0.from <= index } ?? changes.first)?.steps ?? 0
    }

    /// Whether it is put forward or back after `first`, up to `last`.
    func changes(after first: Int64, through last: Int64) -> Bool {
        changes.contains { $0.from > first && $0.from <= last }
    }

    /// The grid index at which the clock showed what it shows at `index`, `lag` steps of the clock before.
    func index(_ lag: Int, before index: Int64) -> Int64 {
        let same = index - Int64(lag)
        return same + Int64(steps(at: index) - steps(at: same))
    }
}

extension LocalClock {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(changes.count)
        for change in changes {
            writer.write(Int(change.from))
            writer.write(change.steps)
        }
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        for _ in 0..<(try reader.integer("auto.clock.count", in: 0...ZoneOffsets.changeLimit)) {
            let from = Int64(try reader.integer("auto.clock.from", in: -(1 << 60)...1 << 60))
            guard from >= changes.last?.from ?? .min else { throw .badValue(field: "auto.clock.from") }
            let steps = try reader.integer("auto.clock.steps", in: -200_000...200_000)
            changes.append(Change(from: from, steps: steps))
        }
    }
}
