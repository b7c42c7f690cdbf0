import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelForecast

@Suite("Fine-tuning and kept forms")
struct FinetuneTests {
    /// What can be fine-tuned.
    static let tunable = recipes.filter { ModelCatalogue[$0.kind].supportsPartialFit }

    /// A season of 24 with noise; the level moves in the last fifth.
    private static let values: [Double] = {
        let jitter = noise(480, seed: 11)
        return wave(480, period: 24, level: 50).enumerated().map { place, value in
            value + jitter[place] + (place < 400 ? 0 : 8)
        }
    }()

    private func parts() -> (older: History, all: History) {
        let points = ring(Self.values)
        return (History(points, end: points.startIndex + 359), History(points))
    }

    @Test("C6: every model with something to fit can be fine-tuned, no other")
    func whichModels() {
        let fixed = ModelKind.allCases.filter { !ModelCatalogue[$0].supportsPartialFit }
        #expect(Set(fixed) == [.naive, .seasonalNaive, .windowAverage])
    }

    @Test("C6: fine-tuning is neither a full retraining nor nothing", arguments: tunable)
    func differs(recipe: ModelRecipe) throws {
        let (older, all) = parts()
        let before = try recipe.fit(older)
        let tuned = try #require(try recipe.partialFit(from: before, history: all))
        var moved = before
        moved.warm(over: all)
        // A weight that is one of eleven may well be the same again.
        let anew = try recipe.fit(all)
        if recipe.kind != .ses { #expect(tuned != moved && tuned != anew) }
        #expect(before == (try recipe.fit(older)))
        // It serves from the newest point on, and as well as a forecast of the level can.
        let expected = (1...24).map { 58 + 5 * sine(480 + $0 - 1) }
        #expect(meanAbsolute(forecast(tuned, 24, all), expected) < 9)
        var again = tuned
        again.warm(over: all)
        #expect(again == tuned)
    }

    private func sine(_ place: Int) -> Double { wave(place + 1, period: 24, level: 0, amplitude: 1)[place] }

    @Test("Fine-tuning does not see the future", arguments: tunable)
    func futurePerturbation(recipe: ModelRecipe) throws {
        let changed = Self.values.enumerated().map { $0.offset > 420 ? -1e5 * Double($0.offset) : $0.element }
        let (points, others) = (ring(Self.values), ring(changed))
        let end = points.startIndex + 420
        let before = try recipe.fit(History(points, end: points.startIndex + 359))
        let one = try recipe.partialFit(from: before, history: History(points, end: end))
        #expect(one == (try recipe.partialFit(from: before, history: History(others, end: end))))
        let kept = try recipe.fit(History(points, end: end), keeping: before)
        #expect(kept == (try recipe.fit(History(others, end: end), keeping: before)))
    }

    @Test("B5: a failed fine-tuning leaves the live model untouched", arguments: tunable)
    func failure(recipe: ModelRecipe) throws {
        let (older, _) = parts()
        let live = try recipe.fit(older)
        let copy = live
        for bad in [history([.nan, .nan, .nan]), history(Array(Self.values[..<200]) + [1e200])] {
            #expect(throws: FitError.self) { try recipe.partialFit(from: live, history: bad) }
            #expect(throws: FitError.self) { try recipe.fit(bad, keeping: live) }
        }
        #expect(live == copy)
    }

    @Test("With every parameter given there is nothing to tune: it equals a full retraining")
    func fixedParameters() throws {
        let (older, all) = parts()
        let given: [ModelRecipe] = [
            try recipe(.ses, ["alpha": .number(0.3)]),
            try recipe(.exponentialSmoothing, ["alpha": .number(0.3), "beta": .number(0.1), "phi": .number(0.9)]),
        ]
        for recipe in given {
            #expect(try recipe.partialFit(from: recipe.fit(older), history: all) == recipe.fit(all))
        }
    }

    @Test("MSTL keeps its cycles, the rest learns")
    func cycles() throws {
        let (older, all) = parts()
        let model = MSTLModel(seasons: [24])
        let before = try model.fit(older)
        let tuned = try #require(try model.partialFit(from: before, history: all))
        #expect(tuned.cycles == before.cycles && tuned.trained != before.trained)
    }

    @Test("Theta keeps its variant and its season")
    func theta() throws {
        let (older, all) = parts()
        let before = try ThetaModel().fit(older)
        let tuned = try #require(try ThetaModel().partialFit(from: before, history: all))
        #expect(before.period > 1 && tuned.variant == before.variant)
        #expect(tuned.season(from: 0) == before.season(from: 0) && tuned.parameters != before.parameters)
        let flat = history([Double](repeating: 4, count: 100))
        #expect(try ThetaModel().partialFit(from: ThetaModel().fit(flat), history: flat) == nil)
    }

    @Test("The curve of Fourier's waves moves towards the new points, and keeps its form")
    func fourier() throws {
        let (older, all) = parts()
        let model = FourierRidgeModel(season: 24)
        let before = try model.fit(older)
        let tuned = try #require(try model.partialFit(from: before, history: all))
        #expect(tuned.curve.basis == before.curve.basis && tuned.curve.weights != before.curve.weights)
        var row: [Double] = []
        func misses(_ curve: FourierCurve) -> Double {
            (400..<480).reduce(0) { $0 + abs(Self.values[$1] - curve.value(at: 28_000_000 + Int64($1), row: &row)) }
        }
        #expect(misses(tuned.curve) < misses(before.curve))
    }

    @Test("Boosting grows trees after those that it has, up to its limit", .enabled(if: BoostingLibrary.isAvailable))
    func boosting() throws {
        let (older, all) = parts()
        let recipe = try recipe(.gradientBoosting)
        let model = GradientBoostingModel(rounds: 40, season: 24, recipe: recipe)
        let before = try model.fit(older)
        var tuned = try #require(try model.partialFit(from: before, history: all))
        #expect(tuned.trees.roots.count == 50 && Array(tuned.trees.roots.prefix(40)) == before.trees.roots)
        #expect(Array(tuned.trees.nodes.prefix(before.trees.nodes.count)) == before.trees.nodes)
        for _ in 0..<45 { tuned = try #require(try model.partialFit(from: tuned, history: all)) }
        #expect(tuned.trees.roots.count == BoostedTrees.treesLimit)
        #expect(try model.partialFit(from: tuned, history: all) == nil)
    }

    @Test("Coefficients stay in the unit in which they were learnt", arguments: Preprocessing.Scale.allCases)
    func unit(scale: Preprocessing.Scale) throws {
        let (older, all) = parts()
        var recipe = try recipe(.linearTrend)
        recipe.preprocessing.scale = scale
        let before = try recipe.fit(older)
        let tuned = try #require(try recipe.partialFit(from: before, history: all))
        #expect(tuned.preparation?.center == before.preparation?.center)
        #expect(tuned.preparation?.width == before.preparation?.width)
        #expect(meanAbsolute(forecast(tuned, 12, all), Array(repeating: 58, count: 12)) < 9)
    }

    @Test("G42: a kept form is not searched again, its coefficients are")
    func keptForms() throws {
        let (older, all) = parts()
        let arima = try ARIMAModel(p: 2, d: 1, q: 0).fit(older)
        let kept = try ARIMAModel(.automatic(season: 1)).fit(all, keeping: arima)
        #expect(kept.order == arima.order && kept.coefficients != arima.coefficients)
        let ets = try ETSModel(season: 24, form: .init(trend: .additive, damped: .on)).fit(older)
        let again = try ETSModel().fit(all, keeping: ets)
        #expect(again.form == ets.form && again.period == 24 && again.smoothing != ets.smoothing)
        let theta = try ThetaModel(variant: .standard, season: 24).fit(older)
        #expect(try ThetaModel(variant: nil).fit(all, keeping: theta).variant == .standard)
        let mstl = try MSTLModel(seasons: [12]).fit(older)
        #expect(try MSTLModel().fit(all, keeping: mstl).seasons == [12])
        let curve = try FourierRidgeModel(season: 12).fit(older)
        let waves = try FourierRidgeModel().fit(all, keeping: curve).curve.basis
        #expect(waves.seasons.map(\.period) == [12])
        let linear = try NLinearModel(lags: 7).fit(older)
        #expect(try NLinearModel().fit(all, keeping: linear).maps.lags == 7)
        #expect(try SeasonalNaiveModel().fit(all, keeping: SeasonalNaiveModel(season: 12).fit(older)).season == 12)
        let auto = try AutoModel(horizonSteps: 5, season: 12).fit(older)
        #expect(try AutoModel(horizonSteps: 5).fit(all, keeping: auto).set.plan == auto.set.plan)
    }

    @Test("G42: the choice of a selection is kept, with the reason for it")
    func keptChoice() throws {
        let (older, all) = parts()
        let recipe = try recipe(.modelSelection, ["candidates": .text("window_average,ses")])
        let before = try recipe.fit(older)
        let kept = try recipe.fit(all, keeping: before)
        #expect(kept.selection == before.selection && kept != before)
    }

    @Test("A season that no longer fits is searched anew; another model has nothing to keep")
    func nothingToKeep() throws {
        let (older, all) = parts()
        let short = History(all.ring, end: all.ring.startIndex + 20)
        let mstl = try MSTLModel(seasons: [24]).fit(older)
        #expect(try MSTLModel().fit(short, keeping: mstl).seasons.isEmpty)
        let naive = try SeasonalNaiveModel(season: 24).fit(older)
        #expect(try SeasonalNaiveModel().fit(short, keeping: naive).season == 1)
        let recipe = try recipe(.ses)
        #expect(try recipe.fit(all, keeping: AnyFittedModel(.seasonalNaive, naive)) == recipe.fit(all))
    }

    @Test("A training run that keeps is validated with the kept form too")
    func keptRun() throws {
        let (older, all) = parts()
        let before = try recipe(.arima, ["p": .integer(1), "d": .integer(0), "q": .integer(0)]).fit(older)
        let recipe = try recipe(.arima)
        let options = ValidationOptions(horizon: 5)
        let plan = TrainingPlan(policy: .keep(before), options: options)
        let kept = try SeriesFit.train("s", recipe: recipe, history: all, plan: plan)
        let anew = try SeriesFit.train("s", recipe: recipe, history: all, plan: .init(options: options))
        #expect(kept.fit.model.parameterCount == before.parameterCount)
        #expect(kept.report.model.overall.mae != anew.report.model.overall.mae)
    }
}
