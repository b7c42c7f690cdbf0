package import SentinelDomain
package import SentinelJSON

/// Whether a freshly trained version may replace the one that is served. Pure.
///
/// The gate guards replacement only: with nothing to replace, the first finite candidate is promoted. MASE is the mean
/// over the series of the watch (where a version is served: over those that both were scored on), all on the same
/// rolling origins.
package enum PromotionGate {
    package struct Scores: Sendable, Equatable {
        package var candidate: Double?
        /// Nil when no version is served or it could not be scored.
        package var champion: Double?
        package var naive: Double?

        package init(candidate: Double?, champion: Double?, naive: Double?) {
            self.candidate = candidate
            self.champion = champion
            self.naive = naive
        }
    }

    package struct Verdict: Sendable, Equatable {
        package var promote: Bool
        /// A lower_snake word.
        package var reason: String
    }

    package static func decide(
        _ scores: Scores, hasChampion: Bool, gate: WatchSpec.Gate, margin: Double
    ) -> Verdict {
        guard hasChampion else { return Verdict(promote: true, reason: "first_version") }
        guard gate == .on else { return Verdict(promote: true, reason: "gate_off") }
        guard let candidate = scores.candidate, candidate.isFinite else {
            // A flat window has no scale: both models are exact on it, or nothing can be said.
            return Verdict(promote: scores.champion == nil, reason: "not_measurable")
        }
        if let naive = scores.naive, candidate > naive { return Verdict(promote: false, reason: "worse_than_naive") }
        guard let champion = scores.champion else { return Verdict(promote: true, reason: "champion_not_measurable") }
        return candidate > champion * (1 - margin)
            ? Verdict(promote: false, reason: "not_better_than_champion")
            : Verdict(promote: true, reason: "better_than_champion")
    }
}

extension PromotionGate.Scores {
    /// As the training run and the version show it.
    package func json(_ verdict: PromotionGate.Verdict, gate: WatchSpec.Gate, margin: Double) -> JSONValue {
        [
            "gate": .string(gate.rawValue), "margin": .number(margin), "promoted": .bool(verdict.promote),
            "reason": .string(verdict.reason),
            "candidate_mase": candidate.map(JSONValue.number) ?? .null,
            "champion_mase": champion.map(JSONValue.number) ?? .null,
            "naive_mase": naive.map(JSONValue.number) ?? .null,
        ]
    }
}
