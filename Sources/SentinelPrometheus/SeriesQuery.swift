package import SentinelTime

/// What a watch asks a data source for.
package enum SeriesQuery: Hashable, Sendable {
    case selector(Selector, transform: Transform)
    case expression(PromQLExpression)

    /// Any PromQL expression, sent as it is.
    package init(expression: String) throws(PrometheusInputError) {
        self = .expression(try PromQLExpression(expression))
    }

    /// The name of the selected metric; nil for expressions and for selectors without one.
    package var metric: String? {
        guard case .selector(let selector, _) = self else { return nil }
        return selector.metric
    }

    /// The PromQL text for one grid point per `step`. Both spans must be positive.
    package func promQL(step: TimeSpan, scrapeInterval: TimeSpan) -> String {
        switch self {
        case .expression(let expression): expression.text
        case .selector(let selector, let transform):
            Self.promQL(selector, transform.resolved(metric: selector.metric), step, scrapeInterval)
        }
    }

    private static func promQL(
        _ selector: Selector, _ transform: Transform, _ step: TimeSpan, _ scrapeInterval: TimeSpan
    ) -> String {
        let window = max(scrapeInterval * 4, step).prometheus
        let range = selector.promQL + "[" + window + "]"
        return switch transform {
        // A plain range query repeats the last sample for five minutes and hides gaps.
        case .none, .auto: "last_over_time(\(selector.promQL)[\(step.prometheus)])"
        case .rate: "rate(\(range))"
        case .increase: "rate(\(range)) * \(seconds(step))"
        case .delta: "delta(\(range))"
        }
    }

    /// The span in seconds, in decimal notation without an exponent.
    private static func seconds(_ span: TimeSpan) -> String {
        let (whole, rest) = span.milliseconds.quotientAndRemainder(dividingBy: 1000)
        guard rest != 0 else { return String(whole) }
        return "\(whole)." + String(String(1000 + rest).dropFirst())
    }
}
