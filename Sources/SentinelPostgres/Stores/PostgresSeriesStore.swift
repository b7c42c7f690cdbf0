import SentinelControl
import SentinelTime

/// Series that a watch has seen.
///
/// The values of their labels come from a metric source, whose texts may hold U+0000; PostgreSQL cannot store it, so
/// U+FFFD is stored in its place.
struct PostgresSeriesStore: SeriesStore {
    let session: Session

    private static let columns: Statement = "id, labels, first_seen, last_seen"

    /// In the order of ids, so that two writers cannot wait for each other; a series given twice counts once.
    func upsert(watchID: String, _ series: [SeriesRecord]) throws {
        guard !series.isEmpty else { return }
        try session.execute(
            """
            INSERT INTO series (watch_id, id, labels, first_seen, last_seen)
            SELECT DISTINCT ON (s.id) $1, s.id, s.labels::document, s.first_seen, s.last_seen
            FROM unnest($2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[])
                AS s (id, labels, first_seen, last_seen)
            ORDER BY s.id, s.last_seen DESC
            ON CONFLICT (watch_id, id) DO UPDATE SET last_seen = excluded.last_seen
            WHERE series.last_seen < excluded.last_seen
            """,
            [
                .text(watchID), .texts(series.map(\.id)),
                .texts(series.map { SQLValue.mapText(Self.storable($0.labels)) }), .timestamps(series.map(\.firstSeen)),
                .timestamps(series.map(\.lastSeen)),
            ])
    }

    func list(watchID: String, after: String?, limit: Int) throws -> [SeriesRecord] {
        try session.execute(
            "SELECT \(Self.columns) FROM series WHERE watch_id = $1 AND id > $2 ORDER BY id LIMIT $3",
            [.text(watchID), .text(after ?? ""), .int(limit)]
        ).map(record)
    }

    func find(watchID: String, id: String) throws -> SeriesRecord? {
        try session.execute(
            "SELECT \(Self.columns) FROM series WHERE watch_id = $1 AND id = $2", [.text(watchID), .text(id)]
        ).first.map(record)
    }

    private static func storable(_ labels: [String: String]) -> [String: String] {
        labels.mapValues { $0.replacing("\u{0}", with: "\u{FFFD}") }
    }

    private func record(_ row: Row) throws -> SeriesRecord {
        SeriesRecord(
            id: try row.text("id"), labels: try row.stringMap("labels"), firstSeen: try row.timestamp("first_seen"),
            lastSeen: try row.timestamp("last_seen"))
    }
}
