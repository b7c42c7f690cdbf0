import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelForecast

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

@Suite("Auto")
struct AutoModelTests {
    static let hourly = Grid(step: .hours(1))

    /// A day and a week over a level, with noise.
    static func daily(_ count: Int, level: Double = 100) -> [Double] {
        let noise = noise(count, seed: 11)
        return (0..<count).map { i in
            let day = sin(2 * .pi * Double(i) / 24) + 0.4 * sin(4 * .pi * Double(i) / 24)
            return level * (1 + 0.2 * day + ((i / 24) % 7 >= 5 ? -0.15 : 0.05)) + noise[i]
        }
    }

    static func history(_ values: [Double], grid: Grid = hourly) -> History {
        History(ring(values, startIndex: 10_000, grid: grid))
    }

    private func encoded(_ model: FittedAuto) -> [UInt8] {
        var writer = ArtifactWriter()
        model.encode(into: &writer)
        return writer.bytes
    }

    @Test("A daily and weekly pattern is forecast far better than by the last value or the last day")
    func seasonal() throws {
        let values = Self.daily(24 * 7 * 5)
        let past = Self.history(Array(values.dropLast(24)))
        let output = forecast(try AutoModel(horizonSteps: 24).fit(past), 24, past)
        let actual = Array(values.suffix(24))
        let naive = [Double](repeating: past.value(back: 0, hold: 0), count: 24)
        #expect(meanAbsolute(output, actual) < 0.15 * meanAbsolute(naive, actual))
        #expect(meanAbsolute(output, actual) < 2)
    }

    @Test("On spikes over a flat line it stays on the line")
    func spikes() throws {
        let values: [Double] = (0..<600).map { i in
            let base = 5 + 0.01 * Double(i % 3)
            return i % 53 == 7 ? 100 : base
        }
        let past = Self.history(Array(values.dropLast(12)), grid: minuteGrid)
        let output = forecast(try AutoModel(horizonSteps: 12).fit(past), 12, past)
        #expect(meanAbsolute(output, Array(values.suffix(12))) < 20)
    }

    static func oddSeries(_ count: Int) -> [[Double]] {
        let walk = noise(count, seed: 5)
        var spike = [Double](repeating: 3, count: count)
        spike[count / 2] = 1e9
        var series = [spike, [Double](repeating: 0, count: count)]
        series.append(walk.map { $0 * 1e12 })
        series.append(walk.map { $0 * 1e-12 })
        series.append(walk.map { $0 + 1e12 })
        series.append((0..<count).map { exp(Double($0) / 20) })
        series.append((0..<count).map { i -> Double in i < count / 2 ? 1 : 500 })
        series.append((0..<count).map { i -> Double in i % 10 < 3 && i > 0 ? .nan : walk[i] })
        series.append((0..<count).map { i -> Double in i > count / 2 ? 7 : walk[i] })
        series.append(walk.map { exp($0) })
        return series
    }

    @Test("All experts are finite on odd inputs of 2 to 700 points", arguments: ExpertChoice.allCases)
    func oddInputs(choice: ExpertChoice) throws {
        for count in [2, 3, 5, 8, 13, 30, 75, 150, 700] {
            for values in Self.oddSeries(count) where values.count(where: { !$0.isNaN }) >= 2 {
                let past = Self.history(values)
                let model = try AutoModel(horizonSteps: 12, experts: choice).fit(past)
                #expect(allFinite(forecast(model, 30, past)))
                #expect(model.errors?.errors.allSatisfy { !$0.isInfinite } ?? false)
            }
        }
    }

    @Test("What a shift does: the forecast is at the new level after a day", arguments: ExpertChoice.allCases)
    func levelShift(choice: ExpertChoice) throws {
        var points = ring(Self.daily(400), startIndex: 10_000, grid: Self.hourly)
        var model = try AutoModel(horizonSteps: 6, experts: choice).fit(History(points))
        for value in Self.daily(448).suffix(48) {
            points.append(value + 1_000, at: points.endIndex)
            model.observe(value + 1_000, history: History(points))
        }
        #expect(forecast(model, 6, History(points)).allSatisfy { $0 > 900 && $0 < 1_400 })
    }

    @Test("A stuck sensor is forecast as stuck")
    func stuck() throws {
        var points = ring(walk(500), startIndex: 10_000)
        var model = try AutoModel(horizonSteps: 5).fit(History(points))
        for _ in 0..<300 {
            points.append(77, at: points.endIndex)
            model.observe(77, history: History(points))
        }
        #expect(forecast(model, 5, History(points)).allSatisfy { abs($0 - 77) < 0.5 })
    }

    @Test("Observing point by point, warming and decoding agree bit for bit", arguments: ExpertChoice.allCases)
    func oneState(choice: ExpertChoice) throws {
        let values = Self.daily(700).enumerated().map { $0.offset % 29 == 3 ? .nan : $0.element }
        let points = ring(values, startIndex: 10_000, grid: Self.hourly)
        let end = points.startIndex + 599
        let trained = try AutoModel(horizonSteps: 12, experts: choice).fit(History(points, end: end))
        var stepped = trained
        var reread = trained
        for index in (end + 1)..<points.endIndex {
            let past = History(points, end: index)
            stepped.observe(points[index], history: past)
            var output: [Double] = []
            stepped.forecast(steps: 12, history: past, into: &output)
            reread.observe(points[index], history: past)
            if index % 40 == 0 {
                var reader = ArtifactReader(encoded(reread))
                reread = try FittedAuto(from: &reader)
                #expect(reader.remaining == 0)
            }
        }
        var warmed = trained
        warmed.warm(over: History(points))
        #expect(encoded(warmed) == encoded(stepped))
        #expect(encoded(reread) == encoded(stepped))
        let past = History(points)
        #expect(forecast(reread, 12, past).map(\.bitPattern) == forecast(stepped, 12, past).map(\.bitPattern))
    }

    @Test("A replay that comes to the end of training takes over what training left")
    func replayBeforeTraining() throws {
        let points = ring(Self.daily(500), startIndex: 10_000, grid: Self.hourly)
        let trained = try AutoModel(horizonSteps: 12).fit(History(points))
        var lane = trained
        let first = points.endIndex - 20
        lane.warm(over: History(points, end: first - 1))
        for index in first..<points.endIndex {
            let past = History(points, end: index)
            lane.observe(points[index], history: past)
            #expect(allFinite(forecast(lane, 12, past)))
        }
        #expect(encoded(lane) == encoded(trained))
    }

    @Test(
        "The future does not reach the past: no error, weight or forecast moves by a bit",
        arguments: ExpertChoice.allCases, Aggregation.allCases)
    func future(choice: ExpertChoice, aggregation: Aggregation) throws {
        let values = Self.daily(400)
        let changed = values.enumerated().map { $0.offset < 350 ? $0.element : 90 + Double($0.offset % 7) }
        let model = AutoModel(horizonSteps: 12, experts: choice, aggregation: aggregation)
        let (before, after) = (Self.history(values).ring, Self.history(changed).ring)
        let end = before.startIndex + 349
        let a = try model.fit(History(before, end: end))
        let b = try model.fit(History(after, end: end))
        #expect(encoded(a) == encoded(b))
        #expect(a.errors == b.errors)
        var (first, second) = (a, b)
        first.warm(over: History(before, end: end - 30))
        second.warm(over: History(after, end: end - 30))
        #expect(encoded(first) == encoded(second))
    }

    @Test("Errors of training are prequential: later points of the window move none of those made before")
    func prequential() throws {
        let values = Self.daily(360)
        let (low, high) = (values.prefix(300).min() ?? 0, values.prefix(300).max() ?? 0)
        var changed = values
        for i in 300..<360 { changed[i] = min(max(values[659 - i], low), high) }
        let clipped = values.map { min(max($0, low), high) }
        let model = AutoModel(horizonSteps: 6, season: 24)
        let a = try #require(try model.fit(Self.history(clipped)).errors)
        let b = try #require(try model.fit(Self.history(changed)).errors)
        let known = (a.origins - 66 / a.stride) * a.steps.count
        #expect(known > 100)
        let pairs = zip(a.errors, b.errors).prefix(known)
        #expect(pairs.allSatisfy { abs($0 - $1) < 1e-3 * Float(high - low) })
        #expect(a.errors != b.errors)
    }

    @Test("State is bounded: 12 experts at 12 steps, and 1,000 steps")
    func memory() throws {
        let past = Self.history(walk(576), grid: minuteGrid)
        let small = try AutoModel(horizonSteps: 12, season: 1).fit(past)
        #expect(encoded(small).count < 16_000)
        let long = try AutoModel(horizonSteps: 1_000, season: 1).fit(past)
        #expect(encoded(long).count < 100_000)
        #expect(forecast(long, 1_000, past).count == 1_000)
    }

    @Test("Weights are features: by name, summing to 1")
    func features() throws {
        let model = try AutoModel(horizonSteps: 12).fit(Self.history(Self.daily(600)))
        #expect(abs(model.features.reduce(0) { $0 + $1.weight } - 1) < 1e-9)
        #expect(model.features.count > 20)
        #expect(Set(model.features.map(\.name)).count == model.features.count)
    }

    @Test("Fine-tuning keeps the weights and learns the new coefficients")
    func partialFit() throws {
        let values = Self.daily(500) + Self.daily(300).map { $0 * 3 }
        let points = ring(values, startIndex: 10_000, grid: Self.hourly)
        let model = AutoModel(horizonSteps: 12)
        let first = try model.fit(History(points, end: points.startIndex + 499))
        let tuned = try #require(try model.partialFit(from: first, history: History(points)))
        #expect(tuned.trainedThrough == points.endIndex - 1)
        #expect(tuned.set.rules != first.set.rules)
        #expect(allFinite(forecast(tuned, 12, History(points))))
    }

    @Test("Bytes that end too early or say nonsense are errors, never a crash", arguments: ExpertChoice.allCases)
    func hostileBytes(choice: ExpertChoice) throws {
        let bytes = encoded(try AutoModel(horizonSteps: 3, experts: choice).fit(Self.history(Self.daily(200))))
        for length in stride(from: 0, to: bytes.count - 1, by: 97) {
            var reader = ArtifactReader(Array(bytes[..<length]))
            #expect(throws: ArtifactError.self) { _ = try FittedAuto(from: &reader) }
        }
        for place in stride(from: 3, to: bytes.count, by: 61) {
            var changed = bytes
            changed[place] ^= 0xFF
            var reader = ArtifactReader(changed)
            let past = Self.history(Self.daily(210))
            guard var model = try? FittedAuto(from: &reader) else { continue }
            model.observe(100, history: past)
            _ = forecast(model, 3, past)
        }
    }

    @Test("A season longer than a third of the history is not admitted; three cycles are")
    func admission() throws {
        let short = try AutoModel(horizonSteps: 4, season: 288).fit(Self.history(walk(576), grid: minuteGrid))
        #expect(short.set.plan.season == nil)
        let long = try AutoModel(horizonSteps: 4, season: 100).fit(Self.history(walk(300), grid: minuteGrid))
        #expect(long.set.plan.season == 100)
    }

    @Test("A period that nobody named is found")
    func period() throws {
        let values = zip(wave(500, period: 17), noise(500, deviation: 0.1)).map { $0 + $1 }
        let model = try AutoModel(horizonSteps: 4, season: 1).fit(Self.history(values, grid: minuteGrid))
        #expect(model.set.plan.period == nil)
        let open = try AutoModel(horizonSteps: 4).fit(Self.history(values, grid: minuteGrid))
        #expect((open.set.plan.period ?? 1) % 17 == 0)
    }

    @Test("A window longer than is looked at: its newest points are learnt from, and what that gives can be stored")
    func longWindow() throws {
        let count = AutoLimits.reach + 50
        let past = Self.history((0..<count).map { 10 + Double($0 % 7) }, grid: minuteGrid)
        let model = try AutoModel(horizonSteps: 1, season: 1, experts: .fast).fit(past)
        #expect(model.set.count == AutoLimits.reach)
        var reader = ArtifactReader(encoded(model))
        let copy = try FittedAuto(from: &reader)
        #expect(encoded(copy) == encoded(model) && forecast(copy, 1, past).allSatisfy(\.isFinite))
    }

    @Test("Ten-second data with a day of 8,640 steps: bounded, and the day is used")
    func tenSeconds() throws {
        let count = 8_640 * 3 + 100
        let values = zip(wave(count + 12, period: 8_640, level: 50, amplitude: 20), noise(count + 12)).map { $0 + $1 }
        let points = ring(Array(values[..<count]), grid: Grid(step: .seconds(10)))
        let model = try AutoModel(horizonSteps: 12).fit(History(points))
        #expect(model.set.plan.season == 8_640)
        #expect(meanAbsolute(forecast(model, 12, History(points)), Array(values[count...])) < 2)
    }
}
