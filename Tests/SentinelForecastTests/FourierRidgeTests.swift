import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelForecast

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// There is no reference implementation: what is known of the series must be found again.
@Suite("Fourier ridge")
struct FourierRidgeTests {
    private let hourly = Grid(step: .hours(1))

    private func history(_ values: [Double]) -> History { History(ring(values, grid: hourly)) }

    private func season(_ t: Int) -> Double {
        4 * sin(2 * .pi * Double(t) / 24) + 2 * cos(4 * .pi * Double(t) / 24)
    }

    @Test("A trend break and a season are found, beside outliers")
    func trendBreak() throws {
        let clean = (0..<600).map { t -> Double in
            let trend: Double = t < 300 ? 0.1 * Double(t) : 30 - 0.05 * Double(t - 300)
            return 10 + trend + season(t)
        }
        var values = zip(clean, noise(600, deviation: 0.3)).map { $0 + $1 }
        for t in stride(from: 11, to: 600, by: 53) { values[t] += 40 }
        let model: FittedFourierRidge = try FourierRidgeModel(horizonSteps: 24).fit(history(values))
        var row: [Double] = []
        let start = model.curve.basis.start
        let fitted = (0..<600).map { model.curve.value(at: start + Int64($0), row: &row) }
        #expect(meanAbsolute(fitted, clean) < 0.5)
        #expect(model.features.first?.name == "trend" && model.features.map(\.name).contains("season_24"))
        let past = history(Array(values[..<560]))
        let ahead = forecast(try FourierRidgeModel(horizonSteps: 24).fit(past), 24, past)
        #expect(meanAbsolute(ahead, Array(clean[560..<584])) < 1.2)
    }

    @Test("Day and week: the week's waves are not those of the day")
    func weekly() throws {
        let values = (0..<(24 * 7 * 6)).map { t -> Double in
            let weekend: Double = t / 24 % 7 < 2 ? -6 : 0
            return 30 + season(t) + weekend
        }
        let past = history(Array(values[..<(24 * 7 * 5)]))
        let model = try FourierRidgeModel(harmonics: 24, horizonSteps: 48).fit(past)
        #expect(model.curve.basis.seasons.map(\.period) == [24, 168])
        #expect(model.curve.basis.seasons[1].waves.allSatisfy { $0 % 7 != 0 })
        #expect(meanAbsolute(forecast(model, 168, past), Array(values[(24 * 7 * 5)...])) < 1)
    }

    @Test("Extrapolation dies away: a thousand steps on, the trend is within a quarter window of its slope")
    func bounded() throws {
        let past = history((0..<200).map(Double.init))
        let values = forecast(try FourierRidgeModel(season: 1, horizonSteps: 24).fit(past), 1000, past)
        #expect(zip(values, values.dropFirst()).allSatisfy { $1 >= $0 - 1e-9 })
        #expect(abs(values[9] - 209) < 3 && values[999] < 270)
    }

    @Test("The newest errors are carried on: a level shift is learnt sample by sample")
    func levelShift() throws {
        let values = (0..<480).map { 20 + season($0) }
        var points = ring(values, grid: hourly)
        var model = try FourierRidgeModel(horizonSteps: 12).fit(History(points))
        for t in 480..<560 {
            points.append(120 + season(t), at: points.endIndex)
            model.observe(120 + season(t), history: History(points))
        }
        let future = (560..<572).map { 120 + season($0) }
        #expect(meanAbsolute(forecast(model, 12, History(points)), future) < 5)
    }

    @Test("A third of the points missing")
    func gaps() throws {
        let values = (0..<720).map { 20 + season($0) }
        let past = history(values.enumerated().map { $0.offset % 30 > 19 ? .nan : $0.element })
        let future = (720..<744).map { 20 + season($0) }
        #expect(meanAbsolute(forecast(try FourierRidgeModel(horizonSteps: 24).fit(past), 24, past), future) < 0.5)
    }

    @Test("A given season needs two cycles")
    func given() {
        #expect(throws: FitError.tooFewPoints(needed: 160, observed: 100)) {
            try FourierRidgeModel(season: 80).fit(history(walk(100)))
        }
    }

    @Test("The carry that is chosen fits the errors: none for white noise, much for a walk")
    func carry() {
        let white = ResidualCarry.fitted(to: noise(800), steps: [1, 4])
        let slow = ResidualCarry.fitted(to: walk(800).map { $0 - 100 }, steps: [1, 4])
        #expect(slow.loss(walk(800).map { $0 - 100 }, from: 0, steps: [1]) < 1.1)
        #expect(white.loss(noise(800, seed: 9), from: 0, steps: [1]) < 0.9)
    }
}
