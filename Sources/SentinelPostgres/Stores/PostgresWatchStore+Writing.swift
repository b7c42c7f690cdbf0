import SentinelCrypto
import SentinelDomain

extension PostgresWatchStore {
    /// Also makes the row of the name, which outlives the watch and continues its version numbers.
    func insert(_ watch: Watch) throws {
        let key = try emissionKey(watch)
        try session.execute(
            "INSERT INTO watch_names (name) VALUES ($1) ON CONFLICT DO NOTHING", [.text(watch.spec.name)])
        let isNew = try session.didChange(
            """
            INSERT INTO watches (id, name, shard, data_source_id, spec, revision, spec_generation, emission_key,
                active_version, activation_seq, acked_seq, next_run_at, last_run_at, last_trigger, missed_runs,
                training_failures, train_not_before, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                coalesce($18::timestamptz, clock_timestamp()), coalesce($19::timestamptz, clock_timestamp()))
            ON CONFLICT DO NOTHING
            """,
            values(watch, key))
        if !isNew { throw try conflict(watch, key) }
    }

    /// Writes the next run of the schedule, and leaves its past to `setSchedule`. The time is the database's.
    func update(_ watch: Watch, expectedRevision: Int) throws -> Bool {
        let key = try emissionKey(watch)
        do throws(PostgresError) {
            return try session.attempt { () throws(PostgresError) in
                try session.didChange(
                    """
                    UPDATE watches SET spec = $3, data_source_id = $4, revision = $5, spec_generation = $6,
                        emission_key = $7, next_run_at = $8, updated_at = clock_timestamp()
                    WHERE id = $1 AND revision = $2
                    """,
                    [
                        .text(watch.id), .int(expectedRevision), .object(watch.spec.storedJSON),
                        .text(watch.dataSourceID), .int(watch.revision), .int(watch.specGeneration), key,
                        .optional(watch.nextRunAt),
                    ])
            }
        } catch {
            guard case .uniqueViolation = error.reason else { throw error }
            throw try conflict(watch, key)
        }
    }

    private func values(_ watch: Watch, _ key: SQLValue) -> [SQLValue] {
        [
            .text(watch.id), .text(watch.spec.name), .int(Watch.shard(of: watch.id)), .text(watch.dataSourceID),
            .object(watch.spec.storedJSON), .int(watch.revision), .int(watch.specGeneration), key,
            .optional(watch.activeVersion), .int(watch.activationSeq), .int(watch.ackedSeq),
            .optional(watch.nextRunAt), .optional(watch.lastRunAt), .optional(watch.lastTrigger?.rawValue),
            .int(watch.missedRuns), .int(watch.trainingFailures), .optional(watch.trainNotBefore),
            .creation(watch.createdAt), .creation(watch.updatedAt),
        ]
    }

    /// The key as a hash, since an index entry holds a third of a page only and a query may be longer.
    private func emissionKey(_ watch: Watch) throws -> SQLValue {
        guard let key = watch.spec.emissionKey else { return .null }
        return .bytes(try SHA256.digest(Array(key.utf8)))
    }

    /// Who is in the way. Where it vanished meanwhile, the pool is asked to run the unit of work again.
    private func conflict(_ watch: Watch, _ key: SQLValue) throws -> any Error {
        let others = try session.execute(
            """
            SELECT name, name = $2 AS is_namesake FROM watches
            WHERE id <> $1 AND (name = $2 OR emission_key = $3::bytea)
            ORDER BY is_namesake DESC LIMIT 1
            """,
            [.text(watch.id), .text(watch.spec.name), key])
        guard let other = others.first else {
            return PostgresError(.serialization, detail: "the watch in the way of \(watch.id) is gone")
        }
        let name = try other.text("name")
        if try other.bool("is_namesake") { return SentinelError.nameTaken("watch", name) }
        return SentinelError(
            .conflict, "emission_conflict",
            "The watch '\(name)' emits the same series already; set another emission.metric_name, horizon or labels, "
                + "or emission.steps to \"off\".")
    }
}
