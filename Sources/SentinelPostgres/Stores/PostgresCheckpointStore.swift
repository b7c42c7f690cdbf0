import SentinelControl
import SentinelDomain
import SentinelTime

/// One checkpoint for each watch. A writer that lags behind the watch's row (another process serves it by now) leaves
/// what is there.
struct PostgresCheckpointStore: CheckpointStore {
    let session: Session

    func put(_ checkpoint: Checkpoint) throws -> Bool {
        let written = try session.execute(
            """
            INSERT INTO checkpoints (watch_id, bytes, sha256, format, closed_through, activation_seq, spec_generation)
            SELECT w.id, $2::bytea, $3::bytea, $4::integer, $5::bigint, $6::bigint, $7::bigint FROM watches w
            WHERE w.id = $1 AND w.activation_seq = $6 AND w.spec_generation = $7
            ON CONFLICT (watch_id) DO UPDATE SET
                bytes = excluded.bytes, sha256 = excluded.sha256, format = excluded.format,
                closed_through = excluded.closed_through, activation_seq = excluded.activation_seq,
                spec_generation = excluded.spec_generation, taken_at = excluded.taken_at
            RETURNING watch_id
            """,
            [
                .text(checkpoint.watchID), .bytes(checkpoint.bytes), .bytes(checkpoint.sha256),
                .int(checkpoint.format), .int(checkpoint.closedThrough), .int(checkpoint.activationSeq),
                .int(checkpoint.specGeneration),
            ])
        return written.first != nil
    }

    func find(watchID: String) throws -> Checkpoint? {
        try session.execute(
            """
            SELECT watch_id, bytes, sha256, format, closed_through, activation_seq, spec_generation, taken_at
            FROM checkpoints WHERE watch_id = $1
            """,
            [.text(watchID)]
        ).first.map(Checkpoint.init)
    }
}

extension Checkpoint {
    fileprivate init(_ row: Row) throws {
        self.init(
            watchID: try row.text("watch_id"), bytes: try row.bytes("bytes"), sha256: try row.bytes("sha256"),
            format: try row.int("format"), closedThrough: try row.int64("closed_through"))
        activationSeq = try row.int("activation_seq")
        specGeneration = try row.int("spec_generation")
        takenAt = try row.timestamp("taken_at")
    }
}
