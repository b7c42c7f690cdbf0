import SentinelSeries
import Synchronization
import Testing

@testable import SentinelForecast

@Suite("Rolling origin")
struct RollingOriginTests {
    @Test("D17: each step is compared with the value at its own target time")
    func targets() throws {
        let past = history((0..<100).map { 2 * Double($0) })
        let report = try RollingOrigin.validate(
            recipe(.naive), history: past, options: ValidationOptions(horizon: 3))
        #expect(report.origins == 20)
        #expect(report.scale == 2)
        #expect(report.model.steps.map(\.metrics.mae) == [2, 4, 6])
        #expect(report.model.steps.map(\.metrics.bias) == [-2, -4, -6])
        #expect(report.model.steps.map(\.metrics.n) == [20, 19, 18])
        #expect(report.model.steps.map(\.metrics.mase) == [1, 2, 3])
        #expect(report.model.steps.map(\.metrics.rmse) == report.naive.steps.map(\.metrics.rmse))
        #expect(report.model.overall.coverage != nil && report.naive.overall.coverage == nil)
        #expect(report.errors.origins == 20)
        #expect(report.errors.errors.prefix(3) == [2, 4, 6])
        #expect(report.errors.errors.suffix(2).allSatisfy { $0.isNaN })
    }

    @Test("D17: percentage errors leave zeros out; missing targets are skipped")
    func percentages() throws {
        let past = history([Double](repeating: 1, count: 8) + [0, .nan])
        let report = try RollingOrigin.validate(
            recipe(.naive), history: past, options: ValidationOptions(horizon: 1))
        let metrics = report.model.overall
        #expect(metrics.n == 1)
        #expect(metrics.mape == nil)
        #expect(metrics.wape == nil)
        #expect(metrics.mase == nil)
        #expect(metrics.smape == 2)
        #expect(metrics.rmse == 1)
    }

    @Test("A perfect forecast of a flat line has MASE 0, not a division by zero")
    func flat() throws {
        let report = try RollingOrigin.validate(
            recipe(.naive), history: history([Double](repeating: 0, count: 50)), options: ValidationOptions(horizon: 2))
        #expect(report.model.overall.mase == 0)
        #expect(report.model.overall.wape == 0)
        #expect(report.model.overall.smape == 0)
    }

    @Test("D10: every model of the catalogue trains and validates on a plain series", arguments: fittableKinds)
    func everyModel(kind: ModelKind) throws {
        let plan = TrainingPlan(options: ValidationOptions(horizon: 5))
        let (fit, report) = try SeriesFit.train("s", recipe: recipe(kind), history: history(wave(400)), plan: plan)
        #expect(report.model.steps.map(\.step) == [1, 2, 3, 4, 5])
        #expect(report.model.overall.mae.isFinite)
        if kind != .windowAverage { #expect(report.model.overall.mae <= report.naive.overall.mae * 1.05) }
        #expect(allFinite(forecast(fit.model, 5, history(wave(400)))))
    }

    @Test("D20: a champion is scored on the challenger's origins")
    func champion() throws {
        let past = history(walk(400))
        let options = ValidationOptions(horizon: 4)
        let recipe = try recipe(.exponentialSmoothing)
        let challenger = try RollingOrigin.validate(recipe, history: past, options: options)
        let split = RollingOrigin.splitIndex(past, options)
        let same = try RollingOrigin.score(
            recipe.fit(History(past.ring, end: split)), history: past, options: options)
        #expect(same.model == challenger.model)
        #expect(same.naive == challenger.naive)
        #expect(same.origins == challenger.origins)
    }

    @Test("Validation does not let the fit see what it is scored on")
    func noLook() throws {
        let values = wave(300)
        let changed = values.enumerated().map { $0.offset > 239 ? 1e5 : $0.element }
        let options = ValidationOptions(horizon: 1)
        let (a, b) = (history(values), history(changed))
        let split = RollingOrigin.splitIndex(a, options)
        #expect(split == a.ring.startIndex + 239)
        for recipe in recipes {
            let first = try recipe.fit(History(a.ring, end: split))
            #expect(try recipe.fit(History(b.ring, end: split)) == first)
        }
    }

    @Test("An empty validation part is an error")
    func nothingToScore() {
        let values = (0..<100).map { $0 < 80 ? Double($0) : .nan }
        #expect(throws: FitError.nothingToScore) {
            try RollingOrigin.validate(
                recipe(.naive), history: history(values), options: ValidationOptions(horizon: 3))
        }
    }

    @Test("Cancelling stops the run; progress grows to 1")
    func control() throws {
        let progress = Mutex<[Double]>([])
        let past = history(walk(300))
        _ = try RollingOrigin.validate(
            recipe(.naive), history: past, options: ValidationOptions(horizon: 2),
            control: RunControl(progress: { share in progress.withLock { $0.append(share) } }))
        let shares = progress.withLock { $0 }
        #expect(shares.last == 1)
        #expect(zip(shares, shares.dropFirst()).allSatisfy(<))
        #expect(throws: FitError.cancelled) {
            try RollingOrigin.validate(
                recipe(.naive), history: past, options: ValidationOptions(horizon: 2),
                control: RunControl(isCancelled: { true }))
        }
    }

    @Test("A long horizon is bounded in steps scored and forecasts made")
    func longHorizon() throws {
        #expect(ScoredSteps.steps(horizon: 0) == [])
        #expect(ScoredSteps.steps(horizon: 5) == [1, 2, 3, 4, 5])
        for horizon in [17, 60, 288, 1000] {
            let steps = ScoredSteps.steps(horizon: horizon)
            #expect(steps.count == 16)
            #expect(steps.last == horizon)
            #expect(zip(steps, steps.dropFirst()).allSatisfy(<))
        }
        let report = try RollingOrigin.validate(
            recipe(.naive), history: history(walk(3000)),
            options: ValidationOptions(horizon: 500, forecastBudget: 10_000))
        #expect(report.origins == 20)
        #expect(report.model.steps.last?.step == 500)
    }

    @Test("Nonsense in the options is brought into range")
    func options() {
        let options = ValidationOptions(horizon: -3, scoredSteps: [9], fraction: .nan, forecastBudget: 0)
        #expect(options.horizon == 1)
        #expect(options.scoredSteps == [1])
        #expect(options.fraction == 0.2)
        #expect(ValidationOptions(horizon: 4, scoredSteps: [4, 2, 7]).scoredSteps == [2, 4])
    }
}
