import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelForecast

@Suite("Version artifact")
struct VersionArtifactTests {
    private func artifact(_ recipe: ModelRecipe, series: Int = 2) throws -> VersionArtifact {
        let fits = try (0..<series).map { number in
            try SeriesFit.train(
                "up{instance=\"é\(number)\"}", recipe: recipe, history: history(walk(120, seed: UInt64(number + 1))),
                plan: TrainingPlan(options: ValidationOptions(horizon: 3))
            ).fit
        }
        return VersionArtifact(recipe: recipe, series: fits)
    }

    @Test("What is written is read again, bit for bit, and forecasts the same", arguments: recipes)
    func roundTrip(recipe: ModelRecipe) throws {
        let original = try artifact(recipe)
        let bytes = try original.encode()
        let copy = try VersionArtifact.decode(bytes)
        #expect(copy == original)
        let again = try copy.encode()
        #expect(again == bytes)
        let past = history(walk(120, seed: 1))
        #expect(forecast(copy.series[0].model, 5, past) == forecast(original.series[0].model, 5, past))
    }

    @Test("Parameters of every type survive")
    func parameters() throws {
        let recipe = try recipe(.sgd, ["epochs": .integer(3), "l2": .number(0.01), "cyclical_time": .text("on")])
        let empty = VersionArtifact(recipe: recipe, series: [])
        #expect(try VersionArtifact.decode(empty.encode()) == empty)
    }

    @Test("D22, D25: every truncation and every corrupted byte is refused", arguments: recipes)
    func corruption(recipe: ModelRecipe) throws {
        let bytes = try artifact(recipe, series: 1).encode()
        for length in stride(from: 0, to: bytes.count, by: bytes.count > 2000 ? 3 : 1) {
            #expect(throws: ArtifactError.self) { try VersionArtifact.decode(Array(bytes[..<length])) }
        }
        for place in stride(from: 0, to: bytes.count, by: bytes.count > 2000 ? 3 : 1) {
            var damaged = bytes
            damaged[place] ^= 1 << UInt8(place % 8)
            #expect(throws: ArtifactError.self) { try VersionArtifact.decode(damaged) }
        }
    }

    @Test("Bytes with a correct hash and wrong contents never crash, nor does what they decode to", arguments: recipes)
    func hostilePayload(recipe: ModelRecipe) throws {
        let bytes = try artifact(recipe, series: 1).encode()
        let payload = Array(bytes[20..<bytes.count - 32])
        var generator = SplitMix64(seed: 99)
        let past = history(walk(50))
        for _ in 0..<1500 {
            var damaged = payload
            for _ in 0...generator.next() % 3 {
                damaged[Int(generator.next() % UInt64(damaged.count))] = UInt8(truncatingIfNeeded: generator.next())
            }
            let decoded: VersionArtifact
            do { decoded = try VersionArtifact.decode(VersionArtifact.sealed(damaged)) } catch { continue }
            for fit in decoded.series {
                var model = fit.model
                model.warm(over: past)
                #expect(allFinite(forecast(model, 5, past)))
            }
        }
    }

    @Test("Each way of being wrong has its own error")
    func distinctErrors() throws {
        let good = try artifact(recipe(.naive), series: 1).encode()
        func error(_ bytes: [UInt8]) -> ArtifactError? {
            do {
                _ = try VersionArtifact.decode(bytes)
                return nil
            } catch { return error }
        }
        #expect(error(Array("pickle".utf8) + good) == .notAnArtifact)
        #expect(error([]) == .truncated)
        #expect(error(good.dropLast()) == .truncated)
        #expect(error(good + [0]) == .truncated)
        var newer = good
        newer[4] = 9
        #expect(error(newer) == .unknownFormat(version: 9))
        var damaged = good
        damaged[40] ^= 1
        #expect(error(damaged) == .hashMismatch)
        var payload = ArtifactWriter()
        payload.write("oracle")
        let unknown = try VersionArtifact.sealed(payload.bytes)
        #expect(error(unknown) == .unknownModel("oracle"))
        let longer = try VersionArtifact.sealed(Array(good[20..<good.count - 32]) + [0])
        #expect(error(longer) == .badValue(field: "payload"))
    }

    @Test("A hostile field is named in the error, whatever arithmetic would have made of it")
    func hostileFields() throws {
        let fit = try artifact(recipe(.naive), series: 1).series[0]
        func refusal(through: Int64 = 0, steps: [Int] = [1, 2]) throws -> ArtifactError? {
            let errors = ForecastErrors(steps: steps, stride: 1)
            let hostile = SeriesFit(
                seriesKey: "up", model: fit.model, scale: 1, errors: errors, relativeToNaive: nil, sampleCount: 1,
                trainedThrough: through)
            let bytes = try VersionArtifact(recipe: recipe(.naive), series: [hostile]).encode()
            do {
                _ = try VersionArtifact.decode(bytes)
                return nil
            } catch { return error }
        }
        #expect(try refusal() == nil)
        for through in [Int64.max, .min, 1 << 60, -(1 << 54)] {
            #expect(try refusal(through: through) == .badValue(field: "series.trained_through"))
        }
        for steps in [[0, 1], [-3], [2, 2], [3, 1], [10_001], [Int.max]] {
            #expect(try refusal(steps: steps) == .badValue(field: "errors.step"))
        }
    }

    @Test("Hostile lags, anchors and horizons are errors")
    func hostileParts() throws {
        for lags in [[0, 1], [2, 2], [3, 1], [1, AutoLimits.reach + 1], [Int.max, 1], [-1, 1]] {
            var writer = ArtifactWriter()
            writer.write(false)
            writer.write(0.0)
            writer.write([0.5, 0.5])
            for lag in lags { writer.write(lag) }
            var reader = ArtifactReader(writer.bytes)
            #expect(throws: ArtifactError.badValue(field: "auto.rule.lags")) { _ = try RegressionRule(from: &reader) }
        }
        for index in [Int.max, .min, 1 << 61] {
            var writer = ArtifactWriter()
            writer.write(index)
            writer.write(1.0)
            var reader = ArtifactReader(writer.bytes)
            #expect(throws: ArtifactError.badValue(field: "grid.index")) { _ = try TrainingAnchor(from: &reader) }
        }
        for horizon in [0, -1, ModelRecipe.horizonLimit + 1, Int.max] {
            var writer = ArtifactWriter()
            writer.write(IntervalMethod.automatic.rawValue)
            writer.write(horizon)
            var reader = ArtifactReader(writer.bytes)
            #expect(throws: ArtifactError.badValue(field: "intervals.horizon")) {
                _ = try IntervalTracker(from: &reader)
            }
        }
    }

    @Test("The reader bounds every field")
    func reader() throws {
        var writer = ArtifactWriter()
        writer.write(Double.nan)
        writer.write(true)
        writer.write(UInt8(7))
        var reader = ArtifactReader(writer.bytes)
        #expect(throws: ArtifactError.badValue(field: "x")) { _ = try reader.number("x") }
        #expect(try reader.flag("flag"))
        #expect(throws: ArtifactError.badValue(field: "flag")) { _ = try reader.flag("flag") }
        #expect(throws: ArtifactError.truncated) { _ = try reader.byte() }
        #expect(throws: ArtifactError.truncated) { _ = try reader.unsigned() }
        var huge = ArtifactWriter()
        huge.write(Int.max)
        var second = ArtifactReader(huge.bytes)
        #expect(throws: ArtifactError.badValue(field: "t")) { _ = try second.text("t", limit: 10) }
        var wrong = ArtifactWriter()
        wrong.write(1)
        wrong.write(UInt8(0xFF))
        var third = ArtifactReader(wrong.bytes)
        #expect(throws: ArtifactError.badValue(field: "t")) { _ = try third.text("t", limit: 10) }
    }
}
