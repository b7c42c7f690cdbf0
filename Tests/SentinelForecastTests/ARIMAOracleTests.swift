import SentinelSeries
import Testing

@testable import SentinelForecast

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// The series of Oracles/arima.py.
enum ARIMAOracleSeries {
    static func named(_ name: String) -> [Double] {
        switch name {
        case "level": level(200)
        case "trend": trend(200)
        case "year": season(144, 12)
        case "day": season(240, 24)
        case "levelGaps": gaps(level(200))
        case "trendGaps": gaps(trend(200))
        default: gaps(season(144, 12))
        }
    }

    static func level(_ count: Int) -> [Double] {
        let shocks = noise(count + 1, seed: 21)
        var x = 0.0
        return (1...count).map { t in
            x = 0.7 * x + shocks[t] + 0.4 * shocks[t - 1]
            return 50 + x
        }
    }

    static func trend(_ count: Int) -> [Double] {
        let shocks = noise(count + 1, seed: 22)
        var x = 100.0
        return (1...count).map { t in
            x += 0.3 + shocks[t] - 0.5 * shocks[t - 1]
            return x
        }
    }

    static func season(_ count: Int, _ m: Int) -> [Double] {
        let shocks = noise(count, seed: 23)
        var x = 0.0
        return (0..<count).map { t in
            x = 0.8 * x + shocks[t]
            let angle = 2 * Double.pi * Double(t) / Double(m)
            return 20 + 0.05 * Double(t) + 6 * sin(angle) + 2 * sin(2 * angle + 1) + x
        }
    }

    static func gaps(_ values: [Double]) -> [Double] {
        values.enumerated().map { $0.offset % 17 == 11 || (60..<66).contains($0.offset) ? .nan : $0.element }
    }
}

@Suite("ARIMA beside statsmodels and statsforecast")
struct ARIMAOracleTests {
    @Test("At given coefficients log-likelihood and forecasts agree within 1e-6", arguments: ARIMAGolden.all)
    func given(golden: ARIMAGolden) {
        let values = ARIMAOracleSeries.named(golden.series)
        let sample = ARIMASample(values, golden.order)
        let likelihood = ARIMAEstimation(golden.order, sample, .exact).estimate(golden.coefficients).logLikelihood
        #expect(abs(likelihood - golden.logLikelihood) < 1e-6 * abs(golden.logLikelihood))
        let past = history(values)
        var model = FittedARIMA(golden.order, golden.coefficients, trained: ForecastBounds(values), last: 0)
        model.warm(over: past)
        for (ours, theirs) in zip(forecast(model, 6, past), golden.forecast) {
            #expect(abs(ours - theirs) < 1e-6 * abs(theirs))
        }
    }

    @Test("Fitted by us the log-likelihood is no worse than theirs by 1e-4", arguments: ARIMAGolden.all)
    func fitted(golden: ARIMAGolden) throws {
        let values = ARIMAOracleSeries.named(golden.series)
        let constant: FeatureSwitch = golden.order.constant ? .on : .off
        let model = try ARIMAModel(.fixed(golden.order), constant: constant).fit(history(values))
        let sample = ARIMASample(values, golden.order)
        let ours = ARIMAEstimation(golden.order, sample, .exact).estimate(model.coefficients).logLikelihood
        #expect(ours > golden.fitted - 1e-4 * abs(golden.fitted))
        if let other = golden.fittedByStatsforecast { #expect(ours > other - 1e-4 * abs(other)) }
    }

    @Test("The fast recursions equal the state's filter, point by point", arguments: ARIMAGolden.all)
    func recursions(golden: ARIMAGolden) {
        let values = UnitRootTests.interpolated(ARIMAOracleSeries.named(golden.series))
        let dynamics = ARMADynamics(golden.order, golden.coefficients)
        let fast = ARMAWhitening(exact: ARIMASample.difference(values, golden.order), dynamics)
        var state = ARIMAState(dynamics, level: 0, exact: true)
        let slow = values.compactMap { state.observe($0, dynamics) }
        #expect(slow.count == fast.errors.count)
        for (error, innovation) in zip(fast.errors, slow) {
            #expect(abs(error - innovation.error / innovation.variance.squareRoot()) < 1e-8)
        }
        let determinant = slow.reduce(0) { $0 + log($1.variance) }
        #expect(abs(determinant - fast.logDeterminant) < 1e-8)
    }
}
