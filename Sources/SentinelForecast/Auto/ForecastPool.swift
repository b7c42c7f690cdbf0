/// How well each expert did at each scored step, and the forecasts that wait for their target: from both come the
/// weights of the next combination. Only matured errors count.
struct ForecastPool: Equatable, Sendable {
    /// The scored steps, ascending.
    let steps: [Int]
    let experts: Int
    /// Grid steps between two scored origins.
    let stride: Int
    private(set) var pending: PendingRows
    private var errors: FadingErrors
    /// Nil where weights come from fading errors.
    private var regrets: Regrets?
    private let isBlend: Bool

    /// An error of this many times the scale is as bad as it gets.
    static let largest = 1e15

    init(_ set: ExpertSet, horizon: Int) {
        steps = ScoredSteps.steps(horizon: horizon)
        experts = set.experts.count
        stride = set.pace.live
        errors = FadingErrors(steps: steps, experts: experts, halfLife: set.pace.halfLife)
        pending = PendingRows(steps: steps, width: experts + 1, stride: set.pace.live)
        isBlend = set.aggregation == .blend
        if set.aggregation != .forgetting {
            regrets = Regrets(steps: steps.count, experts: experts, aggregation: set.aggregation)
        }
    }

    /// Lets time go on by one step to grid index `index`; scores what was forecast for it, unless it is missing.
    mutating func mature(_ value: Double?, at index: Int64, scale: Double) {
        errors.fade()
        guard let value else { return }
        for slot in pending.slots.indices {
            guard let place = pending.place(slot, target: index) else { continue }
            let origin = pending.slots[slot]
            let row = pending.row(slot, place)
            let actual = min(max((value - origin.anchor) / scale, -Self.largest), Self.largest)
            errors.add(pending.cells, row: row, actual: actual, place: place, weight: origin.weight)
            regrets?.add(pending.cells, row: row, actual: actual, place: place)
        }
    }

    /// Keeps the forecasts of `bank`; experts asleep are taken to have forecast what the combination did. An origin
    /// has its last value as anchor, and as weight how many grid points it stands for.
    mutating func issue(
        _ bank: ExpertBank, combined: [Double], origin: (index: Int64, anchor: Double, weight: Double), scale: Double
    ) {
        let anchor = origin.anchor
        let slot = pending.open(PendingRows.Slot(origin: origin.index, anchor: anchor, weight: origin.weight))
        for (place, step) in steps.enumerated() {
            let row = pending.row(slot, place)
            for k in 0...experts {
                let isKnown = k < experts && bank.isAwake[k]
                let value = isKnown ? bank.rows[k * bank.steps + step - 1] : combined[step - 1]
                pending.set(row + k, Float(min(max((value - anchor) / scale, -Self.largest), Self.largest)))
            }
        }
    }

    /// The weights by scored step and expert, as the errors up to now give them; each row sums to 1.
    func weights(isAwake: [Bool]) -> [Double] {
        guard let regrets else { return errors.shares(isAwake) }
        let shares = regrets.shares(isAwake)
        guard isBlend else { return shares }
        return zip(shares, errors.shares(isAwake)).map { 0.5 * $0 + 0.5 * $1 }
    }
}

extension ForecastPool {
    func encode(into writer: inout ArtifactWriter) {
        errors.encode(into: &writer)
        regrets?.encode(into: &writer)
        pending.encode(into: &writer)
    }

    init(from reader: inout ArtifactReader, set: ExpertSet, horizon: Int) throws(ArtifactError) {
        self.init(set, horizon: horizon)
        try errors.read(from: &reader)
        try regrets?.read(from: &reader)
        try pending.read(from: &reader)
    }
}
