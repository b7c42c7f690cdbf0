/// What training settles: the experts, the coefficients of their regressions and the constants of the window.
struct ExpertSet: Equatable, Sendable {
    let choice: ExpertChoice
    let aggregation: Aggregation
    let plan: SeasonPlan
    let frame: BankFrame
    let pace: BankPace
    /// What days and weeks are measured by.
    let clock: LocalClock
    /// How many points the training window had; it decides which regressions there are.
    let count: Int
    let experts: [Expert]
    let names: [String]
    /// By the place that ``Expert/regression(_:)`` names; nil where the data did not allow a fit.
    private(set) var rules: [RegressionRule?]
    /// How many of the newest points any expert looks at.
    private(set) var reach = 0
    /// How many of the newest logarithms the regressions look at.
    private(set) var logarithmicReach = 0

    /// The bank that `model` has for a window with this plan.
    init(
        _ model: (choice: ExpertChoice, aggregation: Aggregation), plan: SeasonPlan, frame: BankFrame, pace: BankPace,
        clock: LocalClock
    ) {
        (choice, aggregation) = model
        self.plan = plan
        self.frame = frame
        self.pace = pace
        self.clock = clock
        count = pace.count
        let specs = choice == .all ? RegressionSpec.bank(plan, count: count) : []
        experts = choice == .all ? Self.all(plan, regressions: specs.count) : Self.fast(plan)
        let choice = choice
        names = experts.map { $0.name(specs, BankRates[choice]) }
        rules = Array(repeating: nil, count: specs.count)
        setRules(rules)
    }

    /// Takes newly fitted coefficients.
    mutating func setRules(_ rules: [RegressionRule?]) {
        self.rules = rules
        logarithmicReach = rules.reduce(0) { max($0, $1.map { $0.logarithmic ? $0.reach : 0 } ?? 0) }
        reach = experts.reduce(24) { max($0, $1.reach(count)) }
        for rule in rules { reach = max(reach, rule?.reach ?? 0) }
    }

    /// Whether any expert compares runs of values.
    var hasAnalogues: Bool { choice == .all }

    private static func all(_ plan: SeasonPlan, regressions: Int) -> [Expert] {
        var experts: [Expert] = [.naive, .level(0), .trend(0), .trend(1), .median(12), .median(48)]
        experts += (0..<regressions).map { .regression($0) }
        experts += Analogues.lengths.map { .analogue($0) }
        if let period = plan.period { experts += [.periodMedian(period), .periodCarry(period)] }
        if let season = plan.season {
            experts += [
                .seasonalNaive(season), .seasonalCarry(season, decays: true), .seasonalCarry(season, decays: false),
                .seasonalMeanCarry(season), .cycleMedian(season, cycles: 3), .cycleMedian(season, cycles: 5),
                .profile(0), .profile(1), .profile(2),
            ]
            if season <= SimilarCycles.longestSeason { experts.append(.similarCycles(season)) }
        }
        if let week = plan.week { experts += [.cycleMean(week), .doubleProfile(0), .doubleProfile(1)] }
        return experts
    }

    private static func fast(_ plan: SeasonPlan) -> [Expert] {
        var experts: [Expert] = [
            .naive, .level(0), .level(1), .level(2), .level(3), .trend(0), .median(12), .recursive,
        ]
        if let season = plan.season { experts += [.seasonalNaive(season), .profile(0)] }
        return experts
    }
}

extension ExpertSet {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(choice.rawValue)
        writer.write(aggregation.rawValue)
        plan.encode(into: &writer)
        frame.encode(into: &writer)
        pace.encode(into: &writer)
        clock.encode(into: &writer)
        for rule in rules {
            writer.write(rule != nil)
            rule?.encode(into: &writer)
        }
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        guard
            let choice = ExpertChoice(rawValue: try reader.text("auto.experts", limit: 64)),
            let aggregation = Aggregation(rawValue: try reader.text("auto.aggregation", limit: 64))
        else { throw .badValue(field: "auto.experts") }
        let plan = try SeasonPlan(from: &reader)
        let frame = try BankFrame(from: &reader)
        let pace = try BankPace(from: &reader)
        let clock = try LocalClock(from: &reader)
        self.init((choice, aggregation), plan: plan, frame: frame, pace: pace, clock: clock)
        var rules = rules
        for place in rules.indices where try reader.flag("auto.rule") {
            rules[place] = try RegressionRule(from: &reader)
        }
        setRules(rules)
    }
}
