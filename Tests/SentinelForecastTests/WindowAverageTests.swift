import SentinelSeries
import Testing

@testable import SentinelForecast

@Suite("Window average")
struct WindowAverageTests {
    @Test("Mean and median of the newest points, missing ones left out")
    func statistics() throws {
        let past = history([50, 1, 2, .nan, 9])
        #expect(
            forecast(try WindowAverageModel(window: 4, statistic: .mean).fit(past), 2, past) == [4, 4])
        #expect(
            forecast(try WindowAverageModel(window: 4, statistic: .median).fit(past), 2, past) == [2, 2])
        #expect(forecast(try WindowAverageModel(window: 1).fit(past), 1, past) == [9])
        #expect(
            forecast(try WindowAverageModel(window: 100, statistic: .mean).fit(past), 1, past) == [15.5])
    }

    @Test("A window without a point gives the last value")
    func outage() throws {
        let past = history([3, 4, 5] + [Double](repeating: .nan, count: 30))
        #expect(forecast(try WindowAverageModel().fit(past), 1, past) == [5])
    }

    @Test("The catalogue passes window and statistic on")
    func catalogue() throws {
        let past = history([50, 1, 2, 3, 9])
        let chosen = try recipe(.windowAverage, ["window": .integer(4), "statistic": .text("mean")])
            .fit(past)
        #expect(forecast(chosen, 1, past) == [3.75])
    }
}
