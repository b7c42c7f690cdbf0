import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelForecast

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

struct SESGolden {
    let series: String
    let forecast: Double
    let loss: Double
}

struct HoltGolden {
    let series: String
    let forecast: [Double]
}

struct ThetaGolden {
    let series: String
    let kind: String
    let seasonal: Bool
    let loss: Double
    let vector: [Double]
    let forecast: [Double]
}

struct ClassicalGolden {
    let series: String
    let multiplicative: Bool
    let season: [Double]
}

struct ETSGolden {
    let series: String
    let form: String
    let best: Double
    let loss: Double
    let aicc: Double
    let vector: [Double]
    let forecast: [Double]
}

/// The series of Oracles/smoothing.py.
enum SmoothingSeries {
    static func period(_ name: String) -> Int { ["multiplicative": 12, "additive": 12, "hourly": 24][name] ?? 1 }

    static func values(_ name: String) -> [Double] {
        let e = noise(120, seed: 1)
        switch name {
        case "trend": return e.enumerated().map { 50 + 0.3 * Double($0.offset) + 2 * $0.element }
        case "multiplicative":
            return e.enumerated().map {
                (100 + 0.5 * Double($0.offset)) * (1 + 0.3 * wave($0.offset, 12)) * (1 + 0.03 * $0.element)
            }
        case "additive":
            return walk(120, 2, 2).enumerated().map {
                150 + 20 * wave($0.offset, 12) + 5 * wave($0.offset, 6) + $0.element
            }
        case "noise": return noise(100, seed: 3, deviation: 3).map { 20 + $0 }
        case "shift": return e.enumerated().map { ($0.offset < 60 ? 30 : 70) + 2 * $0.element }
        case "short":
            return noise(16, seed: 4).enumerated().map { 10 + 0.5 * Double($0.offset) + $0.element }
        default:
            return zip(walk(240, 5, 0.7), noise(240, seed: 6, deviation: 2)).enumerated().map {
                60 + 15 * wave($0.offset, 24) + $0.element.0 + $0.element.1
            }
        }
    }

    private static func wave(_ t: Int, _ period: Double) -> Double { sin(2 * .pi * Double(t) / period) }

    private static func walk(_ count: Int, _ seed: UInt64, _ deviation: Double) -> [Double] {
        var level = 0.0
        return noise(count, seed: seed, deviation: deviation).map {
            level += $0
            return level
        }
    }
}

@Suite("The smoothing family against its references")
struct SmoothingOracleTests {
    private func isClose(_ a: [Double], _ b: [Double], within tolerance: Double = 1e-6) -> Bool {
        a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= tolerance * max(abs($1), 1e-3) }
    }

    private func window(_ name: String) throws -> TrainingWindow {
        try TrainingWindow(history(SmoothingSeries.values(name)), minimum: 4)
    }

    private func form(_ code: String) -> ETSForm {
        let error: ETSError = code.first == "A" ? .additive : .multiplicative
        let season: ETSSeason = code.last == "N" ? .none : code.last == "A" ? .additive : .multiplicative
        let trend: ETSTrend = code.contains("d") ? .damped : code.dropFirst().first == "A" ? .additive : .none
        return ETSForm(error: error, trend: trend, season: season)
    }

    static let ets = SmoothingETSGolden.first + SmoothingETSGolden.second

    @Test("ETS at the reference's parameters: likelihood and forecasts", arguments: ets)
    func etsAtTheReference(golden: ETSGolden) throws {
        let window = try window(golden.series)
        let period = SmoothingSeries.period(golden.series)
        var likelihood = ETSLikelihood(values: window.values, form: form(golden.form), period: period)
        #expect(isClose([likelihood.value(golden.vector)], [golden.loss]))
        let seasons = Array(golden.vector[ETSLikelihood.seasonOffset...])
        var start = ETSState(
            level: golden.vector[4], slope: golden.vector[5], season: seasons, index: window.startIndex - 1)
        for (phase, value) in seasons.enumerated() {
            start.season[start.phase(window.startIndex + Int64(phase))] = value
        }
        let smoothing = SIMD4(golden.vector[0], golden.vector[1], golden.vector[2], golden.vector[3])
        let model = FittedETS(
            form: form(golden.form), smoothing: smoothing, loss: 0, start: start, window: window)
        #expect(isClose(forecast(model, 14, history(window.values)), golden.forecast))
    }

    @Test("ETS fitted: no form's likelihood is worse than the reference's", arguments: ets)
    func etsFitted(golden: ETSGolden) throws {
        let values = SmoothingSeries.values(golden.series)
        let scale = ETSScale(values)
        let search = ETSSearch(values: values.map(scale.down), criterion: .aicc)
        let period = SmoothingSeries.period(golden.series)
        let outcome = try #require(search.best(of: [form(golden.form)], period: period))
        let offset = 2 * Double(values.count) * log(scale.up(1))
        let found = outcome.loss + offset
        #expect(found <= golden.loss + 1e-4 * abs(golden.loss), "\(found) at \(outcome.vector.prefix(4))")
        #expect(outcome.score + offset <= golden.aicc + 1e-4 * abs(golden.aicc))
    }

    @Test("ETS chosen among all forms: the criterion is no worse than AutoETS's")
    func etsChosen() throws {
        for (name, golden) in Dictionary(grouping: Self.ets, by: \.series) {
            let values = SmoothingSeries.values(name)
            let scale = ETSScale(values)
            let period = SmoothingSeries.period(name)
            let model = ETSModel(season: period, form: ETSModel.Preference(error: nil))
            let search = ETSSearch(values: values.map(scale.down), criterion: .aicc)
            let outcome = try #require(search.best(of: model.forms(seasonal: period > 1), period: period))
            let score = outcome.score + 2 * Double(values.count) * log(scale.up(1))
            #expect(score <= golden[0].best + 1e-4 * abs(golden[0].best), "\(name)")
        }
    }

    private func variant(_ code: String) -> ThetaVariant {
        ["STM": .standard, "OTM": .optimized, "DSTM": .dynamic][code] ?? .dynamicOptimized
    }

    @Test("Theta at the reference's parameters: objective and forecasts", arguments: SmoothingGolden.theta)
    func thetaAtTheReference(golden: ThetaGolden) throws {
        let window = try window(golden.series)
        let parts = ThetaSeason.decompose(
            window.values, observed: window.values, period: SmoothingSeries.period(golden.series),
            prefersMultiplicative: true)
        #expect((parts != nil) == golden.seasonal)
        let adjusted = parts?.adjusted(window.values) ?? window.values
        let parameters = ThetaParameters(
            alpha: golden.vector[0], share: golden.vector[1], initial: golden.vector[2])
        let variant = variant(golden.kind)
        let line = variant.isDynamic ? nil : ThetaEstimation.line(adjusted)
        var state = ThetaState(first: adjusted[0], initial: parameters.initial, alpha: parameters.alpha, line: line)
        var squares = 0.0
        for t in 1..<adjusted.count {
            let error = adjusted[t] - state.expected(parameters)
            if t >= 3 { squares += error * error }
            state.advance(adjusted[t], alpha: parameters.alpha, dynamic: variant.isDynamic)
        }
        #expect(isClose([squares / mean(adjusted)], [golden.loss]))
        let fit = ThetaFit(variant: variant, parameters: parameters, line: line, parts: parts, loss: squares)
        #expect(isClose(forecast(FittedTheta(fit, window: window), 14, history(window.values)), golden.forecast))
    }

    private func mean(_ values: [Double]) -> Double { values.reduce(0) { $0 + abs($1) } / Double(values.count) }

    @Test("Theta fitted: no objective is worse than the reference's", arguments: SmoothingGolden.theta)
    func thetaFitted(golden: ThetaGolden) throws {
        let values = SmoothingSeries.values(golden.series)
        let parts = ThetaSeason.decompose(
            values, observed: values, period: SmoothingSeries.period(golden.series), prefersMultiplicative: true)
        let adjusted = parts?.adjusted(values) ?? values
        let estimation = ThetaEstimation(
            values: adjusted, counts: values.map { _ in true }, variant: variant(golden.kind))
        #expect(estimation.best().loss / mean(adjusted) <= golden.loss * (1 + 1e-4))
    }

    @Test("The classical decomposition is statsmodels'", arguments: SmoothingGolden.decomposition)
    func decomposition(golden: ClassicalGolden) throws {
        let values = SmoothingSeries.values(golden.series)
        let parts = try #require(
            ClassicalDecomposition(values, period: golden.season.count, multiplicative: golden.multiplicative))
        #expect(isClose(parts.season, golden.season))
    }

    @Test(
        "Simple smoothing: the forecast at 0.3, and errors no worse than the optimiser's",
        arguments: SmoothingGolden.ses)
    func ses(golden: SESGolden) throws {
        let values = SmoothingSeries.values(golden.series)
        let fixed = try SESModel(alpha: 0.3).fit(history(values))
        #expect(isClose([fixed.level], [golden.forecast]))
        let model = SESModel(criterion: .mse)
        let alpha = try model.fit(history(values)).alpha
        #expect(model.losses(values, [alpha])[0] <= golden.loss * (1 + 1e-4))
    }

    @Test("Damped Holt is statsmodels' at the same parameters", arguments: SmoothingGolden.holt)
    func holt(golden: HoltGolden) throws {
        let values = SmoothingSeries.values(golden.series)
        let model = try ExponentialSmoothingModel(alpha: 0.4, beta: 0.2, phi: 0.9).fit(history(values))
        #expect(isClose(forecast(model, 14, history(values)), golden.forecast))
    }
}
