import SentinelDomain
import SentinelEngine
package import SentinelEvidence

extension WatchFacts {
    /// What the detectors say of all series together; nil while drift is not watched, or no series is judged yet.
    package var drift: WatchDrift? {
        guard watch.spec.drift.enabled else { return nil }
        let drift = WatchDrift(series.compactMap { $0.lane?.drift })
        return drift.judged > 0 ? drift : nil
    }

    /// The largest ratio of a live error to its baseline, or the largest live error where thresholds are absolute; nil
    /// while neither is judged.
    package var driftScore: Double? {
        let checks = series.lazy.compactMap { $0.lane?.drift }.flatMap(\.checks)
        return checks.filter { $0.name == .maeRatio || $0.name == .mae }.compactMap(\.value).max()
    }
}
