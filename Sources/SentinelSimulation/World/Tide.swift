package import SentinelTime

/// Levels that come and go, each for some hundreds of grid points: a model that has learnt one of them is no good in
/// the next, and better again than its successor in the one after. So long that a comparison which begins with a tide
/// comes to its verdict within it.
package struct Tide: Sendable {
    package static let points: Int64 = 640

    private let seed: UInt64
    private let step: TimeSpan

    package init(seed: UInt64, step: TimeSpan) {
        self.seed = seed
        self.step = step
    }

    /// Which tide it is, and how many grid points of it are over.
    package func place(at time: Timestamp) -> (number: Int64, point: Int64) {
        let point = time.milliseconds / max(1, step.milliseconds) + Int64(seed % UInt64(Self.points))
        return (point / Self.points, point % Self.points)
    }

    /// Around which value it moves, and by how much; every fourth tide stands still.
    func level(at time: Timestamp) -> (mean: Double, noise: Double) {
        let number = place(at: time).number
        return (number.isMultiple(of: 2) ? 100 : 160, number % 4 == 3 ? 0 : 4)
    }
}
