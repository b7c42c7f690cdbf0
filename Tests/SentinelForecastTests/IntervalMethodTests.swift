import Testing

@testable import SentinelForecast

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

@Suite("Interval methods")
struct IntervalMethodTests {
    private static let delay = 4

    /// In [0, 1): the top bits of a multiplicative hash, as in the oracle.
    private static func unit(_ i: Int) -> Double { Double(i * 2_654_435_761 % 4_294_967_296) / 4_294_967_296 }

    private static func score(_ i: Int) -> Double { unit(i) * unit(i + 7) * Double(1 + i / 200 % 3) }

    private static func expect(_ values: [Double], near golden: [Double], relative: Double) {
        #expect(values.count == golden.count)
        for (index, (value, expected)) in zip(values, golden).enumerated() {
            #expect(abs(value - expected) <= relative * max(abs(expected), 0.01), "\(index): \(value) \(expected)")
        }
    }

    @Test("QTbank+I follows the reference within single precision")
    func quantileBank() {
        for (miss, golden) in [(0.1, IntervalsGolden.bank90), (0.01, IntervalsGolden.bank99)] {
            var bank = QuantileBank(quantile: 0.5, mean: 0.3)
            var served: [Float] = []
            for t in 0..<1000 {
                if t >= Self.delay {
                    let score = Float(Self.score(t))
                    bank.learn(score, missed: score > served[t - Self.delay], miss: Float(miss))
                }
                served.append(bank.quantile)
            }
            Self.expect(stride(from: 49, to: 1000, by: 50).map { Double(served[$0]) }, near: golden, relative: 2e-4)
        }
    }

    @Test("adaptive conformal inference follows the reference")
    func adaptiveConformal() {
        for (miss, golden) in [(0.1, IntervalsGolden.conformal90), (0.01, IntervalsGolden.conformal99)] {
            var conformal = AdaptiveConformal(levels: [1 - miss])
            var served: [Float] = []
            for t in 0..<1000 {
                if t >= Self.delay {
                    let score = Float(Self.score(t))
                    conformal.adjust(0, missed: score > served[t - Self.delay], miss: miss)
                    conformal.take(score)
                }
                served.append(conformal.reach(0))
            }
            Self.expect(stride(from: 49, to: 1000, by: 50).map { Double(served[$0]) }, near: golden, relative: 1e-5)
        }
    }

    @Test("the pooled band follows the reference")
    func pooledBand() throws {
        let steps = [1, 2, 3, 4, 6, 9]
        var errors = ForecastErrors(steps: steps, stride: 3)
        for t in 0..<40 {
            errors.append(
                errors: steps.map { h in
                    let u = Self.unit(97 * t + h)
                    return Float((u * u - 0.3) * Double(h).squareRoot())
                }, spreads: steps.map { Float(0.2 + Self.unit(31 * t + $0 + 5)) })
        }
        let cells = ErrorPool.Cells(steps: steps, stride: 3, errors: errors.errors, spreads: errors.spreads)
        let pool = try #require(ErrorPool(cells, steps: steps, horizon: 9))
        let reaches = [0.8, 0.9, 0.95, 0.995].map(pool.reach).flatMap { [$0.below, $0.above] }
        Self.expect(reaches + pool.scales + pool.disagreements, near: IntervalsGolden.pooled, relative: 1e-5)
    }

    @Test("adaptive conformal inference covers in the long run whatever the scores do")
    func longRunCoverage() {
        for level in [0.8, 0.95] {
            var conformal = AdaptiveConformal(levels: [level])
            var served: [Float] = []
            var misses = 0.0
            let count = 6000
            for t in 0..<count {
                if t >= Self.delay {
                    let score = Float(Self.hostile(t))
                    let missed = score > served[t - Self.delay]
                    misses += missed ? 1 : 0
                    conformal.adjust(0, missed: missed, miss: 1 - level)
                    conformal.take(score)
                }
                served.append(conformal.reach(0))
            }
            // g = .005, h = 4, scores between 1 and 1e6: the bound of the doc comment.
            let bound = (1 + 0.005 * 4 * (3 + 20)) / (0.005 * Double(count))
            #expect(abs(misses / Double(count - Self.delay) - (1 - level)) <= bound)
        }
    }

    /// Quiet, then growing without end, then jumping between scales.
    private static func hostile(_ t: Int) -> Double {
        switch t {
        case ..<2000: 1 + unit(t)
        case ..<4000: 1 + 100 * Double(t - 2000)
        default: unit(t) < 0.5 ? 1 : 1e6
        }
    }

    @Test("control narrows a band that always holds and widens one that always misses, within bounds")
    func control() {
        var control = CoverageControl(steps: 2)
        for _ in 0..<5000 {
            control.take(missed: false, miss: 0.1, at: 0)
            control.take(missed: true, miss: 0.1, at: 1)
            control.settle()
        }
        #expect(control.multiplier(0, step: 1) < 0.2 && control.multiplier(0, step: 1) > 1e-3)
        #expect(control.multiplier(1, step: 2) > 10 && control.multiplier(1, step: 2) < 1e3)
    }

    @Test("the fast exponential is within 6e-6 of the library's")
    func exponential() {
        for step in -8000...8000 {
            let x = Float(step) / 100
            let exact = exp(Double(x))
            #expect(abs(Double(FastExponential.of(x)) / exact - 1) < 6e-6, "\(x)")
        }
        #expect(FastExponential.of(-1e9) > 0 && FastExponential.of(1e9).isFinite)
    }

    @Test("radix sorting sorts")
    func radixSort() {
        for count in [0, 1, 2, 160, 161, 1500] {
            var values = (0..<count).map { Float(Self.unit($0) * Self.unit(3 * $0)) * ($0 % 5 == 0 ? 1e30 : 1) }
            values += count > 2 ? [0, 0, .leastNonzeroMagnitude, .greatestFiniteMagnitude] : []
            let expected = values.sorted()
            RadixSort.sort(&values)
            #expect(values == expected)
        }
    }
}
