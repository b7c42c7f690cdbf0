import SentinelJSON
import SentinelTime

extension DriftPolicy {
    /// Reads `drift`; what is not given has the default of the mode.
    static func read(_ watch: ObjectReader, granularity: TimeSpan) -> DriftPolicy {
        guard let reader = watch.object("drift") else {
            var policy = DriftPolicy.defaults(.relative)
            policy.cooldown = defaultCooldown(granularity: granularity, window: policy.window)
            return policy
        }
        var policy = DriftPolicy.defaults(reader.enumeration("mode", Mode.self) ?? .relative)
        let ranges: ClosedRange<Double> = policy.mode == .relative ? 1...100 : 0...1e18
        policy.enabled = reader.bool("enabled") ?? policy.enabled
        policy.finetune = reader.number("finetune", in: ranges) ?? policy.finetune
        policy.retrain = reader.number("retrain", in: ranges) ?? policy.retrain
        policy.window = reader.integer("window", in: 10...10_000) ?? policy.window
        policy.minSamples = reader.integer("min_samples", in: 1...10_000) ?? min(policy.minSamples, policy.window)
        policy.persistence = reader.integer("persistence", in: 1...1_000) ?? policy.persistence
        policy.cooldown =
            reader.duration("cooldown", in: .zero ... .days(30))
            ?? defaultCooldown(granularity: granularity, window: policy.window)
        policy.onLow = reader.enumeration("on_low", Action.self) ?? policy.onLow
        policy.onHigh = reader.enumeration("on_high", Action.self) ?? policy.onHigh
        policy.detectors = readDetectors(reader) ?? policy.detectors
        check(policy, reader)
        reader.finish()
        return policy
    }

    /// Half an hour, or where that is longer the time in which all errors of the window are new: what was retrained for
    /// would else be retrained for again. At most thirty days.
    static func defaultCooldown(granularity: TimeSpan, window: Int) -> TimeSpan {
        min(.days(30), max(.minutes(30), granularity * window))
    }

    private static func check(_ policy: DriftPolicy, _ reader: ObjectReader) {
        let (finetune, retrain) = (policy.finetune, policy.retrain)
        if finetune >= retrain {
            reader.fault(
                "finetune", .outOfRange, "The finetune threshold (\(finetune)) must be below retrain (\(retrain)).")
        }
        if finetune <= 0 { reader.fault("finetune", .outOfRange, "The finetune threshold must be above 0.") }
        if policy.minSamples > policy.window {
            reader.fault(
                "min_samples", .outOfRange,
                "The window holds \(policy.window) errors; min_samples (\(policy.minSamples)) cannot be larger.")
        }
    }

    private static func readDetectors(_ reader: ObjectReader) -> [Detector]? {
        let named: [Detector]? = reader.array("detectors", count: 1...Detector.allCases.count) { value, place in
            guard let text = value.stringValue, let detector = Detector(rawValue: text) else {
                let names = Detector.allCases.map(\.rawValue).joined(separator: ", ")
                reader.faults.add(.invalid, at: place, "A detector is one of \(names).")
                return nil
            }
            return detector
        }
        return named.map { named in Detector.allCases.filter(named.contains) }
    }
}
