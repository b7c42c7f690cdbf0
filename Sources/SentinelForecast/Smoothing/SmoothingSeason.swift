import SentinelTime

/// The season of a smoothing model with seasonal states.
enum SmoothingSeason {
    /// The longest season, in steps: a week of minutes.
    static let longest = 10_080
    /// The newest points that are learnt from, or four seasons where that is more.
    static let pointLimit = 8_192

    static func description(_ meaning: String) -> ParameterDescription {
        ParameterDescription(
            name: "season", type: .integer(0...longest), defaultValue: .integer(0), meaning: meaning)
    }

    /// How many points to learn from, where `season` is asked for (0: whatever the step suggests).
    static func points(_ season: Int, step: TimeSpan) -> Int {
        let likeliest = SeasonDetection.calendar(step: step).filter { $0 <= longest }.max() ?? 1
        return max(pointLimit, 4 * (season > 0 ? season : likeliest))
    }

    /// The steps per season: as asked for where three cycles fit, found where `season` is 0, 1 for none.
    static func period(_ season: Int, window: TrainingWindow) -> Int {
        if season == 0 { return SeasonDetection(window).season(limit: longest) }
        return season * SeasonDetection.cycles <= window.values.count ? season : 1
    }
}
