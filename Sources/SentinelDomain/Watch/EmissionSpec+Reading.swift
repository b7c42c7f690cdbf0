import SentinelJSON
import SentinelPrometheus
import SentinelTime

extension EmissionSpec {
    /// Reads `emission` and checks it against what is watched and how far ahead.
    static func read(_ watch: ObjectReader, target: WatchSpec.Target, timing: WatchTiming) -> EmissionSpec {
        var spec = EmissionSpec(
            metricName: nil, steps: .all, stepBounds: false, versionLabel: true, expected: [timing.granularity])
        if let reader = watch.object("emission") {
            spec.metricName = reader.string("metric_name", length: 1...200) { text in
                MetricName.isClassic(text)
                    ? nil : "A metric name has letters, digits, _ and :, and does not start with a digit."
            }
            spec.steps = readSteps(reader, timing: timing) ?? .all
            spec.stepBounds = reader.bool("step_bounds") ?? false
            spec.versionLabel = reader.bool("version_label") ?? true
            spec.expected = readExpected(reader, timing: timing) ?? spec.expected
            reader.finish()
        }
        checkName(spec, target: target, watch: watch)
        return spec
    }

    private static func checkName(_ spec: EmissionSpec, target: WatchSpec.Target, watch: ObjectReader) {
        guard spec.metricName == nil, spec.steps != .off else { return }
        let why: String
        switch target {
        case .query: why = "A watch of a query"
        case .selector(let metric, _, _):
            guard !metric.isEmpty, !MetricName.isClassic(metric) else { return }
            why = "A watch of a metric with a UTF-8 name"
        }
        watch.faults.add(
            .required, at: watch.pointer.appending("emission").appending("metric_name"),
            "\(why) needs emission.metric_name, the name under which its forecasts appear (or emission.steps: \"off\")."
        )
    }

    private static func readSteps(_ reader: ObjectReader, timing: WatchTiming) -> Steps? {
        guard let value = reader.value("steps") else { return nil }
        let last = timing.horizon.wholeSteps(of: timing.granularity) ?? 1
        switch value {
        case .string("off"): return .off
        case .string("all"): return .all
        case .array:
            let steps = reader.array("steps", count: 1...Limits.horizonStepsMax) { element, place -> Int? in
                guard let step = element.integerValue.map(Int.init), (1...max(1, last)).contains(step) else {
                    reader.faults.add(.outOfRange, at: place, "A step is a whole number from 1 to \(last).")
                    return nil
                }
                return step
            }
            return steps.map { .list(Set($0).sorted()) }
        default:
            reader.fault("steps", .wrongType, "The field steps must be \"all\", \"off\" or a list of steps.")
            return nil
        }
    }

    private static func readExpected(_ reader: ObjectReader, timing: WatchTiming) -> [TimeSpan]? {
        let spans = reader.array("expected", count: 1...8) { element, place -> TimeSpan? in
            guard let text = element.stringValue, let span = try? TimeSpan(prometheus: text) else {
                reader.faults.add(.invalid, at: place, "A duration such as \"5m\" is expected.")
                return nil
            }
            guard let steps = span.wholeSteps(of: timing.granularity), steps >= 1, span <= timing.horizon else {
                reader.faults.add(
                    .outOfRange, at: place,
                    "\(span) must be a whole multiple of the granularity (\(timing.granularity)) up to the horizon.")
                return nil
            }
            return span
        }
        return spans.map { Set($0).sorted() }
    }
}
