/// What to do about the arms.
public enum Recommendation: String, Hashable, Sendable, CaseIterable {
    case promoteChallenger = "promote_challenger"
    case keepChampion = "keep_champion"
    case keepRunning = "keep_running"
}
