/// One autoregression of the bank: its lags, the scale it works on and its differences.
struct RegressionSpec: Equatable, Sendable {
    let name: String
    /// Ascending, at least 1.
    let lags: [Int]
    /// Whether it works on logarithms, where the window is positive.
    let logarithmic: Bool
    /// The lag of the seasonal difference, 0 for none.
    var season = 0
    /// Whether the first difference is taken too.
    var differenced = false
    /// Strength of the ridge, relative to the mean diagonal of the normal matrix.
    let ridge: Double

    /// How far back a forecast looks.
    var reach: Int { (lags.last ?? 0) + season + (differenced ? 1 : 0) }

    /// The autoregressions that `count` points allow.
    static func bank(_ plan: SeasonPlan, count: Int) -> [RegressionSpec] {
        var specs = [
            RegressionSpec(name: "ar24", lags: Array(1...24), logarithmic: false, ridge: 0.1),
            RegressionSpec(name: "ar12_log", lags: Array(1...12), logarithmic: true, ridge: 0.1),
        ]
        if let season = plan.season { specs += seasonal(season) }
        if let season = plan.season, plan.isDaily { specs += weekly(season) }
        return specs.filter { Double($0.reach + 30) <= 0.75 * Double(count) }
    }

    private static func seasonal(_ season: Int) -> [RegressionSpec] {
        let around = [
            1, 2, 3, season - 2, season - 1, season, season + 1, season + 2, 2 * season - 1, 2 * season,
            2 * season + 1,
        ]
        let lags = Set(around.filter { $0 > 0 }).sorted()
        return [
            RegressionSpec(name: "sar", lags: lags, logarithmic: true, ridge: 0.02),
            RegressionSpec(name: "sar_s", lags: lags, logarithmic: true, season: season, ridge: 1),
            RegressionSpec(name: "sar_d", lags: lags, logarithmic: true, differenced: true, ridge: 0.05),
            RegressionSpec(
                name: "sar_sd", lags: lags, logarithmic: true, season: season, differenced: true, ridge: 0.5
            ),
        ]
    }

    private static func weekly(_ season: Int) -> [RegressionSpec] {
        let lags = Set([1, 2] + (1...7).flatMap { [$0 * season - 1, $0 * season, $0 * season + 1] })
            .sorted()
        return [
            RegressionSpec(name: "war_s", lags: lags, logarithmic: true, season: season, ridge: 0.3),
            RegressionSpec(name: "war_d", lags: lags, logarithmic: true, differenced: true, ridge: 0.05),
            RegressionSpec(
                name: "war_sd", lags: lags, logarithmic: true, season: season, differenced: true, ridge: 0.5
            ),
        ]
    }
}
