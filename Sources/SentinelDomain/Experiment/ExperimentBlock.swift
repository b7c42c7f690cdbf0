package import SentinelEvidence
package import SentinelTime

/// One row of evidence: what a block of grid points said, and which version was shown during it.
package struct ExperimentBlock: Sendable, Equatable {
    package var losses: LossBlock
    package var served: Arm
    /// How likely it was that this arm was shown, 0 to 1.
    package var propensity: Double

    package init(losses: LossBlock, served: Arm, propensity: Double) {
        self.losses = losses
        self.served = served
        self.propensity = propensity
    }

    /// The same as no evidence.
    fileprivate var void: ExperimentBlock {
        let losses = LossBlock(
            index: losses.index, steps: losses.steps, validSteps: 0,
            means: .init(champion: 0, challenger: 0, difference: 0, differenceSquare: 0), isComplete: false)
        return ExperimentBlock(losses: losses, served: served, propensity: propensity)
    }

    /// The grid points that it covers in an experiment that begins at `start`.
    fileprivate func indices(from start: Int64) -> ClosedRange<Int64> {
        let first = start + Int64(losses.index) * Int64(losses.steps)
        return first...first + Int64(losses.steps) - 1
    }
}

extension [ExperimentBlock] {
    /// The blocks of an experiment, with those void that hold a point which is left out by now: their rows are sums,
    /// out of which no point can be taken.
    package func leavingOut(_ exclusions: [Exclusion], of experiment: Experiment, on grid: Grid) -> [ExperimentBlock] {
        let ranges = exclusions.compactMap { $0.indices(on: grid) }
        guard !ranges.isEmpty, let start = experiment.startIndex else { return self }
        return map { block in
            let covered = block.indices(from: start)
            return ranges.contains { $0.overlaps(covered) } ? block.void : block
        }
    }
}
