extension ModelDescription {
    static let modelSelection = ModelDescription(
        kind: .modelSelection, title: "Best of several models",
        meaning: "Validates candidates by rolling origin and serves the cheapest good one, or the median of the best.",
        parameters: [
            ParameterDescription(
                name: "candidates", type: .list(selectable.map(\.rawValue)),
                defaultValue: .text(selectable.map(\.rawValue).joined(separator: ",")),
                meaning: "The models to choose from, with their defaults; `naive` is always among them."),
            ParameterDescription(
                name: "budget", type: .number(1...1e9), defaultValue: .number(1e6),
                meaning: "Work units to spend on a series: twice a model's price per point, cheapest models first."),
            ParameterDescription(
                name: "ensemble", type: .choice(["on", "off"]), defaultValue: .text("on"),
                meaning: "Whether the median of the best three may be the choice."),
        ],
        seasonal: true, intervals: true, covariates: false, supportsPartialFit: true,
        costClass: .high, workUnitsPerPoint: 1_000, pointsNeeded: 24, readsLookback: false,
        factory: ModelFactory { recipe in
            let names = recipe.parameters.text("candidates")?.split(separator: ",").map(String.init) ?? []
            return ModelSelection(
                candidates: names.compactMap { ModelKind(rawValue: $0) },
                budget: recipe.parameters.number("budget") ?? 1e6,
                ensembles: recipe.parameters.text("ensemble") != "off", base: recipe)
        })

    private static let selectable = ModelKind.allCases.filter { $0 != .modelSelection }
}
