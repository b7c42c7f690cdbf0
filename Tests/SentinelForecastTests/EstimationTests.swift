import SentinelSeries
import Testing

@testable import SentinelForecast

@Suite("What the estimators find")
struct EstimationTests {
    private func arma(_ n: Int, phi: Double, theta: Double, level: Double = 0) -> [Double] {
        let shocks = noise(n + 1, seed: 11)
        var (values, x) = ([Double](), 0.0)
        for t in 1...n {
            x = phi * x + shocks[t] + theta * shocks[t - 1]
            values.append(level + x)
        }
        return values
    }

    @Test("D13: an AR(1) with 0.9 and a level is found as such")
    func autoregression() throws {
        let model = try ARIMAModel(p: 1, d: 0, q: 0).fit(history(arma(3000, phi: 0.9, theta: 0, level: 50)))
        #expect(abs(model.coefficients.phi[0] - 0.9) < 0.03)
        #expect(abs(model.coefficients.mean - 50) < 1.5)
    }

    @Test("D13: the newest error carries the moving average; an ARMA(1,1) is found")
    func movingAverage() throws {
        let model = try ARIMAModel(p: 1, d: 0, q: 1).fit(history(arma(4000, phi: 0.6, theta: 0.4)))
        #expect(abs(model.coefficients.phi[0] - 0.6) < 0.06)
        #expect(abs(model.coefficients.theta[0] - 0.4) < 0.06)
    }

    @Test("D13: a constant: a drifting walk goes on drifting")
    func drift() throws {
        let past = history(walk(2000).enumerated().map { $0.element + 3 * Double($0.offset) })
        let values = forecast(try ARIMAModel(p: 0, d: 1, q: 0).fit(past), 100, past)
        #expect(abs((values[99] - values[0]) / 99 - 3) < 0.1)
    }

    @Test("Coefficients stay stationary and invertible, whatever the data")
    func stability() throws {
        for seed in 1...20 as ClosedRange<UInt64> {
            let values = walk(60, seed: seed).map { $0 * $0 }
            for (p, q) in [(5, 0), (2, 2), (0, 3), (1, 5)] {
                let model = try ARIMAModel(p: p, d: Int(seed % 3), q: q).fit(history(values))
                #expect(model.coefficients.isStable)
            }
        }
        let explosive = ARIMACoefficients(phi: [1.2], theta: [], mean: 0)
        #expect(!explosive.isStable)
        #expect(explosive.stabilised().isStable)
    }

    @Test("A step in gaps: missing points move no coefficient to nonsense")
    func arimaGaps() throws {
        let values = arma(3000, phi: 0.8, theta: 0).enumerated().map { $0.offset % 10 > 6 ? .nan : $0.element }
        let model = try ARIMAModel(p: 1, d: 0, q: 0).fit(history(values))
        #expect((0.6...0.95).contains(model.coefficients.phi[0]))
    }

    @Test("Smoothing: white noise gets a small alpha, a walk a large one")
    func smoothing() throws {
        let still = try ExponentialSmoothingModel().fit(history(noise(1000)))
        #expect(still.parameters.alpha < 0.15)
        let moving = try ExponentialSmoothingModel().fit(history(walk(1000)))
        #expect(moving.parameters.alpha > 0.7)
    }

    @Test("Smoothing: fixed parameters are kept, damping is obeyed")
    func smoothingFixed() throws {
        let past = history(walk(300))
        let fixed = try ExponentialSmoothingModel(alpha: 0.3, beta: 0.2, phi: 0.9).fit(past)
        #expect(fixed.parameters == SmoothingParameters(alpha: 0.3, beta: 0.2, phi: 0.9))
        #expect(try ExponentialSmoothingModel(damped: .on, beta: 0.1).fit(past).parameters.phi < 1)
        #expect(try ExponentialSmoothingModel(damped: .off).fit(past).parameters.phi == 1)
    }

    @Test("Smoothing agrees with Holt's recursion by hand")
    func holtByHand() throws {
        let values: [Double] = [10, 12, 11, 15, 18]
        let model = try ExponentialSmoothingModel(alpha: 0.5, beta: 0.4, phi: 0.9).fit(history(values))
        var (level, trend) = (10.0, 2.0)
        for value in values.dropFirst() {
            let expected = level + 0.9 * trend
            let next = expected + 0.5 * (value - expected)
            trend = 0.9 * trend + 0.5 * 0.4 * (value - expected)
            level = next
        }
        let result = forecast(model, 2, history(values))
        #expect(abs(result[0] - (level + 0.9 * trend)) < 1e-12)
        #expect(abs(result[1] - (level + 0.9 * trend + 0.81 * trend)) < 1e-12)
    }

    @Test(
        "D4: on a random walk the regressions are about as good as the last value",
        arguments: [
            ModelKind.linearTrend, .sgd,
        ])
    func walkAgainstNaive(kind: ModelKind) throws {
        var (error, yardstick) = (0.0, 0.0)
        for seed in 1...8 as ClosedRange<UInt64> {
            let report = try RollingOrigin.validate(
                recipe(kind), history: history(walk(1000, seed: seed)), options: ValidationOptions(horizon: 5))
            error += report.model.overall.mae
            yardstick += report.naive.overall.mae
        }
        #expect(error < 1.15 * yardstick)
    }

    @Test("Cholesky refuses what is not positive definite")
    func cholesky() {
        var (a, b) = ([1.0, 0, 2, 1], [1.0, 1])
        #expect(!NormalEquations.cholesky(&a, &b, 2))
        (a, b) = ([4.0, 0, 2, 3], [2.0, 5])
        #expect(NormalEquations.cholesky(&a, &b, 2))
        #expect(abs(b[0] + 0.5) < 1e-12 && abs(b[1] - 2) < 1e-12)
    }
}

@Suite("Partial fit")
struct PartialFitTests {
    @Test("D21: fine-tuning works on a copy and adapts", arguments: recipes)
    func adapts(recipe: ModelRecipe) throws {
        let old = wave(600)
        let past = history(old)
        let live = try recipe.fit(past)
        let before = live
        let changed = history(Array(old[300...]) + wave(300, period: 20))
        guard let tuned = try recipe.partialFit(from: live, history: changed) else {
            #expect(!ModelCatalogue[recipe.kind].supportsPartialFit)
            return
        }
        #expect(ModelCatalogue[recipe.kind].supportsPartialFit)
        #expect(live == before)
        #expect(tuned != live)
        let options = ValidationOptions(horizon: 3)
        let adapted = try RollingOrigin.score(tuned, history: changed, options: options).model.overall.mae
        let stale = try RollingOrigin.score(live, history: changed, options: options).model.overall.mae
        #expect(adapted < stale * 1.001)
    }

    @Test("Another kind's model is not adapted")
    func otherKind() throws {
        let past = history(walk(200))
        let naive = try NaiveModel().fit(past)
        #expect(try recipe(.arima).partialFit(from: AnyFittedModel(.naive, naive), history: past) == nil)
        #expect(try NaiveModel().partialFit(from: naive, history: past) == nil)
    }

    @Test("A training run by fine-tuning, and by a full retrain where there is none", arguments: recipes)
    func train(recipe: ModelRecipe) throws {
        let past = history(wave(400))
        let full = try SeriesFit.train(
            "a", recipe: recipe, history: past, plan: TrainingPlan(options: ValidationOptions(horizon: 5)))
        #expect(full.fit.sampleCount == 400)
        #expect(full.fit.trainedThrough == past.end)
        #expect(full.report.fittedThrough == past.end - 80)
        let plan = TrainingPlan(policy: .finetune(full.fit.model), options: ValidationOptions(horizon: 5))
        let tuned = try SeriesFit.train("a", recipe: recipe, history: past, plan: plan)
        #expect(tuned.fit.model.kind == recipe.kind)
        #expect(tuned.report.model.overall.mae.isFinite)
    }
}
