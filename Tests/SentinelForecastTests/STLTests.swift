import Testing

@testable import SentinelForecast

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// The series of Oracles/decomposition.py.
func decompositionSeries(_ count: Int, periods: [Int]) -> [Double] {
    (0..<count).map { place in
        let t = Double(place)
        let noise = sin(12.9898 * t + 4.1414 * cos(78.233 * t))
        var value = 20 + 0.01 * t + 3 * sin(t / 97) + 0.7 * noise
        for (season, period) in periods.enumerated() {
            let phase = 2 * Double.pi * t / Double(period)
            value += Double(4 - season) * sin(phase + Double(season))
            value += 1.5 * cos(2 * phase) * (1 + t / Double(count))
        }
        return place % 71 == 13 ? value + 15 : value
    }
}

/// The largest difference relative to the largest golden value; `golden` is every `stride`-th value.
func deviation(_ values: [Double], _ golden: [Double], stride step: Int) -> Double {
    let own = stride(from: 0, to: values.count, by: step).map { values[$0] }
    guard own.count == golden.count else { return .infinity }
    let scale = golden.map { abs($0) }.max() ?? 1
    return (zip(own, golden).map { abs($0 - $1) }.max() ?? 0) / scale
}

@Suite("STL")
struct STLTests {
    private let series = decompositionSeries(300, periods: [12])

    @Test("Oracle: statsmodels' STL at equal parameters")
    func oracle() {
        let parts = STL(period: 12).decompose(series)
        #expect(deviation(parts.seasonal, DecompositionGolden.seasonal, stride: 7) < 1e-9)
        #expect(deviation(parts.trend, DecompositionGolden.trend, stride: 7) < 1e-9)
        #expect(parts.weights.allSatisfy { $0 == 1 })
    }

    @Test("Oracle: statsmodels' robust STL, which sees the spikes")
    func robust() {
        let parts = STL(period: 12, robust: true).decompose(series)
        #expect(deviation(parts.seasonal, DecompositionGolden.robustSeasonal, stride: 7) < 1e-9)
        #expect(deviation(parts.trend, DecompositionGolden.robustTrend, stride: 7) < 1e-9)
        #expect(parts.weights[13] == 0 && parts.weights[84] == 0)
    }

    @Test("Oracle: statsmodels' STL with jumps")
    func jumps() {
        let stl = STL(
            period: 12, seasonal: Loess(length: 11), trend: Loess(length: 23, jump: 3),
            lowPass: Loess(length: 13, jump: 2), loops: (inner: 5, outer: 0))
        let parts = stl.decompose(series)
        #expect(deviation(parts.seasonal, DecompositionGolden.jumpSeasonal, stride: 7) < 1e-9)
        #expect(deviation(parts.trend, DecompositionGolden.jumpTrend, stride: 7) < 1e-9)
    }

    @Test("Loess goes through a line, within the points and beyond them")
    func line() {
        let line = (0..<40).map { 3 - 0.5 * Double($0) }
        var smooth: [Double] = []
        for length in [5, 13, 40, 101] {
            Loess(length: length).smooth(line, into: &smooth)
            #expect(deviation(smooth, line, stride: 1) < 1e-12)
        }
        let beyond = Loess(length: 7).value(at: 40, of: line, window: 33..<40, weights: nil) ?? 0
        #expect(abs(beyond + 17) < 1e-9)
        #expect(Loess(length: 7).value(at: 3, of: line, window: 0..<7, weights: line.map { _ in 0 }) == nil)
        Loess(length: 5).smooth([4], into: &smooth)
        #expect(smooth == [4])
        Loess(length: 5, degree: 0).smooth(line.map { _ in 2 }, into: &smooth)
        #expect(smooth.allSatisfy { abs($0 - 2) < 1e-12 })
    }
}
