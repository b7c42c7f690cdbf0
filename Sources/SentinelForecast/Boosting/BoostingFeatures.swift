import SentinelTime

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// The columns of ``GradientBoostingModel`` for origin t and a target h steps later, all values relative to `y_t`:
/// h; `y_(t-k)` for some k; mean, deviation and median of the newest points; per season of S steps the value one season
/// before the target and how it differs from that before the origin; hour of the day and day of the week of the target.
/// Short gaps are bridged by the last value; NaN where nothing is known. Nothing after t is read.
struct BoostingFeatures: Equatable, Sendable {
    private static let lags = [1, 2, 3, 4, 6, 8, 12, 16, 24]
    private static let windows = [6, 12, 24, 48]
    static let seasonsLimit = 4

    /// The lengths of the seasons in steps.
    let seasons: [Int]
    /// Whether the hour of the target's day is among the columns.
    let hourOfDay: Bool
    /// Whether the target's day of the week is among the columns.
    let dayOfWeek: Bool

    var names: [String] {
        var names = ["step"] + Self.lags.map { "lag_\($0 + 1)" }
        for window in Self.windows { names += ["mean_\(window)", "deviation_\(window)", "median_\(window)"] }
        for season in seasons { names += ["season_\(season)", "season_change_\(season)"] }
        return names + (hourOfDay ? ["hour_of_day"] : []) + (dayOfWeek ? ["day_of_week"] : [])
    }

    /// How many points before the target a row may read.
    var reach: Int { max(49, (seasons.max() ?? 0) + 1) }

    /// What all targets of one origin have in common: the columns of lags and windows. `held` is NaN where nothing is
    /// known; `scale` is the unit of the columns.
    func origin(_ held: [Double], _ t: Int, base: Double, scale: Double) -> [Float] {
        var columns = Self.lags.map { lag in t >= lag ? Float((held[t - lag] - base) / scale) : .nan }
        for window in Self.windows {
            let values = held[max(0, t + 1 - window)...t].filter { !$0.isNaN }.map { ($0 - base) / scale }
            guard values.count * 2 > window else {
                columns += [.nan, .nan, .nan]
                continue
            }
            let mean = values.reduce(0, +) / Double(values.count)
            let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
            let median = values.sorted()[values.count / 2]
            columns += [Float(mean), Float(variance.squareRoot()), Float(median)]
        }
        return columns
    }

    /// Replaces `row` by the columns for the target `step` steps after place `t` of `held`, which is at `time`.
    func write(_ held: [Double], _ target: BoostingTarget, origin: [Float], into row: inout [Float]) {
        row.removeAll(keepingCapacity: true)
        row.append(Float(target.step))
        row.append(contentsOf: origin)
        for season in seasons {
            let back = (target.step + season - 1) / season * season - target.step
            let ago = value(held, target.origin - back)
            let change = ago - value(held, target.origin - back - target.step)
            row.append(Float((ago - target.base) / target.scale))
            row.append(Float(change / target.scale))
        }
        let day = TimeSpan.days(1).milliseconds
        if hourOfDay { row.append(Float(target.time.milliseconds % day) / Float(day)) }
        if dayOfWeek { row.append(Float(target.time.milliseconds / day % 7)) }
    }

    private func value(_ held: [Double], _ place: Int) -> Double {
        held.indices.contains(place) ? held[place] : .nan
    }
}

/// What a row is asked for.
struct BoostingTarget {
    /// The place of the origin in the values.
    let origin: Int
    /// Steps ahead of it.
    let step: Int
    /// The value at the origin.
    let base: Double
    /// The unit of the columns.
    let scale: Double
    /// When the target is.
    let time: Timestamp
}

extension BoostingFeatures {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(seasons.map(Double.init))
        writer.write(hourOfDay)
        writer.write(dayOfWeek)
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let numbers = try reader.numbers("boosting.seasons", limit: Self.seasonsLimit)
        guard numbers.allSatisfy({ $0 >= 2 && $0 <= Double(ParameterDescription.seasonLimit) }) else {
            throw .badValue(field: "boosting.seasons")
        }
        seasons = numbers.map { Int($0) }
        hourOfDay = try reader.flag("boosting.hour_of_day")
        dayOfWeek = try reader.flag("boosting.day_of_week")
    }
}
