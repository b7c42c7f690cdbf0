import SentinelTime

/// The cycles that the experts of ``AutoModel`` know, each in grid steps and admitted only with enough history.
struct SeasonPlan: Equatable, Sendable {
    /// The main season, given or by the step; at least three cycles are in the window.
    var season: Int?
    /// The week, where the season is a day and the window holds three weeks.
    var week: Int?
    /// A further period that the data show.
    var period: Int?
    /// Whether the season lasts a day.
    var isDaily = false

    /// Whether the season lasts whole days, and so follows the clock on the wall.
    var isCivil = false

    /// How many cycles must be seen before a season is admitted.
    static let cyclesNeeded = 3

    /// - Parameters:
    ///   - values: the window without missing points, oldest first.
    ///   - hint: the season in steps; 0: by the step or the data, 1: none.
    ///   - before: how many points come before the first back-test origin; only they are searched for a period.
    init(values: [Double], hint: Int, step: TimeSpan, before: Int) {
        let day = TimeSpan.days(1).milliseconds
        let count = values.count
        let wanted = hint > 1 ? hint : hint == 1 ? 1 : Self.usual(step)
        if wanted > 1, count >= Self.cyclesNeeded * wanted {
            season = wanted
            isDaily = Int64(wanted) * step.milliseconds == day
            isCivil = Int64(wanted) * step.milliseconds % day == 0
            if isDaily, count >= Self.cyclesNeeded * 7 * wanted { week = 7 * wanted }
        }
        period = hint == 1 ? nil : Self.detect(values, before: before, other: season)
    }

    /// Whether `count` points hold enough cycles of each season.
    func isCovered(by count: Int) -> Bool {
        count >= Self.cyclesNeeded * max(season ?? 1, week ?? 1, period ?? 1)
    }

    /// The season that goes with a step: a day up to steps of an hour, 7 of a day, 52 of a week, 12 of a month.
    static func usual(_ step: TimeSpan) -> Int {
        let day = TimeSpan.days(1).milliseconds
        if step.milliseconds <= day / 8 {
            return day % step.milliseconds == 0 ? Int(day / step.milliseconds) : 1
        }
        return switch step.milliseconds {
        case day: 7
        case 7 * day: 52
        case 28 * day...31 * day: 12
        default: 1
        }
    }

    private static let longestPeriod = 400
    private static let searchLimit = 4_096

    /// The shortest period P in 2...min(before / 3, 400) whose mean |y(t) - y(t-P)| is a local minimum within 3 % of
    /// the smallest, and that below 0.9 of the median over all P; nil where there is none.
    static func detect(_ values: [Double], before: Int, other: Int?) -> Int? {
        let last = min(before / 3, longestPeriod)
        guard last >= 3, before <= values.count else { return nil }
        let start = max(0, before - searchLimit)
        let distances = (1...last).map { lag in
            var sum = 0.0
            for i in (start + lag)..<before { sum += abs(values[i] - values[i - lag]) }
            return sum / Double(before - start - lag)
        }
        let candidates = (2..<last).filter { lag in
            let here = distances[lag - 1]
            return lag != other && here <= distances[lag - 2] && here <= distances[lag]
        }
        guard let best = candidates.map({ distances[$0 - 1] }).min() else { return nil }
        let sorted = distances.dropFirst().sorted()
        guard best < 0.9 * sorted[sorted.count / 2] else { return nil }
        return candidates.first { distances[$0 - 1] <= 1.03 * best }
    }
}

extension SeasonPlan {
    func encode(into writer: inout ArtifactWriter) {
        for cycle in [season, week, period] { writer.write(cycle ?? 0) }
        writer.write(isDaily)
        writer.write(isCivil)
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let cycles = 0...7 * AutoLimits.season
        let season = try reader.integer("auto.season", in: cycles)
        let week = try reader.integer("auto.week", in: cycles)
        let period = try reader.integer("auto.period", in: cycles)
        self.season = season > 1 ? season : nil
        self.week = week > 1 && week == 7 * season ? week : nil
        self.period = period > 1 ? period : nil
        isDaily = try reader.flag("auto.daily")
        isCivil = try reader.flag("auto.civil")
    }
}
