/// The rules of metric names: `[a-zA-Z_:][a-zA-Z0-9_:]*`, and since Prometheus 3 any UTF-8 text.
package enum MetricName {
    /// The longest name that is accepted, in bytes.
    package static let maxBytes = 1024

    /// Whether `name` may stand unquoted in a selector and on a text exposition page.
    package static func isClassic(_ name: String) -> Bool {
        guard let first = name.utf8.first, isStart(first) else { return false }
        return name.utf8.allSatisfy { isStart($0) || ByteClasses.isDigit($0) }
    }

    /// Refuses a name that no Prometheus can hold: empty, too long, or with control characters.
    package static func check(_ name: String) throws(PrometheusInputError) {
        guard !name.isEmpty else {
            throw PrometheusInputError(.metricName, "The metric name is empty; name a metric.")
        }
        guard name.utf8.count <= maxBytes else {
            throw PrometheusInputError(.tooLong, "The metric name is longer than \(maxBytes) bytes; shorten it.")
        }
        guard !name.utf8.contains(where: ByteClasses.isControl) else {
            throw PrometheusInputError(.metricName, "The metric name holds a control character; remove it.")
        }
    }

    static func isStart(_ byte: UInt8) -> Bool { LabelName.isStart(byte) || byte == UInt8(ascii: ":") }
}
