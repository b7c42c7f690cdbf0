package import SentinelControl

/// A stored series; its labels hold no U+0000, as PostgreSQL cannot store it.
package typealias MemorySeriesRow = SeriesRecord

struct MemorySeries: SeriesStore {
    let tx: MemoryTransaction

    /// A series given twice counts once, with its latest sighting.
    func upsert(watchID: String, _ series: [SeriesRecord]) throws {
        guard !series.isEmpty else { return }
        try tx.tables.requireWatch(watchID)
        for record in series {
            if let known = tx.tables.series[watchID]?[record.id] {
                guard known.lastSeen < record.lastSeen else { continue }
                tx.tables.series[watchID]?[record.id]?.lastSeen = record.lastSeen
            } else {
                var stored = record
                stored.labels = record.labels.mapValues { $0.replacing("\u{0}", with: "\u{FFFD}") }
                tx.tables.series[watchID, default: [:]][record.id] = stored
            }
        }
    }

    func list(watchID: String, after: String?, limit: Int) throws -> [SeriesRecord] {
        let rows = (tx.tables.series[watchID] ?? [:]).values.filter { $0.id > after ?? "" }
        return Array(rows.sorted { $0.id < $1.id }.prefix(limit))
    }

    func find(watchID: String, id: String) throws -> SeriesRecord? { tx.tables.series[watchID]?[id] }
}
