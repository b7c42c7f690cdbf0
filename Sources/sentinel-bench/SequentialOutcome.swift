import SentinelEvidence

/// Verdicts of many simulated experiments under one setting of the test.
struct SequentialOutcome {
    /// What the promotion rule asks for.
    struct Setting {
        /// Added to the names of the cases; empty for the rule that the goals are stated for.
        let suffix: String
        let minimumEffect: Double
        let isStrict: Bool
    }

    /// A confidence sequence above 0; the setting of production; the same with the e-process.
    static let settings = [
        Setting(suffix: "", minimumEffect: 0, isStrict: false),
        Setting(suffix: "_delta0.02", minimumEffect: 0.02, isStrict: false),
        Setting(suffix: "_strict", minimumEffect: 0, isStrict: true),
    ]

    let setting: Setting
    let experiments: Int
    /// Length of an experiment.
    let steps: Int
    private var promoted = 0
    private var rejected = 0
    private var stops: [Int] = []
    private(set) var checksum: UInt64 = 0

    init(setting: Setting, experiments: Int, steps: Int) {
        self.setting = setting
        self.experiments = experiments
        self.steps = steps
    }

    mutating func count(_ blocks: [LossBlock]) {
        let test = SequentialTest(configuration: configuration, blocks: blocks)
        let steps = (test.lastIndex + 1) * test.configuration.baseBlockLength
        checksum = checksum &* 31 &+ UInt64(steps) &+ test.result.eValue.bitPattern
        switch test.verdict {
        case .promote:
            promoted += 1
            rejected += 1
            stops.append(steps)
        case .harm: rejected += 1
        case .equivalent, .inconclusive, .running: break
        }
    }

    /// For the null: the rates of wrong promotion and of any finding of a difference. Else power and median stop.
    func figures(name: String, effect: String, process: String) -> [Figure] {
        func figure(_ what: String, _ value: Double, _ unit: String) -> Figure {
            Figure(name, "\(effect)/\(process)/\(what)\(setting.suffix)", value, unit)
        }
        let share = Double(promoted) / Double(experiments)
        guard effect != "null" else {
            let rejection = Double(rejected) / Double(experiments)
            return [figure("false_promotion", share, "rate"), figure("rejection", rejection, "rate")]
        }
        return [figure("power", share, "rate"), figure("median_stop", medianStop, "steps")]
    }

    /// Over all experiments; one without promotion counts with its whole length.
    private var medianStop: Double {
        let middle = experiments / 2
        return Double(stops.count > middle ? stops.sorted()[middle] : steps)
    }

    /// Nothing but a difference ends an experiment: no equivalence, harm as soon as the sequence lies below 0.
    private var configuration: SequentialConfiguration {
        var configuration = SequentialConfiguration(horizon: SequentialBenchmark.horizon)
        configuration.minimumEffect = setting.minimumEffect
        configuration.isStrict = setting.isStrict
        configuration.maximumLoss = 0
        configuration.equivalenceMargin = 0
        return configuration
    }
}
