import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelForecast

@Suite("What a regression leans on")
struct FeatureImportanceTests {
    @Test("Every column once, the most important first", arguments: [ModelKind.linearTrend, .sgd])
    func order(kind: ModelKind) throws {
        let model = try recipe(kind, ["cyclical_time": .text("on")]).fit(history(wave(600)))
        let names = Set(model.features.map(\.name))
        #expect(names.count == model.features.count && model.features.count == model.parameterCount - 1)
        #expect(names.isSuperset(of: ["lag_1", "mean_30", "deviation_30", "hour_sin", "weekday_cos"]))
        #expect(zip(model.features, model.features.dropFirst()).allSatisfy { $0.weight >= $1.weight })
        #expect(model.features.allSatisfy { $0.weight >= 0 && $0.weight.isFinite })
    }

    @Test("The lag that makes the series is the first")
    func lag() throws {
        var values = noise(900)
        for t in 7..<values.count { values[t] = 0.95 * values[t - 7] + 0.1 * values[t] }
        let model = try recipe(.linearTrend).fit(history(values))
        #expect(model.features.prefix(2).map(\.name).contains("lag_7"))
    }
}
