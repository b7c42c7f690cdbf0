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
    let surviving: [(before: Watch, after: Watch)]
    /// The moves of pointers that have a row in the history.
    let moves: [Move]

    init(process: Int, purpose: StorePurpose, before: MemoryTables, after: MemoryTables) {
        self.process = process
        self.purpose = purpose
        self.before = before
        self.after = after
        surviving = after.watches.values.compactMap { watch in before.watches[watch.id].map { ($0, watch) } }
        moves = surviving.compactMap { Move($0, after) }
    }

    /// A move of the pointer, with the rows that belong to it.
    struct Move {
        var before: Watch
        var after: Watch
        var activation: Activation
        /// Nil where nothing is active any more.
        var version: ModelVersion?

        fileprivate init?(_ watch: (before: Watch, after: Watch), _ tables: MemoryTables) {
            (before, after) = watch
            guard before.activationSeq != after.activationSeq,
                let row = tables.activations[after.id].last(where: { $0.seq == watch.after.activationSeq })
            else { return nil }
            activation = row
            version = tables.versions[after.id].first { $0.number == row.version }
        }
    }
}
