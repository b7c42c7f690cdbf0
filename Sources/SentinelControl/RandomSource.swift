package import SentinelDomain
package import SentinelTime

/// Where ids and the jitter of back-offs come from: the system's generator, or a seeded one where a run must be
/// repeatable.
package struct RandomSource: RandomNumberGenerator, Sendable {
    private let draw: @Sendable () -> UInt64

    package init(_ draw: @escaping @Sendable () -> UInt64) {
        self.draw = draw
    }

    package static let system = RandomSource {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }

    package func next() -> UInt64 { draw() }

    package func makeID(_ prefix: TimeOrderedID.Prefix, at time: Timestamp) -> String {
        var generator = self
        return TimeOrderedID.make(prefix, at: time, using: &generator)
    }
}
