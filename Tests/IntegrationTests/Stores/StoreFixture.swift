import Logging
import SentinelControl
import SentinelCrypto
import SentinelDomain
import SentinelJSON
import SentinelPostgres
import SentinelSimulation
import SentinelTesting
import SentinelTime
import Synchronization
import Testing

/// All tests of the stores, one after the other, since each has a database and a pool of its own.
@Suite(.serialized) struct StoreTests {}

/// The stores that are held to the same tests.
enum StoreKind: String, Sendable, CaseIterable {
    /// Needs no server.
    case memory
    case postgres
}

/// A store of its own for a test: in memory, or over a migrated database.
struct StoreFixture: Sendable {
    let store: any Store
    private let postgres: (pool: PostgresPool, store: PostgresStore)?

    static let key = [UInt8](repeating: 7, count: SealedBox.keyBytes)

    /// Gives `body` a fixture of its own and closes it.
    static func run(
        _ kind: StoreKind = .postgres, connections: Int = 2, _ body: (StoreFixture) async throws -> Void
    ) async throws {
        guard kind == .postgres else { return try await body(StoreFixture(MemoryStore())) }
        let configuration = try await TestPostgres.shared.makeDatabase()
        try await Migrator(configuration).migrate()
        var options = PoolOptions(name: "stores", size: connections)
        options.acquireDeadline = .seconds(30)
        let pool = PostgresPool(configuration, options, logger: Logger(label: "stores"))
        defer { pool.close() }
        try await body(try StoreFixture(pool))
    }

    /// The clock of the store in memory goes on by a millisecond with each transaction.
    init(_ memory: MemoryStore) {
        memory.tables.withLock { $0.tick = .milliseconds(1) }
        store = memory
        postgres = nil
    }

    init(_ pool: PostgresPool, key: [UInt8] = StoreFixture.key) throws {
        let pools = Dictionary(uniqueKeysWithValues: StorePurpose.allCases.map { ($0, pool) })
        let store = PostgresStore(pools: pools, sealer: try SealedBox(key: key))
        self.store = store
        postgres = (pool, store)
    }

    /// Of PostgreSQL.
    var pool: PostgresPool { get throws { try #require(postgres).pool } }

    func ping() async throws { try await #require(postgres).store.ping() }

    /// Every lease ends now.
    func endLeases() async throws {
        if let memory = store as? MemoryStore {
            memory.now = memory.now + .hours(2)
        } else {
            try await sql("UPDATE training_runs SET lease_until = clock_timestamp()")
        }
    }

    /// Runs a unit of work.
    func work<R: Sendable>(_ body: @escaping @Sendable (any StoreTransaction) throws -> R) async throws -> R {
        try await store.transact(.api, body)
    }

    /// What a unit of work fails with.
    func failure(
        of body: @escaping @Sendable (any StoreTransaction) throws -> Void,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async -> SentinelError? {
        await #expect(throws: SentinelError.self, sourceLocation: sourceLocation) { try await work(body) }
    }

    /// Runs one statement past the store.
    func sql(_ statement: Statement) async throws {
        try await pool.transact { session in _ = try session.execute(statement) }
    }

    /// A stored data source `prom` and stored watches of it.
    func seed(_ names: String...) async throws -> [Watch] {
        let watches = try names.map { try Self.watch($0) }
        try await work { transaction in
            try transaction.dataSources.insert(Self.source())
            for watch in watches { try transaction.watches.insert(watch) }
        }
        return watches
    }

    static func source(_ name: String = "prom", _ more: JSONObject = [:]) throws -> DataSource {
        var json: JSONObject = ["name": .string(name), "url": "http://127.0.0.1:9090"]
        for (key, value) in more { json[key] = value }
        return DataSource(id: "src_\(name)", spec: try DataSourceSpec.read(.object(json), name: nil, current: nil))
    }

    /// A watch of a metric named after it.
    static func watch(_ name: String, id: String? = nil, _ more: JSONObject = [:]) throws -> Watch {
        var json: JSONObject = ["name": .string(name), "data_source": "prom", "granularity": "1m", "horizon": "5m"]
        if more["query"] == nil { json["metric"] = .string("metric_\(name.replacing("-", with: "_"))") }
        for (key, value) in more { json[key] = value }
        let spec = try WatchSpec.read(.object(json), name: nil)
        return Watch(id: id ?? "wch_\(name)", spec: spec, dataSourceID: "src_prom")
    }

    static func version(_ watch: Watch, _ number: Int) -> ModelVersion {
        ModelVersion(
            watchID: watch.id, number: number, record: VersionRecord(json: ["sample_count": 1000]),
            configuration: watch.spec.configuration,
            artifact: ModelVersion.Artifact(sha256: [UInt8](repeating: 1, count: 32), size: 3, format: 1))
    }

    static func run(_ watch: Watch, _ id: String) -> TrainingRun {
        TrainingRun(id: id, watchID: watch.id, trigger: .manual, policy: .fullRetrain, actor: "operator")
    }
}

extension Timestamp {
    /// Seconds of the year 2026 and a fraction, to see that milliseconds are kept.
    static func at(_ seconds: Int64) -> Timestamp { Timestamp(milliseconds: 1_767_225_600_123 + seconds * 1000) }
}
