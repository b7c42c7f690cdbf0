/// How the arm that is served is chosen, block by block. Both arms are scored all the time; this never feeds inference.
public enum AllocationStrategy: Hashable, Sendable {
    /// The champion is served always.
    case shadow
    /// Each arm half of the blocks.
    case random
    /// The challenger's share of the blocks, 0...1.
    case weighted(share: Double)
    /// The arm with the lower mean loss, except for a share `epsilon` of the blocks, which are drawn; this never ends.
    case epsilonGreedy(epsilon: Double)
    /// Thompson sampling with a normal-inverse-gamma model of the block losses; the past counts `discount` per block.
    case thompson(discount: Double)

    /// Epsilon-greedy with its default of 0.1.
    public static let epsilonGreedy = AllocationStrategy.epsilonGreedy(epsilon: 0.1)
    /// Thompson sampling with its default discount of 0.995.
    public static let thompson = AllocationStrategy.thompson(discount: 0.995)

    /// As the API names it.
    public var name: String {
        switch self {
        case .shadow: "shadow"
        case .random: "random"
        case .weighted: "weighted"
        case .epsilonGreedy: "epsilon_greedy"
        case .thompson: "thompson"
        }
    }
}
