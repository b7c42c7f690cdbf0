import Testing

@testable import SentinelForecast

@Suite("Catalogue")
struct ModelCatalogueTests {
    private func messages(_ kind: ModelKind, _ raw: [String: ParameterValue]) -> [String] {
        switch ModelCatalogue.validate(kind, raw: raw) {
        case .success: []
        case .failure(let faults): faults.faults.map(\.message)
        }
    }

    @Test("Every kind has one entry whose defaults are valid")
    func complete() {
        #expect(ModelCatalogue.entries.map(\.kind) == ModelKind.allCases)
        for entry in ModelCatalogue.entries {
            let defaults = entry.parameters.compactMap { parameter in
                parameter.defaultValue.map { (parameter.name, $0) }
            }
            #expect(messages(entry.kind, Dictionary(uniqueKeysWithValues: defaults)).isEmpty)
            #expect(ModelCatalogue[entry.kind].title == entry.title)
            #expect(entry.parameters.allSatisfy { $0.meaning.hasSuffix(".") })
        }
    }

    @Test("All faults at once, each naming its parameter and the fix")
    func faults() {
        #expect(
            messages(.arima, ["p": .integer(9), "d": .text("x"), "bogus_name": .integer(1)]) == [
                "Model `arima` has no parameter `bogus_name`: it has `p`, `d`, `q`, `constant`, `order`, "
                    + "`seasonal_p`, `seasonal_d`, `seasonal_q`, `season`.",
                "`d` must be a whole number from 0 to 2.", "`p` must be a whole number from 0 to 5.",
            ])
        #expect(messages(.sgd, ["learning_rte": .number(0.1)])[0].hasSuffix("did you mean `learning_rate`?"))
        #expect(messages(.naive, ["alpha": .number(0.1)])[0].hasSuffix("it has none."))
        #expect(messages(.linearTrend, ["ridge": .number(.nan)]).count == 1)
        #expect(
            messages(.linearTrend, ["cyclical_time": .text("maybe")]) == [
                "`cyclical_time` must be one of `auto`, `on`, `off`."
            ])
        #expect(messages(.exponentialSmoothing, ["damped": .text("off"), "phi": .number(0.9)]).count == 1)
        #expect(messages(.exponentialSmoothing, ["damped": .text("on"), "phi": .integer(1)]).count == 1)
    }

    @Test("Whole numbers may be written either way; defaults fill in")
    func canonical() throws {
        let given = try ModelCatalogue.validate(.arima, raw: ["p": .number(2)]).get()
        #expect(given.values == ["p": .integer(2)])
        #expect(given["q"] == .integer(1))
        #expect(given["nothing"] == nil)
        let number = try ModelCatalogue.validate(.exponentialSmoothing, raw: ["alpha": .integer(1)]).get()
        #expect(number["alpha"] == .number(1))
        #expect(number["beta"] == nil)
    }

    @Test("D1: the minimum of samples suffices to train, and leaves room beyond the look-back", arguments: recipes)
    func minimum(recipe: ModelRecipe) throws {
        for lookback in [5, 30, 288] {
            let needed = ModelCatalogue[recipe.kind].minimumSamples(lookbackSteps: lookback, horizonSteps: 5)
            let recipe = ModelRecipe(parameters: recipe.parameters, lookbackSteps: lookback, seed: 1)
            _ = try SeriesFit.train(
                "a", recipe: recipe, history: history(walk(needed)),
                plan: TrainingPlan(options: ValidationOptions(horizon: 5)))
        }
        #expect(ModelCatalogue[.sgd].minimumSamples(lookbackSteps: 30, horizonSteps: 5) > 30)
        #expect(ModelCatalogue[.sgd].workUnits(points: 100) > ModelCatalogue[.naive].workUnits(points: 100))
    }

    @Test("Every error is a sentence")
    func sentences() {
        let fits: [FitError] = [
            .tooFewPoints(needed: 2, observed: 1), .tooFewRows(needed: 2, usable: 1), .valueTooLarge(limit: 1),
            .noSolution, .nothingToScore, .cancelled,
        ]
        let artifacts: [ArtifactError] = [
            .notAnArtifact, .truncated, .hashMismatch, .unknownFormat(version: 2), .unknownModel("x"),
            .badValue(field: "y"), .hashUnavailable,
        ]
        for message in fits.map(\.message) + artifacts.map(\.message) { #expect(message.hasSuffix(".")) }
    }
}
