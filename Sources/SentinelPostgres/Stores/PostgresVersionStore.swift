import SentinelControl
import SentinelDomain
import SentinelJSON

/// Versions: immutable but for their stage and marks, which a trigger of the database enforces.
struct PostgresVersionStore: VersionStore {
    let session: Session

    static let columns: Statement = """
        v.watch_id, v.number, v.stage, v.model, v.configuration, v.record, v.run_id, v.parent, v.artifact_sha256,
        v.artifact_size, v.artifact_format, v.pruned_at, v.data_source_id, v.data_source_revision, v.tags,
        v.description, v.created_at, v.revision, v.blocked
        """

    /// The row of the name stays locked until the end of the transaction, and stays when the watch is deleted.
    func nextNumber(watchName: String) throws -> Int {
        let rows = try session.execute(
            """
            UPDATE watch_names SET next_version = next_version + 1 WHERE name = $1
            RETURNING next_version - 1 AS number
            """,
            [.text(watchName)])
        guard let row = rows.first else { throw SentinelError.notFound("watch", watchName) }
        return try row.int("number")
    }

    func insert(_ version: ModelVersion, artifact: [UInt8]) throws {
        try session.execute(
            """
            INSERT INTO versions (watch_id, number, stage, model, configuration, record, run_id, parent,
                artifact_sha256, artifact_size, artifact_format, pruned_at, data_source_id, data_source_revision, tags,
                description, created_at, artifact, blocked)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
                coalesce($17::timestamptz, clock_timestamp()), $18, $19)
            """,
            [
                .text(version.watchID), .int(version.number), .text(version.storedStage.rawValue),
                .text(version.model), .object(version.configuration.fields), .object(version.record.json),
                .optional(version.runID), .optional(version.parent), .bytes(version.artifact.sha256),
                .int(version.artifact.size), .int(version.artifact.format), .optional(version.artifact.prunedAt),
                .text(version.dataSourceID), .int(version.dataSourceRevision), .stringMap(version.tags),
                .text(version.description), .creation(version.createdAt), .bytes(artifact),
                .document(version.blocked?.json ?? .null),
            ])
    }

    func find(watchID: String, number: Int) throws -> ModelVersion? {
        try session.execute(
            "SELECT \(Self.columns) FROM versions v WHERE v.watch_id = $1 AND v.number = $2",
            [.text(watchID), .int(number)]
        ).first.map(ModelVersion.init)
    }

    /// By the stage that a client sees: `production` is the active version, whatever is stored for it.
    func list(watchID: String, before: Int?, stage: VersionStage?, limit: Int) throws -> [ModelVersion] {
        try session.execute(
            """
            SELECT \(Self.columns) FROM versions v JOIN watches w ON w.id = v.watch_id
            WHERE v.watch_id = $1 AND v.number < coalesce($2::bigint, 9223372036854775807)
                AND ($3::text IS NULL
                     OR $3 = CASE WHEN v.number = w.active_version THEN 'production' ELSE v.stage END)
            ORDER BY v.number DESC LIMIT $4
            """,
            [.text(watchID), .optional(before), .optional(stage?.rawValue), .int(limit)]
        ).map(ModelVersion.init)
    }

    func artifact(watchID: String, number: Int) throws -> [UInt8]? {
        try session.execute(
            "SELECT artifact FROM versions WHERE watch_id = $1 AND number = $2", [.text(watchID), .int(number)]
        ).first?.optionalBytes("artifact")
    }

    func setStage(watchID: String, number: Int, _ stage: VersionStage) throws {
        try session.execute(
            """
            UPDATE versions SET stage = $3, revision = revision + 1
            WHERE watch_id = $1 AND number = $2 AND stage <> $3
            """,
            [.text(watchID), .int(number), .text(stage.rawValue)])
    }

    func setBlock(watchID: String, number: Int, _ mark: VersionBlock?) throws {
        try session.execute(
            """
            UPDATE versions SET blocked = $3, revision = revision + 1
            WHERE watch_id = $1 AND number = $2 AND (blocked IS NOT NULL OR $3::json IS NOT NULL)
            """,
            [.text(watchID), .int(number), .document(mark?.json ?? .null)])
    }

    func update(_ version: ModelVersion, expectedRevision: Int) throws -> Bool {
        try session.didChange(
            """
            UPDATE versions SET tags = $4, description = $5, blocked = $6, revision = revision + 1
            WHERE watch_id = $1 AND number = $2 AND revision = $3
            """,
            [
                .text(version.watchID), .int(version.number), .int(expectedRevision), .stringMap(version.tags),
                .text(version.description), .document(version.blocked?.json ?? .null),
            ])
    }

    func dropArtifact(watchID: String, number: Int) throws {
        try session.execute(
            """
            UPDATE versions SET artifact = NULL, pruned_at = clock_timestamp()
            WHERE watch_id = $1 AND number = $2 AND artifact IS NOT NULL
            """,
            [.text(watchID), .int(number)])
    }

    /// Spares the active version too, whatever the caller knows: the lock keeps the pointer where it is meanwhile.
    func prune(watchID: String, keep: Int, sparing: Set<Int>) throws -> Int {
        let watches = try session.execute(
            "SELECT active_version FROM watches WHERE id = $1 FOR UPDATE", [.text(watchID)])
        let active = try watches.first?.optionalInt("active_version")
        let spared = sparing.union(active.map { [$0] } ?? [])
        return try session.execute(
            """
            UPDATE versions SET artifact = NULL, pruned_at = clock_timestamp()
            WHERE watch_id = $1 AND artifact IS NOT NULL AND number <> ALL ($3::bigint[])
                AND number NOT IN (
                    SELECT v.number FROM versions v WHERE v.watch_id = $1 AND v.artifact IS NOT NULL
                    ORDER BY EXISTS (
                        SELECT FROM activations a WHERE a.watch_id = v.watch_id AND a.version = v.number) DESC,
                        v.number DESC
                    LIMIT $2)
            """,
            [.text(watchID), .int(max(0, keep)), .ints(spared.sorted().map { Int64($0) })]
        ).affected
    }
}

extension ModelVersion {
    /// Reads a row of `PostgresVersionStore.columns`.
    init(_ row: Row) throws {
        let artifact = Artifact(
            sha256: try row.bytes("artifact_sha256"), size: try row.int("artifact_size"),
            format: try row.int("artifact_format"), prunedAt: try row.optionalTimestamp("pruned_at"))
        self.init(
            watchID: try row.text("watch_id"), number: try row.int("number"),
            record: VersionRecord(json: try row.object("record")),
            configuration: TrainedConfiguration(fields: try row.object("configuration")), artifact: artifact)
        storedStage = try row.enumeration("stage", VersionStage.self)
        model = try row.text("model")
        runID = try row.optionalText("run_id")
        parent = try row.optionalInt("parent")
        dataSourceID = try row.text("data_source_id")
        dataSourceRevision = try row.int("data_source_revision")
        tags = try row.stringMap("tags")
        description = try row.text("description")
        createdAt = try row.timestamp("created_at")
        revision = try row.int("revision")
        blocked = VersionBlock(json: try row.json("blocked"))
    }
}
