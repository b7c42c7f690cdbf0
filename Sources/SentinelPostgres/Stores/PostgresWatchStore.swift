import SentinelControl
import SentinelCrypto
import SentinelDomain
import SentinelTime

/// Watches, their pointer to the served version, and their schedule.
struct PostgresWatchStore: WatchStore {
    let session: Session

    static let columns: Statement = """
        id, data_source_id, spec, revision, spec_generation, active_version, activation_seq, acked_seq, next_run_at,
        last_run_at, last_trigger, missed_runs, training_failures, train_not_before, drift_not_before, trial_seq,
        upkeep_seq, created_at, updated_at, pin_since, pin_reason, pin_until, pin_rollback_id, pin_actor
        """

    private static let markColumns: Statement = """
        w.id, w.revision, w.activation_seq, w.trial_seq, w.upkeep_seq, s.revision AS source_revision,
        w.training_failures, w.pin_since, w.pin_until
        """

    func find(name: String) throws -> Watch? {
        try session.execute("SELECT \(Self.columns) FROM watches WHERE name = $1", [.text(name)]).first.map(Watch.init)
    }

    func find(id: String) throws -> Watch? {
        try session.execute("SELECT \(Self.columns) FROM watches WHERE id = $1", [.text(id)]).first.map(Watch.init)
    }

    func lock(name: String) throws -> Watch? {
        try session.execute("SELECT \(Self.columns) FROM watches WHERE name = $1 FOR UPDATE", [.text(name)])
            .first.map(Watch.init)
    }

    func list(after: String?, limit: Int) throws -> [Watch] {
        try session.execute(
            "SELECT \(Self.columns) FROM watches WHERE name > $1 ORDER BY name LIMIT $2",
            [.text(after ?? ""), .int(limit)]
        ).map(Watch.init)
    }

    func marks() throws -> [WatchMark] {
        try session.execute(
            """
            SELECT \(Self.markColumns) FROM watches w JOIN data_sources s ON s.id = w.data_source_id
            ORDER BY w.id
            """
        ).map(WatchMark.init)
    }

    func mark(id: String) throws -> WatchMark? {
        try session.execute(
            """
            SELECT \(Self.markColumns) FROM watches w JOIN data_sources s ON s.id = w.data_source_id
            WHERE w.id = $1
            """, [.text(id)]
        ).first.map(WatchMark.init)
    }

    func delete(id: String) throws {
        try session.execute("DELETE FROM watches WHERE id = $1", [.text(id)])
    }

    func activate(id: String, version: Int?, expectedSeq: Int) throws -> Bool {
        try session.didChange(
            """
            UPDATE watches SET active_version = $3, activation_seq = activation_seq + 1
            WHERE id = $1 AND activation_seq = $2
            """,
            [.text(id), .int(expectedSeq), .optional(version)])
    }

    func acknowledge(id: String, seq: Int) throws {
        try session.execute(
            "UPDATE watches SET acked_seq = $2 WHERE id = $1 AND acked_seq < $2", [.text(id), .int(seq)])
    }

    /// The time is read in a sub-select, once: the index on `next_run_at` cannot serve a volatile function.
    func lockDue(limit: Int) throws -> [Watch] {
        try session.execute(
            """
            SELECT \(Self.columns) FROM watches WHERE next_run_at <= (SELECT clock_timestamp())
            ORDER BY next_run_at, id LIMIT $1 FOR UPDATE SKIP LOCKED
            """,
            [.int(limit)]
        ).map(Watch.init)
    }

    func setSchedule(
        id: String, next: Timestamp?, last: Timestamp?, trigger: TrainingRun.Trigger?, missed: Int
    ) throws {
        try session.execute(
            """
            UPDATE watches SET next_run_at = $2, last_run_at = $3, last_trigger = $4, missed_runs = $5 WHERE id = $1
            """,
            [.text(id), .optional(next), .optional(last), .optional(trigger?.rawValue), .int(missed)])
    }

    func setDriftPause(id: String, notBefore: Timestamp?) throws {
        try session.execute(
            "UPDATE watches SET drift_not_before = $2 WHERE id = $1", [.text(id), .optional(notBefore)])
    }

    func setTrainingOutcome(id: String, failures: Int, notBefore: Timestamp?) throws {
        try session.execute(
            "UPDATE watches SET training_failures = $2, train_not_before = $3 WHERE id = $1",
            [.text(id), .int(failures), .optional(notBefore)])
    }

    func setPin(id: String, _ pin: Pin?) throws {
        try session.execute(
            """
            UPDATE watches SET pin_since = $2, pin_reason = $3, pin_until = $4, pin_rollback_id = $5, pin_actor = $6
            WHERE id = $1
            """,
            [
                .text(id), .optional(pin?.since), .optional(pin?.reason), .optional(pin?.until),
                .optional(pin?.rollbackID), .optional(pin?.actor),
            ])
    }
}

extension Watch {
    /// Reads a row of `PostgresWatchStore.columns`.
    init(_ row: Row) throws {
        let id = try row.text("id")
        let spec: WatchSpec
        let stored = try row.object("spec")
        do throws(SentinelError) {
            spec = try WatchSpec(stored: stored)
        } catch {
            throw error.unreadable("watch", id)
        }
        self.init(id: id, spec: spec, dataSourceID: try row.text("data_source_id"))
        revision = try row.int("revision")
        specGeneration = try row.int("spec_generation")
        activeVersion = try row.optionalInt("active_version")
        activationSeq = try row.int("activation_seq")
        ackedSeq = try row.int("acked_seq")
        nextRunAt = try row.optionalTimestamp("next_run_at")
        lastRunAt = try row.optionalTimestamp("last_run_at")
        lastTrigger = try row.optionalEnumeration("last_trigger", TrainingRun.Trigger.self)
        missedRuns = try row.int("missed_runs")
        trainingFailures = try row.int("training_failures")
        trainNotBefore = try row.optionalTimestamp("train_not_before")
        driftNotBefore = try row.optionalTimestamp("drift_not_before")
        trialSeq = try row.int("trial_seq")
        upkeepSeq = try row.int("upkeep_seq")
        createdAt = try row.timestamp("created_at")
        updatedAt = try row.timestamp("updated_at")
        pin = try Pin(row)
    }
}

extension Pin {
    /// Nil for a watch without one.
    fileprivate init?(_ row: Row) throws {
        guard let since = try row.optionalTimestamp("pin_since") else { return nil }
        self.init(
            since: since, reason: try row.text("pin_reason"), until: try row.optionalTimestamp("pin_until"),
            rollbackID: try row.optionalText("pin_rollback_id"), actor: try row.text("pin_actor"))
    }
}

extension WatchMark {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.text("id"), revision: try row.int("revision"),
            activationSeq: try row.int("activation_seq"), trialSeq: try row.int("trial_seq"),
            sourceRevision: try row.int("source_revision"), trainingFailures: try row.int("training_failures"))
        upkeepSeq = try row.int("upkeep_seq")
        pinnedSince = try row.optionalTimestamp("pin_since")
        pinnedUntil = try row.optionalTimestamp("pin_until")
    }
}
