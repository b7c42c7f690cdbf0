import SentinelJSON
import SentinelPostgres
import SentinelTime

/// Everything that the tables hold of one watch, as of one moment.
struct StormRows: Sendable, Equatable {
    struct Activation: Sendable, Equatable {
        var seq: Int
        var version: Int?
        var previous: Int?
        var reason: String
        var detail = ""
        var rollback: String?
        var at = Timestamp(milliseconds: 0)
    }

    struct Version: Sendable, Equatable {
        var number: Int
        var stage: String
        var run: String?
        var sha256: String
        var createdAt = ""
    }

    struct Run: Sendable, Equatable {
        var id: String
        var state: String
        var version: Int?
        var generation: Int

        var isOpen: Bool { state == "queued" || state == "running" }
    }

    struct Rollback: Sendable, Equatable {
        var id: String
        var seq: Int
        var from: Int?
        var to: Int
        var state: String
        var isReleased = false
    }

    var activeVersion: Int?
    var activationSeq = 0
    var ackedSeq = 0
    var revision = 1
    var description = ""
    /// The rollback that pins the watch.
    var pin: String?
    var nextVersion = 1
    /// In the order of their sequence.
    var activations: [Activation] = []
    /// Oldest first.
    var versions: [Version] = []
    var runs: [Run] = []
    var rollbacks: [Rollback] = []
    /// State by id.
    var experiments: [String: String] = [:]

    /// Nothing is under way any more that was asked for.
    var isQuiet: Bool {
        ackedSeq == activationSeq && !runs.contains(where: \.isOpen) && !rollbacks.contains { $0.state == "pending" }
    }
}

extension SentinelProcess {
    /// The rows of these watches by name, all as of one moment.
    func rows(of watches: [String]) async throws -> [String: StormRows] {
        try await onDatabase { session in
            try session.script("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            var rows: [String: StormRows] = [:]
            for watch in watches { rows[watch] = try StormRows(of: watch, session) }
            try session.script("COMMIT")
            return rows
        }
    }
}

extension StormRows {
    fileprivate init(of watch: String, _ session: Session) throws {
        let found = try session.execute(
            """
            SELECT w.id, w.active_version, w.activation_seq, w.acked_seq, w.revision, w.pin_rollback_id,
                w.spec->>'description' AS description, n.next_version
            FROM watches w JOIN watch_names n USING (name) WHERE w.name = $1
            """,
            [.text(watch)])
        guard let row = found.first else { throw Client.Failure(description: "no watch \(watch)") }
        activeVersion = try row.optionalInt("active_version")
        activationSeq = try row.int("activation_seq")
        ackedSeq = try row.int("acked_seq")
        revision = try row.int("revision")
        pin = try row.optionalText("pin_rollback_id")
        description = try row.text("description")
        nextVersion = try row.int("next_version")
        try read([.text(try row.text("id"))], session)
    }

    /// - Parameter id: of the watch.
    private mutating func read(_ id: [SQLValue], _ session: Session) throws {
        activations = try session.execute("SELECT * FROM activations WHERE watch_id = $1 ORDER BY seq", id)
            .map(Activation.init)
        versions = try session.execute("SELECT * FROM versions WHERE watch_id = $1 ORDER BY number", id)
            .map(Version.init)
        runs = try session.execute("SELECT * FROM training_runs WHERE watch_id = $1 ORDER BY id", id).map(Run.init)
        rollbacks = try session.execute("SELECT * FROM rollbacks WHERE watch_id = $1 ORDER BY activation_seq", id)
            .map(Rollback.init)
        for row in try session.execute("SELECT id, state FROM experiments WHERE watch_id = $1", id) {
            experiments[try row.text("id")] = try row.text("state")
        }
    }
}

extension StormRows.Activation {
    fileprivate init(_ row: Row) throws {
        self.init(
            seq: try row.int("seq"), version: try row.optionalInt("version"),
            previous: try row.optionalInt("previous_version"), reason: try row.text("reason"),
            detail: try row.text("detail"), rollback: try row.optionalText("rollback_id"), at: try row.timestamp("at"))
    }
}

extension StormRows.Version {
    fileprivate init(_ row: Row) throws {
        let hex = Array("0123456789abcdef".utf8)
        let digits = try row.bytes("artifact_sha256").flatMap { [hex[Int($0 >> 4)], hex[Int($0 & 15)]] }
        self.init(
            number: try row.int("number"), stage: try row.text("stage"), run: try row.optionalText("run_id"),
            sha256: String(decoding: digits, as: UTF8.self), createdAt: try row.timestamp("created_at").rfc3339)
    }
}

extension StormRows.Run {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.text("id"), state: try row.text("state"), version: try row.optionalInt("version"),
            generation: try row.int("spec_generation"))
    }
}

extension StormRows.Rollback {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.text("id"), seq: try row.int("activation_seq"), from: try row.optionalInt("from_version"),
            to: try row.int("to_version"), state: try row.text("state"),
            isReleased: try row.optionalTimestamp("released_at") != nil)
    }
}
