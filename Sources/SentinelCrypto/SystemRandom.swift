/// The random numbers of the operating system as a value that can be handed to code which takes a generator.
///
/// Code that decides takes its generator as a parameter: this one in production, a seeded one in tests.
package struct SystemRandom: RandomNumberGenerator, Sendable {
    package init() {}

    package mutating func next() -> UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }
}
