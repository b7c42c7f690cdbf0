/// A choice of series: a metric and conditions on labels.
///
/// Its text is built here alone, so no value can leave its quotes.
package struct Selector: Hashable, Sendable {
    /// The most conditions that one selector may have.
    package static let maxMatchers = 32

    /// Words that PromQL may read as keywords; a metric of that name is selected through `__name__`.
    private static let keywords: Set<String> = [
        "and", "or", "unless", "atan2", "sum", "avg", "count", "min", "max", "group", "stddev", "stdvar", "topk",
        "bottomk", "count_values", "quantile", "limitk", "limit_ratio", "offset", "by", "without", "on", "ignoring",
        "group_left", "group_right", "bool", "start", "end", "step", "inf", "nan", "fill", "fill_left", "fill_right",
        "smoothed", "anchored",
    ]

    /// The name of the metric, or nil when only `matchers` choose.
    package let metric: String?
    /// The conditions in canonical order, without repetitions.
    package let matchers: [LabelMatcher]
    /// The canonical PromQL text: equal selectors have equal texts.
    package let promQL: String

    /// - Throws: for an invalid metric name, a metric that is also a matcher, and a selector that matches everything.
    package init(metric: String? = nil, matchers: [LabelMatcher] = []) throws(PrometheusInputError) {
        if let metric {
            try MetricName.check(metric)
            guard !matchers.contains(where: { $0.name == LabelName.metric }) else {
                throw PrometheusInputError(.metricName, "The metric is named twice; remove the '__name__' matcher.")
            }
        } else {
            guard matchers.contains(where: Self.narrows) else {
                throw PrometheusInputError(.emptySelector, "The selector matches every series; name a metric.")
            }
        }
        guard matchers.count <= Self.maxMatchers else {
            throw PrometheusInputError(.tooLong, "The selector has more than \(Self.maxMatchers) matchers; use fewer.")
        }
        self.init(trusted: metric, matchers)
    }

    init(trusted metric: String?, _ matchers: [LabelMatcher]) {
        self.metric = metric
        let texts = matchers.map { (matcher: $0, text: $0.promQL) }
        self.matchers = texts.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }.map(\.matcher)
            .reduce(into: []) { unique, matcher in
                if unique.last != matcher { unique.append(matcher) }
            }
        self.promQL = Self.text(metric, self.matchers)
    }

    /// Whether a series with these labels is chosen; nil when only Prometheus can tell (regular expressions).
    ///
    /// Labels without `__name__`, as `rate` returns them, are taken to be of this metric.
    package func evaluate(_ labels: LabelSet) -> Bool? {
        if let metric, let name = labels.valueBytes(of: LabelName.metric), !name.elementsEqual(metric.utf8) {
            return false
        }
        var verdict: Bool? = true
        for matcher in matchers {
            switch matcher.evaluate(labels) {
            case false?: return false
            case nil: verdict = nil
            case true?: break
            }
        }
        return verdict
    }

    package static func == (a: Selector, b: Selector) -> Bool { a.promQL.utf8.elementsEqual(b.promQL.utf8) }

    package func hash(into hasher: inout Hasher) {
        for byte in promQL.utf8 { hasher.combine(byte) }
    }

    /// Whether a condition cannot hold for a series without the label, as Prometheus asks of one matcher at least.
    private static func narrows(_ matcher: LabelMatcher) -> Bool {
        switch matcher.op {
        case .equal: !matcher.value.isEmpty
        case .notEqual: matcher.value.isEmpty
        case .matches: !matcher.value.isEmpty && matcher.value != ".*"
        case .matchesNot: matcher.value.isEmpty || matcher.value == ".*"
        }
    }

    private static func text(_ metric: String?, _ matchers: [LabelMatcher]) -> String {
        var conditions = matchers.map(\.promQL)
        var bare = ""
        if let metric {
            if MetricName.isClassic(metric), !keywords.contains(metric.lowercased()) {
                bare = metric
            } else {
                conditions.insert(LabelName.metric + "=" + PromQLString.quoted(metric), at: 0)
            }
        }
        return conditions.isEmpty ? bare : bare + "{" + conditions.joined(separator: ",") + "}"
    }
}
