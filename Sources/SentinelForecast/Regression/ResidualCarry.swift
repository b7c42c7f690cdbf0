/// What the newest errors of a curve say about the next ones: a level m that follows them slowly, and a deviation l
/// from it that dies away, `m = m + 0.05 (e - m)`, `l = rho l + alpha (e - m - rho l)`; expected error `m + rho^h l`.
struct ResidualCarry: Equatable, Sendable {
    private static let slow = 0.05

    private let alpha: Double
    private let rho: Double
    private var level = 0.0
    private var deviation = 0.0

    init(alpha: Double, rho: Double) {
        self.alpha = alpha
        self.rho = rho
    }

    /// Takes in the error of one step; nil where the point is missing.
    mutating func observe(_ error: Double?) {
        deviation *= rho
        guard let error, error.isFinite else { return }
        level += Self.slow * (error - level)
        deviation += alpha * (error - level - deviation)
    }

    /// The expected errors of the next steps, one by one.
    func expected() -> some IteratorProtocol<Double> {
        let level = level
        let rho = rho
        var deviation = deviation
        return AnyIterator {
            deviation *= rho
            return level + deviation
        }
    }

    /// The expected error `power = rho^h` steps ahead.
    fileprivate func expected(_ power: Double) -> Double { level + power * deviation }

    mutating func reset() { (level, deviation) = (0, 0) }
}

extension ResidualCarry {
    /// The `alpha` and `rho` that would have done best on `errors` (NaN where one is missing), by the mean absolute
    /// error over `steps` ahead.
    static func fitted(to errors: [Double], steps: [Int]) -> ResidualCarry {
        var best = (carry: ResidualCarry(alpha: 1, rho: 0.9), loss: Double.infinity)
        for rho in [0, 0.5, 0.8, 0.9, 0.97, 0.995] {
            for alpha in rho == 0 ? [1] : [0.2, 0.5, 1] {
                let carry = ResidualCarry(alpha: alpha, rho: rho)
                let loss = carry.loss(errors, from: 0, steps: steps)
                if loss < best.loss { best = (carry, loss) }
            }
        }
        return best.carry
    }

    /// The mean absolute error of the forecasts made from place `first` on, having seen all before.
    func loss(_ errors: [Double], from first: Int, steps: [Int]) -> Double {
        var running = self
        running.reset()
        let powers = steps.map { step in (0..<step).reduce(1.0) { power, _ in power * rho } }
        var (sum, count) = (0.0, 0)
        for (place, error) in errors.enumerated() {
            running.observe(error)
            guard place >= first else { continue }
            for (step, power) in zip(steps, powers) where place + step < errors.count {
                let miss = abs(errors[place + step] - running.expected(power))
                if miss.isNaN { continue }
                (sum, count) = (sum + miss, count + 1)
            }
        }
        return count > 0 ? sum / Double(count) : .infinity
    }

    func encode(into writer: inout ArtifactWriter) {
        writer.write([alpha, rho, level, deviation])
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let numbers = try reader.numbers("carry", limit: 4)
        guard numbers.count == 4, numbers.prefix(2).allSatisfy((0...1).contains) else {
            throw .badValue(field: "carry")
        }
        (alpha, rho, level, deviation) = (numbers[0], numbers[1], numbers[2], numbers[3])
    }
}
