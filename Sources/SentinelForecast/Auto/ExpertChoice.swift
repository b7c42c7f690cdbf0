/// Which experts a bank has.
public enum ExpertChoice: String, CaseIterable, Hashable, Sendable {
    /// All that the window allows.
    case all
    /// Those that advance in constant time and look at no window: a few microseconds a point.
    case fast
}
