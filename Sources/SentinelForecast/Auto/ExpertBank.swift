/// Works out what every expert of a set forecasts from one origin.
struct ExpertBank {
    /// Expert by expert, `steps` forecasts each.
    private(set) var rows: [Double] = []
    private(set) var steps = 0
    /// By expert: whether it had what it needs; where not, its row is void.
    private(set) var isAwake: [Bool] = []
    private var analogues = Analogues()
    private var columns = ColumnMedians()
    private var sample: [Double] = []

    /// Fills ``rows`` from the end of `past`, whose points are those that `states` have seen.
    mutating func forecast(_ set: ExpertSet, _ states: BankStates, past: BankPast, steps: Int) {
        self.steps = steps
        let count = set.experts.count
        if rows.count != count * steps { rows = Array(repeating: 0, count: count * steps) }
        if isAwake.count != count { isAwake = Array(repeating: true, count: count) }
        if sample.isEmpty { sample = Array(repeating: 0, count: 48) }
        if set.hasAnalogues { analogues.measure(past, steps: steps) }
        let range = states.range
        for (place, expert) in set.experts.enumerated() {
            let places = place * steps..<(place + 1) * steps
            isAwake[place] = row(expert, places, set, states, past)
            guard isAwake[place] else { continue }
            for i in places { rows[i] = min(max(rows[i], range.lowerBound), range.upperBound) }
        }
    }

    private mutating func row(
        _ expert: Expert, _ places: Range<Int>, _ set: ExpertSet, _ states: BankStates, _ past: BankPast
    ) -> Bool {
        switch expert {
        case .naive: fill(places, states.last)
        case .level(let place): fill(places, states.levels[place])
        case .trend(let place): trend(places, states.trends[place], states.slopes[place])
        case .median(let window): fill(places, past.end > 0 ? median(past, newest: window) : states.last)
        case .regression(let place): return regression(places, set.rules[place], set.frame, states, past)
        case .analogue(let length):
            let starts = analogues.places(length: length, past)
            return medians(places, past, starts, season: steps)
        case .recursive:
            guard let recursive = states.recursive, recursive.seen > RecursiveRegression.lags else { return false }
            for step in 1...steps {
                let value = recursive.value(step: step)
                rows[places.lowerBound + step - 1] = set.frame.center + set.frame.scale * value
            }
        default:
            if set.plan.isCivil, past.isShifted(reach: set.reach, steps: steps) {
                return shifted(expert, places, states, past)
            }
            return seasonal(expert, places, states, past)
        }
        return true
    }

    mutating func seasonal(
        _ expert: Expert, _ places: Range<Int>, _ states: BankStates, _ past: BankPast
    ) -> Bool {
        switch expert {
        case .periodMedian(let period): return cycles(places, past, period, 7)
        case .periodCarry(let period): return cycles(places, past, period, 5, carry: 0.9)
        case .seasonalNaive(let season): return cycles(places, past, season, 1)
        case .seasonalCarry(let season, let decays): return cycles(places, past, season, 1, carry: decays ? 0.9 : 1)
        case .cycleMedian(let season, let cycles): return self.cycles(places, past, season, cycles)
        case .seasonalMeanCarry(let season): return mean(places, past, season, carries: true)
        case .cycleMean(let season): return mean(places, past, season, carries: false)
        case .similarCycles(let season):
            let starts = SimilarCycles.starts(past, season: season, steps: steps)
            return medians(places, past, starts, season: steps)
        case .profile(let place):
            let profile = states.profiles[place]
            profile.write(to: &rows, at: places)
            return profile.seen >= profile.shape.count
        case .doubleProfile(let place): return double(places, states.doubles[place], DoubleProfile.rates[place].phi)
        default: return false
        }
    }

    mutating func setRow(_ place: Int, _ value: Double) { rows[place] = value }

    private mutating func fill(_ places: Range<Int>, _ value: Double) {
        for i in places { rows[i] = value }
    }

    private mutating func trend(_ places: Range<Int>, _ level: Double, _ slope: Double) {
        var (value, slope) = (level, slope)
        for i in places {
            slope *= BankRates.trendPhi
            value += slope
            rows[i] = value
        }
    }

    private mutating func double(_ places: Range<Int>, _ profile: DoubleProfile, _ phi: Double) -> Bool {
        var carried = profile.error
        for step in 1...steps {
            carried *= phi
            rows[places.lowerBound + step - 1] = profile.value(step: step) + carried
        }
        return profile.seen >= profile.outer.count
    }

    private mutating func median(_ past: BankPast, newest window: Int) -> Double {
        let count = min(window, past.end - past.offset)
        for i in 0..<count { sample[i] = past.value(past.end - count + i) }
        return OrderStatistics.median(&sample, count: count)
    }

    private mutating func regression(
        _ places: Range<Int>, _ rule: RegressionRule?, _ frame: BankFrame, _ states: BankStates, _ past: BankPast
    ) -> Bool {
        guard let rule, past.end >= rule.reach else { return false }
        guard rule.logarithmic, frame.isPositive else {
            rule.run(past, frame: frame, range: states.range, into: &rows, at: places)
            return true
        }
        let (low, high) = (frame.logarithm(states.low), frame.logarithm(states.high))
        let margin = 0.5 * (high - low)
        rule.run(past, frame: frame, range: (low - margin)...(high + margin), into: &rows, at: places)
        for place in places { rows[place] = BankFrame.exponential(rows[place]) }
        return true
    }

    /// Medians over what follows `starts`; from `season` steps on they repeat. False without any start.
    private mutating func medians(_ places: Range<Int>, _ past: BankPast, _ starts: [Int], season: Int) -> Bool {
        guard !starts.isEmpty else { return false }
        let known = min(season, steps)
        columns.run(past, starts: starts, into: &rows, at: places.lowerBound, steps: known)
        for i in places.dropFirst(known) { rows[i] = rows[i - season] }
        return true
    }

    /// The median of up to `cycles` values of the same phase; with a `carry` c, the last deviation times c^h on top.
    private mutating func cycles(
        _ places: Range<Int>, _ past: BankPast, _ season: Int, _ cycles: Int, carry: Double? = nil
    ) -> Bool {
        guard past.end > season else { return false }
        if cycles == 1, carry == nil {
            repeatSeason(places, past, season)
            return true
        }
        guard medians(places, past, Self.starts(past.end, season, cycles), season: season) else { return false }
        guard let carry else { return true }
        columns.run(past, starts: Self.starts(past.end - 1, season, cycles), into: &sample, at: 0, steps: 1)
        var deviation = past.value(past.end - 1) - sample[0]
        for i in places {
            deviation *= carry
            rows[i] += deviation
        }
        return true
    }

    /// The values one season earlier.
    private mutating func repeatSeason(_ places: Range<Int>, _ past: BankPast, _ season: Int) {
        let start = past.end - season - places.lowerBound
        for i in places.prefix(season) { rows[i] = past.value(start + i) }
        for i in places.dropFirst(season) { rows[i] = rows[i - season] }
    }

    /// Up to `cycles` positions of the phase of `position`, the newest first.
    private static func starts(_ position: Int, _ season: Int, _ cycles: Int) -> [Int] {
        (1...cycles).map { position - $0 * season }.filter { $0 >= 0 }
    }

    /// The mean of up to three values of the same phase, with the last deviation on top where it `carries`.
    private mutating func mean(_ places: Range<Int>, _ past: BankPast, _ season: Int, carries: Bool) -> Bool {
        guard past.end > season else { return false }
        let deviation = carries ? past.value(past.end - 1) - Self.phaseMean(past, past.end - 1, season) : 0
        for i in places.prefix(season) {
            rows[i] = Self.phaseMean(past, past.end + i - places.lowerBound, season) + deviation
        }
        for i in places.dropFirst(season) { rows[i] = rows[i - season] }
        return true
    }

    private static func phaseMean(_ past: BankPast, _ position: Int, _ season: Int) -> Double {
        let starts = starts(position, season, 3)
        return starts.reduce(0) { $0 + past.value($1) } / Double(starts.count)
    }
}
