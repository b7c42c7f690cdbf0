#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// What the values of a chart count, which decides where the ticks lie and how they are written.
package enum ChartUnit: String, Sendable, CaseIterable {
    /// A plain number: 1.5k, 20µ.
    case number
    /// Binary prefixes: 1.5 GiB.
    case bytes
    case bytesPerSecond = "bytes_per_second"
    /// A duration: 250 ms, 5 m.
    case seconds
    /// A share of 1, written in percent.
    case ratio

    /// Guesses from the name of a metric as Prometheus' conventions write it; `isRate` when a rate is taken of it.
    package init(metric: String, isRate: Bool) {
        var name = metric
        for ending in ["_total", "_sum", "_max", "_min", "_avg"] where name.hasSuffix(ending) {
            name = String(name.dropLast(ending.count))
            break
        }
        switch name {
        case _ where name.hasSuffix("_bytes"): self = isRate ? .bytesPerSecond : .bytes
        case _ where name.hasSuffix("_seconds"): self = isRate ? .number : .seconds
        case _ where name.hasSuffix("_ratio"): self = .ratio
        default: self = .number
        }
    }

    /// A power and how it is written behind a number.
    struct Scale: Equatable {
        var factor: Double
        var suffix: String
    }

    /// The scale in which numbers of this size are read most easily.
    func scale(for size: Double) -> Scale {
        guard size.isFinite, size > 0 else { return Scale(factor: 1, suffix: zeroSuffix) }
        switch self {
        case .number:
            // Three digits behind the point read better than a prefix: 0.025, not 25m.
            if (0.01..<1).contains(size) { return Scale(factor: 1, suffix: "") }
            return ChartUnit.decimal.last { size >= $0.factor * 0.9999 } ?? Scale(factor: 1, suffix: "")
        case .bytes: return ChartUnit.binary(size, "B")
        case .bytesPerSecond: return ChartUnit.binary(size, "B/s")
        case .seconds: return ChartUnit.time.last { size >= $0.factor * 0.9999 } ?? ChartUnit.time[0]
        case .ratio: return Scale(factor: 0.01, suffix: " %")
        }
    }

    private var zeroSuffix: String {
        switch self {
        case .number: ""
        case .bytes: " B"
        case .bytesPerSecond: " B/s"
        case .seconds: " s"
        case .ratio: " %"
        }
    }

    private static let decimal: [Scale] = [
        Scale(factor: 1e-12, suffix: "p"), Scale(factor: 1e-9, suffix: "n"), Scale(factor: 1e-6, suffix: "µ"),
        Scale(factor: 1e-3, suffix: "m"), Scale(factor: 1, suffix: ""), Scale(factor: 1e3, suffix: "k"),
        Scale(factor: 1e6, suffix: "M"), Scale(factor: 1e9, suffix: "G"), Scale(factor: 1e12, suffix: "T"),
        Scale(factor: 1e15, suffix: "P"),
    ]

    private static let time: [Scale] = [
        Scale(factor: 1e-9, suffix: " ns"), Scale(factor: 1e-6, suffix: " µs"), Scale(factor: 1e-3, suffix: " ms"),
        Scale(factor: 1, suffix: " s"), Scale(factor: 60, suffix: " min"), Scale(factor: 3_600, suffix: " h"),
        Scale(factor: 86_400, suffix: " d"),
    ]

    private static func binary(_ size: Double, _ name: String) -> Scale {
        var scale = Scale(factor: 1, suffix: " " + name)
        for prefix in ["Ki", "Mi", "Gi", "Ti", "Pi"] where size >= scale.factor * 1024 * 0.9999 {
            scale = Scale(factor: scale.factor * 1024, suffix: " \(prefix)\(name)")
        }
        return scale
    }

    /// Distances of ticks that people count in, within one power of the unit's base.
    func steps(within scale: Scale) -> (steps: [Double], base: Double) {
        switch self {
        case .bytes, .bytesPerSecond: ([1, 2, 4, 8, 16, 32, 64, 128, 256, 512], 1024)
        case .seconds where scale.factor == 60 || scale.factor == 3_600: ([1, 2, 5, 10, 15, 20, 30], 60)
        default: ([1, 2, 2.5, 5], 10)
        }
    }

    /// A number for reading, with three significant digits, or as many as tell values `resolution` apart.
    func text(_ value: Double, resolution: Double = 0) -> String {
        let scale = scale(for: abs(value))
        let number = value / scale.factor
        var digits = ChartUnit.digits(for: abs(number))
        if resolution > 0, resolution < abs(value) * 1e-3 {
            digits = max(digits, min(14, Int(log10(scale.factor / resolution).rounded(.up))))
        }
        return ChartUnit.decimals(number, digits: digits) + scale.suffix
    }

    private static func digits(for size: Double) -> Int {
        size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3
    }

    /// A decimal number with at most so many digits behind the point, without zeros at its end.
    static func decimals(_ number: Double, digits: Int) -> String {
        guard abs(number) < 1e15 else { return exponential(number) }
        let power = pow(10, Double(digits))
        let scaled = (abs(number) * power).rounded()
        guard scaled < 9e15 else { return exponential(number) }
        if scaled == 0, number != 0, digits < 6 { return exponential(number) }
        let whole = Int(scaled) / Int(power)
        var fraction = String(Int(scaled) % Int(power))
        fraction = String(repeating: "0", count: max(0, digits - fraction.count)) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        let sign = number < 0 && scaled > 0 ? "−" : ""
        return sign + "\(whole)" + (digits == 0 || fraction.isEmpty ? "" : "." + fraction)
    }

    /// `1.2e−12`, for numbers that no prefix reaches.
    private static func exponential(_ number: Double) -> String {
        guard number != 0, number.isFinite else { return "0" }
        let exponent = Int(log10(abs(number)).rounded(.down))
        let mantissa = number / pow(10, Double(exponent))
        return decimals(mantissa, digits: 1) + "e" + (exponent < 0 ? "−" : "") + "\(abs(exponent))"
    }
}
