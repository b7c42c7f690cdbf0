import SentinelControl
import SentinelDomain

/// Rollbacks.
struct PostgresRollbackStore: RollbackStore {
    let session: Session

    private static let columns: Statement = """
        id, watch_id, from_version, to_version, activation_seq, reason, actor, restored_configuration, state,
        pinned_until, created_at, acknowledged_at
        """

    func insert(_ rollback: Rollback) throws {
        try session.execute(
            """
            INSERT INTO rollbacks (id, watch_id, from_version, to_version, activation_seq, reason, actor,
                restored_configuration, state, pinned_until, acknowledged_at, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, coalesce($12::timestamptz, clock_timestamp()))
            """,
            [
                .text(rollback.id), .text(rollback.watchID), .optional(rollback.fromVersion),
                .int(rollback.toVersion), .int(rollback.activationSeq), .text(rollback.reason),
                .text(rollback.actor), .bool(rollback.restoredConfiguration), .text(rollback.state.rawValue),
                .optional(rollback.pinnedUntil), .optional(rollback.acknowledgedAt), .creation(rollback.createdAt),
            ])
    }

    func find(watchID: String, id: String) throws -> Rollback? {
        try session.execute(
            "SELECT \(Self.columns) FROM rollbacks WHERE watch_id = $1 AND id = $2", [.text(watchID), .text(id)]
        ).first.map(Rollback.init)
    }

    func list(watchID: String, before: String?, filter: RollbackFilter, limit: Int) throws -> [Rollback] {
        try session.execute(
            """
            SELECT \(Self.columns) FROM rollbacks
            WHERE watch_id = $1 AND ($2::text IS NULL OR id < $2)
                AND ($3::bigint IS NULL OR from_version = $3) AND ($4::bigint IS NULL OR to_version = $4)
                AND ($5::text IS NULL OR actor = $5) AND ($6::text IS NULL OR reason = $6)
                AND ($7::text IS NULL OR state = $7)
            ORDER BY id DESC LIMIT $8
            """,
            [
                .text(watchID), .optional(before), .optional(filter.from), .optional(filter.to),
                .optional(filter.actor), .optional(filter.reason), .optional(filter.state?.rawValue), .int(limit),
            ]
        ).map(Rollback.init)
    }

    func acknowledge(watchID: String, throughSeq: Int) throws {
        try session.execute(
            """
            UPDATE rollbacks SET state = 'acknowledged', acknowledged_at = clock_timestamp()
            WHERE watch_id = $1 AND state = 'pending' AND activation_seq <= $2
            """,
            [.text(watchID), .int(throughSeq)])
    }
}

extension Rollback {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.text("id"), watchID: try row.text("watch_id"), from: try row.optionalInt("from_version"),
            to: try row.int("to_version"), reason: try row.text("reason"), actor: try row.text("actor"))
        activationSeq = try row.int("activation_seq")
        restoredConfiguration = try row.bool("restored_configuration")
        state = try row.enumeration("state", State.self)
        pinnedUntil = try row.optionalTimestamp("pinned_until")
        createdAt = try row.timestamp("created_at")
        acknowledgedAt = try row.optionalTimestamp("acknowledged_at")
    }
}
