#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// How many false alarms a fleet of series raises, and the threshold that keeps them within a budget.
///
/// No detector with a finite time to detection can bound the false discoveries of a fleet (Dandapanthula and Ramdas,
/// 2025), so alarms are budgeted instead. The rates were measured with complete references, as the sum of the three
/// channels and the worst noise and seed of several (`sentinel-bench drift`).
public enum AlarmBudget {
    /// One measured threshold.
    struct Row: Sendable {
        var threshold: Double
        /// False alarms per 10,000 steps.
        var rate: Double
    }

    /// The thresholds that were measured at k = 0.25, ascending.
    static let quarter = [
        Row(threshold: 16, rate: 3.0), Row(threshold: 20, rate: 0.88), Row(threshold: 24, rate: 0.3),
        Row(threshold: 28, rate: 0.11),
    ]
    /// The thresholds that were measured at k = 0.5, ascending.
    static let half = [
        Row(threshold: 10, rate: 1.2), Row(threshold: 12, rate: 0.37), Row(threshold: 16, rate: 0.05),
    ]

    /// The false alarms per 10,000 steps and series at a threshold h; between measured thresholds the logarithm is
    /// interpolated, beyond them it is continued. nil where h is not positive, or k is neither 0.25 nor 0.5.
    public static func falseAlarmsPer10k(threshold: Double, allowance: Double = 0.25) -> Double? {
        guard let rows = rows(allowance), threshold > 0, threshold.isFinite else { return nil }
        let after = rows.firstIndex { $0.threshold >= threshold } ?? rows.count
        let (low, high) = (rows[min(max(after, 1), rows.count - 1) - 1], rows[min(max(after, 1), rows.count - 1)])
        let weight = (threshold - low.threshold) / (high.threshold - low.threshold)
        return min(exp(log(low.rate) * (1 - weight) + log(high.rate) * weight), 10_000)
    }

    /// The expected false alarms a day of `series` series with `stepsPerDay` steps each.
    public static func falseAlarmsPerDay(
        series: Int, stepsPerDay: Double, threshold: Double, allowance: Double = 0.25
    ) -> Double? {
        guard series >= 0, stepsPerDay >= 0, stepsPerDay.isFinite else { return nil }
        return falseAlarmsPer10k(threshold: threshold, allowance: allowance).map {
            $0 / 10_000 * stepsPerDay * Double(series)
        }
    }

    /// The least h, in whole numbers, that keeps the false alarms of a fleet within `alarmsPerDay`: at least
    /// `atLeast` (the default of a single watch), at most 1,000. nil unless the budget is positive and all is finite.
    public static func threshold(
        series: Int, stepsPerDay: Double, alarmsPerDay: Double, allowance: Double = 0.25, atLeast: Double = 20
    ) -> Double? {
        guard alarmsPerDay > 0, alarmsPerDay.isFinite, atLeast > 0, atLeast <= 1_000 else { return nil }
        var threshold = atLeast
        while threshold < 1_000 {
            guard
                let alarms = falseAlarmsPerDay(
                    series: series, stepsPerDay: stepsPerDay, threshold: threshold, allowance: allowance)
            else { return nil }
            if alarms <= alarmsPerDay { return threshold }
            threshold = threshold.rounded(.down) + 1
        }
        return 1_000
    }

    private static func rows(_ allowance: Double) -> [Row]? {
        switch allowance {
        case 0.25: quarter
        case 0.5: half
        default: nil
        }
    }
}
