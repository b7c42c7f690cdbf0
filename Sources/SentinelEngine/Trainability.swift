package import SentinelSeries

/// Whether there is enough history to train: coverage, not a count. The newest stretch that would hold the needed
/// points at a fifth missing must hold them.
package struct Trainability: Sendable, Equatable {
    /// Observed points that the model needs.
    package var needed: Int
    /// Observed points in the window that counts.
    package var covered: Int

    package var isEnough: Bool { covered >= needed }

    /// Missing points that are tolerated, as a share of the window.
    package static let missingMax = 0.2

    package init(ring: SeriesRing, needed: Int) {
        self.needed = needed
        let window = Int64((Double(needed) / (1 - Trainability.missingMax)).rounded(.up))
        var covered = 0
        let first = max(ring.startIndex, ring.endIndex - window)
        for index in first..<ring.endIndex where ring[index] != nil { covered += 1 }
        // A long, thin history will do as well: what counts in the end is what a fit can use.
        self.covered = max(covered, ring.observedCount >= 3 * needed ? needed : 0)
    }
}
