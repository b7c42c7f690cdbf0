import SentinelControl
import SentinelCrypto
import SentinelDomain
import SentinelJSON

/// Data sources. The plain column holds the specification with its secrets masked; they are sealed beside it.
struct PostgresDataSourceStore: DataSourceStore {
    let session: Session
    let sealer: SealedBox

    private static let columns: Statement = "id, revision, spec, secrets, created_at, updated_at"
    /// As many names as a message can hold.
    private static let usersMax = 5

    func find(name: String) throws -> DataSource? {
        try session.execute("SELECT \(Self.columns) FROM data_sources WHERE name = $1", [.text(name)]).first.map(source)
    }

    func find(id: String) throws -> DataSource? {
        try session.execute("SELECT \(Self.columns) FROM data_sources WHERE id = $1", [.text(id)]).first.map(source)
    }

    func all() throws -> [DataSource] {
        try session.execute("SELECT \(Self.columns) FROM data_sources ORDER BY name").map(source)
    }

    func insert(_ source: DataSource) throws {
        let secrets = try sealed(source)
        let isNew = try session.didChange(
            """
            INSERT INTO data_sources (id, name, revision, spec, secrets, created_at, updated_at)
            VALUES ($1, $2, $3, $4, $5, coalesce($6::timestamptz, clock_timestamp()),
                    coalesce($7::timestamptz, clock_timestamp()))
            ON CONFLICT (name) DO NOTHING
            """,
            [
                .text(source.id), .text(source.spec.name), .int(source.revision), .object(source.spec.json), secrets,
                .creation(source.createdAt), .creation(source.updatedAt),
            ])
        if !isNew { throw SentinelError.nameTaken("data source", source.spec.name) }
    }

    func update(_ source: DataSource, expectedRevision: Int) throws -> Bool {
        try session.didChange(
            """
            UPDATE data_sources SET spec = $3, secrets = $4, revision = $5, updated_at = clock_timestamp()
            WHERE id = $1 AND revision = $2
            """,
            [
                .text(source.id), .int(expectedRevision), .object(source.spec.json), try sealed(source),
                .int(source.revision),
            ])
    }

    func delete(id: String) throws {
        do throws(PostgresError) {
            try session.attempt { () throws(PostgresError) in
                _ = try session.execute("DELETE FROM data_sources WHERE id = $1", [.text(id)])
            }
        } catch {
            guard case .foreignKeyViolation = error.reason else { throw error }
            throw try inUse(id)
        }
    }

    func users(id: String) throws -> (names: [String], count: Int) {
        let names = try session.execute(
            "SELECT name FROM watches WHERE data_source_id = $1 ORDER BY name LIMIT $2",
            [.text(id), .int(Self.usersMax)])
        let count = try session.row(
            "SELECT count(*) AS count FROM watches WHERE data_source_id = $1", [.text(id)])
        return (try names.map { try $0.text("name") }, try count.int("count"))
    }

    private func inUse(_ id: String) throws -> SentinelError {
        let (names, count) = try users(id: id)
        let shown = names.joined(separator: ", ") + (count > names.count ? ", ..." : "")
        return SentinelError(
            .conflict, "data_source_in_use",
            "The data source is used by \(count == 1 ? "1 watch" : "\(count) watches") (\(shown)); "
                + "delete or move them first.")
    }

    private func source(_ row: Row) throws -> DataSource {
        let id = try row.text("id")
        let secrets = try row.optionalBytes("secrets").map { try opened($0, id: id) }
        let stored = try row.object("spec")
        let spec: DataSourceSpec
        do throws(SentinelError) {
            spec = try DataSourceSpec(stored: stored, secrets: secrets)
        } catch {
            throw error.unreadable("data source", id)
        }
        var source = DataSource(id: id, spec: spec)
        source.revision = try row.int("revision")
        source.createdAt = try row.timestamp("created_at")
        source.updatedAt = try row.timestamp("updated_at")
        return source
    }

    private func sealed(_ source: DataSource) throws -> SQLValue {
        guard let secrets = source.spec.secrets else { return .null }
        let plain = JSONWriter.bytes(.object(secrets))
        return .bytes(try sealer.seal(plain, associatedData: Array(source.id.utf8)))
    }

    private func opened(_ box: [UInt8], id: String) throws -> JSONObject {
        do throws(CryptoError) {
            let plain = try sealer.open(box, associatedData: Array(id.utf8))
            let json = try? JSONParser.parse(plain, limits: JSONParser.Limits(bytes: 1 << 20))
            return json?.objectValue ?? JSONObject()
        } catch {
            throw SentinelError.bug("the secrets of data source \(id) cannot be opened: \(error)")
        }
    }
}
