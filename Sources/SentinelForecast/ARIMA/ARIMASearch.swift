/// The stepwise search of Hyndman and Khandakar (2008): d by the KPSS test, D by the seasonal strength, then from four
/// simple forms to the neighbour with the smaller AICc until none is better.
///
/// Complete series that are short, or whose season is, are compared by their exact likelihood, others by the
/// conditional one, and then the best are estimated exactly. The work is bounded by ``workLimit``.
struct ARIMASearch {
    /// How many forms are tried at most.
    static let formLimit = 94
    /// The terms times points that all likelihoods together may cost.
    static let workLimit = 1_500_000_000.0
    /// The terms times points of one likelihood beyond which forms are compared by the conditional one.
    static let exactLimit = 600_000

    private let sample: ARIMASample
    private let start: HannanRissanen
    private let largest: ARIMAOrder
    private let criterion: ARIMACriterion
    private var tried: [ARIMAOrder: ARIMAEstimate] = [:]
    private var order: [ARIMAOrder] = []
    private var work = 0.0

    /// `values` begin and end with an observed one; `season` 1 means none, and so does one of which there are not two.
    init(_ values: [Double], season: Int, constant: FeatureSwitch) {
        let observed = values.count { !$0.isNaN }
        let seasonal = observed > 2 * season ? season : 1
        let seasonalD = UnitRootTests.seasonalDifferences(values, season: seasonal)
        let undifferenced = ARIMAOrder(
            p: 0, d: 0, q: 0, seasonal: SeasonalOrder(p: 0, d: seasonalD, q: 0, season: seasonal))
        let d = UnitRootTests.differences(ARIMASample.difference(values, undifferenced))
        let cycles = observed / (3 * seasonal)
        let limit = min(ARIMAOrder.limit, observed / 3, seasonal > 1 ? seasonal - 1 : ARIMAOrder.limit)
        largest = ARIMAOrder(
            p: limit, d: d, q: limit, seasonal: SeasonalOrder(p: cycles, d: seasonalD, q: cycles, season: seasonal),
            constant: constant.resolve(d + seasonalD < 2))
        sample = ARIMASample(values, largest)
        start = HannanRissanen(sample, season: seasonal)
        let cost = values.count * 3 * max(8, largest.width)
        criterion = sample.isComplete && cost <= Self.exactLimit ? .exact : .conditional
    }

    /// The best form with its exact estimate.
    mutating func run() -> ARIMAEstimate {
        guard sample.scale > 0 else { return trivial() }
        var best = begin()
        while let better = improve(best) { best = better }
        guard criterion == .conditional else {
            let exact = refined(best)
            return exact.criterion <= best.criterion ? exact : best
        }
        let ranked = order.compactMap { tried[$0] }.sorted { $0.criterion < $1.criterion }
        for candidate in ranked.prefix(3) {
            let exact = refined(candidate)
            if exact.criterion.isFinite { return exact }
        }
        return best
    }

    /// The exact estimate of a form, to the last digits.
    private func refined(_ estimate: ARIMAEstimate) -> ARIMAEstimate {
        ARIMAEstimation(estimate.order, sample, sample.affordable(estimate.order), searching: true)
            .solve(from: [estimate.coefficients, start.guess(estimate.order)], iterations: 30)
    }

    private mutating func trivial() -> ARIMAEstimate {
        ARIMAEstimation(form(0, 0, 0, 0, largest.constant), sample, .exact).solve(from: [], iterations: 0)
    }

    private func form(_ p: Int, _ q: Int, _ seasonalP: Int, _ seasonalQ: Int, _ constant: Bool) -> ARIMAOrder {
        var order = largest
        (order.p, order.q) = (min(p, largest.p), min(q, largest.q))
        (order.seasonal.p, order.seasonal.q) = (min(seasonalP, largest.seasonal.p), min(seasonalQ, largest.seasonal.q))
        order.constant = constant
        return order
    }

    /// The four forms from which the search starts, and the plainest without a constant.
    private mutating func begin() -> ARIMAEstimate {
        let short = sample.levels.count < 10
        let constant = largest.constant
        var forms = [
            short ? form(1, 1, 0, 0, constant) : form(2, 2, 1, 1, constant), form(0, 0, 0, 0, constant),
            form(1, 0, 1, 0, constant), form(0, 1, 0, 1, constant),
        ]
        if constant { forms.append(form(0, 0, 0, 0, false)) }
        let estimates = forms.map { evaluate($0, beside: nil) }
        return estimates.min { $0.criterion < $1.criterion } ?? trivial()
    }

    /// The first neighbour that is better; nil when none is, or the work is used up.
    private mutating func improve(_ best: ARIMAEstimate) -> ARIMAEstimate? {
        for neighbour in neighbours(of: best.order) where tried[neighbour] == nil {
            guard tried.count < Self.formLimit, work < Self.workLimit else { return nil }
            let estimate = evaluate(neighbour, beside: best)
            if estimate.criterion < best.criterion { return estimate }
        }
        return nil
    }

    private func neighbours(of order: ARIMAOrder) -> [ARIMAOrder] {
        let moves = [(-1, 0), (0, -1), (1, 0), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1)]
        var result: [ARIMAOrder] = []
        for (x, y) in moves {
            let (p, q) = (order.seasonal.p + x, order.seasonal.q + y)
            guard 0...largest.seasonal.p ~= p, 0...largest.seasonal.q ~= q else { continue }
            result.append(form(order.p, order.q, p, q, order.constant))
        }
        for (x, y) in moves {
            let (p, q) = (order.p + x, order.q + y)
            guard 0...largest.p ~= p, 0...largest.q ~= q else { continue }
            result.append(form(p, q, order.seasonal.p, order.seasonal.q, order.constant))
        }
        if largest.constant {
            result.append(form(order.p, order.q, order.seasonal.p, order.seasonal.q, !order.constant))
        }
        return result
    }

    private mutating func evaluate(_ order: ARIMAOrder, beside parent: ARIMAEstimate?) -> ARIMAEstimate {
        if let known = tried[order] { return known }
        var starts = [start.guess(order)]
        if let parent { starts.append(parent.coefficients.resized(order)) }
        let iterations = 12
        let width = criterion == .exact ? 3 * order.width : 3 * order.parameterCount
        work += Double(sample.series.count * max(8, width) * (iterations / 2) * (order.parameterCount + 2))
        let estimate = ARIMAEstimation(order, sample, criterion, searching: true)
            .solve(from: starts, iterations: iterations, tolerance: 1e-6)
        tried[order] = estimate
        self.order.append(order)
        return estimate
    }
}

extension ARIMACoefficients {
    /// The terms of a neighbouring form: what is new is 0.
    func resized(_ order: ARIMAOrder) -> ARIMACoefficients {
        let fit = { (a: [Double], n: Int) in Array((a + [Double](repeating: 0, count: n)).prefix(n)) }
        return ARIMACoefficients(
            phi: fit(phi, order.p), theta: fit(theta, order.q), seasonalPhi: fit(seasonalPhi, order.seasonal.p),
            seasonalTheta: fit(seasonalTheta, order.seasonal.q), mean: mean)
    }
}
