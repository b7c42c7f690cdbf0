import SentinelForecast
import SentinelSeries
import SentinelTime
import Testing

/// The example of the README, line by line (`ReadmeTests` compares them), so that it compiles and does what it says.
@Suite("The library stands alone")
struct LibraryExampleTests {
    @Test("The README's example forecasts with intervals and goes on sample by sample")
    func example() throws {
        let values = (0..<600).map { Double($0 % 24) + Double(($0 * 7919) % 13) / 10 }
        let next = 5.0

        // example
        var ring = SeriesRing(grid: Grid(step: .minutes(5)), startIndex: 0, values: values)
        let recipe = ModelRecipe(parameters: .defaults(.auto), lookbackSteps: 24, horizonSteps: 12)
        var model = try recipe.fit(History(ring))
        var intervals = IntervalTracker(horizon: 12, levels: [0.8, 0.95], errors: model.errors)

        var forecast: [Double] = []
        model.forecast(steps: 12, history: History(ring), into: &forecast)
        intervals.issue(IssuedForecast(forecast, spread: model.spread), at: ring.endIndex - 1)
        let band = intervals.band(level: 0.95)

        ring.append(next, at: ring.endIndex)
        intervals.observe(next, at: ring.endIndex - 1)
        model.observe(next, history: History(ring))
        // end

        #expect(forecast.count == 12)
        #expect(zip(forecast, values.suffix(24)).allSatisfy { abs($0 - $1) < 3 })
        let bounds = try #require(band)
        #expect((0..<12).allSatisfy { bounds.lower[$0] <= forecast[$0] && forecast[$0] <= bounds.upper[$0] })
    }
}
