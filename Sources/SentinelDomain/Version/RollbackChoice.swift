/// Which version a rollback goes to when none is named: the one that was active before the one that is, read off the
/// history of activations. Pure.
package struct RollbackChoice: Sendable, Equatable {
    package let version: Int
    /// Formerly active versions on the way that were rolled back themselves, the newest first.
    package let passedOver: [Int]

    /// The newest formerly active version that is not the active one, was not itself left by a rollback since, and is
    /// usable; nil when there is none.
    ///
    /// - Parameter newestFirst: the history, or as much of it as is looked at.
    package static func find(
        in newestFirst: [Activation], active: Int?, isUsable: (Int) throws -> Bool
    ) rethrows -> RollbackChoice? {
        var left: [Int] = []
        for activation in newestFirst {
            if activation.reason.leavesForGood, let previous = activation.previousVersion, previous != active,
                !left.contains(previous)
            {
                left.append(previous)
            }
            guard let number = activation.version, number != active, !left.contains(number) else { continue }
            if try isUsable(number) { return RollbackChoice(version: number, passedOver: left) }
        }
        return nil
    }

    /// What the client should know, as a sentence; empty when there is nothing.
    package var note: String {
        guard !passedOver.isEmpty else { return "" }
        let numbers = passedOver.map(String.init).joined(separator: ", ")
        return passedOver.count == 1
            ? "Version \(numbers) was passed over: it was rolled back before."
            : "Versions \(numbers) were passed over: they were rolled back before."
    }
}

extension Activation.Reason {
    /// Whether the version that was left was no good.
    fileprivate var leavesForGood: Bool {
        switch self {
        case .rollback, .automaticRollback, .artifactUnusable: true
        case .promotion, .demotion, .restore: false
        }
    }
}
