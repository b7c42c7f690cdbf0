import Foundation
import Logging
import NIOCore
import SentinelAPI
import SentinelControl
import SentinelCrypto
import SentinelCurl
import SentinelDomain
import SentinelJSON
import SentinelPostgres
import SentinelTime
import ServiceLifecycle
import UnixSignals

/// The running server: opens what it needs, serves, and closes everything again in bounded time.
package struct Server: Sendable {
    private let settings: Settings
    private let logger: Logger

    package init(settings: Settings) {
        self.settings = settings
        let (format, level) = (settings.logFormat, settings.logLevel)
        self.logger = Logger(label: "sentinel") { LineLogHandler(label: $0, format: format, level: level) }
    }

    /// Brings the database to the schema of this binary; gives the versions that were applied.
    package func migrate() async throws -> [Int] {
        let opening = DatabaseOpening(settings: settings, logger: logger)
        let (configuration, cluster, lock) = try await opening.connect()
        let applied = try await opening.migrate(configuration)
        try await cluster?.stop()
        withExtendedLifetime(lock) {}
        return applied
    }

    /// Serves until SIGTERM or SIGINT, then drains.
    package func run() async throws {
        logger.info("starting", metadata: ["version": "\(BuildInfo.version)"])
        let database = try await DatabaseOpening(settings: settings, logger: logger).open()
        let upstream = try CurlClient(version: BuildInfo.version)
        let assembly = Assembly(settings, database: database, upstream: upstream, logger: logger)
        do {
            try await createDefaultSource(assembly.control)
            try await serve(assembly, database.pools)
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            await close(assembly, upstream, database)
            throw SettingsError(
                "The address \(settings.host):\(settings.port) is in use by another process; set listen.")
        } catch {
            logger.error("server stopped", metadata: ["error": "\(error)"])
            await close(assembly, upstream, database)
            throw error
        }
        await close(assembly, upstream, database)
        logger.info("stopped")
    }

    private func serve(_ assembly: Assembly, _ pools: [PostgresPool]) async throws {
        let logger = logger
        let api = APIServer(control: assembly.control, options: try apiOptions(assembly)).application { port in
            logger.info("listening", metadata: ["address": "\(settings.host):\(port)"])
        }
        let watchdog = DrainWatchdog(pools: pools, patience: .milliseconds(settings.drainTimeout.milliseconds / 3))
        var configuration = ServiceGroupConfiguration(
            services: [.init(service: assembly.workers), .init(service: api), .init(service: watchdog)],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.maximumGracefulShutdownDuration = .milliseconds(settings.drainTimeout.milliseconds)
        configuration.maximumCancellationDuration = .seconds(1)
        try await ServiceGroup(configuration: configuration).run()
    }

    private func apiOptions(_ assembly: Assembly) throws -> APIOptions {
        let key = try SecretKeyFile.key(setting: settings.secretKey, directory: settings.dataDirectory)
        let instance = Hexadecimal.text(try SecureRandom.bytes(8))
        var options = APIOptions(
            instanceID: instance, version: BuildInfo.version,
            pageTokenKey: try HMACSHA256.code(key: key, message: Array("page tokens".utf8)),
            startedAt: assembly.environment.clock.now())
        options.host = settings.host
        options.port = settings.port
        options.requestDeadline = .milliseconds(settings.requestTimeout.milliseconds)
        options.bodyLimit = settings.bodyLimit
        options.openAPI = OpenAPIDocument.json
        let readiness = assembly.readiness
        options.readiness = { ReadinessReport(readiness.obstacles) }
        return options
    }

    private func close(_ assembly: Assembly, _ upstream: CurlClient, _ database: OpenDatabase) async {
        assembly.environment.compute.close()
        await upstream.shutdown()
        let watchdog = DrainWatchdog(pools: database.pools, patience: .seconds(2)).start()
        await assembly.checkpointPass.drain(until: .now + .milliseconds(1_500))
        _ = try? await assembly.seriesPass.runOnce(now: assembly.environment.clock.now())
        watchdog.cancel()
        await database.close()
    }

    /// The data source of the settings, made once; later edits through the API are kept.
    private func createDefaultSource(_ control: ControlPlane) async throws {
        guard let url = settings.sourceURL else { return }
        let body: JSONValue = [
            "name": "default", "url": .string(url),
            "scrape_interval": .string(settings.sourceScrapeInterval.prometheus),
        ]
        do {
            _ = try await control.createDataSource(body)
        } catch let error as SentinelError where error.code == "name_taken" {
            return
        }
    }
}
