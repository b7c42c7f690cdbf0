import SentinelControl
import SentinelDomain
import SentinelTime

/// The history of activations, which a trigger of the database keeps append-only.
struct PostgresActivationStore: ActivationStore {
    let session: Session

    static let columns: Statement =
        "watch_id, seq, version, previous_version, reason, detail, actor, rollback_id, at"

    func insert(_ activation: Activation) throws {
        try session.execute(
            """
            INSERT INTO activations (watch_id, seq, version, previous_version, reason, detail, actor, rollback_id, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, coalesce($9::timestamptz, clock_timestamp()))
            """,
            [
                .text(activation.watchID), .int(activation.seq), .optional(activation.version),
                .optional(activation.previousVersion), .text(activation.reason.rawValue), .text(activation.detail),
                .text(activation.actor), .optional(activation.rollbackID), .creation(activation.at),
            ])
    }

    func list(watchID: String, before: Int?, limit: Int) throws -> [Activation] {
        try session.execute(
            """
            SELECT \(Self.columns) FROM activations
            WHERE watch_id = $1 AND seq < coalesce($2::bigint, 9223372036854775807) ORDER BY seq DESC LIMIT $3
            """,
            [.text(watchID), .optional(before), .int(limit)]
        ).map(Activation.init)
    }

    /// In milliseconds, as an activation's own time is shown: asked for that time it is the answer.
    func at(watchID: String, time: Timestamp) throws -> Activation? {
        try session.execute(
            """
            SELECT \(Self.columns) FROM activations
            WHERE watch_id = $1 AND date_trunc('milliseconds', at) <= $2::timestamptz
            ORDER BY seq DESC LIMIT 1
            """,
            [.text(watchID), .timestamp(time)]
        ).first.map(Activation.init)
    }
}

extension Activation {
    /// Reads a row of `PostgresActivationStore.columns`.
    init(_ row: Row) throws {
        self.init(
            watchID: try row.text("watch_id"), seq: try row.int("seq"), version: try row.optionalInt("version"),
            reason: try row.enumeration("reason", Reason.self), actor: try row.text("actor"))
        previousVersion = try row.optionalInt("previous_version")
        detail = try row.text("detail")
        rollbackID = try row.optionalText("rollback_id")
        at = try row.timestamp("at")
    }
}
