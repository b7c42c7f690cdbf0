/// The form ARIMA(p,d,q)(P,D,Q)_m: how many terms of each kind.
public struct ARIMAOrder: Hashable, Sendable {
    /// The largest p and q.
    public static let limit = 5
    /// The largest d.
    public static let differenceLimit = 2

    /// Autoregressive terms, 0...5.
    public internal(set) var p: Int
    /// Times the series is differenced, 0...2.
    public let d: Int
    /// Moving-average terms, 0...5.
    public internal(set) var q: Int
    /// The terms at multiples of the season.
    public internal(set) var seasonal: SeasonalOrder
    /// Whether the differenced series has a mean: the level for d + D = 0, the drift for d + D = 1.
    public internal(set) var constant: Bool

    /// What is out of range is brought into it.
    public init(p: Int, d: Int, q: Int, seasonal: SeasonalOrder = .none, constant: Bool = true) {
        self.p = min(max(0, p), Self.limit)
        self.d = min(max(0, d), Self.differenceLimit)
        self.q = min(max(0, q), Self.limit)
        self.seasonal = seasonal
        self.constant = constant
    }

    /// How many numbers besides the variance are estimated.
    var parameterCount: Int { p + q + seasonal.p + seasonal.q + (constant ? 1 : 0) }
    /// How many first levels the differences use up: d + D m.
    var depth: Int { d + seasonal.d * seasonal.season }
    /// The highest lag of the two multiplied-out polynomials.
    var width: Int { max(p + seasonal.p * seasonal.season, q + seasonal.q * seasonal.season) }
    /// The fewest observed points to estimate it from.
    var pointsNeeded: Int { max(depth + 3 * (parameterCount + 1) + 3, depth + seasonal.span) }
}

/// The seasonal part (P,D,Q)_m of an ``ARIMAOrder``.
public struct SeasonalOrder: Hashable, Sendable {
    /// The largest P and Q.
    public static let limit = 2
    /// The longest season, in steps: a likelihood costs its length for each point.
    public static let seasonLimit = 400
    /// No seasonal part.
    public static let none = SeasonalOrder(p: 0, d: 0, q: 0, season: 1)

    /// Autoregressive terms at multiples of the season, 0...2.
    public internal(set) var p: Int
    /// Times the series is differenced at the season, 0...1.
    public let d: Int
    /// Moving-average terms at multiples of the season, 0...2.
    public internal(set) var q: Int
    /// The season m in steps, 0...400; 1 means that there is none, 0 the one usual at the grid's step.
    public let season: Int

    /// What is out of range is brought into it; without a season there are no terms.
    public init(p: Int, d: Int, q: Int, season: Int) {
        self.season = min(max(0, season), Self.seasonLimit)
        let limit = self.season == 1 ? 0 : Self.limit
        self.p = min(max(0, p), limit)
        self.d = min(max(0, d), min(1, limit))
        self.q = min(max(0, q), limit)
    }

    /// How many points the seasonal terms reach back.
    fileprivate var span: Int { max(p, q) > 0 ? (max(p, q) + 1) * season : 0 }

    /// The same terms at a season of `season` steps.
    func at(_ season: Int) -> SeasonalOrder {
        p + d + q > 0 ? SeasonalOrder(p: p, d: d, q: q, season: season) : .none
    }
}
