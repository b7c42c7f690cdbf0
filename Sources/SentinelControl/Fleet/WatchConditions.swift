package import SentinelDomain
import SentinelEngine
import SentinelEvidence
import SentinelJSON
package import SentinelTime

/// Derives the conditions of a watch from its facts. Pure.
package enum WatchConditions {
    package static func all(_ facts: WatchFacts, now: Timestamp) -> [Condition] {
        var conditions = [scraping(facts, now), trained(facts, now), trainable(facts, now)]
        if facts.refusedSeries > 0 {
            let total = facts.series.count + facts.refusedSeries
            conditions.append(
                Condition(
                    .tooManySeries, true, reason: "max_series_exceeded",
                    message: "The query returns \(total) series; max_series is \(facts.watch.spec.maxSeries). "
                        + "Narrow the selector or raise max_series.", since: now))
        }
        if let problem = facts.serving.artifactProblem {
            conditions.append(
                Condition(.artifactUnusable, true, reason: "artifact_unusable", message: problem, since: now))
        }
        if !facts.serving.isConfigurationCurrent {
            let fields = facts.serving.mismatch
            let message =
                fields.isEmpty
                ? "The active version was trained under another configuration and is served until one is promoted."
                : "The active version cannot be served: \(fields.joined(separator: ", ")) changed since it was trained."
            conditions.append(
                Condition(.configurationChanged, true, reason: "configuration_changed", message: message, since: now))
        }
        return conditions + quality(facts, now)
    }

    private static func scraping(_ facts: WatchFacts, _ now: Timestamp) -> Condition {
        if facts.watch.spec.paused {
            return Condition(.scraping, false, reason: "paused", message: "The watch is paused.", since: now)
        }
        if let failure = facts.scrape.failure {
            return Condition(.scraping, false, reason: failure.reason, message: failure.message, since: now)
        }
        guard facts.scrape.lastSuccess != nil else {
            return Condition(
                .scraping, false, reason: "not_yet_scraped", message: "The first scrape is due.", since: now)
        }
        if facts.series.isEmpty && facts.refusedSeries == 0 {
            return Condition(
                .scraping, true, reason: "no_series",
                message: "The data source answers, and the query matches no series.", since: now)
        }
        return Condition(.scraping, true, reason: "ok", message: "The data source answers.", since: now)
    }

    private static func trained(_ facts: WatchFacts, _ now: Timestamp) -> Condition {
        if let version = facts.serving.version, facts.serving.isServed {
            return Condition(
                .trained, true, reason: "version_active", message: "Version \(version.number) is served.", since: now)
        }
        if facts.watch.isDemoted {
            return Condition(
                .trained, false, reason: "demoted",
                message: "The active version was moved out of production; nothing is served until another one is "
                    + "promoted: POST /v1/watches/\(facts.watch.spec.name)/versions/{number}/promotions with "
                    + "{\"to_stage\": \"production\"}.", since: now)
        }
        if let run = facts.training.openRun {
            return Condition(
                .trained, false, reason: "training_\(run.state.rawValue)",
                message: "Training run \(run.id) is \(run.state.rawValue).", since: now)
        }
        if let last = facts.training.lastFinished, last.state == .failed {
            let why = last.error["detail"]?.stringValue ?? "see the training run"
            return Condition(
                .trained, false, reason: "training_failed", message: "Training run \(last.id) failed: \(why)",
                since: now)
        }
        return Condition(.trained, false, reason: "not_trained", message: "No version is served yet.", since: now)
    }

    private static func trainable(_ facts: WatchFacts, _ now: Timestamp) -> Condition {
        guard let best = facts.trainability.max(by: { $0.covered < $1.covered }) else {
            return Condition(
                .trainable, false, reason: "no_series", message: "There is no series to train on.", since: now)
        }
        if best.isEnough {
            let count = facts.trainability.count { $0.isEnough }
            return Condition(
                .trainable, true, reason: "enough_history",
                message: "\(count) of \(facts.trainability.count) series have enough history.", since: now)
        }
        return Condition(
            .trainable, false, reason: "not_enough_history",
            message: "The best series has \(best.covered) of \(best.needed) recent points that the model needs.",
            since: now)
    }

    private static func quality(_ facts: WatchFacts, _ now: Timestamp) -> [Condition] {
        var conditions: [Condition] = []
        if let record = facts.serving.active?.record, let mase = record.validationMASE, let naive = record.naiveMASE,
            mase > naive
        {
            conditions.append(
                Condition(
                    .belowNaive, true, reason: "worse_than_naive",
                    message: "In validation the active version is worse than repeating the last value.", since: now))
        }
        let cold = facts.series.count { $0.lane?.isCold == true }
        if cold > 0 {
            conditions.append(
                Condition(
                    .coldSeries, true, reason: "joined_after_training",
                    message: "\(cold) series joined after the active version was trained.", since: now))
        }
        return conditions + [drifting(facts, now)].compactMap(\.self)
    }

    /// Nothing while drift is not watched, or not judged yet.
    private static func drifting(_ facts: WatchFacts, _ now: Timestamp) -> Condition? {
        guard let drift = facts.drift else { return nil }
        guard drift.severity > .none else {
            return Condition(.drifting, false, reason: "none", message: drift.explanation, since: now)
        }
        let (reason, why) =
            switch facts.ruling {
            case .commonCause(let watches):
                ("common_cause", " \(watches) watches of its data source drift together, so none of them is retrained.")
            case .overBudget: ("over_budget", " It is not retrained now: the retrainings for drift are spent.")
            case .retrain, .wait, nil: (drift.severity.rawValue, "")
            }
        return Condition(.drifting, true, reason: reason, message: drift.explanation + why, since: now)
    }
}
