#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// How good a model was in a back-test: one row of the table in which models are compared.
///
/// Every series counts the same, however many windows it has; only `mae` is a mean over all values, in their unit.
package struct BacktestScore: Sendable, Equatable {
    /// Series with at least one scored window.
    package let series: Int
    /// Forecasts that met an observed value.
    package let windows: Int
    /// Observed values that were forecast.
    package let points: Int
    /// Mean absolute error over all values, in the unit of the series.
    package let mae: Double?
    /// Mean over series of MAE over the scale of the window (Hyndman and Koehler 2006).
    package let mase: Double?
    /// Geometric mean over series of (MAE + e) / (MAE of the last value + e), e = 1 % of the series' standard deviation
    /// so that flat series do not decide: below 1 is better than repeating the last value.
    package let relativeToNaive: Double?
    /// Mean over series of the scaled pinball loss of all bounds.
    package let pinball: Double?
    /// Per level, ascending.
    package let levels: [Level]
    /// Mean thread CPU seconds of a forecast; nil where it was not measured.
    package let cpuSeconds: Double?

    /// The intervals of one level.
    package struct Level: Sendable, Equatable {
        /// What was asked for, 0 to 1.
        package let level: Double
        /// Mean over series of the share of values inside.
        package let coverage: Double?
        /// Mean over series of the interval score over the scale of the window: MSIS.
        package let scaledIntervalScore: Double?
    }

    /// The tallies of all series with their standard deviations, in a fixed order; all of these levels.
    package init(_ series: [(tally: BacktestTally, deviation: Double)], levels nominal: [Double]) {
        let scored = series.filter { $0.tally.windows > 0 }
        let tallies = scored.map(\.tally)
        self.series = tallies.count
        windows = tallies.reduce(0) { $0 + $1.windows }
        points = tallies.reduce(0) { $0 + $1.points }
        mae = points > 0 ? tallies.reduce(0) { $0 + $1.absolute } / Double(points) : nil
        mase = Self.mean(tallies.map(\.scaled.value))
        relativeToNaive = Self.relative(scored)
        pinball = Self.mean(tallies.map(\.pinball.value))
        let cpu = tallies.reduce(0) { $0 + $1.cpuSeconds }
        cpuSeconds = windows > 0 && cpu > 0 ? cpu / Double(windows) : nil
        levels = nominal.enumerated().map { place, level in
            Level(
                level: level, coverage: Self.mean(tallies.map(\.covered[place].value)),
                scaledIntervalScore: Self.mean(tallies.map(\.intervalScore[place].value)))
        }
    }

    private static func relative(_ scored: [(tally: BacktestTally, deviation: Double)]) -> Double? {
        let logs = scored.map { tally, deviation -> Double? in
            let floor = 0.01 * deviation * Double(tally.windows)
            let ratio = (tally.windowError + floor) / (tally.naiveError + floor)
            return ratio.isFinite && ratio > 0 ? log(ratio) : nil
        }
        return mean(logs).map { exp($0) }
    }

    private static func mean(_ values: [Double?]) -> Double? {
        let known = values.compactMap { $0 }
        return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }
}
