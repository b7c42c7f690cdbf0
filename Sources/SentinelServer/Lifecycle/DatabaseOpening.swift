import Foundation
import Logging
import SentinelControl
import SentinelCrypto
import SentinelPostgres
import SentinelTime

/// An open database: the pools, and the private cluster when there is one.
struct OpenDatabase: Sendable {
    var store: PostgresStore
    var pools: [PostgresPool]
    var cluster: LocalCluster?
    /// Held as long as the private cluster is ours.
    var lock: DirectoryLock?

    func close() async {
        for pool in pools { pool.close() }
        try? await cluster?.stop()
    }
}

/// Finds or starts PostgreSQL, migrates it, and opens one small pool per kind of work.
struct DatabaseOpening: Sendable {
    var settings: Settings
    var logger: Logger

    /// - Throws: `SettingsError` with PostgreSQL's own words when it cannot be used.
    func open() async throws -> OpenDatabase {
        do {
            return try await openPools()
        } catch let error as PostgresError {
            throw SettingsError("\(error) \(error.detail)")
        }
    }

    private func openPools() async throws -> OpenDatabase {
        let key = try SecretKeyFile.key(setting: settings.secretKey, directory: settings.dataDirectory)
        let (configuration, cluster, lock) = try await connect()
        try await migrate(configuration)
        let sizes: [StorePurpose: Int] = [
            .api: settings.apiConnections, .worker: settings.workerConnections, .training: settings.trainingConnections,
        ]
        var pools: [StorePurpose: PostgresPool] = [:]
        for (purpose, size) in sizes { pools[purpose] = pool(configuration, purpose.rawValue, size) }
        let store = PostgresStore(pools: pools, sealer: try SealedBox(key: key))
        return OpenDatabase(store: store, pools: Array(pools.values), cluster: cluster, lock: lock)
    }

    /// Applies what is missing; waits for a database that is still coming up.
    @discardableResult
    func migrate(_ configuration: PostgresConfiguration) async throws -> [Int] {
        let backOff = BackOff(base: .milliseconds(200), cap: .seconds(3))
        var failures = 0
        while true {
            do {
                let applied = try await Migrator(configuration).migrate()
                if !applied.isEmpty { logger.info("database migrated", metadata: ["versions": "\(applied)"]) }
                return applied
            } catch let error as PostgresError where error.isWorthWaiting && failures < 40 {
                failures += 1
                logger.warning("waiting for PostgreSQL", metadata: ["error": "\(error)", "detail": "\(error.detail)"])
                try await Task.sleep(for: .milliseconds(backOff.bound(afterFailures: failures).milliseconds))
            }
        }
    }

    func connect() async throws -> (PostgresConfiguration, LocalCluster?, DirectoryLock?) {
        if let url = settings.databaseURL {
            do throws(PostgresError) {
                return (try PostgresConfiguration(connectionString: url), nil, nil)
            } catch {
                throw SettingsError(
                    "The setting database_url cannot be read; it must be like postgresql://user@host/database.")
            }
        }
        try FileManager.default.createDirectory(atPath: settings.dataDirectory, withIntermediateDirectories: true)
        let lock = try DirectoryLock(directory: settings.dataDirectory)
        var cluster = LocalClusterSettings(directory: settings.dataDirectory + "/postgres")
        cluster.binaries = settings.postgresBinaries
        // Within the ten seconds that an end may take, also when the server hangs.
        cluster.stopTimeout = .seconds(3)
        let local = try LocalCluster(cluster, logger: logger)
        return (try await local.start(), local, lock)
    }

    private func pool(_ configuration: PostgresConfiguration, _ name: String, _ size: Int) -> PostgresPool {
        var options = PoolOptions(name: name, size: size)
        options.limits.allowUnsafe = settings.allowsUnsafePostgres
        return PostgresPool(configuration, options, logger: logger)
    }
}

extension PostgresError {
    /// Whether the server may come up by itself.
    fileprivate var isWorthWaiting: Bool {
        switch reason {
        case .connectFailed, .connectionLost, .adminShutdown, .deadline: true
        default: false
        }
    }
}
