extension ModelDescription {
    static let naive = ModelDescription(
        kind: .naive, title: "Last value", meaning: "Repeats the last observed value; the yardstick of the others.",
        parameters: [], seasonal: false, intervals: true, covariates: false, supportsPartialFit: false,
        costClass: .free, workUnitsPerPoint: 0.01, pointsNeeded: 1, readsLookback: false,
        factory: ModelFactory { _ in NaiveModel() })
}
