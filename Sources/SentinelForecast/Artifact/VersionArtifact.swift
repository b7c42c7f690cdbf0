/// All that a version needs to serve: its recipe and what training produced for each series. Immutable.
public struct VersionArtifact: Equatable, Sendable {
    /// How a series that joins later is fitted too.
    public let recipe: ModelRecipe
    /// One for each series that was trained.
    public let series: [SeriesFit]

    /// Every model of `series` must be of the kind of `recipe`.
    public init(recipe: ModelRecipe, series: [SeriesFit]) {
        self.recipe = recipe
        self.series = series
    }
}
