import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelForecast

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

@Suite("MSTL")
struct MSTLTests {
    private let hourly = Grid(step: .hours(1))

    private func history(_ values: [Double]) -> History { History(ring(values, grid: hourly)) }

    @Test("Oracle: statsmodels' MSTL at equal parameters")
    func oracle() {
        let parts = MSTL(periods: [24, 168]).decompose(decompositionSeries(600, periods: [24, 168]))
        #expect(deviation(parts.seasonal[0], DecompositionGolden.daily, stride: 13) < 1e-9)
        #expect(deviation(parts.seasonal[1], DecompositionGolden.weekly, stride: 13) < 1e-9)
        #expect(deviation(parts.trend, DecompositionGolden.multipleTrend, stride: 13) < 1e-9)
    }

    private func twoSeasons(_ count: Int) -> [Double] {
        (0..<count).map { t in
            let day = 6 * sin(2 * Double.pi * Double(t) / 24)
            let week: Double = t / 24 % 7 < 2 ? -8 : 0
            return 50 + 0.02 * Double(t) + day + week
        }
    }

    @Test("Day and week are found and go on", arguments: ["on", "off"])
    func twoSeasons(robust: String) throws {
        let values = twoSeasons(24 * 7 * 6)
        let past = history(Array(values[..<(24 * 7 * 5)]))
        let model = try recipe(.mstl, ["robust": .text(robust)]).fit(past)
        #expect(meanAbsolute(forecast(model, 168, past), Array(values[(24 * 7 * 5)...])) < 0.7)
        #expect(model.features.map(\.name).sorted() == ["season_168", "season_24"])
        #expect(model.features.allSatisfy { $0.weight > 0.9 && $0.weight <= 1 })
    }

    @Test("The rest learns on sample by sample, the cycles stay")
    func streaming() throws {
        let values = zip(twoSeasons(24 * 7 * 4), noise(24 * 7 * 4, deviation: 0.3)).map { $0 + $1 }
        let split = 24 * 7 * 3
        var points = ring(Array(values[..<split]), grid: hourly)
        var model = try recipe(.mstl).fit(History(points))
        var errors: [Double] = []
        for (offset, value) in values[split...].enumerated() {
            let lifted = value + (offset >= 40 ? 100 : 0)
            errors.append(abs(forecast(model, 1, History(points))[0] - lifted))
            points.append(lifted, at: points.endIndex)
            model.observe(lifted, history: History(points))
        }
        #expect(errors[..<40].reduce(0, +) / 40 < 0.7)
        #expect(errors[41] > 50 && errors.suffix(24).reduce(0, +) / 24 < 20)
    }

    @Test("A given season needs two cycles; 1 means none")
    func given() throws {
        let past = history(twoSeasons(100))
        #expect(throws: FitError.tooFewPoints(needed: 120, observed: 100)) {
            try recipe(.mstl, ["season": .integer(60)]).fit(past)
        }
        let plain = try recipe(.mstl, ["season": .integer(1)]).fit(past)
        let rest = try recipe(MSTLModel.restKinds[0], ["season": .integer(1)]).fit(past)
        #expect(forecast(plain, 30, past) == forecast(rest, 30, past))
        let other = MSTLModel(rest: try recipe(.naive))
        #expect(other.rest.kind == .exponentialSmoothing)
    }

    @Test("Long gaps: bridged for the decomposition, missing for the rest")
    func gaps() throws {
        #expect(MSTLModel.bridged([.nan, 1, .nan, .nan, 4, .nan]) == [1, 1, 2, 3, 4, 4])
        let values = twoSeasons(24 * 7 * 5).enumerated().map { $0.offset % 240 > 200 ? .nan : $0.element }
        let past = history(Array(values[..<(24 * 7 * 4)]))
        let model = try recipe(.mstl).fit(past)
        let future = Array(twoSeasons(24 * 7 * 5)[(24 * 7 * 4)...])
        #expect(meanAbsolute(forecast(model, 24, past), Array(future[..<24])) < 4)
    }

    @Test("Warming beyond the ring's start, or before the end of training, filters the ring")
    func warmElsewhere() throws {
        let points = ring(twoSeasons(800), grid: hourly)
        var model = try recipe(.mstl).fit(History(points, end: points.startIndex + 599))
        let early = History(points, end: points.startIndex + 499)
        model.warm(over: early)
        #expect(meanAbsolute(forecast(model, 24, early), Array(twoSeasons(524)[500...])) < 1)
        let late = History(points.suffix(150))
        model.warm(over: late)
        #expect(meanAbsolute(forecast(model, 24, late), Array(twoSeasons(824)[800...])) < 1)
    }

    @Test("An artifact cannot nest models without end")
    func hostile() throws {
        var writer = ArtifactWriter()
        writer.write("mstl")
        writer.write(false)
        writer.write(0)
        writer.write(7)
        writer.write(7)
        writer.write(1.5)
        writer.write("mstl")
        var reader = ArtifactReader(writer.bytes)
        #expect(throws: ArtifactError.unknownModel("mstl")) { try AnyFittedModel(from: &reader) }
    }
}
