import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelForecast

@Suite("ARIMA: search, season, state")
struct ARIMATests {
    private let hourly = Grid(step: .hours(1))

    private func daily(_ count: Int, seed: UInt64 = 23) -> [Double] {
        zip(ARIMAOracleSeries.season(count, 24), noise(count, seed: seed)).map { $0 + 0.1 * $1 }
    }

    @Test("No order given: searched for; one given: the others keep their defaults")
    func forms() throws {
        let past = history(walk(120))
        let searched = try #require(try recipe(.arima).fit(past).unwrap(as: FittedARIMA.self))
        #expect(searched.order.d == 1)
        let given = try #require(try recipe(.arima, ["p": .integer(2)]).fit(past).unwrap(as: FittedARIMA.self))
        #expect(given.order == ARIMAOrder(p: 2, d: 1, q: 1))
        let fixed = try recipe(.arima, ["order": .text("fixed")]).fit(past).unwrap(as: FittedARIMA.self)
        #expect(fixed?.order == ARIMAOrder(p: 1, d: 1, q: 1))
        let auto = try recipe(.arima, ["order": .text("auto"), "p": .integer(5)]).fit(past)
        #expect(auto.unwrap(as: FittedARIMA.self)?.order == searched.order)
    }

    @Test("A seasonal form is given by its parameters, at the season usual for the step")
    func seasonalParameters() throws {
        let raw: [String: ParameterValue] = [
            "p": .integer(1), "d": .integer(0), "q": .integer(0), "seasonal_d": .integer(1), "seasonal_q": .integer(1),
        ]
        let past = History(ring(daily(144), grid: hourly))
        let model = try #require(try recipe(.arima, raw).fit(past).unwrap(as: FittedARIMA.self))
        let seasonal = SeasonalOrder(p: 0, d: 1, q: 1, season: 24)
        #expect(model.order == ARIMAOrder(p: 1, d: 0, q: 0, seasonal: seasonal))
        let ahead = forecast(model, 24, past)
        let truth = Array(ARIMAOracleSeries.season(168, 24).suffix(24))
        let naive = Array(daily(144).suffix(24))
        #expect(meanAbsolute(ahead, truth) < 1.2 * meanAbsolute(naive, truth))
        let short = History(ring(daily(30), grid: hourly))
        let given = raw.merging(["season": .integer(24)]) { $1 }
        #expect(throws: FitError.tooFewRows(needed: 72, usable: 30)) { try recipe(.arima, given).fit(short) }
    }

    @Test("The search finds a season where there is one, and follows it")
    func searchedSeason() throws {
        let values = daily(264)
        let past = History(ring(Array(values.prefix(240)), grid: hourly))
        let model = try ARIMAModel(.automatic(season: 0)).fit(past)
        #expect(model.order.seasonal.season == 24 && model.order.seasonal.d == 1)
        let naive = Array(values[216..<240])
        #expect(
            meanAbsolute(forecast(model, 24, past), Array(values.suffix(24))) < 1.1
                * meanAbsolute(naive, Array(values.suffix(24))))
    }

    @Test("Usual seasons: of the step, at most 400 steps, at least three cycles")
    func usualSeasons() {
        let seasons: [(TimeSpan, Int, Int)] = [
            (.hours(1), 72, 24), (.hours(1), 71, 1), (.minutes(5), 2016, 288), (.minutes(1), 100_000, 1),
            (.hours(24), 21, 7), (.hours(168), 156, 52), (.hours(168), 155, 1), (.hours(48), 1000, 1),
            (.minutes(7), 100_000, 1),
        ]
        for (step, count, season) in seasons {
            #expect(ARIMASeason.usual(Grid(step: step), count: count) == season)
        }
    }

    @Test("Differences by the tests: noise 0, a walk 1, a walk of a walk 2; a season by its strength")
    func unitRoots() {
        let still = (1...20 as ClosedRange<UInt64>).filter { UnitRootTests.differences(noise(300, seed: $0)) == 0 }
        #expect(still.count >= 17)
        #expect(UnitRootTests.differences(walk(300)) == 1)
        let twice = walk(300).reduce(into: [0.0]) { $0.append($0[$0.count - 1] + $1 * $1) }
        #expect(UnitRootTests.differences(twice) == 2)
        #expect(UnitRootTests.differences([Double](repeating: 3, count: 50)) == 0)
        #expect(UnitRootTests.seasonalDifferences(noise(240), season: 24) == 0)
        #expect(UnitRootTests.seasonalDifferences(daily(240), season: 24) == 1)
        #expect(UnitRootTests.seasonalDifferences(daily(40), season: 24) == 0)
        #expect(UnitRootTests.interpolated([.nan, 1, .nan, 3, .nan]) == [1, 1, 2, 3, 3])
    }

    @Test("The corrected criterion prefers the true order on most series")
    func recovery() throws {
        var right = 0
        for seed in 1...8 as ClosedRange<UInt64> {
            let shocks = noise(400, seed: seed)
            let values = shocks.reduce(into: [0.0]) { $0.append(0.7 * $0[$0.count - 1] + $1) }
            var search = ARIMASearch(values, season: 1, constant: .auto)
            let order = search.run().order
            if order.d == 0, order.p + order.q <= 2, order.p >= 1 { right += 1 }
        }
        #expect(right >= 5)
    }

    @Test("Beyond a long gap the first value counts for much: the exact gain, not the steady one")
    func gap() {
        let order = ARIMAOrder(p: 0, d: 1, q: 1, constant: false)
        let dynamics = ARMADynamics(order, ARIMACoefficients(phi: [], theta: [-0.8], mean: 0))
        var state = ARIMAState(dynamics, level: 0, exact: true)
        for _ in 0..<200 { _ = state.observe(0, dynamics) }
        #expect(state.gain == nil && state.unknowns.isEmpty)
        for _ in 0..<10 { _ = state.observe(nil, dynamics) }
        #expect(state.unknowns.count == 10)
        _ = state.observe(10, dynamics)
        // The local level with this theta: its steps have variance 0.04, its observations 0.8, its estimate 0.16.
        let prior = 0.2 * 0.8 + 11 * 0.04
        let share = prior / (prior + 0.8)
        let expected = state.expected()
        #expect(abs(expected.base(dynamics) + expected.next - 10 * share) < 1e-9)
        for _ in 0..<400 { _ = state.observe(10, dynamics) }
        #expect(state.unknowns.isEmpty && state.covariance.isEmpty)
    }

    @Test("Written in the middle of a gap and read again: the same bits, and the same future")
    func codec() throws {
        var values = daily(240)
        for t in 200..<230 { values[t] = .nan }
        let past = History(ring(values, grid: hourly))
        let order = ARIMAOrder(p: 1, d: 0, q: 1, seasonal: SeasonalOrder(p: 1, d: 1, q: 1, season: 24))
        let model = try ARIMAModel(.fixed(order)).fit(past)
        var writer = ArtifactWriter()
        model.encode(into: &writer)
        var reader = ArtifactReader(writer.bytes)
        var read = try FittedARIMA(from: &reader)
        #expect(reader.remaining == 0 && read == model)
        var live = model
        for value in [3, nil, 5] as [Double?] {
            live.observe(value, history: past)
            read.observe(value, history: past)
        }
        #expect(forecast(live, 50, past).map(\.bitPattern) == forecast(read, 50, past).map(\.bitPattern))
        for length in stride(from: 0, to: writer.bytes.count, by: 40) {
            var short = ArtifactReader(Array(writer.bytes.prefix(length)))
            #expect(throws: ArtifactError.self) { try FittedARIMA(from: &short) }
        }
    }

    @Test("Coefficients outside the stable region and seasons without a length are refused")
    func strictReader() throws {
        let model = try ARIMAModel(p: 1, d: 0, q: 0).fit(history(noise(60)))
        var writer = ArtifactWriter()
        model.encode(into: &writer)
        var (unstable, seasonal) = (writer.bytes, writer.bytes)
        // Seven counts, a flag and the length of phi come before phi.
        for byte in 0..<8 {
            unstable[7 * 8 + 1 + 8 + byte] = UInt8(truncatingIfNeeded: 1.5.bitPattern >> (8 * UInt64(byte)))
        }
        seasonal[3 * 8] = 1
        for bytes in [unstable, seasonal] {
            var reader = ArtifactReader(bytes)
            #expect(throws: ArtifactError.self) { try FittedARIMA(from: &reader) }
        }
    }

    @Test("A partial fit keeps the form and follows a change of level")
    func partial() throws {
        let values = noise(400) + noise(200, seed: 9).map { $0 + 5 }
        let points = ring(values)
        let model = ARIMAModel(p: 1, d: 0, q: 0)
        let before = try model.fit(History(points, end: points.startIndex + 399))
        let after = try #require(try model.partialFit(from: before, history: History(points)))
        #expect(after.order == before.order && after.coefficients.isStable)
        #expect(after.coefficients.mean > before.coefficients.mean + 3)
        #expect(throws: FitError.self) { try model.partialFit(from: before, history: history([1, 2, 3])) }
    }

    @Test("Unusual places: a constant, a season longer than the history, a long horizon, 30 % gaps")
    func unusual() throws {
        let flat = history([Double](repeating: 7, count: 100))
        #expect(
            forecast(try ARIMAModel(.automatic(season: 24)).fit(flat), 30, flat) == [Double](repeating: 7, count: 30))
        let short = History(ring(daily(40), grid: hourly))
        #expect(try ARIMAModel(.automatic(season: 168)).fit(short).order.seasonal.season == 1)
        let holes = daily(192).enumerated().map { $0.offset * 7 % 10 < 3 ? .nan : $0.element }
        let past = History(ring(holes, grid: hourly))
        let order = ARIMAOrder(p: 1, d: 0, q: 0, seasonal: SeasonalOrder(p: 0, d: 1, q: 1, season: 24))
        let model = try ARIMAModel(.fixed(order)).fit(past)
        let ahead = forecast(model, 500, past)
        #expect(ahead.count == 500 && allFinite(ahead))
        #expect(meanAbsolute(Array(ahead.prefix(24)), Array(ARIMAOracleSeries.season(216, 24).suffix(24))) < 3)
    }
}
