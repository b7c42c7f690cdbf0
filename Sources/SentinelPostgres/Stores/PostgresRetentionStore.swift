import SentinelControl
import SentinelTime

/// Old records. Rows that another process is removing are left to it.
struct PostgresRetentionStore: RetentionStore {
    let session: Session

    func prune(_ kind: RetentionKind, endedBefore time: Timestamp, limit: Int) throws -> Int {
        guard let statement = Self.removal(kind) else { return 0 }
        return try session.execute(statement, [.timestamp(time), .int(limit)]).count
    }

    func count(_ kind: RetentionKind) throws -> Int {
        try session.row(Self.counting(kind)).int("records")
    }

    /// Nil for what is kept for ever.
    private static func removal(_ kind: RetentionKind) -> Statement? {
        switch kind {
        case .trainingRuns:
            """
            DELETE FROM training_runs WHERE id IN (
                SELECT r.id FROM training_runs r
                WHERE r.state NOT IN ('queued', 'running') AND r.finished_at < $1 AND EXISTS (
                    SELECT FROM training_runs n
                    WHERE n.watch_id = r.watch_id AND n.state NOT IN ('queued', 'running')
                        AND (n.finished_at, n.id) > (r.finished_at, r.id))
                ORDER BY r.finished_at LIMIT $2 FOR UPDATE OF r SKIP LOCKED)
            RETURNING id
            """
        case .evidence:
            """
            DELETE FROM experiment_blocks WHERE (experiment_id, block) IN (
                SELECT b.experiment_id, b.block FROM experiment_blocks b JOIN experiments e ON e.id = b.experiment_id
                WHERE e.ended_at < $1 ORDER BY b.experiment_id, b.block LIMIT $2 FOR UPDATE OF b SKIP LOCKED)
            RETURNING block
            """
        case .backtests:
            """
            DELETE FROM backtests WHERE id IN (
                SELECT id FROM backtests WHERE state NOT IN ('queued', 'running') AND finished_at < $1
                ORDER BY finished_at LIMIT $2 FOR UPDATE SKIP LOCKED)
            RETURNING id
            """
        case .activations, .rollbacks, .experiments, .versions, .exclusions, .resets: nil
        }
    }

    private static func counting(_ kind: RetentionKind) -> Statement {
        switch kind {
        case .trainingRuns: "SELECT count(*) AS records FROM training_runs"
        case .evidence: "SELECT count(*) AS records FROM experiment_blocks"
        case .backtests: "SELECT count(*) AS records FROM backtests"
        case .activations: "SELECT count(*) AS records FROM activations"
        case .rollbacks: "SELECT count(*) AS records FROM rollbacks"
        case .experiments: "SELECT count(*) AS records FROM experiments"
        case .versions: "SELECT count(*) AS records FROM versions"
        case .exclusions: "SELECT count(*) AS records FROM exclusions"
        case .resets: "SELECT count(*) AS records FROM resets"
        }
    }
}
