#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// Where the horizontal lines of a panel lie and what stands beside them.
struct NumberAxis {
    struct Tick: Equatable {
        let value: Double
        let label: String
    }

    let lower: Double
    let upper: Double
    private(set) var ticks: [Tick] = []
    /// The distance of two ticks.
    let step: Double
    /// What has to be added to the labels; nil where they are the values.
    private(set) var offset: String?

    /// The axis for values within `lower ... upper`, widened a little; `count` is how many ticks have room.
    init(lower: Double, upper: Double, unit: ChartUnit, count: Int) {
        (self.lower, self.upper) = NumberAxis.widened(lower, upper)
        step = NumberAxis.step(self.upper - self.lower, unit: unit, size: max(abs(lower), abs(upper)), count: count)
        let values = NumberAxis.multiples(of: step, from: self.lower, to: self.upper)
        let size = values.map { abs($0) }.max() ?? 0
        // Beyond this many digits labels tell nothing apart: they say the distance from the lowest tick.
        let isCrowded = size / step > 1e5
        let base = isCrowded ? (values.first ?? 0) : 0
        if isCrowded { offset = NumberAxis.exact(base, unit) }
        let scale = unit.scale(for: isCrowded ? (values.last ?? 0) - base : size)
        let digits = NumberAxis.digits(step: step / scale.factor)
        ticks = values.map { value in
            let number = (value - base) / scale.factor
            let text = ChartUnit.decimals(number, digits: digits)
            let isZero = text == "0"
            return Tick(value: value, label: (isCrowded ? "+" : "") + text + (isZero ? "" : scale.suffix))
        }
    }

    /// Where a value lies, 0 at the lower end and 1 at the upper one; not cut off.
    func share(of value: Double) -> Double { (value / 2 - lower / 2) / (upper / 2 - lower / 2) }

    /// A flat range gets some height; other ranges get room at both ends, and begin at 0 where that is near.
    private static func widened(_ lower: Double, _ upper: Double) -> (Double, Double) {
        let span = upper - lower
        let size = max(abs(lower), abs(upper))
        guard span > size * 1e-12, span > 0 else {
            let half = size > 0 ? size * 0.1 : 1
            return (max(-Double.greatestFiniteMagnitude / 4, lower - half), upper + half)
        }
        let room = min(span * 0.08, Double.greatestFiniteMagnitude / 4)
        if lower >= 0, lower < 0.35 * upper { return (0, upper + room) }
        if upper <= 0, upper > 0.35 * lower { return (lower - room, 0) }
        return (lower - room, upper + room)
    }

    private static func step(_ span: Double, unit: ChartUnit, size: Double, count: Int) -> Double {
        let scale = unit.scale(for: size)
        let wanted = span / Double(max(1, count)) / scale.factor
        let (steps, base) = unit.steps(within: scale)
        var power = pow(base, (log(wanted) / log(base)).rounded(.down))
        // Below one unit people count in tenths, whatever the unit.
        let isFraction = wanted < 1
        if isFraction { power = pow(10, log10(wanted).rounded(.down)) }
        let choices = isFraction ? [1, 2, 2.5, 5] : steps
        let next = isFraction ? 10 : base
        let chosen = (choices + [next]).first { $0 * power >= wanted * 0.9999 } ?? next
        return chosen * power * scale.factor
    }

    private static func multiples(of step: Double, from lower: Double, to upper: Double) -> [Double] {
        guard step > 0, step.isFinite else { return [] }
        let first = (lower / step - 1e-9).rounded(.up)
        let last = upper + step * 1e-9
        let values: [Double] = (0..<24).map { place in (first + Double(place)) * step }
        // Never minus zero.
        return values.filter { $0 <= last }.map { $0 == 0 ? 0 : $0 }
    }

    /// As many digits behind the point as tell two neighbouring ticks apart, and not rounded.
    private static func digits(step: Double) -> Int {
        for digits in 0..<12 {
            let scaled = step * pow(10, Double(digits))
            if abs(scaled - scaled.rounded()) < 1e-6 * scaled, scaled >= 0.5 { return digits }
        }
        return 12
    }

    private static func exact(_ value: Double, _ unit: ChartUnit) -> String {
        let scale = unit.scale(for: abs(value))
        return ChartUnit.decimals(value / scale.factor, digits: 13) + scale.suffix
    }
}
