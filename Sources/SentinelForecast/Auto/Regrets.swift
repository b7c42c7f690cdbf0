#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// The regrets of not having followed each expert, by scored step, as weights: ML-Poly or BOA with the gradient of the
/// absolute error, `r = sign(o - y) (o - f)` for the combination o and the expert f.
struct Regrets: Equatable, Sendable {
    let steps: Int
    let experts: Int
    let aggregation: Aggregation
    /// By step and expert: sum of r, of r^2, and the largest |r| (BOA) or r^2 (ML-Poly).
    var sums: [Double]
    var squares: [Double]
    var peaks: [Double]

    init(steps: Int, experts: Int, aggregation: Aggregation) {
        self.steps = steps
        self.experts = experts
        self.aggregation = aggregation
        sums = Array(repeating: 0, count: steps * experts)
        squares = sums
        peaks = sums
    }

    /// Adds what the experts, then the combination, forecast for the step at `place`: `cells[row...]`.
    mutating func add(_ cells: [Float], row: Int, actual: Double, place: Int) {
        let combined = Double(cells[row + experts])
        let sign = combined > actual ? 1.0 : combined < actual ? -1.0 : 0
        for k in 0..<experts { add(sign * (combined - Double(cells[row + k])), at: place * experts + k) }
    }

    /// Adds one regret.
    mutating func add(_ regret: Double, at i: Int) {
        squares[i] += regret * regret
        switch aggregation {
        case .boa:
            peaks[i] = max(peaks[i], abs(regret))
            sums[i] += regret - rate(i) * regret * regret
        default:
            peaks[i] = max(peaks[i], regret * regret)
            sums[i] += regret
        }
    }

    private func rate(_ i: Int) -> Double {
        guard squares[i] > 0, peaks[i] > 0 else { return 0 }
        return min(1 / (2 * peaks[i]), (log(Double(max(2, experts))) / squares[i]).squareRoot())
    }

    /// The weights by step and expert, summing to 1 over those awake at each step; equal while none is ahead.
    func shares(_ isAwake: [Bool]) -> [Double] {
        var shares = [Double](repeating: 0, count: steps * experts)
        for place in 0..<steps {
            let range = place * experts..<(place + 1) * experts
            var peak = -Double.infinity
            if aggregation == .boa { for i in range { peak = max(peak, rate(i) * sums[i]) } }
            for i in range where isAwake[i - range.lowerBound] {
                shares[i] =
                    aggregation == .boa
                    ? rate(i) * exp(rate(i) * sums[i] - peak) : max(0, sums[i]) / max(peaks[i] + squares[i], 1e-300)
            }
            var total = range.reduce(0) { $0 + shares[$1] }
            if !(total > 0) {
                for i in range { shares[i] = isAwake[i - range.lowerBound] ? 1 : 0 }
                total = Double(isAwake.count { $0 })
            }
            for i in range { shares[i] /= total }
        }
        return shares
    }
}

extension Regrets {
    func encode(into writer: inout ArtifactWriter) {
        for values in [sums, squares, peaks] { writer.write(values) }
    }

    /// Replaces the sums by what was written; the shape stays.
    mutating func read(from reader: inout ArtifactReader) throws(ArtifactError) {
        sums = try reader.numbers("auto.regrets", count: sums.count)
        squares = try reader.numbers("auto.squares", count: sums.count)
        peaks = try reader.numbers("auto.peaks", count: sums.count)
        guard (squares + peaks).allSatisfy({ $0 >= 0 }) else { throw .badValue(field: "auto.squares") }
    }
}
