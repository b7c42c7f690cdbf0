import SentinelEvidence
import SentinelTime

/// An endless stationary stream of numbers with mean 0 and standard deviation 1, the same for the same seed.
struct NoiseProcess: Sendable {
    enum Kind: Hashable, Sendable {
        case independent
        /// Independent, Student's t with 3 degrees of freedom: heavy tails.
        case studentT3
        /// The scaled sum of the last `order` normal numbers.
        case movingAverage(order: Int)
        /// x_t = phi x_{t-1} + noise, from its stationary distribution on.
        case autoregressive(phi: Double)

        /// As the cells of the tables name it.
        var label: String {
            switch self {
            case .independent: "iid"
            case .studentT3: "t3"
            case .movingAverage(let order): "ma\(order)"
            case .autoregressive(let phi): "ar\(phi)"
            }
        }
    }

    private let kind: Kind
    private var generator: SplitMix64
    private var recent: [Double] = []
    private var position = 0
    private var level = 0.0

    /// The seed is mixed first: streams of seeds that differ by multiples of the generator's increment would overlap.
    init(_ kind: Kind, seed: UInt64) {
        self.kind = kind
        var mixer = SplitMix64(seed: seed)
        generator = SplitMix64(seed: mixer.next())
        switch kind {
        case .independent, .studentT3: break
        case .movingAverage(let order):
            for _ in 0..<max(1, order) { recent.append(normal()) }
        case .autoregressive: level = normal()
        }
    }

    mutating func next() -> Double {
        switch kind {
        case .independent: normal()
        case .studentT3: heavyTailed()
        case .movingAverage: movingSum()
        case .autoregressive(let phi): autoregressed(phi)
        }
    }

    private mutating func normal() -> Double {
        NormalDistribution.sample(using: &generator)
    }

    /// t_3 = z / sqrt(chi2_3 / 3), divided by its standard deviation sqrt(3).
    private mutating func heavyTailed() -> Double {
        let z = normal()
        var chiSquared = 0.0
        for _ in 0..<3 {
            let x = normal()
            chiSquared += x * x
        }
        return z / chiSquared.squareRoot()
    }

    private mutating func movingSum() -> Double {
        recent[position] = normal()
        position = (position + 1) % recent.count
        return recent.reduce(0, +) / Double(recent.count).squareRoot()
    }

    private mutating func autoregressed(_ phi: Double) -> Double {
        level = phi * level + (1 - phi * phi).squareRoot() * normal()
        return level
    }
}
