import SentinelDomain
import SentinelPrometheus
import SentinelTime

/// What a specification says about the lines of its watch, worked out once per edit.
struct WatchShape {
    /// A horizon whose expectation is shown.
    struct Expectation {
        let steps: Int
        /// The canonical duration.
        let horizon: String
    }

    let spec: WatchSpec
    /// The family of the predecessor's format; nil where the watch does not emit it.
    let predictedFamily: String?
    /// The 1-based steps that it shows.
    let steps: [Int]
    let expectations: [Expectation]
    let horizon: String
    let freshness: Freshness
    let facts: FactLines

    /// Labels of the fixed families that a carried label may not take; `le` and `quantile` belong to histograms and
    /// summaries, and these are gauges.
    static let fixedLabels: Set<String> = ["watch", "metric", "horizon", "le", "quantile"]
    /// Labels of the predecessor's format that a carried label may not take.
    static let predictedLabels: Set<String> = ["sentinel_horizon", "sentinel_step", "sentinel_version"]

    init(_ spec: WatchSpec) {
        self.spec = spec
        let emission = spec.emission
        let base = try? FamilyNaming.base(metric: spec.metric, override: emission.metricName)
        let steps = (1...max(1, spec.horizonSteps)).filter(emission.steps.contains)
        self.steps = steps
        predictedFamily = steps.isEmpty ? nil : base.map { $0 + "_sentinel_predicted" }
        expectations = emission.expected.compactMap { span in
            span.wholeSteps(of: spec.granularity).map { Expectation(steps: $0, horizon: span.prometheus) }
        }
        horizon = spec.horizon.prometheus
        freshness = Freshness(spec)
        facts = FactLines(spec)
    }

    /// Whether the lines of series that were made for `self` hold for `spec` too.
    func isSameLines(_ spec: WatchSpec) -> Bool {
        self.spec.name == spec.name && self.spec.target == spec.target && self.spec.emission == spec.emission
            && self.spec.granularity == spec.granularity && self.spec.horizon == spec.horizon
    }

    /// The labels that open every sample of the watch in a fixed family; without a metric there is no such label.
    var fixedOpening: [Label] {
        let watch = Label("watch", spec.name)
        return [watch] + [spec.metric ?? spec.emission.metricName].compactMap { $0.map { Label("metric", $0) } }
    }
}
