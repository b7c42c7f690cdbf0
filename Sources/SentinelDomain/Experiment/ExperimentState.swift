/// Where an experiment stands.
package enum ExperimentState: String, Sendable, CaseIterable {
    /// Its start is still to come.
    case scheduled
    /// The challenger is being trained.
    case training
    /// Evidence is gathered.
    case running
    /// Nothing counts and the champion is shown; blocks that a pause touches are void.
    case paused
    /// It has a verdict, or ended without one.
    case completed
    /// It was given up, or what it compared changed under it.
    case cancelled
    /// It could not go on: an arm cannot be loaded, or gave a forecast that is not finite.
    case failed

    /// The states that this one may move to.
    package var legalMoves: [ExperimentState] {
        switch self {
        case .scheduled: [.training, .running, .cancelled, .failed]
        case .training: [.scheduled, .running, .cancelled, .failed]
        case .running: [.paused, .completed, .cancelled, .failed]
        case .paused: [.running, .completed, .cancelled, .failed]
        case .completed, .cancelled, .failed: []
        }
    }

    /// The states that a client may ask for: an experiment starts by itself, when its time has come.
    package var clientMoves: [ExperimentState] {
        switch self {
        case .scheduled, .training: [.cancelled]
        case .running: [.paused, .completed, .cancelled]
        case .paused: [.running, .completed, .cancelled]
        case .completed, .cancelled, .failed: []
        }
    }

    package var isEnd: Bool { legalMoves.isEmpty }
    /// Both versions run.
    package var isRunning: Bool { self == .running || self == .paused }
}

/// What the evidence decided. Only `promote` ever makes a challenger active.
package enum ExperimentVerdict: String, Sendable, CaseIterable {
    /// The challenger is better.
    case promote
    /// The challenger is worse than is tolerated.
    case harm
    /// Neither is better by more than matters; the champion stays.
    case equivalent
    /// Not decided by the end; the champion stays.
    case inconclusive
}
