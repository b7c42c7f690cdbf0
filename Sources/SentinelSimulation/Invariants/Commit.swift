import SentinelControl
import SentinelDomain

/// What one transaction has changed.
struct Commit {
    /// The process that it was done by.
    let process: Int
    let purpose: StorePurpose
    let before: MemoryTables
    let after: MemoryTables

    /// The watches that are there before and after.
    var surviving: [(before: Watch, after: Watch)] {
        after.watches.values.compactMap { watch in before.watches[watch.id].map { ($0, watch) } }
    }

    /// A move of the pointer, with the rows that belong to it.
    struct Move {
        var before: Watch
        var after: Watch
        var activation: Activation
        /// Nil where nothing is active any more.
        var version: ModelVersion?
    }

    /// The moves of pointers that have a row in the history.
    var moves: [Move] {
        surviving.compactMap { before, after in
            guard before.activationSeq != after.activationSeq,
                let row = self.after.activations[after.id].last(where: { $0.seq == after.activationSeq })
            else { return nil }
            let version = self.after.versions[after.id].first { $0.number == row.version }
            return Move(before: before, after: after, activation: row, version: version)
        }
    }
}
