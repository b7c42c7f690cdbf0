import SentinelDomain
import SentinelTime

extension PostgresTrainingRunStore {
    /// Whether a run is still that of the claim `$1`, `$2`.
    private static let isOurs: Statement = "id = $1 AND token = $2 AND state = 'running'"

    /// Runs that another worker takes at this moment are skipped, not waited for.
    func claim(watchIDs: [String], lease: TimeSpan) throws -> TrainingRun? {
        guard !watchIDs.isEmpty else { return nil }
        return try session.execute(
            """
            UPDATE training_runs SET state = 'running', token = nextval('fence'), attempts = attempts + 1, progress = 0,
                started_at = clock_timestamp(), lease_until = clock_timestamp() + $2::bigint * interval '1 millisecond'
            WHERE id = (
                SELECT id FROM training_runs
                WHERE watch_id = ANY ($1::text[]) AND \(Self.isOpen)
                    AND (lease_until <= clock_timestamp() OR (state = 'queued' AND lease_until IS NULL))
                ORDER BY requested_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING \(Self.columns)
            """,
            [.texts(watchIDs), .milliseconds(lease)]
        ).first.map(TrainingRun.init)
    }

    func renew(id: String, token: Int, progress: Double, lease: TimeSpan) throws -> Bool {
        try session.didChange(
            """
            UPDATE training_runs
            SET progress = $3, lease_until = clock_timestamp() + $4::bigint * interval '1 millisecond'
            WHERE \(Self.isOurs)
            """,
            [.text(id), .int(token), .double(progress), .milliseconds(lease)])
    }

    /// Writes state, progress, version, outcome, error and end, which is now when the run has none.
    func finish(_ run: TrainingRun, token: Int) throws -> Bool {
        guard !run.state.isOpen else {
            throw SentinelError.bug("run \(run.id) is to be finished as \(run.state.rawValue)")
        }
        return try session.didChange(
            """
            UPDATE training_runs SET state = $3, progress = $4, version = $5, outcome = $6, error = $7,
                finished_at = coalesce($8::timestamptz, clock_timestamp()), lease_until = NULL
            WHERE \(Self.isOurs)
            """,
            [
                .text(run.id), .int(token), .text(run.state.rawValue), .double(run.progress),
                .optional(run.version), .document(run.outcome), .document(run.error), .optional(run.finishedAt),
            ])
    }

    func release(id: String, token: Int, delay: TimeSpan) throws -> Bool {
        try session.didChange(
            """
            UPDATE training_runs SET state = 'queued', token = NULL, progress = 0, started_at = NULL,
                lease_until = clock_timestamp() + $3::bigint * interval '1 millisecond'
            WHERE \(Self.isOurs)
            """,
            [.text(id), .int(token), .milliseconds(delay)])
    }

    func cancel(watchID: String, id: String) throws -> Bool {
        try session.didChange(
            """
            UPDATE training_runs SET state = 'cancelled', finished_at = clock_timestamp(), lease_until = NULL
            WHERE watch_id = $1 AND id = $2 AND \(Self.isOpen)
            """,
            [.text(watchID), .text(id)])
    }
}
