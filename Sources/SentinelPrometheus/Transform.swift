/// What Prometheus computes from the samples of a series before Sentinel models them.
package enum Transform: String, Hashable, Sendable, CaseIterable {
    /// The last sample of each step.
    case none
    /// Increase per second of a counter.
    case rate
    /// Increase per step of a counter.
    case increase
    /// Difference over a window of a gauge.
    case delta
    /// `rate` for names of counters, else `none`.
    case auto

    /// The transform that `auto` stands for: counters are never forecast raw.
    ///
    /// `type` is what the data source's metadata says; without it the name decides.
    package func resolved(metric: String?, type: MetricType? = nil) -> Transform {
        guard self == .auto else { return self }
        if type == .counter { return .rate }
        if type == .gauge { return .none }
        let isCounter = ["_total", "_count", "_sum", "_bucket"].contains { metric?.hasSuffix($0) == true }
        return isCounter ? .rate : .none
    }
}
