/// The rates of the smoothing experts of a choice.
struct BankRates: Equatable, Sendable {
    let levels: [Double]
    let trends: [Double]
    let profiles: [Profile]

    /// Weights of the newest error in the level and in the season.
    struct Profile: Equatable, Sendable {
        let alpha: Double
        let gamma: Double
    }

    private static let all = BankRates(
        levels: [0.5], trends: [0.5, 0.2],
        profiles: [(0.05, 0.3), (0.2, 0.3), (0.8, 0.1)].map { Profile(alpha: $0.0, gamma: $0.1) })
    private static let fast = BankRates(
        levels: [0.05, 0.2, 0.5, 0.9], trends: [0.5], profiles: [Profile(alpha: 0.2, gamma: 0.3)])

    static subscript(choice: ExpertChoice) -> BankRates { choice == .all ? all : fast }

    /// Weight of the newest change in a trend, relative to that of the level, and what remains of it a step later.
    static let trendBeta = 0.05
    static let trendPhi = 0.98
}
