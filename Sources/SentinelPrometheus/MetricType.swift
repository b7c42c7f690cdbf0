/// The kinds of metrics in the text exposition format and in Prometheus' metadata.
package enum MetricType: String, Hashable, Sendable, CaseIterable {
    case counter, gauge, histogram, summary, untyped
}
