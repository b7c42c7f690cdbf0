import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelForecast

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

@Suite("ETS")
struct ETSTests {
    private let season12 = (0..<144).map { 100 + 20 * sin(2 * .pi * Double($0) / 12) }

    private func noisy(_ values: [Double], _ deviation: Double = 1) -> [Double] {
        zip(values, noise(values.count, seed: 21, deviation: deviation)).map { $0 + $1 }
    }

    @Test("The gradient is that of the likelihood, gaps included", arguments: ETSForm.all)
    func gradient(form: ETSForm) {
        let values = noisy((0..<60).map { 2 + 0.5 * sin(2 * .pi * Double($0) / 6) }, 0.1)
            .enumerated().map { $0.offset % 11 == 4 ? Double.nan : $0.element }
        var likelihood = ETSLikelihood(values: values, form: form, period: 6)
        let neutral = form.season == .multiplicative ? 1.0 : form.season == .none ? 0 : 0.1
        let seasons = (0..<likelihood.period).map { neutral + 0.02 * Double(form.season == .none ? 0 : $0) }
        let x = [0.3, 0.05, form.season == .none ? 0 : 0.2, 0.9, 2, 0.01] + seasons
        var gradient = [Double](repeating: 0, count: x.count)
        _ = likelihood.value(x)
        likelihood.gradient(into: &gradient)
        for place in x.indices {
            var (up, down) = (x, x)
            up[place] += 1e-6
            down[place] -= 1e-6
            let difference = (likelihood.value(up) - likelihood.value(down)) / 2e-6
            #expect(abs(difference - gradient[place]) < 1e-4 * max(1, abs(difference)), "\(place)")
        }
    }

    @Test("A season that is there is found and repeated; one asked for as 1 is not")
    func season() throws {
        let grid = Grid(step: .hours(1))
        let values = noisy((0..<240).map { 50 + 10 * sin(2 * .pi * Double($0) / 24) }, 0.2)
        let past = History(ring(values, grid: grid))
        let model = try ETSModel().fit(past)
        #expect(model.period == 24 && model.form.season == .additive)
        let expected = (240..<288).map { 50 + 10 * sin(2 * .pi * Double($0) / 24) }
        #expect(meanAbsolute(forecast(model, 48, past), expected) < 0.5)
        #expect(try ETSModel(season: 1).fit(past).period == 1)
    }

    @Test(
        "A season that fits less than three times is not used, one longer than the data neither", arguments: [60, 5000])
    func shortSeason(period: Int) throws {
        let past = history(noisy(season12))
        #expect(try ETSModel(season: period).fit(past).period == 1)
    }

    @Test("Parts that are asked for are kept")
    func preferences() throws {
        let past = history(noisy(season12))
        for error in ETSError.allCases {
            for trend in ETSTrend.allCases {
                for season in ETSSeason.allCases {
                    let wanted = ETSModel.Preference(error: error, trend: trend, season: season)
                    let form = try ETSModel(season: 12, form: wanted).fit(past).form
                    #expect(form.error == error && form.season == season)
                    #expect((form.trend == .none) == (trend == .none))
                }
            }
        }
        let damped = ETSModel.Preference(trend: .additive, damped: .on)
        #expect(try ETSModel(season: 12, form: damped).fit(past).form.trend == .damped)
        let straight = ETSModel.Preference(trend: .additive, damped: .off)
        #expect(try ETSModel(season: 12, form: straight).fit(past).form.trend == .additive)
    }

    @Test("What is multiplicative is refused where a value is not positive, and nothing explodes")
    func notPositive() throws {
        let past = history(noisy(season12).map { $0 - 100 })
        let wanted = ETSModel.Preference(error: .multiplicative, season: .multiplicative)
        let model = try ETSModel(season: 12, form: wanted).fit(past)
        #expect(model.form == ETSForm(error: .additive, trend: .none, season: .none))
        let free = try ETSModel(season: 12, form: ETSModel.Preference(error: nil)).fit(past)
        #expect(!free.form.needsPositiveValues)
    }

    @Test("A multiplicative season survives zeros, negative and huge values")
    func hostileAfterwards() throws {
        var points = ring(noisy(season12))
        let wanted = ETSModel.Preference(error: .multiplicative, season: .multiplicative)
        var model = try ETSModel(season: 12, form: wanted).fit(History(points))
        #expect(model.form.season == .multiplicative)
        for value in [0, 0, -5, 1e300, -1e300, nil, 1e-300, 0, 100] as [Double?] {
            points.append(value, at: points.endIndex)
            model.observe(value, history: History(points))
            #expect(allFinite(forecast(model, 30, History(points))))
        }
    }

    @Test("A missing point moves the level along its trend and the season by one phase")
    func missing() throws {
        let values = (0..<120).map { (t: Int) -> Double in 10 + 0.5 * Double(t) + (t % 4 == 0 ? 6 : -2) }
        var points: SeriesRing = ring(values)
        var model = try ETSModel(season: 4, form: ETSModel.Preference(trend: .additive, damped: .off))
            .fit(History(points))
        let before = forecast(model, 9, History(points))
        for _ in 0..<3 {
            points.append(nil, at: points.endIndex)
            model.observe(nil, history: History(points))
        }
        let after = forecast(model, 6, History(points))
        for (a, b) in zip(after, before.dropFirst(3)) { #expect(abs(a - b) < 1e-9 * abs(b)) }
    }

    @Test("30 % gaps leave the season standing")
    func gaps() throws {
        let values = noisy(season12).enumerated().map { $0.offset * 7 % 10 < 3 ? .nan : $0.element }
        let past = history(values)
        let model = try ETSModel(season: 12).fit(past)
        let expected = (144..<168).map { 100 + 20 * sin(2 * .pi * Double($0) / 12) }
        #expect(meanAbsolute(forecast(model, 24, past), expected) < 2.5)
    }

    @Test("Warming over a ring whose oldest points have left goes on from the trained state")
    func ringMovedOn() throws {
        let values = noisy(season12)
        let points = ring(values)
        let trained = try ETSModel(season: 12).fit(History(points, end: points.startIndex + 119))
        var stepped = trained
        for index in (points.startIndex + 120)..<points.endIndex {
            stepped.observe(points[index], history: History(points, end: index))
        }
        var warmed = trained
        warmed.warm(over: History(points.suffix(60)))
        #expect(warmed == stepped)
    }

    @Test("Warming over another series, or an earlier end, starts from its points alone")
    func otherSeries() throws {
        var model = try ETSModel(season: 12).fit(history(noisy(season12)))
        let other = History(ring(noisy(season12).map { $0 + 1_000 }))
        model.warm(over: other)
        #expect(abs(forecast(model, 1, other)[0] - 1_100) < 10)
        let early = History(other.ring, end: other.ring.startIndex + 60)
        model.warm(over: early)
        #expect(abs(forecast(model, 1, early)[0] - 1_110) < 30)
        let empty = History(ring([.nan, .nan]))
        model.warm(over: empty)
        #expect(allFinite(forecast(model, 3, empty)))
    }

    @Test("A partial fit keeps the form and stays near a full one")
    func partial() throws {
        let values = noisy((0..<600).map { 100 + 20 * sin(2 * .pi * Double($0) / 12) })
        let past = history(values)
        let unfitted = ETSModel(season: 12)
        let previous = try unfitted.fit(History(past.ring, end: past.end - 200))
        let partial = try #require(try unfitted.partialFit(from: previous, history: past))
        #expect(partial.form == previous.form && partial.period == 12)
        let full = try unfitted.fit(past)
        #expect(meanAbsolute(forecast(partial, 24, past), forecast(full, 24, past)) < 1)
        let flat = history([Double](repeating: 3, count: 100))
        let level = try #require(try unfitted.partialFit(from: previous, history: flat))
        #expect(forecast(level, 2, flat) == [3, 3])
    }

    @Test("A week of minutes as the season: bounded work, a season all the same")
    func longSeason() throws {
        let values = (0..<4_500).map { 10 + 4 * sin(2 * .pi * Double($0) / 1_440) }
        let past = history(noisy(values, 0.3))
        let model = try ETSModel(season: 1_440, form: ETSModel.Preference(trend: ETSTrend.none)).fit(past)
        #expect(model.period == 1_440 || model.form.season == .none)
        #expect(allFinite(forecast(model, 1_000, past)))
    }

    @Test("The information criteria penalise as they should")
    func criteria() {
        #expect(InformationCriterion.aic.value(loss: 10, count: 3, observed: 50) == 16)
        #expect(abs(InformationCriterion.aicc.value(loss: 10, count: 3, observed: 50) - (16 + 24.0 / 46)) < 1e-12)
        #expect(abs(InformationCriterion.bic.value(loss: 10, count: 3, observed: 50) - (10 + 3 * log(50))) < 1e-12)
        #expect(InformationCriterion.aicc.value(loss: 10, count: 9, observed: 10) == .infinity)
    }

    @Test("Bytes that are no ETS model are refused")
    func hostileBytes() throws {
        let model = try ETSModel(season: 12).fit(history(noisy(season12)))
        var writer = ArtifactWriter()
        model.encode(into: &writer)
        var whole = ArtifactReader(writer.bytes)
        #expect(try FittedETS(from: &whole) == model)
        for length in stride(from: 0, to: writer.bytes.count, by: 7) {
            var reader = ArtifactReader(Array(writer.bytes[..<length]))
            #expect(throws: ArtifactError.self) { try FittedETS(from: &reader) }
        }
        for place in [8, 24, 36, 58, 66, 90] {
            var bytes = writer.bytes
            for offset in 0..<8 { bytes[place + offset] = 0xFF }
            var reader = ArtifactReader(bytes)
            #expect(throws: ArtifactError.self) { try FittedETS(from: &reader) }
        }
    }
}
