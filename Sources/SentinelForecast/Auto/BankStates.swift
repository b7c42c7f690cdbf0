/// The running states of the experts that have one; each advances by a point in constant time.
struct BankStates: Equatable, Sendable {
    private let rates: BankRates
    /// How many points were seen, missing ones included.
    private(set) var seen = 0
    private(set) var last = 0.0
    private(set) var levels: [Double]
    private(set) var trends: [Double]
    private(set) var slopes: [Double]
    private(set) var profiles: [SeasonalProfile] = []
    private(set) var doubles: [DoubleProfile] = []
    private(set) var recursive: RecursiveRegression?
    /// The range of what was seen, training included.
    private(set) var low: Double
    private(set) var high: Double

    init(_ set: ExpertSet, horizon: Int) {
        rates = BankRates[set.choice]
        levels = Array(repeating: 0, count: rates.levels.count)
        trends = Array(repeating: 0, count: rates.trends.count)
        slopes = trends
        if let season = set.plan.season { profiles = rates.profiles.map { _ in SeasonalProfile(season: season) } }
        if let season = set.plan.season, let week = set.plan.week, set.choice == .all {
            doubles = DoubleProfile.rates.map { _ in DoubleProfile(season: season, week: week) }
        }
        if set.choice == .fast { recursive = RecursiveRegression(horizon: horizon) }
        low = set.frame.low
        high = set.frame.high
    }

    /// The range within which forecasts are kept.
    var range: ClosedRange<Double> {
        let margin = 0.5 * (high - low)
        return (low - margin)...(high + margin)
    }

    /// Takes one point; nil when it is missing.
    mutating func observe(_ value: Double?, at index: Int64, set: ExpertSet) {
        let frame = set.frame
        if set.clock.changes(after: index - 1, through: index) {
            let jump = set.clock.steps(at: index) - set.clock.steps(at: index - 1)
            for place in profiles.indices { profiles[place].skip(jump) }
            for place in doubles.indices { doubles[place].skip(jump) }
        }
        let value = value.map { min(max($0, -ForecastBounds.largest), ForecastBounds.largest) }
        for place in profiles.indices { profiles[place].observe(value, rates: rates.profiles[place]) }
        for place in doubles.indices { doubles[place].observe(value, place: place) }
        recursive?.observe(value.map { ($0 - frame.center) / frame.scale })
        if let value { follow(value) } else { drift() }
        seen += 1
    }

    private mutating func follow(_ value: Double) {
        low = min(low, value)
        high = max(high, value)
        if seen == 0 {
            for place in levels.indices { levels[place] = value }
            for place in trends.indices { trends[place] = value }
        }
        for place in levels.indices { levels[place] += rates.levels[place] * (value - levels[place]) }
        for place in trends.indices {
            let alpha = rates.trends[place]
            let expected = trends[place] + BankRates.trendPhi * slopes[place]
            trends[place] = expected + alpha * (value - expected)
            slopes[place] = BankRates.trendPhi * slopes[place] + alpha * BankRates.trendBeta * (value - expected)
        }
        last = value
    }

    /// A missing point: trends go on, all else stays.
    private mutating func drift() {
        for place in trends.indices {
            slopes[place] *= BankRates.trendPhi
            trends[place] = min(max(trends[place] + slopes[place], range.lowerBound), range.upperBound)
        }
    }
}

extension BankStates {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(seen)
        for value in [last, low, high] { writer.write(value) }
        for values in [levels, trends, slopes] { writer.write(values) }
        for profile in profiles { profile.encode(into: &writer) }
        for profile in doubles { profile.encode(into: &writer) }
        recursive?.encode(into: &writer)
    }

    init(from reader: inout ArtifactReader, set: ExpertSet, horizon: Int) throws(ArtifactError) {
        self.init(set, horizon: horizon)
        let finite = -ForecastBounds.largest...ForecastBounds.largest
        seen = try reader.integer("auto.seen", in: 0...1 << 50)
        last = try reader.number("auto.last", in: finite)
        low = try reader.number("auto.low", in: finite)
        high = try reader.number("auto.high", in: low...ForecastBounds.largest)
        levels = try reader.numbers("auto.levels", count: levels.count)
        trends = try reader.numbers("auto.trends", count: trends.count)
        slopes = try reader.numbers("auto.slopes", count: trends.count)
        for place in profiles.indices { try profiles[place].read(from: &reader) }
        for place in doubles.indices { try doubles[place].read(from: &reader) }
        try recursive?.read(from: &reader)
    }
}
