import Foundation
import SentinelControl
import SentinelCurl
import SentinelTime
import Synchronization

/// A real Prometheus on a free loopback port with a data folder of its own.
package final class TestPrometheus: Sendable {
    package struct Options: Sendable {
        /// Also the evaluation interval; as Prometheus writes durations.
        package var scrapeInterval = "1s"
        /// `host:port` of each target of the job `test`.
        package var targets: [String] = []
        package var honorLabels = false
        /// Further command line arguments, such as `--query.lookback-delta=10s`.
        package var arguments: [String] = []

        package init(targets: [String] = []) {
            self.targets = targets
        }
    }

    private static let executable = "/usr/bin/prometheus"
    private static let tool = "/usr/bin/promtool"

    package let port: Int
    private let options: Options
    private let folder: String
    private let client: CurlClient
    private let process = Mutex<ChildProcess?>(nil)

    /// Whether this machine has Prometheus; tests that need it are enabled by this.
    package static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: executable) }

    /// Starts Prometheus and waits until it is ready, at most 30 s.
    package static func start(_ options: Options = Options()) async throws -> TestPrometheus {
        let prometheus = try TestPrometheus(options)
        try await prometheus.launch()
        return prometheus
    }

    private init(_ options: Options) throws {
        self.options = options
        port = try FreePort.find()
        client = try CurlClient(version: "test")
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("prometheus-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Self.configuration(options).write(toFile: "\(folder)/config.yml", atomically: true, encoding: .utf8)
    }

    deinit {
        process.withLock { $0?.kill9() }
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Without a trailing slash.
    package var url: String { "http://127.0.0.1:\(port)" }

    /// Stops Prometheus; its data stays until the last reference goes.
    package func stop() async {
        let running = process.withLock { process in
            defer { process = nil }
            return process
        }
        await running?.terminate(within: .seconds(10))
    }

    /// Stops it and starts it again on the same port and data.
    package func restart() async throws {
        await stop()
        try await launch()
    }

    /// Kills it as a power cut does.
    package func kill9() {
        process.withLock { process in
            process?.kill9()
            process = nil
        }
    }

    /// An instant query at the present time; the reply's body as it came, whatever its status.
    package func query(_ promql: String) async throws -> [UInt8] {
        let form = "query=\(Self.percentEncoded(promql))"
        return try await perform("/api/v1/query", form: form).body
    }

    /// Writes a page of OpenMetrics samples with time stamps (it ends with `# EOF`) into the past; restarts Prometheus.
    package func backfill(openMetrics page: String) async throws {
        let input = "\(folder)/backfill.om"
        try page.write(toFile: input, atomically: true, encoding: .utf8)
        await stop()
        let arguments = ["tsdb", "create-blocks-from", "openmetrics", input, "\(folder)/data"]
        let tool = try ChildProcess(Self.tool, arguments, output: "\(folder)/promtool.log")
        guard try await tool.waitExit(within: .seconds(120)) == .code(0) else {
            throw EventuallyError(description: "promtool failed: \(tool.output)")
        }
        try await launch()
    }

    private func launch() async throws {
        let arguments = [
            "--config.file=\(folder)/config.yml", "--storage.tsdb.path=\(folder)/data",
            "--storage.tsdb.retention.time=20y", "--web.listen-address=127.0.0.1:\(port)",
        ]
        let child = try ChildProcess(
            Self.executable, arguments + options.arguments, output: "\(folder)/prometheus.log")
        process.withLock { $0 = child }
        try await eventually(within: .seconds(30), "Prometheus is ready: \(folder)") {
            guard child.exitStatus == nil else {
                throw EventuallyError(description: "Prometheus ended: \(child.output)")
            }
            return try await perform("/-/ready", form: nil).status == 200
        }
    }

    private func perform(_ path: String, form: String?) async throws -> UpstreamReply {
        try await client.perform(
            UpstreamRequest(url: url + path, form: form, timeout: .seconds(30), sourceKey: "prometheus"))
    }

    private static func configuration(_ options: Options) -> String {
        let targets = options.targets.map { "'\($0)'" }.joined(separator: ", ")
        return """
            global:
              scrape_interval: \(options.scrapeInterval)
              scrape_timeout: \(options.scrapeInterval)
              evaluation_interval: \(options.scrapeInterval)
            scrape_configs:
              - job_name: test
                honor_labels: \(options.honorLabels)
                static_configs:
                  - targets: [\(targets)]

            """
    }

    private static func percentEncoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
