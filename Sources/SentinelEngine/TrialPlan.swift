/// Which two running versions are compared, and from when on: an experiment, or the probation of a new version.
package struct TrialPlan: Sendable, Equatable {
    package var id: String
    package var champion: Int
    package var challenger: Int
    /// The first grid index that counts.
    package var start: Int64
    /// Steps ahead that are scored; a block has twice as many grid points.
    package var horizon: Int
    /// While it holds nothing counts, and the blocks that it touches are void.
    package var isPaused = false
    /// The newest block that is stored already; nil = none.
    package var lastStored: Int?

    package init(id: String, champion: Int, challenger: Int, start: Int64, horizon: Int) {
        self.id = id
        self.champion = champion
        self.challenger = challenger
        self.start = start
        self.horizon = horizon
    }
}
