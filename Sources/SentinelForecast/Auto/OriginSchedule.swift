/// Which points of a training window are origins of its back-test, and at which the regressions are fitted.
struct OriginSchedule: Equatable, Sendable {
    /// How many points the window has: the last origin.
    let count: Int
    /// How many points come before the first origin.
    let first: Int
    /// Points between two origins.
    let stride: Int

    private static let originLimit = 120
    private static let fits = 3

    /// `season` is the scale of the series, 1 without one.
    init(count: Int, season: Int, horizon: Int) {
        let me = season > 1 && count >= 3 * season ? season : 1
        self.count = count
        let wanted = count >= 6 * me ? max(count / 3, me == 1 ? 20 : 3 * me) : max(count / 2, 2 * me)
        first = min(wanted, count)
        let even = (count - first + Self.originLimit - 1) / Self.originLimit
        stride = max(1, even, (horizon + ScoredSteps.dense - 1) / ScoredSteps.dense)
    }

    /// Whether a forecast is made after `seen` points.
    func isOrigin(_ seen: Int) -> Bool { seen >= first && (count - seen) % stride == 0 }

    /// Whether the regressions are fitted after `seen` points.
    func isFit(_ seen: Int) -> Bool {
        guard seen >= first else { return false }
        return seen == count
            || (0..<Self.fits).contains { seen == first + (count - first) * $0 / Self.fits }
    }
}
