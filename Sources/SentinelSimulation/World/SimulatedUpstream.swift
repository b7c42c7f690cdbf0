package import SentinelControl
package import SentinelTime
import Synchronization

/// A Prometheus whose series are generated: answers range queries for metrics named `sim_...`, one series each.
package final class SimulatedUpstream: UpstreamClient {
    private let seed: UInt64
    private let isTidal: Bool
    private let isAway = Mutex(false)

    package init(seed: UInt64, isTidal: Bool = false) {
        self.seed = seed
        self.isTidal = isTidal
    }

    /// The tide that a series is in where there are tides.
    package func tide(of metric: String, step: TimeSpan) -> Tide { Tide(seed: seed ^ hash(metric), step: step) }

    /// Answers nothing from now on, or again.
    package func setAway(_ value: Bool) { isAway.withLock { $0 = value } }

    package func perform(_ request: UpstreamRequest) async throws(UpstreamError) -> UpstreamReply {
        if isAway.withLock({ $0 }) { throw UpstreamError(.refused, detail: "simulated outage") }
        let fields = SimulatedUpstream.fields(request.form ?? "")
        guard let query = fields["query"], let metric = SimulatedUpstream.metric(in: query),
            let start = fields["start"].flatMap(Double.init), let end = fields["end"].flatMap(Double.init),
            let step = fields["step"].flatMap({ try? TimeSpan(prometheus: $0) })
        else { return reply(#"{"status":"success","data":{"resultType":"vector","result":[]}}"#) }
        return reply(matrix(metric, from: start, to: end, step: step))
    }

    private func reply(_ text: String) -> UpstreamReply {
        UpstreamReply(status: 200, contentType: "application/json", body: Array(text.utf8), seconds: 0.001)
    }

    private func matrix(_ metric: String, from start: Double, to end: Double, step: TimeSpan) -> String {
        let generator = SeriesGenerator(seed: seed ^ hash(metric), step: step, isTidal: isTidal)
        var values: [String] = []
        var time = Int64(start)
        let stride = step.milliseconds / 1000
        while time <= Int64(end) {
            if let value = generator.value(at: Timestamp(milliseconds: time * 1000)) {
                values.append("[\(time),\"\(value)\"]")
            }
            time += stride
        }
        let points = values.joined(separator: ",")
        let series = values.isEmpty ? "" : #"{"metric":{"__name__":"\#(metric)","job":"sim"},"values":[\#(points)]}"#
        return #"{"status":"success","data":{"resultType":"matrix","result":[\#(series)]}}"#
    }

    private func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x1000_0000_01B3 }
    }

    /// The first word of a query that starts with `sim_`.
    private static func metric(in query: String) -> String? {
        guard let place = query.firstRange(of: "sim_") else { return nil }
        return String(query[place.lowerBound...].prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }

    private static func fields(_ form: String) -> [String: String] {
        var fields: [String: String] = [:]
        for pair in form.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            if parts.count == 2 { fields[String(parts[0])] = decoded(parts[1]) }
        }
        return fields
    }

    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = UInt8(String(Substring(rest.prefix(2))), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
