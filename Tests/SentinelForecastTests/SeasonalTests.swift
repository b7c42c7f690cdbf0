import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelForecast

@Suite("Seasons")
struct SeasonalTests {
    private func daily(_ count: Int, period: Int, seed: UInt64 = 5) -> [Double] {
        zip(wave(count, period: Double(period)), noise(count, seed: seed)).map { $0 + $1 }
    }

    @Test("The calendar by step")
    func calendar() {
        let expected: [(TimeSpan, [Int])] = [
            (.hours(1), [24, 168]), (.minutes(5), [288, 2016]), (.minutes(1), [1440, 10080]),
            (.seconds(10), [8640, 60480]), (.days(1), [7]), (.days(7), [52]), (.days(30), [12]),
            (.days(3), []),
            (.seconds(11), []),
        ]
        for (step, seasons) in expected { #expect(SeasonDetection.calendar(step: step) == seasons) }
    }

    @Test("A day is found on hours, and a week beside it only where weekdays differ")
    func dayAndWeek() {
        let plain = daily(24 * 30, period: 24)
        #expect(SeasonDetection(plain, step: .hours(1)).seasons() == [24])
        let weekly = plain.enumerated().map { $0.element + ($0.offset / 24 % 7 < 2 ? -6 : 0) }
        #expect(SeasonDetection(weekly, step: .hours(1)).seasons() == [24, 168])
        #expect(SeasonDetection(weekly, step: .hours(1)).season() == 24)
        #expect(SeasonDetection(weekly, step: .hours(1)).seasons(limit: 100) == [24])
    }

    @Test("A season longer than a third of the history is not admitted")
    func threeCycles() {
        #expect(SeasonDetection(daily(71, period: 24), step: .hours(1)).seasons(limit: 24) == [])
        #expect(SeasonDetection(daily(72, period: 24), step: .hours(1)).season() == 24)
        #expect(SeasonDetection(daily(500, period: 700), step: .minutes(1)).season() == 1)
    }

    @Test("A period without a name is found by search, in gaps and beside a trend")
    func searched() {
        let values = daily(600, period: 37).enumerated().map { offset, value in
            offset % 50 < 12 ? .nan : value + 0.2 * Double(offset)
        }
        #expect(SeasonDetection(values, step: .minutes(1)).season() == 37)
    }

    @Test("No season in walks, noise, constants and nothing")
    func none() {
        for seed in 1...10 as ClosedRange<UInt64> {
            #expect(SeasonDetection(walk(2000, seed: seed), step: .minutes(1)).season() == 1)
            #expect(SeasonDetection(noise(500, seed: seed), step: .minutes(5)).season() == 1)
        }
        #expect(SeasonDetection([Double](repeating: 4, count: 500), step: .hours(1)).season() == 1)
        #expect(SeasonDetection([Double](repeating: .nan, count: 500), step: .hours(1)).season() == 1)
        #expect(SeasonDetection([], step: .hours(1)).season() == 1)
        #expect(SeasonDetection([1, 2], step: .hours(1)).season() == 1)
    }

    @Test("10 s data: three days admit the day of 8,640 steps")
    func tenSeconds() {
        let values = daily(3 * 8640, period: 8640)
        #expect(SeasonDetection(values, step: .seconds(10)).season() == 8640)
    }

    @Test("Seasonal naive: the same phase of the newest cycle that has it")
    func seasonalNaive() throws {
        let values: [Double] = [1, 2, 3, 4, 5, 6, 7, .nan, 9]
        let past = history(values)
        let model = try SeasonalNaiveModel(season: 3).fit(past)
        #expect(forecast(model, 7, past) == [7, 5, 9, 7, 5, 9, 7])
        #expect(throws: FitError.tooFewPoints(needed: 10, observed: 8)) {
            try SeasonalNaiveModel(season: 10).fit(past)
        }
        #expect(forecast(try SeasonalNaiveModel(season: 1).fit(past), 2, past) == [9, 9])
    }

    @Test("Seasonal naive finds its season and repeats it beyond one cycle")
    func seasonalNaiveFinds() throws {
        let past = history(wave(400, period: 40))
        let model = try SeasonalNaiveModel().fit(past)
        #expect(model.season == 40)
        let values = forecast(model, 90, past)
        #expect(values[80...] == values[40..<50])
        #expect(meanAbsolute(values, Array(wave(490, period: 40)[400...])) < 1e-9)
    }
}
