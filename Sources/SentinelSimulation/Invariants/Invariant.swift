/// What must hold after every step, by the numbers of the design's list (I) and of the requirements (G).
package enum Invariant: String, Sendable, CaseIterable {
    /// Whatever a client asks for, the server answers with something better than a bug of its own.
    case noBug = "B0"
    /// A watch has at most one active version, and the pointer names one that exists.
    case onePointer = "I1"
    /// Version numbers are never given twice, and versions do not change.
    case numbers = "I2"
    /// What was acknowledged is there, also after a restart.
    case durability = "I3"
    /// Every training run and back-test comes to an end.
    case runsEnd = "I5"
    /// A run or back-test has one result at most, of the owner of its token.
    case fencing = "I6"
    /// What was trained under another configuration does not become active.
    case generation = "I7"
    /// No scrape after an acknowledged rollback shows the version that was left.
    case rollbackShown = "I8"
    /// What becomes active can be loaded.
    case loadable = "I9"
    /// A rollback goes to the version that was active before and was not rolled back itself.
    case rollbackTarget = "I10"
    /// While a watch is pinned nothing automatic changes its active version.
    case pinned = "I11"
    /// Only conclusive evidence makes a challenger active.
    case conclusive = "I12"
    /// No edit is lost.
    case noLostUpdate = "I14"
    /// The history of activations folds to the tables; evidence is unique and never changes; one experiment is open.
    case history = "I24"
    /// What was excluded or reset by hand stays so, and a watch that runs follows it.
    case upkeep = "G23"
    /// What is in use is not pruned, and what is kept for a time or for ever is not removed before.
    case retained = "G24"
}

/// An invariant that does not hold, and why.
package struct Violation: Error, Sendable, Equatable, CustomStringConvertible {
    package var invariant: Invariant
    package var detail: String

    package init(invariant: Invariant, detail: String) {
        self.invariant = invariant
        self.detail = detail
    }

    package var description: String { "\(invariant.rawValue): \(detail)" }
}
