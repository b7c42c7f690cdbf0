import SentinelControl
import SentinelDomain
import SentinelTime

/// What is looked at across all watches. Each row also has the name and the active version of its watch.
struct PostgresEverywhereStore: EverywhereStore {
    let session: Session

    /// By sub-select, so that no column of the watch collides with one of the entity.
    private static func watch(of table: Statement) -> Statement {
        """
        (SELECT w.name FROM watches w WHERE w.id = \(table).watch_id) AS watch_name,
        (SELECT w.active_version FROM watches w WHERE w.id = \(table).watch_id) AS watch_version
        """
    }

    /// Microseconds since 1970, all that the database knows of a time.
    private static func micros(_ column: Statement) -> Statement {
        "(extract(epoch FROM \(column)) * 1000000)::bigint"
    }

    /// The ids of the watches of a scope; null for all of them.
    private func ids(_ scope: WatchScope) throws -> SQLValue {
        guard scope != WatchScope() else { return .null }
        let ids = try session.execute(
            """
            SELECT id FROM watches
            WHERE ($1::text IS NULL OR name = $1) AND ($2::text IS NULL OR spec->>'data_source' = $2)
                AND ($3::text IS NULL OR spec->>'model' = $3) AND ($4::text IS NULL OR spec->>'metric' = $4)
                AND ($5::text IS NULL OR spec->'tags'->>$5 = $6 OR spec->'labels'->>$5 = $6::text)
            """,
            [
                .optional(scope.name), .optional(scope.dataSource), .optional(scope.model), .optional(scope.metric),
                .optional(scope.label?.name), .optional(scope.label?.value),
            ]
        ).map { try $0.text("id") }
        return .texts(ids)
    }

    func versions(
        before: ListPlace?, of scope: WatchScope, stage: VersionStage?, limit: Int
    ) throws -> [Listed<ModelVersion>] {
        try session.execute(
            """
            SELECT \(PostgresVersionStore.columns), \(Self.watch(of: "v")), \(Self.micros("v.created_at")) AS micros
            FROM versions v
            WHERE ($1::bigint IS NULL OR (v.created_at, v.watch_id, v.number) <
                    (timestamptz 'epoch' + $1::bigint * interval '1 microsecond', $2::text COLLATE "C", $3::bigint))
                AND ($4::text[] IS NULL OR v.watch_id = ANY ($4))
                AND ($5::text IS NULL OR $5 = CASE
                    WHEN v.number = (SELECT w.active_version FROM watches w WHERE w.id = v.watch_id)
                    THEN 'production' ELSE v.stage END)
            ORDER BY v.created_at DESC, v.watch_id DESC, v.number DESC LIMIT $6
            """,
            before.values + [try ids(scope), .optional(stage?.rawValue), .int(limit)]
        ).map { row in
            let version = try ModelVersion(row)
            let place = ListPlace(time: try row.int64("micros"), id: version.watchID, number: version.number)
            return try Listed(version, row, place)
        }
    }

    func activations(before: ListPlace?, of scope: WatchScope, limit: Int) throws -> [Listed<Activation>] {
        try session.execute(
            """
            SELECT \(PostgresActivationStore.columns), \(Self.watch(of: "activations")), \(Self.micros("at")) AS micros
            FROM activations
            WHERE ($1::bigint IS NULL OR (at, watch_id, seq) <
                    (timestamptz 'epoch' + $1::bigint * interval '1 microsecond', $2::text COLLATE "C", $3::bigint))
                AND ($4::text[] IS NULL OR watch_id = ANY ($4))
            ORDER BY at DESC, watch_id DESC, seq DESC LIMIT $5
            """,
            before.values + [try ids(scope), .int(limit)]
        ).map { row in
            let activation = try Activation(row)
            let place = ListPlace(time: try row.int64("micros"), id: activation.watchID, number: activation.seq)
            return try Listed(activation, row, place)
        }
    }

    /// In milliseconds, as `PostgresActivationStore.at`. Watch by watch, from its newest row down its index, so that
    /// the rest of the history costs nothing.
    func activations(
        at time: Timestamp, before: ListPlace?, of scope: WatchScope, limit: Int
    ) throws -> [Listed<Activation>] {
        try session.execute(
            """
            SELECT live.*, w.name AS watch_name, w.active_version AS watch_version
            FROM watches w CROSS JOIN LATERAL (
                SELECT \(PostgresActivationStore.columns) FROM activations
                WHERE watch_id = w.id AND date_trunc('milliseconds', at) <= $1::timestamptz
                ORDER BY seq DESC LIMIT 1) live
            WHERE ($2::text IS NULL OR w.id < $2) AND ($3::text[] IS NULL OR w.id = ANY ($3))
            ORDER BY w.id DESC LIMIT $4
            """,
            [.timestamp(time), .optional(before?.id), try ids(scope), .int(limit)]
        ).map { row in
            let activation = try Activation(row)
            return try Listed(activation, row, ListPlace(id: activation.watchID))
        }
    }

    func rollbacks(
        before: ListPlace?, of scope: WatchScope, filter: RollbackFilter, limit: Int
    ) throws -> [Listed<Rollback>] {
        try session.execute(
            """
            SELECT \(PostgresRollbackStore.columns), \(Self.watch(of: "rollbacks")) FROM rollbacks
            WHERE \(PostgresRollbackStore.matches) AND ($6::text IS NULL OR id < $6)
                AND ($7::text[] IS NULL OR watch_id = ANY ($7))
            ORDER BY id DESC LIMIT $8
            """,
            PostgresRollbackStore.values(filter) + [.optional(before?.id), try ids(scope), .int(limit)]
        ).map { row in
            let rollback = try Rollback(row)
            return try Listed(rollback, row, ListPlace(id: rollback.id))
        }
    }

    func experiments(
        before: ListPlace?, of scope: WatchScope, filter: ExperimentFilter, limit: Int
    ) throws -> [Listed<Experiment>] {
        try session.execute(
            """
            SELECT \(PostgresExperimentStore.columns), \(Self.watch(of: "experiments")) FROM experiments
            WHERE ($1::text IS NULL OR id < $1) AND ($2::text IS NULL OR state = $2)
                AND ($3::text IS NULL OR kind = $3) AND ($4::text[] IS NULL OR watch_id = ANY ($4))
            ORDER BY id DESC LIMIT $5
            """,
            [
                .optional(before?.id), .optional(filter.state?.rawValue), .optional(filter.kind?.rawValue),
                try ids(scope), .int(limit),
            ]
        ).map { row in
            let experiment = try Experiment(row)
            return try Listed(experiment, row, ListPlace(id: experiment.id))
        }
    }

    func runs(
        before: ListPlace?, of scope: WatchScope, state: TrainingRun.State?, limit: Int
    ) throws -> [Listed<TrainingRun>] {
        try session.execute(
            """
            SELECT \(PostgresTrainingRunStore.columns), \(Self.watch(of: "training_runs")) FROM training_runs
            WHERE ($1::text IS NULL OR id < $1) AND ($2::text IS NULL OR state = $2)
                AND ($3::text[] IS NULL OR watch_id = ANY ($3))
            ORDER BY id DESC LIMIT $4
            """,
            [.optional(before?.id), .optional(state?.rawValue), try ids(scope), .int(limit)]
        ).map { row in
            let run = try TrainingRun(row)
            return try Listed(run, row, ListPlace(id: run.id))
        }
    }

    func totals() throws -> StoreTotals {
        let row = try session.row(
            """
            SELECT (SELECT count(*) FROM watches) AS watches, (SELECT count(*) FROM versions) AS versions,
                (SELECT count(*) FROM rollbacks) AS rollbacks,
                (SELECT count(*) FROM training_runs WHERE state = 'queued') AS queued,
                (SELECT count(*) FROM training_runs WHERE state = 'running') AS running,
                (SELECT count(*) FROM training_runs
                    WHERE state = 'failed' AND finished_at > clock_timestamp() - interval '24 hours') AS failed,
                (SELECT count(*) FROM watches WHERE \(Self.isPinned)) AS pinned
            """)
        var totals = StoreTotals()
        totals.watches = try row.int("watches")
        totals.versions = try row.int("versions")
        totals.rollbacks = try row.int("rollbacks")
        totals.queuedRuns = try row.int("queued")
        totals.runningRuns = try row.int("running")
        totals.failedRuns = try row.int("failed")
        totals.pinnedCount = try row.int("pinned")
        totals.pinned = try session.execute(
            "SELECT name FROM watches WHERE \(Self.isPinned) ORDER BY name LIMIT $1",
            [.int(StoreTotals.pinnedNamesMax)]
        ).map { try $0.text("name") }
        for row in try session.execute(
            """
            SELECT kind, state, count(*) AS open FROM experiments WHERE \(PostgresExperimentStore.isOpen)
            GROUP BY kind, state
            """)
        {
            let open = try row.int("open")
            switch try row.enumeration("kind", Experiment.Kind.self) {
            case .experiment: totals.experiments[try row.enumeration("state", ExperimentState.self)] = open
            case .probation: totals.probations += open
            }
        }
        return totals
    }

    private static let isPinned: Statement = """
        pin_since IS NOT NULL AND (pin_until IS NULL OR pin_until > clock_timestamp())
        """
}

extension ListPlace? {
    /// `$1` to `$3`.
    fileprivate var values: [SQLValue] {
        guard let place = self else { return [.null, .null, .null] }
        return [.int(place.time), .text(place.id), .int(place.number)]
    }
}

extension Listed {
    fileprivate init(_ entity: Entity, _ row: Row, _ place: ListPlace) throws {
        self.init(
            entity, watchName: try row.text("watch_name"), activeVersion: try row.optionalInt("watch_version"),
            place: place)
    }
}
