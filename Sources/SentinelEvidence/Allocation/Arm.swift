/// One side of an experiment.
public enum Arm: String, Hashable, Sendable, CaseIterable {
    case champion
    case challenger
}
