import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelForecast

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

@Suite("NLinear")
struct NLinearTests {
    @Test("Oracle: the closed form by numpy at equal parameters")
    func oracle() throws {
        let values = (0..<240).map { place in
            let t = Double(place)
            let noise = sin(12.9898 * t + 4.1414 * cos(78.233 * t))
            return 30 + 0.02 * t + 5 * sin(2 * Double.pi * t / 17) + noise
        }
        let past = history(values)
        let model = try NLinearModel(lags: 12, ridge: 0.05, horizonSteps: 6).fit(past)
        let own = forecast(model, 6, past)
        for (value, golden) in zip(own, NLinearGolden.forecast) { #expect(abs(value - golden) < 1e-9 * abs(golden)) }
        #expect(own.count == NLinearGolden.forecast.count)
    }

    @Test("The steps learnt: all up to 48, then 48 that end at the horizon")
    func steps() {
        #expect(NLinearModel.learntSteps(horizon: 1) == [1])
        #expect(NLinearModel.learntSteps(horizon: 48) == Array(1...48))
        for horizon in [49, 60, 100, 288, 1000] {
            let steps = NLinearModel.learntSteps(horizon: horizon)
            #expect(steps.count <= 48 && steps.last == horizon && Array(steps.prefix(24)) == Array(1...24))
            #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 < $1 })
        }
    }

    @Test("A sine goes on, and what lies between learnt steps or beyond them is bounded")
    func sine() throws {
        let past = history(wave(600))
        let model = try NLinearModel(horizonSteps: 40).fit(past)
        #expect(meanAbsolute(forecast(model, 40, past), Array(wave(640)[600...])) < 0.05)
        let far = forecast(try NLinearModel(horizonSteps: 200).fit(past), 250, past)
        #expect(far.count == 250 && abs(far[249] - far[199]) < 1e-9)
        #expect(far.allSatisfy { $0 > -5 && $0 < 25 })
    }

    @Test("The ridge is chosen from the data: little for a sine, much for noise")
    func chosenRidge() throws {
        let clean = history(wave(600))
        let noisy = history(noise(600))
        let loose = try NLinearModel(horizonSteps: 8).fit(clean)
        #expect(try loose == NLinearModel(ridge: 0.005, horizonSteps: 8).fit(clean))
        let tight = try NLinearModel(horizonSteps: 8).fit(noisy)
        #expect(try tight != NLinearModel(ridge: 0.005, horizonSteps: 8).fit(noisy))
    }

    @Test("Too many lags name the points they need")
    func tooShort() {
        #expect(throws: FitError.tooFewPoints(needed: 108, observed: 100)) {
            try NLinearModel(lags: 50).fit(history(walk(100)))
        }
    }

    @Test("The lags that matter come first")
    func features() throws {
        let model = try NLinearModel(lags: 20, ridge: 0.01).fit(history(walk(500)))
        #expect(model.features.count == 19)
        #expect(zip(model.features, model.features.dropFirst()).allSatisfy { $0.weight >= $1.weight })
        #expect(model.features.allSatisfy { $0.name.hasPrefix("lag_") && $0.weight >= 0 })
    }

    @Test("Hostile bytes: weights of the wrong shape are refused")
    func hostile() throws {
        let model = try NLinearModel(lags: 3, horizonSteps: 2).fit(history(walk(100)))
        var writer = ArtifactWriter()
        model.encode(into: &writer)
        for place in stride(from: 0, to: writer.bytes.count, by: 3) {
            var bytes = writer.bytes
            bytes[place] ^= 0x41
            var reader = ArtifactReader(bytes)
            if var decoded = try? FittedNLinear(from: &reader) {
                var output: [Double] = []
                decoded.warm(over: history(walk(50)))
                decoded.forecast(steps: 5, history: history(walk(50)), into: &output)
                #expect(output.count == 5)
            }
        }
    }
}
