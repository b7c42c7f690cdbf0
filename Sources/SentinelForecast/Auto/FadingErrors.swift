#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// The mean absolute errors of experts by scored step, fading with a half-life, as weights.
///
/// An error counts `2^-(age / half-life)`; steps learn from their neighbours with `exp(-2 |h - h'| / H)`. Of each error
/// most of what no expert could have avoided is taken away, so that a spike that hits all says nothing about any.
struct FadingErrors: Equatable, Sendable {
    let steps: [Int]
    let experts: Int
    /// Steps after which an error counts half.
    let halfLife: Double
    /// By step: per expert the weighted errors, then the weighted least errors, then the weights; all times ``gain``.
    var sums: [Double]
    /// What a new error is multiplied with, instead of fading all older ones.
    var gain = 1.0
    private let growth: Double
    /// By step, for the time that has gone since the origin when an error is known.
    private let delays: [Double]
    /// Between neighbouring steps.
    private let kernel: [Double]

    static let gainLimit = 0x1p40
    /// How much of the least error is taken away.
    private static let unavoidable = 0.8
    /// In units of the scale: keeps errors apart from zero.
    private static let epsilon = 1e-6

    init(steps: [Int], experts: Int, halfLife: Double) {
        self.steps = steps
        self.experts = experts
        self.halfLife = halfLife
        sums = Array(repeating: 0, count: steps.count * (experts + 2))
        growth = exp2(1 / halfLife)
        delays = steps.map { exp2(-Double($0) / halfLife) }
        let horizon = Double(steps.last ?? 1)
        kernel = zip(steps.dropFirst(), steps).map { exp(-2 * Double($0 - $1) / horizon) }
    }

    /// Lets time go on by one step.
    mutating func fade() {
        gain *= growth
        guard gain > Self.gainLimit else { return }
        for i in sums.indices { sums[i] /= Self.gainLimit }
        gain /= Self.gainLimit
    }

    /// Adds what the experts forecast for the step at `place`: `cells[row...]`, in the unit of `actual`.
    mutating func add(_ cells: [Float], row: Int, actual: Double, place: Int, weight: Double) {
        let weight = weight * gain * delays[place]
        let base = place * (experts + 2)
        unsafe cells.withUnsafeBufferPointer { cells in
            unsafe sums.withUnsafeMutableBufferPointer { sums in
                var least = Double.infinity
                for k in 0..<experts {
                    let error = unsafe min(abs(actual - Double(cells[row + k])), ForecastPool.largest)
                    unsafe sums[base + k] += weight * error
                    least = min(least, error)
                }
                unsafe sums[base + experts] += weight * least
                unsafe sums[base + experts + 1] += weight
            }
        }
    }

    /// By step and expert `(least / error)^5`, summing to 1 over those awake at each step.
    func shares(_ isAwake: [Bool]) -> [Double] {
        let smoothed = smoothed()
        var shares = [Double](repeating: 0, count: steps.count * experts)
        for place in steps.indices {
            let (source, target) = (place * (experts + 2), place * experts)
            let mass = smoothed[source + experts + 1]
            let common = Self.unavoidable * smoothed[source + experts]
            let inverse = mass > 0 ? 1 / mass : 0
            var least = Double.infinity
            for k in 0..<experts {
                let error = (smoothed[source + k] - common) * inverse + Self.epsilon
                shares[target + k] = error
                if isAwake[k] { least = min(least, error) }
            }
            var total = 0.0
            for k in 0..<experts {
                let ratio = isAwake[k] ? least / shares[target + k] : 0
                let square = ratio * ratio
                shares[target + k] = square * square * ratio
                total += shares[target + k]
            }
            for k in 0..<experts { shares[target + k] /= total }
        }
        return shares
    }

    /// The sums averaged over neighbouring steps, by one pass up and one down.
    private func smoothed() -> [Double] {
        let width = experts + 2
        var up = sums
        var down = sums
        unsafe up.withUnsafeMutableBufferPointer { up in
            unsafe down.withUnsafeMutableBufferPointer { down in
                for place in steps.indices.dropFirst() {
                    let factor = kernel[place - 1]
                    for i in place * width..<(place + 1) * width { unsafe up[i] += factor * up[i - width] }
                }
                for place in steps.indices.dropLast().reversed() {
                    let factor = kernel[place]
                    for i in place * width..<(place + 1) * width { unsafe down[i] += factor * down[i + width] }
                }
                for i in 0..<up.count { unsafe up[i] += down[i] - sums[i] }
            }
        }
        return up
    }
}

extension FadingErrors {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(gain)
        writer.write(sums)
    }

    /// Replaces the sums by what was written; the shape stays.
    mutating func read(from reader: inout ArtifactReader) throws(ArtifactError) {
        gain = try reader.number("auto.gain", in: 1...(2 * Self.gainLimit))
        sums = try reader.numbers("auto.errors", count: sums.count)
        guard sums.allSatisfy({ $0 >= 0 }) else { throw .badValue(field: "auto.errors") }
    }
}
