#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// Quantiles of the errors of past forecasts, pooled over origins and steps after each was divided by its scale.
///
/// For errors r(t,h) with the spread d(t,h) of the members:
/// `s_h = mean |r(.,h)|` and `D_h = mean d(.,h)`, both averaged over steps with the kernel `exp(-6 |h - h'| / H)`;
/// `scale(t,h) = s_h (3/4 + 1/4 d(t,h) / D_h)`; u = r / scale. At level q with
/// `q' = min(q + q (1 - q) / (2 n), 0.997)`, n = origins * stride / H (at least 2) forecasts that do not overlap,
/// the band reaches `scale * max(0, (Q_|u|(q') - Q_u((1 - q') / 2)) / 2)` down and
/// `scale * max(0, (Q_|u|(q') + Q_u((1 + q') / 2)) / 2)` up. No distribution is assumed.
struct ErrorPool: Sendable {
    /// Fewer errors than this say nothing about quantiles.
    static let fewest = 8
    /// How much of the scale follows the spread of the members.
    private static let weight = 0.25

    /// s_h of the asked steps; in the unit of the series.
    let scales: [Double]
    /// D_h of the asked steps; 0 without members.
    let disagreements: [Double]
    /// u in ascending order.
    private let signed: [Float]
    /// |u| in ascending order.
    private let absolute: [Float]
    /// How many forecasts that do not overlap the errors are worth.
    private let independent: Double

    /// Errors and spreads of some origins, row by row in any order; NaN for an error that is not known.
    struct Cells {
        let steps: [Int]
        let stride: Int
        let errors: [Float]
        let spreads: [Float]
    }

    /// Pools `source`; `steps` are the steps that bands are wanted for. Nil below ``fewest`` errors.
    init?(_ source: Cells, steps: [Int], horizon: Int) {
        let columns = source.steps
        guard !columns.isEmpty else { return nil }
        var (sums, members, counts) = ([Double](), [Double](), [Double]())
        Self.total(source, &sums, &members, &counts)
        guard counts.reduce(0, +) >= Double(Self.fewest) else { return nil }
        func smooth(_ h: Int) -> (scale: Double, disagreement: Double) {
            var (scale, disagreement, weight) = (0.0, 0.0, 0.0)
            for (place, column) in columns.enumerated() {
                let kernel = exp(-6 * Double(abs(h - column)) / Double(horizon))
                scale += kernel * sums[place]
                disagreement += kernel * members[place]
                weight += kernel * counts[place]
            }
            return weight > 0 ? (scale / weight, disagreement / weight) : (0, 0)
        }
        let own = columns.map(smooth)
        let wanted = steps == columns ? own : steps.map(smooth)
        scales = wanted.map(\.scale)
        disagreements = wanted.map(\.disagreement)
        independent = max(2, Double(source.errors.count / columns.count * source.stride) / Double(horizon))
        (signed, absolute) = Self.sorted(source, own)
    }

    /// The factors of scale below and above the forecast at `level`, both at least 0.
    func reach(_ level: Double) -> (below: Double, above: Double) {
        let q = min(level + 0.5 * level * (1 - level) / independent, 0.997)
        let half = 0.5 * Self.quantile(absolute, q)
        let below = half - 0.5 * Self.quantile(signed, (1 - q) / 2)
        let above = half + 0.5 * Self.quantile(signed, (1 + q) / 2)
        return (max(0, below), max(0, above))
    }

    /// By how much `spread` widens the band: 1 where it is as usual, at most 5.75.
    static func widening(spread: Double, usual: Double) -> Double {
        usual > 0 && spread >= 0 ? 1 - Self.weight + Self.weight * min(spread / usual, 20) : 1
    }

    /// Linear between order statistics at positions q n - 1/2.
    private static func quantile(_ sorted: [Float], _ q: Double) -> Double {
        let position = min(max(0, q * Double(sorted.count) - 0.5), Double(sorted.count - 1))
        let below = Int(position)
        let above = min(below + 1, sorted.count - 1)
        let share = position - Double(below)
        return Double(sorted[below]) * (1 - share) + Double(sorted[above]) * share
    }

    private static func total(
        _ source: Cells, _ sums: inout [Double], _ members: inout [Double], _ counts: inout [Double]
    ) {
        let width = source.steps.count
        sums = Array(repeating: 0, count: width)
        (members, counts) = (sums, sums)
        var place = 0
        for cell in source.errors.indices {
            let error = Double(source.errors[cell])
            if error.isFinite {
                sums[place] += abs(error)
                members[place] += Double(source.spreads[cell])
                counts[place] += 1
            }
            place = place + 1 == width ? 0 : place + 1
        }
    }

    private static func sorted(
        _ source: Cells, _ columns: [(scale: Double, disagreement: Double)]
    ) -> (signed: [Float], absolute: [Float]) {
        var (below, above) = ([Float](), [Float]())
        above.reserveCapacity(source.errors.count)
        below.reserveCapacity(source.errors.count)
        var place = 0
        for cell in source.errors.indices {
            let error = Double(source.errors[cell])
            if error.isFinite {
                let (scale, usual) = columns[place]
                let spread = Double(source.spreads[cell])
                let unit = scale * (usual > 0 ? 1 - Self.weight + Self.weight * spread / usual : 1)
                let u = unit > 0 ? Float(error / unit) : 0
                if u < 0 { below.append(-u) } else { above.append(u) }
            }
            place = place + 1 == columns.count ? 0 : place + 1
        }
        RadixSort.sort(&below)
        RadixSort.sort(&above)
        var signed: [Float] = []
        signed.reserveCapacity(below.count + above.count)
        for value in below.reversed() { signed.append(-value) }
        signed.append(contentsOf: above)
        return (signed, merge(below, above))
    }

    private static func merge(_ a: [Float], _ b: [Float]) -> [Float] {
        var merged: [Float] = []
        merged.reserveCapacity(a.count + b.count)
        var (i, j) = (0, 0)
        while i < a.count || j < b.count {
            if j == b.count || (i < a.count && a[i] <= b[j]) {
                merged.append(a[i])
                i += 1
            } else {
                merged.append(b[j])
                j += 1
            }
        }
        return merged
    }
}
