import SentinelControl
import SentinelDomain
import SentinelTime

/// Back-tests. What a worker says of one counts only with the fencing token of its claim.
struct PostgresBacktestStore: BacktestStore {
    let session: Session

    private static let columns: Statement = """
        id, watch_id, state, progress, actor, spec_generation, token, request, inputs, results, error, requested_at,
        started_at, finished_at
        """
    private static let isOpen: Statement = "state IN ('queued', 'running')"
    /// Whether one is still that of the claim `$1`, `$2`.
    private static let isOurs: Statement = "id = $1 AND token = $2 AND state = 'running'"

    func insert(_ job: BacktestJob) throws {
        try session.execute(
            """
            INSERT INTO backtests (id, watch_id, actor, spec_generation, request, requested_at)
            VALUES ($1, $2, $3, $4, $5, coalesce($6::timestamptz, clock_timestamp()))
            """,
            [
                .text(job.id), .text(job.watchID), .text(job.actor), .int(job.specGeneration), .object(job.request),
                .creation(job.requestedAt),
            ])
    }

    func find(watchID: String, id: String) throws -> BacktestJob? {
        try session.execute(
            "SELECT \(Self.columns) FROM backtests WHERE watch_id = $1 AND id = $2", [.text(watchID), .text(id)]
        ).first.map(BacktestJob.init)
    }

    func list(watchID: String, before: String?, state: BacktestJob.State?, limit: Int) throws -> [BacktestJob] {
        try session.execute(
            """
            SELECT \(Self.columns) FROM backtests
            WHERE watch_id = $1 AND ($2::text IS NULL OR id < $2) AND ($3::text IS NULL OR state = $3)
            ORDER BY id DESC LIMIT $4
            """,
            [.text(watchID), .optional(before), .optional(state?.rawValue), .int(limit)]
        ).map(BacktestJob.init)
    }

    func openCount(watchID: String) throws -> Int {
        try session.row(
            "SELECT count(*) AS n FROM backtests WHERE watch_id = $1 AND \(Self.isOpen)", [.text(watchID)]
        ).int("n")
    }

    func claim(watchIDs: [String], lease: TimeSpan) throws -> BacktestJob? {
        try session.execute(
            """
            UPDATE backtests SET state = 'running', token = nextval('fence'), started_at = clock_timestamp(),
                lease_until = clock_timestamp() + $2::bigint * interval '1 millisecond'
            WHERE id = (
                SELECT id FROM backtests WHERE watch_id = ANY ($1::text[]) AND state = 'queued'
                ORDER BY requested_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING \(Self.columns)
            """,
            [.texts(watchIDs), .milliseconds(lease)]
        ).first.map(BacktestJob.init)
    }

    func renew(id: String, token: Int, progress: Double, lease: TimeSpan) throws -> Bool {
        try session.didChange(
            """
            UPDATE backtests
            SET progress = $3, lease_until = clock_timestamp() + $4::bigint * interval '1 millisecond'
            WHERE \(Self.isOurs)
            """,
            [.text(id), .int(token), .double(progress), .milliseconds(lease)])
    }

    func finish(_ job: BacktestJob, token: Int) throws -> Bool {
        try session.didChange(
            """
            UPDATE backtests SET state = $3, progress = $4, inputs = $5, results = $6, error = $7,
                finished_at = clock_timestamp(), lease_until = NULL
            WHERE \(Self.isOurs)
            """,
            [
                .text(job.id), .int(token), .text(job.state.rawValue), .double(job.progress), .document(job.inputs),
                .document(job.results), .document(job.error),
            ])
    }

    func interrupt() throws {
        try session.execute(
            """
            UPDATE backtests SET state = 'failed', error = $1, finished_at = clock_timestamp(), lease_until = NULL
            WHERE state = 'running' AND lease_until <= clock_timestamp()
            """,
            [.document(BacktestPass.interrupted)])
    }

    func cancel(watchID: String, id: String) throws -> Bool {
        try session.didChange(
            """
            UPDATE backtests SET state = 'cancelled', finished_at = clock_timestamp(), lease_until = NULL
            WHERE watch_id = $1 AND id = $2 AND \(Self.isOpen)
            """,
            [.text(watchID), .text(id)])
    }

    func delete(watchID: String, id: String) throws -> Bool {
        try session.didChange(
            "DELETE FROM backtests WHERE watch_id = $1 AND id = $2", [.text(watchID), .text(id)])
    }

    func prune(watchID: String, keep: Int) throws {
        try session.execute(
            """
            DELETE FROM backtests WHERE id IN (
                SELECT id FROM backtests WHERE watch_id = $1 AND NOT \(Self.isOpen) ORDER BY id DESC OFFSET $2)
            """,
            [.text(watchID), .int(keep)])
    }
}

extension BacktestJob {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.text("id"), watchID: try row.text("watch_id"), actor: try row.text("actor"),
            request: try row.object("request"))
        state = try row.enumeration("state", State.self)
        progress = try row.double("progress")
        specGeneration = try row.int("spec_generation")
        token = try row.optionalInt("token")
        inputs = try row.json("inputs")
        results = try row.json("results")
        error = try row.json("error")
        requestedAt = try row.timestamp("requested_at")
        startedAt = try row.optionalTimestamp("started_at")
        finishedAt = try row.optionalTimestamp("finished_at")
    }
}
