import SentinelControl
import SentinelDomain
import SentinelTime

/// The queue of training runs. What a worker says of a run counts only with the fencing token of its claim.
struct PostgresTrainingRunStore: TrainingRunStore {
    let session: Session

    static let columns: Statement = """
        id, watch_id, trigger, policy, state, progress, spec_generation, actor, token, attempts, version, outcome,
        error, cause, parameters, data_source_id, data_source_revision, requested_at, started_at, finished_at
        """
    static let isOpen: Statement = "state IN ('queued', 'running')"

    func find(watchID: String, id: String) throws -> TrainingRun? {
        try session.execute(
            "SELECT \(Self.columns) FROM training_runs WHERE watch_id = $1 AND id = $2", [.text(watchID), .text(id)]
        ).first.map(TrainingRun.init)
    }

    func open(watchID: String) throws -> TrainingRun? {
        try session.execute(
            "SELECT \(Self.columns) FROM training_runs WHERE watch_id = $1 AND \(Self.isOpen)", [.text(watchID)]
        ).first.map(TrainingRun.init)
    }

    func lastFinished(watchID: String) throws -> TrainingRun? {
        try session.execute(
            """
            SELECT \(Self.columns) FROM training_runs WHERE watch_id = $1 AND NOT \(Self.isOpen)
            ORDER BY finished_at DESC NULLS LAST, id DESC LIMIT 1
            """,
            [.text(watchID)]
        ).first.map(TrainingRun.init)
    }

    func list(watchID: String, before: String?, state: TrainingRun.State?, limit: Int) throws -> [TrainingRun] {
        try session.execute(
            """
            SELECT \(Self.columns) FROM training_runs
            WHERE watch_id = $1 AND ($2::text IS NULL OR id < $2) AND ($3::text IS NULL OR state = $3)
            ORDER BY id DESC LIMIT $4
            """,
            [.text(watchID), .optional(before), .optional(state?.rawValue), .int(limit)]
        ).map(TrainingRun.init)
    }

    func requested(by trigger: TrainingRun.Trigger, since: Timestamp, limit: Int) throws -> [TrainingRun] {
        try session.execute(
            """
            SELECT \(Self.columns) FROM training_runs WHERE trigger = $1 AND requested_at >= $2
            ORDER BY requested_at DESC, id DESC LIMIT $3
            """,
            [.text(trigger.rawValue), .timestamp(since), .int(limit)]
        ).map(TrainingRun.init).reversed()
    }

    /// Two attempts: the run that was in the way of the first may have closed before it could be read.
    func insertOrFindOpen(_ run: TrainingRun) throws -> (run: TrainingRun, isNew: Bool) {
        for _ in 0..<2 {
            if let inserted = try insert(run) { return (inserted, true) }
            if let open = try open(watchID: run.watchID) { return (open, false) }
        }
        throw PostgresError(.serialization, detail: "open runs of watch \(run.watchID) come and go")
    }

    /// Nil when the watch has an open run.
    private func insert(_ run: TrainingRun) throws -> TrainingRun? {
        try session.execute(
            """
            INSERT INTO training_runs (id, watch_id, trigger, policy, state, progress, spec_generation, actor, token,
                attempts, version, outcome, error, data_source_id, data_source_revision, started_at, finished_at,
                requested_at, cause, parameters)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                coalesce($18::timestamptz, clock_timestamp()), $19, $20)
            ON CONFLICT (watch_id) WHERE \(Self.isOpen) DO NOTHING
            RETURNING \(Self.columns)
            """,
            [
                .text(run.id), .text(run.watchID), .text(run.trigger.rawValue), .text(run.policy.rawValue),
                .text(run.state.rawValue), .double(run.progress), .int(run.specGeneration), .text(run.actor),
                .optional(run.token), .int(run.attempts), .optional(run.version), .document(run.outcome),
                .document(run.error), .text(run.dataSourceID), .int(run.dataSourceRevision),
                .optional(run.startedAt), .optional(run.finishedAt), .creation(run.requestedAt),
                .document(run.cause), .text(run.parameters.rawValue),
            ]
        ).first.map(TrainingRun.init)
    }
}

extension TrainingRun {
    /// Reads a row of `PostgresTrainingRunStore.columns`.
    init(_ row: Row) throws {
        self.init(
            id: try row.text("id"), watchID: try row.text("watch_id"),
            trigger: try row.enumeration("trigger", Trigger.self), policy: try row.enumeration("policy", Policy.self),
            actor: try row.text("actor"))
        parameters = try row.enumeration("parameters", Parameters.self)
        state = try row.enumeration("state", State.self)
        progress = try row.double("progress")
        specGeneration = try row.int("spec_generation")
        token = try row.optionalInt("token")
        attempts = try row.int("attempts")
        version = try row.optionalInt("version")
        outcome = try row.json("outcome")
        error = try row.json("error")
        cause = try row.json("cause")
        dataSourceID = try row.text("data_source_id")
        dataSourceRevision = try row.int("data_source_revision")
        requestedAt = try row.timestamp("requested_at")
        startedAt = try row.optionalTimestamp("started_at")
        finishedAt = try row.optionalTimestamp("finished_at")
    }
}
