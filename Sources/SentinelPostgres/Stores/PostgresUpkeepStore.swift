import SentinelControl
import SentinelDomain
import SentinelTime

/// Exclusions and resets by hand.
struct PostgresUpkeepStore: UpkeepStore {
    let session: Session

    private static let exclusionColumns: Statement =
        "id, watch_id, start_at, end_at, reason, actor, created_at, lifted_at, lifted_by"
    private static let resetColumns: Statement = "id, watch_id, seq, scope, reason, actor, created_at"

    func insert(_ exclusion: Exclusion) throws {
        try session.execute(
            """
            INSERT INTO exclusions (id, watch_id, start_at, end_at, reason, actor, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, coalesce($7::timestamptz, clock_timestamp()))
            """,
            [
                .text(exclusion.id), .text(exclusion.watchID), .timestamp(exclusion.start), .timestamp(exclusion.end),
                .text(exclusion.reason), .text(exclusion.actor), .creation(exclusion.createdAt),
            ])
        try follow(exclusion.watchID)
    }

    func exclusion(watchID: String, id: String) throws -> Exclusion? {
        try session.execute(
            "SELECT \(Self.exclusionColumns) FROM exclusions WHERE watch_id = $1 AND id = $2",
            [.text(watchID), .text(id)]
        ).first.map(Exclusion.init)
    }

    func exclusions(watchID: String, before: String?, limit: Int) throws -> [Exclusion] {
        try session.execute(
            """
            SELECT \(Self.exclusionColumns) FROM exclusions
            WHERE watch_id = $1 AND ($2::text IS NULL OR id < $2) ORDER BY id DESC LIMIT $3
            """,
            [.text(watchID), .optional(before), .int(limit)]
        ).map(Exclusion.init)
    }

    func active(watchID: String, since: Timestamp, limit: Int) throws -> [Exclusion] {
        try session.execute(
            """
            SELECT \(Self.exclusionColumns) FROM exclusions
            WHERE watch_id = $1 AND lifted_at IS NULL AND end_at >= $2 ORDER BY id DESC LIMIT $3
            """,
            [.text(watchID), .timestamp(since), .int(limit)]
        ).map(Exclusion.init)
    }

    func lift(watchID: String, id: String, by actor: String) throws -> Bool {
        let isLifted = try session.didChange(
            """
            UPDATE exclusions SET lifted_at = clock_timestamp(), lifted_by = $3
            WHERE watch_id = $1 AND id = $2 AND lifted_at IS NULL
            """,
            [.text(watchID), .text(id), .text(actor)])
        if isLifted { try follow(watchID) }
        return isLifted
    }

    /// The caller holds the lock of the watch, so that numbers follow each other.
    func insert(_ reset: WatchReset) throws {
        try session.execute(
            """
            INSERT INTO resets (id, watch_id, seq, scope, reason, actor)
            SELECT $1, $2, coalesce(max(seq), 0) + 1, $3, $4, $5 FROM resets WHERE watch_id = $2
            """,
            [
                .text(reset.id), .text(reset.watchID), .text(reset.scope.rawValue), .text(reset.reason),
                .text(reset.actor),
            ])
        try follow(reset.watchID)
    }

    func reset(watchID: String, id: String) throws -> WatchReset? {
        try session.execute(
            "SELECT \(Self.resetColumns) FROM resets WHERE watch_id = $1 AND id = $2", [.text(watchID), .text(id)]
        ).first.map(WatchReset.init)
    }

    func resets(watchID: String, before: String?, limit: Int) throws -> [WatchReset] {
        try session.execute(
            """
            SELECT \(Self.resetColumns) FROM resets
            WHERE watch_id = $1 AND ($2::text IS NULL OR id < $2) ORDER BY id DESC LIMIT $3
            """,
            [.text(watchID), .optional(before), .int(limit)]
        ).map(WatchReset.init)
    }

    private func follow(_ watchID: String) throws {
        try session.execute("UPDATE watches SET upkeep_seq = upkeep_seq + 1 WHERE id = $1", [.text(watchID)])
    }
}

extension Exclusion {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.text("id"), watchID: try row.text("watch_id"), start: try row.timestamp("start_at"),
            end: try row.timestamp("end_at"), reason: try row.text("reason"), actor: try row.text("actor"))
        createdAt = try row.timestamp("created_at")
        liftedAt = try row.optionalTimestamp("lifted_at")
        liftedBy = try row.optionalText("lifted_by")
    }
}

extension WatchReset {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.text("id"), watchID: try row.text("watch_id"), scope: try row.enumeration("scope", Scope.self),
            reason: try row.text("reason"), actor: try row.text("actor"))
        seq = try row.int("seq")
        createdAt = try row.timestamp("created_at")
    }
}
