import SentinelControl
import SentinelDomain

/// Rollbacks.
struct PostgresRollbackStore: RollbackStore {
    let session: Session

    static let columns: Statement = """
        id, watch_id, from_version, to_version, activation_seq, reason, actor, restored_configuration, state,
        pinned_until, created_at, acknowledged_at, pins, note, released_at, released_by, revision
        """

    func insert(_ rollback: Rollback) throws {
        try session.execute(
            """
            INSERT INTO rollbacks (id, watch_id, from_version, to_version, activation_seq, reason, actor,
                restored_configuration, state, pinned_until, acknowledged_at, created_at, pins, note)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, coalesce($12::timestamptz, clock_timestamp()),
                $13, $14)
            """,
            [
                .text(rollback.id), .text(rollback.watchID), .optional(rollback.fromVersion),
                .int(rollback.toVersion), .int(rollback.activationSeq), .text(rollback.reason),
                .text(rollback.actor), .bool(rollback.restoredConfiguration), .text(rollback.state.rawValue),
                .optional(rollback.pinnedUntil), .optional(rollback.acknowledgedAt), .creation(rollback.createdAt),
                .bool(rollback.pins), .text(rollback.note),
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
            WHERE watch_id = $7 AND ($6::text IS NULL OR id < $6) AND \(Self.matches)
            ORDER BY id DESC LIMIT $8
            """,
            Self.values(filter) + [.optional(before), .text(watchID), .int(limit)]
        ).map(Rollback.init)
    }

    /// Whether a row passes the filter in `$1` to `$5`.
    static let matches: Statement = """
        ($1::bigint IS NULL OR from_version = $1) AND ($2::bigint IS NULL OR to_version = $2)
            AND ($3::text IS NULL OR actor = $3) AND ($4::text IS NULL OR reason = $4)
            AND ($5::text IS NULL OR state = $5)
        """

    static func values(_ filter: RollbackFilter) -> [SQLValue] {
        [
            .optional(filter.from), .optional(filter.to), .optional(filter.actor), .optional(filter.reason),
            .optional(filter.state?.rawValue),
        ]
    }

    func acknowledge(watchID: String, throughSeq: Int) throws {
        try session.execute(
            """
            UPDATE rollbacks SET acknowledged_at = clock_timestamp(),
                state = CASE state WHEN 'pending' THEN 'acknowledged' ELSE state END
            WHERE watch_id = $1 AND state IN ('pending', 'released') AND acknowledged_at IS NULL
                AND activation_seq <= $2
            """,
            [.text(watchID), .int(throughSeq)])
    }

    func update(_ rollback: Rollback, expectedRevision: Int) throws -> Bool {
        try session.didChange(
            """
            UPDATE rollbacks SET reason = $4, pinned_until = $5, revision = revision + 1
            WHERE watch_id = $1 AND id = $2 AND revision = $3
            """,
            [
                .text(rollback.watchID), .text(rollback.id), .int(expectedRevision), .text(rollback.reason),
                .optional(rollback.pinnedUntil),
            ])
    }

    func release(watchID: String, id: String, by actor: String) throws {
        try session.execute(
            """
            UPDATE rollbacks SET state = 'released', released_at = clock_timestamp(), released_by = $3,
                revision = revision + 1
            WHERE watch_id = $1 AND id = $2 AND released_at IS NULL
            """,
            [.text(watchID), .text(id), .text(actor)])
    }
}

extension Rollback {
    /// Reads a row of `PostgresRollbackStore.columns`.
    init(_ row: Row) throws {
        self.init(
            id: try row.text("id"), watchID: try row.text("watch_id"), from: try row.optionalInt("from_version"),
            to: try row.int("to_version"), reason: try row.text("reason"), actor: try row.text("actor"))
        activationSeq = try row.int("activation_seq")
        restoredConfiguration = try row.bool("restored_configuration")
        state = try row.enumeration("state", State.self)
        pinnedUntil = try row.optionalTimestamp("pinned_until")
        createdAt = try row.timestamp("created_at")
        acknowledgedAt = try row.optionalTimestamp("acknowledged_at")
        pins = try row.bool("pins")
        note = try row.text("note")
        releasedAt = try row.optionalTimestamp("released_at")
        releasedBy = try row.optionalText("released_by")
        revision = try row.int("revision")
    }
}
