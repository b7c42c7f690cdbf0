import SentinelControl
import SentinelDomain
import SentinelEvidence
import SentinelJSON
import SentinelTime

/// Experiments and probations; their evidence is in `PostgresExperimentStore+Blocks.swift`.
struct PostgresExperimentStore: ExperimentStore {
    let session: Session

    static let columns: Statement = """
        id, watch_id, kind, spec, revision, champion, challenger, run_id, seed, spec_generation, state, start_index,
        verdict, stop_reason, result, error, actor, created_at, started_at, ended_at
        """
    static let isOpen: Statement = "state IN ('scheduled', 'training', 'running', 'paused')"

    func insert(_ experiment: Experiment) throws {
        let isNew = try session.didChange(
            """
            INSERT INTO experiments (id, watch_id, kind, name, spec, champion, challenger, run_id, seed,
                spec_generation, state, start_index, actor, start_at, end_at, created_at, started_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
                coalesce($16::timestamptz, clock_timestamp()),
                CASE WHEN $11 IN ('running', 'training') THEN clock_timestamp() END)
            ON CONFLICT DO NOTHING
            """,
            [
                .text(experiment.id), .text(experiment.watchID), .text(experiment.kind.rawValue),
                .text(experiment.spec.name), .object(experiment.spec.json), .int(experiment.champion),
                .optional(experiment.challenger), .optional(experiment.runID), .int(experiment.seed),
                .int(experiment.specGeneration), .text(experiment.state.rawValue),
                .optional(experiment.startIndex.map(Int.init)), .text(experiment.actor),
                .optional(experiment.spec.startAt), .optional(experiment.spec.endAt), .creation(experiment.createdAt),
            ])
        guard isNew else { throw try refusal(of: experiment) }
        try follow(experiment.watchID)
    }

    func find(watchID: String, id: String) throws -> Experiment? {
        try session.execute(
            "SELECT \(Self.columns) FROM experiments WHERE watch_id = $1 AND id = $2", [.text(watchID), .text(id)]
        ).first.map(Experiment.init)
    }

    func lock(id: String) throws -> Experiment? {
        try session.execute("SELECT \(Self.columns) FROM experiments WHERE id = $1 FOR UPDATE", [.text(id)])
            .first.map(Experiment.init)
    }

    func find(runID: String) throws -> Experiment? {
        try session.execute("SELECT \(Self.columns) FROM experiments WHERE run_id = $1", [.text(runID)])
            .first.map(Experiment.init)
    }

    func list(
        watchID: String?, before: String?, filter: ExperimentFilter, limit: Int
    ) throws -> [Experiment] {
        try session.execute(
            """
            SELECT \(Self.columns) FROM experiments
            WHERE ($1::text IS NULL OR watch_id = $1) AND ($2::text IS NULL OR id < $2)
                AND ($3::text IS NULL OR state = $3) AND ($4::text IS NULL OR kind = $4)
            ORDER BY id DESC LIMIT $5
            """,
            [
                .optional(watchID), .optional(before), .optional(filter.state?.rawValue),
                .optional(filter.kind?.rawValue), .int(limit),
            ]
        ).map(Experiment.init)
    }

    func open(watchID: String?) throws -> [Experiment] {
        try session.execute(
            """
            SELECT \(Self.columns) FROM experiments
            WHERE \(Self.isOpen) AND ($1::text IS NULL OR watch_id = $1) ORDER BY id
            """,
            [.optional(watchID)]
        ).map(Experiment.init)
    }

    func update(_ experiment: Experiment, expectedRevision: Int?) throws -> Bool {
        if let clash = try clash(with: experiment) { throw clash }
        let didChange = try session.didChange(
            """
            UPDATE experiments SET name = $2, spec = $3, revision = $4, challenger = $5, run_id = $6, state = $7,
                start_index = $8, verdict = $9, stop_reason = $10, result = $11, error = $12, start_at = $13,
                end_at = $14,
                started_at = CASE WHEN $7 IN ('running', 'training') THEN coalesce(started_at, clock_timestamp())
                    ELSE started_at END,
                ended_at = CASE WHEN $7 IN ('completed', 'cancelled', 'failed')
                    THEN coalesce(ended_at, clock_timestamp()) ELSE ended_at END
            WHERE id = $1 AND ($15::bigint IS NULL OR revision = $15)
            """,
            [
                .text(experiment.id), .text(experiment.spec.name), .object(experiment.spec.json),
                .int(experiment.revision), .optional(experiment.challenger), .optional(experiment.runID),
                .text(experiment.state.rawValue), .optional(experiment.startIndex.map(Int.init)),
                .optional(experiment.verdict?.rawValue), .optional(experiment.stopReason),
                .document(experiment.result), .document(experiment.error), .optional(experiment.spec.startAt),
                .optional(experiment.spec.endAt), .optional(expectedRevision),
            ])
        if didChange { try follow(experiment.watchID) }
        return didChange
    }

    func setResult(_ experiment: Experiment) throws {
        try session.execute(
            "UPDATE experiments SET result = $2 WHERE id = $1 AND \(Self.isOpen)",
            [.text(experiment.id), .document(experiment.result)])
    }

    func delete(id: String) throws {
        try session.execute("DELETE FROM experiments WHERE id = $1", [.text(id)])
    }

    /// The serving process compares this number with what it follows.
    private func follow(_ watchID: String) throws {
        try session.execute("UPDATE watches SET trial_seq = trial_seq + 1 WHERE id = $1", [.text(watchID)])
    }

    private func refusal(of experiment: Experiment) throws -> SentinelError {
        let isGone = try session.execute("SELECT 1 FROM watches WHERE id = $1", [.text(experiment.watchID)]).isEmpty
        if isGone { return SentinelError(.conflict, "watch_deleted", "The watch was deleted meanwhile.") }
        return try clash(with: experiment)
            ?? SentinelError(.conflict, "name_taken", "The watch has an experiment of this name; choose another.")
    }

    /// What keeps it from being stored as it is: another one of this name, or one that is open already.
    private func clash(with experiment: Experiment) throws -> SentinelError? {
        let others = try session.execute(
            """
            SELECT id, name, state FROM experiments
            WHERE watch_id = $1 AND id <> $2 AND (name = $3 OR (kind = $4 AND state IN ('training', 'running', 'paused')
                AND $5 IN ('training', 'running', 'paused')))
            LIMIT 1
            """,
            [
                .text(experiment.watchID), .text(experiment.id), .text(experiment.spec.name),
                .text(experiment.kind.rawValue), .text(experiment.state.rawValue),
            ])
        guard let other = others.first else { return nil }
        let name = try other.text("name")
        if name == experiment.spec.name {
            return SentinelError(
                .conflict, "name_taken", "The watch has an experiment named \(name); choose another name.")
        }
        return SentinelError(
            .conflict, "experiment_open",
            "The \(experiment.kind.rawValue) \(name) is \(try other.text("state")); one at a time serves a watch.")
    }
}

extension Experiment {
    init(_ row: Row) throws {
        let id = try row.text("id")
        let stored = try row.object("spec")
        let spec: ExperimentSpec
        do throws(SentinelError) {
            spec = try ExperimentSpec(stored: stored)
        } catch {
            throw error.unreadable("experiment", id)
        }
        self.init(
            id: id, watchID: try row.text("watch_id"), kind: try row.enumeration("kind", Kind.self), spec: spec,
            champion: try row.int("champion"), actor: try row.text("actor"))
        revision = try row.int("revision")
        challenger = try row.optionalInt("challenger")
        runID = try row.optionalText("run_id")
        seed = try row.int("seed")
        specGeneration = try row.int("spec_generation")
        state = try row.enumeration("state", ExperimentState.self)
        startIndex = try row.optionalInt("start_index").map(Int64.init)
        verdict = try row.optionalEnumeration("verdict", ExperimentVerdict.self)
        stopReason = try row.optionalText("stop_reason")
        result = try row.json("result")
        error = try row.json("error")
        createdAt = try row.timestamp("created_at")
        startedAt = try row.optionalTimestamp("started_at")
        endedAt = try row.optionalTimestamp("ended_at")
    }
}
