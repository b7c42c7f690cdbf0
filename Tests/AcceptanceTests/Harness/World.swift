import Foundation
import SentinelJSON
import SentinelPrometheus
import SentinelTesting

/// What Sentinel looks at: a Prometheus that scrapes an exporter, and one Sentinel, every second.
///
/// All values are functions of the wall time, so that every test knows the truth.
final class World: Sendable {
    let exporter: TestExporter
    let prometheus: TestPrometheus
    /// Where the one Sentinel must listen that this Prometheus scrapes.
    let sentinelPort: Int

    /// The one of this test process.
    static var shared: World {
        get async throws { try await starting.value }
    }

    private static let starting = Task { try await World() }

    private init() async throws {
        exporter = try TestExporter { World.page(at: Date().timeIntervalSince1970) }
        sentinelPort = try FreePort.find()
        var options = TestPrometheus.Options(targets: [exporter.target, "127.0.0.1:\(sentinelPort)"])
        options.honorLabels = true
        prometheus = try await TestPrometheus.start(options)
    }

    /// A label value with everything that must be escaped.
    static let oddValue = "a\"b\\c\nd{e}=,'é"

    /// 2 a second.
    static func ramp(_ time: Double) -> Double { 2 * (time - 1_700_000_000).truncatingRemainder(dividingBy: 100_000) }
    /// A period of 30 s around 50.
    static func sine(_ time: Double) -> Double { 50 + 10 * sin(time * 2 * .pi / 30) }
    /// Whether the series `blinker{n="2"}` is exported: 20 s on, 20 s off.
    static func isBlinkerOn(_ time: Double) -> Bool { Int(time / 20).isMultiple(of: 2) }

    private static func page(at time: Double) -> String {
        var lines = [
            "# TYPE orders_total counter", "orders_total \(5 * time.rounded(.down))",
            "ramp \(ramp(time))", "sine \(sine(time))", "flat 7",
            "never_a_number NaN", "odd{path=\"\(escaped(oddValue))\"} \(ramp(time))",
            "split{zone=\"east\"} \(ramp(time))", "split{host=\"h1\"} \(ramp(time) + 1)",
            "blinker{n=\"1\"} 3",
        ]
        for name in ["trio", "overlap", "crowd"] {
            for n in 1...3 { lines.append("\(name){n=\"\(n)\"} \(ramp(time) * Double(n))") }
        }
        for n in 1...9 { lines.append("steady_\(n) \(10 * Double(n) + sin(time / 5))") }
        if isBlinkerOn(time) { lines.append("blinker{n=\"2\"} 4") }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }

    /// The vector that Prometheus answers to an instant query: labels and value.
    func query(_ promql: String) async throws -> [(labels: JSONValue, value: Double)] {
        let reply = try JSONParser.parse(try await prometheus.query(promql), limits: .init(bytes: 16 << 20))
        let result = reply["data"]?["result"]?.arrayValue ?? []
        return result.compactMap { entry in
            guard let labels = entry["metric"], let text = entry["value"]?[1]?.stringValue, let value = Double(text)
            else { return nil }
            return (labels, value)
        }
    }
}
