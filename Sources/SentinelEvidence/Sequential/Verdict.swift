/// What an experiment found. Missing data never leads to ``promote``.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// No finding yet.
    case running
    /// The challenger is better by more than the minimum effect, and every guardrail holds.
    case promote
    /// The challenger is worse by more than the tolerated loss.
    case harm
    /// The difference lies within the equivalence margin: keep the champion.
    case equivalent
    /// It ended without a finding: keep the champion.
    case inconclusive
}
