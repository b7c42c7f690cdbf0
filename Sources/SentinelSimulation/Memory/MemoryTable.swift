package import SentinelDomain

/// A row that belongs to a watch.
package protocol WatchRow: Sendable {
    var watchID: String { get }
}

extension ModelVersion: WatchRow {}
extension Activation: WatchRow {}
extension Rollback: WatchRow {}
extension TrainingRun: WatchRow {}
extension BacktestJob: WatchRow {}
extension Experiment: WatchRow {}
extension Exclusion: WatchRow {}
extension WatchReset: WatchRow {}

/// Rows by watch, in the order in which they came, so that a change copies the rows of one watch only.
package struct MemoryTable<Row: WatchRow>: Sendable, ExpressibleByArrayLiteral {
    package private(set) var byWatch: [String: [Row]] = [:]

    package init() {}

    package init(arrayLiteral rows: Row...) {
        for row in rows { append(row) }
    }

    /// The rows of a watch.
    package subscript(_ watchID: String) -> [Row] {
        get { byWatch[watchID] ?? [] }
        set { byWatch[watchID] = newValue.isEmpty ? nil : newValue }
        _modify {
            yield &byWatch[watchID, default: []]
        }
    }

    package mutating func append(_ row: Row) { byWatch[row.watchID, default: []].append(row) }

    package var all: [Row] { byWatch.values.flatMap(\.self) }
    package var count: Int { byWatch.values.reduce(0) { $0 + $1.count } }

    /// Changes the first row of a watch that matches; false where there is none.
    mutating func change(
        _ watchID: String, where matches: (Row) -> Bool, _ edit: (inout Row) throws -> Void
    ) rethrows -> Bool {
        guard let place = byWatch[watchID]?.firstIndex(where: matches) else { return false }
        try edit(&byWatch[watchID, default: []][place])
        return true
    }

    /// The same where only the row's id is known.
    mutating func change(where matches: (Row) -> Bool, _ edit: (inout Row) throws -> Void) rethrows -> Bool {
        guard let owner = byWatch.first(where: { $0.value.contains(where: matches) })?.key else { return false }
        return try change(owner, where: matches, edit)
    }
}
