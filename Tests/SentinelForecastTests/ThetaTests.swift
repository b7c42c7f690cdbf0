import SentinelSeries
import Testing

@testable import SentinelForecast

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

@Suite("Theta")
struct ThetaTests {
    private let seasonal = zip(noise(160, seed: 31), 0..<160).map { 100 + 20 * sin(2 * .pi * Double($1) / 12) + $0 }

    @Test("The standard theta of a straight line drifts with half its slope or more", arguments: ThetaVariant.allCases)
    func line(variant: ThetaVariant) throws {
        let past = history(zip(noise(200, seed: 5, deviation: 0.1), 0..<200).map { $0 + 10 + 0.4 * Double($1) })
        let values = forecast(try ThetaModel(variant: variant).fit(past), 20, past)
        #expect((0.15...0.45).contains((values[19] - values[0]) / 19))
    }

    @Test("Left to itself it takes the variant with the smallest errors")
    func chosen() throws {
        let past = history(walk(200))
        let best = try ThetaModel(variant: nil).fit(past)
        for variant in ThetaVariant.allCases {
            #expect(try best.loss <= ThetaModel(variant: variant).fit(past).loss)
        }
    }

    @Test("A season is taken out and put back, as factors or as summands", arguments: [nil, true, false])
    func season(isMultiplicative: Bool?) throws {
        let past = history(seasonal)
        let model = try ThetaModel(season: 12, isMultiplicative: isMultiplicative).fit(past)
        let expected = (160..<184).map { 100 + 20 * sin(2 * .pi * Double($0) / 12) }
        #expect(meanAbsolute(forecast(model, 24, past), expected) < 1.5)
        #expect(model.parameterCount > 12)
    }

    @Test("A series with values that are not positive gets summands; noise gets no season")
    func additive() throws {
        let past = history(seasonal.map { $0 - 100 })
        let model = try ThetaModel(season: 12, isMultiplicative: true).fit(past)
        #expect(abs(forecast(model, 24, past)[5] - 20 * sin(2 * .pi * 165 / 12)) < 3)
        #expect(!ThetaSeason.isSeasonal(noise(300, seed: 8), 12))
        #expect(!ThetaSeason.isSeasonal([Double](repeating: 1, count: 100), 12))
        #expect(ThetaSeason.isSeasonal((0..<9_000).map { sin(2 * .pi * Double($0) / 900) }, 900))
    }

    @Test("A missing point is replaced by its forecast: what follows stays as it was")
    func missing() throws {
        var points = ring(seasonal)
        var model = try ThetaModel(season: 12).fit(History(points))
        let before = forecast(model, 6, History(points))
        points.append(nil, at: points.endIndex)
        model.observe(nil, history: History(points))
        for (a, b) in zip(forecast(model, 5, History(points)), before.dropFirst()) { #expect(abs(a - b) < 1e-9) }
    }

    @Test("Warming over another series starts from its points", arguments: ThetaVariant.allCases)
    func otherSeries(variant: ThetaVariant) throws {
        var model = try ThetaModel(variant: variant, season: 12).fit(history(seasonal))
        let other = history(walk(100).map { $0 * 10 })
        model.warm(over: other)
        let last = try #require(other.ring[other.end])
        #expect(abs(forecast(model, 1, other)[0] - last) < 300)
        let empty = history([.nan, .nan])
        model.warm(over: empty)
        #expect(allFinite(forecast(model, 3, empty)))
    }

    @Test("The best of the narrowing grid is as good as a fine one")
    func grid() {
        let values = walk(150)
        let estimation = ThetaEstimation(values: values, counts: values.map { _ in true }, variant: .dynamicOptimized)
        let best = estimation.best()
        let fine = (0...89).map { step in loss(values, estimation, alpha: 0.1 + 0.01 * Double(step), best.parameters) }
        #expect(fine.allSatisfy { best.loss <= $0 * (1 + 1e-9) })
    }

    private func loss(
        _ values: [Double], _ estimation: ThetaEstimation, alpha: Double, _ parameters: ThetaParameters
    ) -> Double {
        var changed = parameters
        changed.alpha = alpha
        var state = ThetaState(first: values[0], initial: changed.initial, alpha: alpha, line: estimation.line)
        var squares = 0.0
        for t in 1..<values.count {
            if t >= 3 { squares += (values[t] - state.expected(changed)) * (values[t] - state.expected(changed)) }
            state.advance(values[t], alpha: alpha, dynamic: true)
        }
        return squares
    }

    @Test("Bytes that are no theta model are refused")
    func hostileBytes() throws {
        let model = try ThetaModel(season: 12).fit(history(seasonal))
        var writer = ArtifactWriter()
        model.encode(into: &writer)
        var whole = ArtifactReader(writer.bytes)
        #expect(try FittedTheta(from: &whole) == model)
        for length in stride(from: 0, to: writer.bytes.count, by: 7) {
            var reader = ArtifactReader(Array(writer.bytes[..<length]))
            #expect(throws: ArtifactError.self) { try FittedTheta(from: &reader) }
        }
        for place in [8, 33, 41, 74, 200] {
            var bytes = writer.bytes
            for offset in 0..<8 { bytes[place + offset] = 0xFF }
            var reader = ArtifactReader(bytes)
            #expect(throws: ArtifactError.self) { try FittedTheta(from: &reader) }
        }
    }
}
