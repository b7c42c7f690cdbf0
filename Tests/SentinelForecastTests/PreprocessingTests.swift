import SentinelSeries
import Testing

@testable import SentinelForecast

@Suite("Preprocessing")
struct PreprocessingTests {
    private func prepared(_ kind: ModelKind, _ preprocessing: Preprocessing) throws -> ModelRecipe {
        var recipe = try recipe(kind)
        recipe.preprocessing = preprocessing
        return recipe
    }

    private static let choices = Preprocessing.Scale.allCases.flatMap { scale in
        Preprocessing.Transform.allCases.map { Preprocessing(gaps: .hold, scale: scale, transform: $0) }
    }

    @Test("The naive forecast comes back unharmed through every scale and transform", arguments: choices)
    func roundTrip(choice: Preprocessing) throws {
        let past = history(wave(200, level: 50).map { $0 + 1 })
        let model = try prepared(.naive, choice).fit(past)
        let last = past.ring[past.end] ?? 0
        #expect(forecast(model, 3, past).allSatisfy { abs($0 - last) < 1e-9 * last })
    }

    @Test("Box-Cox finds the lambda of the greatest likelihood: scipy.stats.boxcox says the same")
    func boxCox() {
        let values: [Double] = (1...60).map { (i: Int) -> Double in Double(i * i) / 7 + Double((i * 37) % 11) }
        let lambda = BoxCox.lambda(values)
        let logs = values.map { BoxCox.forward($0, lambda: 0) }
        #expect(abs(lambda - PreprocessingGolden.lambda) < 1e-5)
        #expect(abs(BoxCox.likelihood(lambda, logs) - PreprocessingGolden.likelihood) < 1e-6)
        #expect(abs(BoxCox.inverse(BoxCox.forward(3.7, lambda: lambda), lambda: lambda) - 3.7) < 1e-12)
    }

    @Test("log1p turns exponential growth into a line that Holt continues")
    func logarithm() throws {
        var value = 1.0
        let growth = (0..<120).map { _ in
            value *= 1.05
            return value - 1
        }
        let past = history(growth)
        let plain = forecast(try recipe(.exponentialSmoothing, ["damped": .text("off")]).fit(past), 10, past)[9]
        var recipe = try recipe(.exponentialSmoothing, ["damped": .text("off")])
        recipe.preprocessing = Preprocessing(transform: .log1p)
        let transformed = forecast(try recipe.fit(past), 10, past)[9]
        let truth = (growth[119] + 1) * 1.628894626777442 - 1
        #expect(abs(transformed - truth) < 0.2 * abs(plain - truth))
    }

    @Test("A transform outside of its domain is an error that names the choice")
    func domain() {
        let past = history((0..<60).map { Double($0) - 5 })
        #expect(throws: FitError.outsideTransform(name: "box_cox", limit: 0)) {
            try prepared(.naive, Preprocessing(transform: .boxCox)).fit(past)
        }
        #expect(throws: FitError.outsideTransform(name: "log1p", limit: -1)) {
            try prepared(.naive, Preprocessing(transform: .log1p)).fit(past)
        }
        #expect(FitError.outsideTransform(name: "log1p", limit: -1).message.contains("preprocessing.transform"))
    }

    @Test("Hampel tames a spike for fitting only: the model serves what was measured")
    func hampel() throws {
        var values = wave(300)
        values[150] = 1e6
        let past = history(values)
        let cleaned = PreprocessedModel.cleaned(past, Preprocessing(outliers: .hampel))
        #expect(cleaned[150] < 100)
        #expect(cleaned.enumerated().allSatisfy { $0.offset == 150 || $0.element == values[$0.offset] })
        let tamed = try prepared(.linearTrend, Preprocessing(outliers: .hampel)).fit(past)
        let spoilt = try prepared(.linearTrend, Preprocessing()).fit(past)
        let truth = wave(305).suffix(5)
        let good = meanAbsolute(forecast(tamed, 5, past), Array(truth))
        #expect(good < 0.3)
        #expect(good < meanAbsolute(forecast(spoilt, 5, past), Array(truth)))
    }

    @Test("Gaps: held, interpolated while fitting, zero, or left")
    func gaps() throws {
        let values: [Double] = [.nan, 2, .nan, .nan, 8, .nan]
        #expect(GapFilling.fill(values, .hold).dropFirst() == [2, 2, 2, 8, 8])
        #expect(GapFilling.fill(values, .interpolate).dropFirst() == [2, 4, 6, 8, 8])
        #expect(GapFilling.fill(values, .zero) == [0, 2, 0, 0, 8, 0])
        #expect(GapFilling.fill(values, .exclude).filter(\.isNaN).count == 4)
        let past = history(values + [5, .nan])
        #expect(forecast(try prepared(.naive, Preprocessing(gaps: .zero)).fit(past), 1, past) == [0])
        #expect(forecast(try prepared(.naive, Preprocessing(gaps: .hold)).fit(past), 1, past) == [5])
    }

    @Test("Observed one by one equals fitted and warmed; written and read again equals itself", arguments: choices)
    func streaming(choice: Preprocessing) throws {
        let values = wave(260, level: 30).enumerated().map { $0.offset % 17 == 3 ? .nan : $0.element }
        let (older, all) = (history(Array(values.prefix(200))), history(values))
        var model = try prepared(.exponentialSmoothing, choice).fit(older)
        var warmed = model
        for index in (older.end + 1)...all.end {
            model.observe(all.ring[index], history: History(all.ring, end: index))
        }
        warmed.warm(over: all)
        #expect(forecast(model, 4, all) == forecast(warmed, 4, all))
        var writer = ArtifactWriter()
        model.encode(into: &writer)
        var reader = ArtifactReader(writer.bytes)
        #expect(try AnyFittedModel(from: &reader) == model)
        #expect(reader.remaining == 0)
    }

    @Test("Wild values through a transform stay finite")
    func wild() throws {
        let past = history(wave(100, level: 20))
        for transform in Preprocessing.Transform.allCases {
            var model = try prepared(.exponentialSmoothing, Preprocessing(transform: transform)).fit(past)
            var ring = past.ring
            for value in [1e300, -5, 0, 1e-300, -1e300] {
                ring.append(value, at: ring.endIndex)
                model.observe(value, history: History(ring))
                #expect(allFinite(forecast(model, 30, History(ring))))
            }
        }
    }
}
