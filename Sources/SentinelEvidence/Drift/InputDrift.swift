public import SentinelForecast
import SentinelSeries

/// Whether recent values of a series still look like those that a version was trained on: three views of one question.
///
/// The input has drifted when Kolmogorov and Smirnov's test or the population stability index fails at ``alpha`` and
/// the distance is large enough to matter (Wasserstein's distance at least a tenth of the interquartile range). Samples
/// count as n (1 - phi) / (1 + phi) values. Cost: two sorts of the samples; meant for once a check, not for each step.
public struct InputDrift: Sendable, Hashable {
    /// The level of both tests. A judgement: checks are many.
    public static let alpha = 0.001
    /// The least of ``relativeDistance`` that matters. A judgement.
    public static let distanceThreshold = 0.1
    /// Samples worth fewer independent values are not judged.
    public static let minimumCount = 8.0

    /// Kolmogorov and Smirnov's statistic, 0 to 1.
    public let statistic: Double
    /// The statistic at which the test fails.
    public let criticalStatistic: Double
    /// The p-value of the statistic.
    public let pValue: Double
    /// Wasserstein's distance over the interquartile range of the reference, at most 1e6.
    public let relativeDistance: Double
    /// PSI minus its mean without change; nil where the samples are too small for two bins.
    public let stabilityExcess: Double?
    /// The ``stabilityExcess`` at which the test fails.
    public let criticalExcess: Double?
    /// What the reference is worth in independent values.
    public let effectiveReference: Double
    /// What the recent sample is worth in independent values.
    public let effectiveRecent: Double

    /// Whether the distribution has changed, and by enough to matter.
    public var isDrifted: Bool { relativeDistance >= Self.distanceThreshold && (isStatisticHigh || isExcessHigh) }
    /// Whether the test of Kolmogorov and Smirnov fails.
    public var isStatisticHigh: Bool { statistic >= criticalStatistic }
    /// Whether the test of the population stability index fails.
    public var isExcessHigh: Bool {
        guard let stabilityExcess, let criticalExcess else { return false }
        return stabilityExcess >= criticalExcess
    }

    /// nil when either sample is worth fewer than ``minimumCount`` independent values.
    public init?(_ recent: InputSample, against reference: InputReference) {
        let (old, new) = reference.matched(recent)
        let phi = reference.autocorrelation
        let n = TwoSample.effectiveCount(old.count, autocorrelation: phi)
        let m = TwoSample.effectiveCount(new.count, autocorrelation: phi)
        guard n >= Self.minimumCount, m >= Self.minimumCount,
            let statistic = TwoSample.kolmogorovSmirnov(old, new), let distance = TwoSample.wasserstein(old, new)
        else { return nil }
        self.statistic = statistic
        criticalStatistic = TwoSample.kolmogorovSmirnovCritical(alpha: Self.alpha, n: n, m: m)
        pValue = TwoSample.kolmogorovSmirnovPValue(statistic, n: n, m: m)
        relativeDistance = PerformanceDrift.quotient(distance, Self.interquartileRange(old), 0, whenBothZero: 0)
        let stability = PopulationStability(
            reference: old, recent: new, bins: min(10, Int(min(n, m) / 5)), effective: (n, m))
        stabilityExcess = stability?.excess
        criticalExcess = stability.map { $0.critical(alpha: Self.alpha) - $0.nullMean }
        (effectiveReference, effectiveRecent) = (n, m)
    }

    private static func interquartileRange(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let quartiles = [0.75, 0.25].map { RobustStatistics.quantile($0, ofSorted: sorted) ?? 0 }
        return quartiles[0] - quartiles[1]
    }
}

extension InputDrift {
    /// Writes every number.
    public func encode(into writer: inout ArtifactWriter) {
        for number in [
            statistic, criticalStatistic, pValue, relativeDistance, effectiveReference, effectiveRecent,
        ] {
            writer.write(number)
        }
        for number in [stabilityExcess, criticalExcess] {
            writer.write(number != nil)
            writer.write(number ?? 0)
        }
    }

    /// Reads what ``encode(into:)`` wrote; every number must be finite.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        statistic = try reader.number("input.statistic", in: 0...1)
        criticalStatistic = try reader.number("input.critical_statistic")
        pValue = try reader.number("input.p_value", in: 0...1)
        relativeDistance = try reader.number("input.distance", in: 0...PerformanceDrift.ratioLimit)
        effectiveReference = try reader.number("input.effective_reference")
        effectiveRecent = try reader.number("input.effective_recent")
        let hasExcess = try reader.flag("input.has_excess")
        let excess = try reader.number("input.excess")
        stabilityExcess = hasExcess ? excess : nil
        let hasCritical = try reader.flag("input.has_critical")
        let critical = try reader.number("input.critical_excess")
        criticalExcess = hasCritical ? critical : nil
    }
}
