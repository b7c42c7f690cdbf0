/// Finds the form and the parameters of an ETS model: all admitted forms start together, and those that fall behind the
/// best by more than they can make good are given up early.
struct ETSSearch {
    /// A form with its parameters, in the unit of the scaled values.
    struct Outcome {
        let form: ETSForm
        let period: Int
        /// In the layout of ``ETSLikelihood``.
        let vector: [Double]
        /// -2 log L up to a constant.
        let loss: Double
        /// The information criterion.
        let score: Double
    }

    /// How many steps each round allows, and how far behind the best a form may be to enter the next.
    private static let rounds = [(steps: 12, margin: 30.0), (steps: 20, margin: 8.0), (steps: 120, margin: 0.0)]
    /// Once six steps together gain less than this, in units of -2 log L, a search ends.
    private static let tolerance = 2e-3
    /// Steps times points that one form may take: it bounds the time for seasons of thousands of steps.
    private static let workLimit = 4_000_000

    let values: [Double]
    let observed: Int
    let criterion: InformationCriterion

    init(values: [Double], criterion: InformationCriterion) {
        self.values = values
        self.criterion = criterion
        observed = values.count { !$0.isNaN }
    }

    /// The best of `forms`; nil where none can be estimated from these values.
    func best(of forms: [ETSForm], period: Int) -> Outcome? {
        var racers = ETSSeason.allCases.flatMap { season in
            let entered = forms.filter { $0.season == season && isEstimable($0, period: period) }
            if entered.isEmpty { return [Racer]() }
            let start = ETSStart(values: values, season: season, period: period)
            return entered.flatMap { entrants($0, start: start, period: period) }
        }
        let allowance = max(12, Self.workLimit / max(1, values.count))
        for round in Self.rounds {
            for place in racers.indices { racers[place].minimizer.advance(min(round.steps, allowance)) }
            let leader = racers.map(\.score).min() ?? 0
            racers.removeAll { $0.score > leader + round.margin }
        }
        return racers.first.map { outcome($0) }
    }

    /// A few steps from a known vector.
    func refined(_ form: ETSForm, period: Int, from vector: [Double], steps: Int) -> Outcome? {
        let likelihood = ETSLikelihood(values: values, form: form, period: period)
        guard isEstimable(form, period: period), var racer = entrants(likelihood, starts: [vector]).first else {
            return nil
        }
        racer.minimizer.advance(steps)
        return outcome(racer)
    }

    private func isEstimable(_ form: ETSForm, period: Int) -> Bool {
        form.parameterCount(period: period) + 2 < observed
            && (!form.needsPositiveValues || values.allSatisfy { $0.isNaN || $0 > ETSLikelihood.smallest })
    }

    private struct Racer {
        var minimizer: BoundedMinimizer<ETSLikelihood>
        let handicap: Double
        var score: Double { minimizer.loss + handicap }
    }

    private func outcome(_ racer: Racer) -> Outcome {
        let likelihood = racer.minimizer.objective
        return Outcome(
            form: likelihood.form, period: likelihood.period, vector: racer.minimizer.point,
            loss: racer.minimizer.loss, score: racer.score)
    }

    private func entrants(_ form: ETSForm, start: ETSStart, period: Int) -> [Racer] {
        let likelihood = ETSLikelihood(values: values, form: form, period: period)
        return entrants(likelihood, starts: start.candidates(form))
    }

    /// One from the best of `starts`; for a season another one, from the best with a quite different seasonal weight,
    /// since the likelihood often has an optimum for a still season and one for a moving one.
    private func entrants(_ likelihood: ETSLikelihood, starts: [[Double]]) -> [Racer] {
        var trial = likelihood
        let tried = starts.map { (loss: trial.value($0), vector: $0) }.filter(\.loss.isFinite)
        guard let best = tried.min(by: { $0.loss < $1.loss }) else { return [] }
        let others = tried.filter { abs($0.vector[2] - best.vector[2]) > 0.1 }
        let chosen = [best] + (others.min { $0.loss < $1.loss }.map { [$0] } ?? [])
        let count = likelihood.form.parameterCount(period: likelihood.period) + 1
        let handicap = criterion.value(loss: 0, count: count, observed: observed)
        return chosen.map { start in
            let box = box(likelihood, loss: start.loss)
            let minimizer = BoundedMinimizer(likelihood, start: start.vector, box: box, tolerance: Self.tolerance)
            return Racer(minimizer: minimizer, handicap: handicap)
        }
    }

    private func box(_ likelihood: ETSLikelihood, loss: Double) -> BoundedMinimizer<ETSLikelihood>.Box {
        let form = likelihood.form
        let limits = ETSLimits(form: form, period: likelihood.period)
        let deviation = max(1e-9, exponential(loss / Double(observed) / 2) / Double(observed).squareRoot())
        let hasTrend = form.trend != .none
        let hasSeason = form.season != .none
        let lowestSeason = form.season == .multiplicative ? 1e-3 : -Double.infinity
        let seasons = likelihood.period
        return BoundedMinimizer.Box(
            lower: (0..<4).map { limits.lower[$0] } + [-.infinity, hasTrend ? -.infinity : 0]
                + [Double](repeating: hasSeason ? lowestSeason : 0, count: seasons),
            upper: (0..<4).map { limits.upper[$0] } + [.infinity, hasTrend ? .infinity : 0]
                + [Double](repeating: hasSeason ? .infinity : 0, count: seasons),
            unit: [0.05, 0.01, 0.05, 0.02, deviation, 0.1 * deviation]
                + [Double](repeating: deviation, count: seasons))
    }
}
