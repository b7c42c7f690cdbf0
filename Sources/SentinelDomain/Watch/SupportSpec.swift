package import SentinelJSON
package import SentinelPrometheus

/// The range that values of a watch can have, as far as it is known: no forecast and no bound of an interval lies
/// outside of it.
package struct SupportSpec: Sendable, Equatable {
    /// In the unit of the metric; nil = unbounded.
    package var min: Double?
    /// Above `min`; nil = unbounded.
    package var max: Double?

    package init(min: Double? = nil, max: Double? = nil) {
        self.min = min
        self.max = max
    }

    /// A counter's rate and its increase are never negative; of other values nothing is known.
    package static func defaults(_ transform: Transform) -> SupportSpec {
        switch transform {
        case .rate, .increase: SupportSpec(min: 0)
        case .none, .delta, .auto: SupportSpec()
        }
    }

    /// Reads `support`; a bound that is not given has the default of the transform.
    static func read(_ watch: ObjectReader, transform: Transform) -> SupportSpec {
        var support = SupportSpec.defaults(transform)
        guard let reader = watch.object("support") else { return support }
        support.max = reader.number("max")
        // A default that contradicts what was written is none.
        if let max = support.max, let min = support.min, max <= min { support.min = nil }
        support.min = reader.number("min") ?? support.min
        if let min = support.min, let max = support.max, min >= max {
            reader.fault("max", .outOfRange, "The largest value (\(max)) must be above the smallest (\(min)).")
        }
        reader.finish()
        return support
    }

    package var json: JSONObject {
        ["min": min.map(JSONValue.number) ?? .null, "max": max.map(JSONValue.number) ?? .null]
    }
}
