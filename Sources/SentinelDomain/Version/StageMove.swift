/// A legal move of a version between stages. There is no other: one that is not legal cannot be made.
package struct StageMove: Sendable, Equatable {
    package let from: VersionStage
    package let to: VersionStage

    /// - Parameter number: of the version, for the message.
    /// - Throws: 409 `illegal_stage_move`, naming the legal ones.
    package init(of number: Int, from: VersionStage, to: VersionStage) throws(SentinelError) {
        guard from.legalMoves.contains(to) else {
            let legal = from.legalMoves.map(\.rawValue).joined(separator: " or ")
            throw SentinelError(
                .conflict, "illegal_stage_move",
                "Version \(number) is in \(from.rawValue) and cannot move to \(to.rawValue); it can move to \(legal).")
        }
        self.from = from
        self.to = to
    }

    /// Whether the active version of the watch changes by it.
    package var movesPointer: Bool { from == .production || to == .production }
}
