package import SentinelJSON
package import SentinelTime

/// Champion against challenger on every step of the same series.
package struct Experiment: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Asked for by a client, or by a watch that promotes by experiment.
        case experiment
        /// A version that has just been promoted (champion) against the one before it (challenger): the challenger
        /// winning means going back.
        case probation
    }

    package var id: String
    package var watchID: String
    package var kind: Kind
    package var spec: ExperimentSpec
    /// Moves with each edit by a client; the `ETag`.
    package var revision: Int
    package var champion: Int
    /// Nil while it is being trained.
    package var challenger: Int?
    /// The training run that makes the challenger.
    package var runID: String?
    /// Of the random allocation.
    package var seed: Int
    package var specGeneration: Int
    package var state: ExperimentState
    /// The first grid index that counts.
    package var startIndex: Int64?
    package var verdict: ExperimentVerdict?
    /// A lower_snake word: why it ended.
    package var stopReason: String?
    /// What the evidence says; null before the first block.
    package var result: JSONValue
    /// Why it failed: `{code, detail}`.
    package var error: JSONValue
    package var actor: String
    package var createdAt: Timestamp
    package var startedAt: Timestamp?
    package var endedAt: Timestamp?

    package init(id: String, watchID: String, kind: Kind, spec: ExperimentSpec, champion: Int, actor: String) {
        self.id = id
        self.watchID = watchID
        self.kind = kind
        self.spec = spec
        self.revision = 1
        self.champion = champion
        self.challenger = nil
        self.runID = nil
        self.seed = 0
        self.specGeneration = 0
        self.state = .scheduled
        self.startIndex = nil
        self.verdict = nil
        self.stopReason = nil
        self.result = .null
        self.error = .null
        self.actor = actor
        self.createdAt = Timestamp(milliseconds: 0)
        self.startedAt = nil
        self.endedAt = nil
    }

    /// A strong entity tag over the client-written part.
    package var etag: String { "\"\(id).\(revision)\"" }

    /// Moves to another state; the times follow the database's clock in the store.
    /// - Throws: a conflict `illegal_state` that names the legal moves.
    package mutating func move(to next: ExperimentState, because reason: String? = nil) throws(SentinelError) {
        guard state.legalMoves.contains(next) else { throw .illegalMove(from: state, to: next, state.legalMoves) }
        state = next
        if next.isEnd { stopReason = reason }
    }

    /// The same because a client asks for it.
    package mutating func moveByClient(to next: ExperimentState) throws(SentinelError) {
        guard state.clientMoves.contains(next) else { throw .illegalMove(from: state, to: next, state.clientMoves) }
        try move(to: next, because: next == .cancelled ? "cancelled_by_client" : "ended")
    }

    /// A version that its watch would promote by experiment, and whose turn has not come.
    package var isWaitingTrial: Bool {
        kind == .experiment && state == .scheduled && spec.name.hasPrefix(ExperimentSpec.trialPrefix)
    }
}

extension SentinelError {
    fileprivate static func illegalMove(
        from state: ExperimentState, to next: ExperimentState, _ moves: [ExperimentState]
    ) -> SentinelError {
        let legal = moves.map(\.rawValue)
        let hint = legal.isEmpty ? "it has ended" : "it can become \(legal.joined(separator: ", "))"
        return SentinelError(
            .conflict, "illegal_state",
            "The experiment is \(state.rawValue) and cannot become \(next.rawValue); \(hint).")
    }
}
