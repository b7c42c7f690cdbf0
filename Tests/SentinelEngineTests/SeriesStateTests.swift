import SentinelPrometheus
import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelEngine
@testable import SentinelForecast

@Suite struct SeriesStateTests {
    private func step(_ state: inout SeriesState, _ input: SeriesInput) -> [SeriesEffect] {
        var effects: [SeriesEffect] = []
        state.step(input, into: &effects)
        return effects
    }

    @Test("gaps are closed with explicit missing points")
    func gaps() {
        var state = SeriesState(labels: .empty, configuration: configuration())
        #expect(step(&state, .missing(index: 3)).isEmpty && state.ring.isEmpty)
        #expect(step(&state, .sample(index: 10, value: 1)).isEmpty)
        #expect(step(&state, .sample(index: 14, value: 2)).isEmpty)
        #expect(state.ring.count == 5 && state.ring.observedCount == 2 && state.ring[12] == nil)
        #expect(step(&state, .missing(index: 20)).isEmpty)
        #expect(state.ring.endIndex == 21 && step(&state, .missing(index: 20)).isEmpty && state.ring.endIndex == 21)
        let snapshot = state.snapshot()
        #expect(snapshot.closedThrough == 20 && snapshot.lastObserved == 14 && snapshot.lastValue == 2)
        #expect(snapshot.points == 11 && snapshot.observed == 2 && snapshot.lane == nil && snapshot.id.count == 16)
    }

    @Test("D3: late samples fill, duplicates and too late ones do not")
    func late() {
        var state = SeriesState(labels: .empty, configuration: configuration())
        for index in [0, 1, 2, 5, 9] as [Int64] { state.feed(Double(index), at: index) }
        #expect(step(&state, .sample(index: 4, value: 4)).isEmpty && state.ring[4] == 4 && state.counters.late == 1)
        #expect(step(&state, .sample(index: 3, value: 3)) == [.lateSampleDropped] && state.ring[3] == nil)
        #expect(step(&state, .sample(index: 4, value: 9)) == [.duplicateDropped] && state.ring[4] == 4)
        #expect(step(&state, .sample(index: -5, value: 9)) == [.lateSampleDropped])
        #expect(state.counters.lateDropped == 2 && state.counters.duplicates == 1)
        #expect(state.ring.endIndex == 10)
    }

    @Test("D6: what is not finite is missing, and counted", arguments: [Double.nan, .infinity, -.infinity])
    func nonFinite(_ value: Double) {
        var state = state([1, 2], configuration())
        #expect(step(&state, .sample(index: 4, value: value)) == [.nonFiniteIgnored])
        #expect(state.ring.endIndex == 5 && state.ring[4] == nil && state.counters.nonFinite == 1)
    }

    @Test("a gap longer than the ring empties it, stops the lane and forgets what was expected")
    func longGap() throws {
        let values = wave(300)
        var state = state(values, configuration())
        state.serve(activation(try fit(.naive, Array(values.prefix(200)))))
        #expect(state.version == 1 && state.expectation(at: 299) != nil)
        state.feed(1, at: 1_099)
        #expect(state.version == nil && state.ring.observedCount == 1)
        #expect(state.expectation(at: 1_099) == nil && state.expectation(at: 1_098) == nil)
    }

    @Test("D28: at one minute, forecasts come due and are scored against the value at their target")
    func residualsComeDue() throws {
        let values = wave(260)
        var state = state(Array(values.prefix(200)), configuration())
        state.serve(activation(try fit(.naive, Array(values.prefix(200)))))
        for index in 200..<260 { state.feed(values[index], at: Int64(index)) }
        let accuracy = try #require(state.snapshot().lane?.accuracy)
        #expect(accuracy.map(\.step) == [1, 2, 3, 4, 5])
        // Of 60 points after training all have a forecast: those made before it are kept from the replay.
        #expect(accuracy.allSatisfy { $0.count == 60 })
    }

    @Test("D29: a perfect forecast of a ramp has an error of zero at every step")
    func ramp() throws {
        let values = (0..<300).map { Double?(Double($0) * 3) }
        var state = state(Array(values.prefix(200)), configuration())
        state.serve(activation(try fit(.exponentialSmoothing, Array(values.prefix(200)))))
        for index in 200..<300 { state.feed(values[index], at: Int64(index)) }
        let accuracy = try #require(state.snapshot().lane?.accuracy)
        #expect(accuracy.count == 5 && accuracy.allSatisfy { $0.mae < 1e-6 && abs($0.bias) < 1e-6 && $0.count == 100 })
    }

    @Test("live MAE, MASE and bias equal a recomputation by brute force, with gaps", arguments: [1, 2, 3] as [UInt64])
    func bruteForce(seed: UInt64) throws {
        let values = wave(320, seed: seed, gap: 7)
        let fitted = try fit(.linearTrend, Array(values.prefix(200)))
        var state = state(Array(values.prefix(200)), configuration(window: 20))
        state.serve(activation(fitted))
        var issued: [Int64: [Double]] = [199: try #require(state.snapshot().lane?.forecast)]
        for index in 200..<320 {
            state.feed(values[index], at: Int64(index))
            issued[Int64(index)] = state.snapshot().lane?.forecast
        }
        for live in try #require(state.snapshot().lane?.accuracy) {
            var (weight, absolute, signed, count) = (0.0, 0.0, 0.0, 0)
            for target in 200..<320 {
                guard let actual = values[target] else { continue }
                guard let forecast = issued[Int64(target - live.step)]?[live.step - 1] else { continue }
                weight = weight * 0.95 + 1
                absolute = absolute * 0.95 + abs(forecast - actual)
                signed = signed * 0.95 + forecast - actual
                count += 1
            }
            // The lane has also scored forecasts that its replay made before 199; their weight by now is 0.95^100.
            #expect(live.count - count < live.step)
            #expect(abs(live.mae - absolute / weight) < 0.02 && abs(live.bias - signed / weight) < 0.05)
            let mase = try #require(live.mase)
            #expect(abs(mase - live.mae / fitted.scale) < 1e-12)
        }
    }

    @Test("a late sample never rescores what was scored")
    func lateIsNotScored() throws {
        let values = wave(200)
        var state = state(values, configuration())
        state.serve(activation(try fit(.naive, values)))
        state.feed(1, at: 200)
        state.feed(2, at: 202)
        let before = state.snapshot().lane
        state.feed(1_000_000, at: 201)
        let after = state.snapshot().lane
        #expect(state.ring[201] == 1_000_000)
        #expect(before?.accuracy == after?.accuracy && before?.forecast == after?.forecast)
    }

    @Test("what comes later changes nothing that was issued before", arguments: fittableKinds)
    func futurePerturbation(_ kind: ModelKind) throws {
        let values = wave(340, gap: 11)
        let fitted = try fit(kind, Array(values.prefix(200)))
        var other = values
        for index in 250..<340 { other[index] = other[index].map { $0 * -7 + 100 } }
        func issued(_ values: [Double?]) throws -> [LaneSnapshot?] {
            var state = state(Array(values.prefix(200)), configuration())
            state.serve(activation(fitted))
            return (200..<340).map { index in
                state.feed(values[index], at: Int64(index))
                return state.snapshot().lane
            }
        }
        let (a, b) = (try issued(values), try issued(other))
        for place in 0..<50 {
            #expect(a[place]?.forecast == b[place]?.forecast && a[place]?.expected == b[place]?.expected)
            #expect(a[place]?.accuracy == b[place]?.accuracy && a[place]?.bands == b[place]?.bands)
            #expect(a[place]?.bands.count == 1)
        }
        // A seasonal naive forecast needs a season to notice.
        #expect(a[139]?.forecast != b[139]?.forecast && a[139]?.bands != b[139]?.bands)
    }

    @Test("I: a lane rebuilt from the ring forecasts as the one that never stopped", arguments: fittableKinds)
    func restartIsReplay(_ kind: ModelKind) throws {
        let values = wave(390, gap: 13)
        let fitted = try fit(kind, Array(values.prefix(200)))
        var running = state(Array(values.prefix(200)), configuration())
        running.serve(activation(fitted))
        for index in 200..<390 { running.feed(values[index], at: Int64(index)) }
        var restarted = state(values, configuration())
        restarted.serve(activation(fitted))
        let (a, b) = (try #require(running.snapshot().lane), try #require(restarted.snapshot().lane))
        #expect(a.forecast == b.forecast && a.issuedAt == b.issuedAt && a.expected == b.expected)
        #expect(a.accuracy == b.accuracy)
        for index in 201..<390 as Range<Int64> {
            #expect(running.expectation(at: index)?.value == restarted.expectation(at: index)?.value)
        }
    }

    @Test("with a ring that has moved on, a replay agrees closely", arguments: fittableKinds)
    func restartAfterEviction(_ kind: ModelKind) throws {
        let (trained, length) = kind == .auto ? (300, 620) : (400, 900)
        let values = wave(length, gap: 13)
        let fitted = try fit(kind, Array(values.prefix(trained)))
        var running = state(Array(values.prefix(trained)), configuration())
        running.serve(activation(fitted))
        for index in trained..<length { running.feed(values[index], at: Int64(index)) }
        var restarted = state(values, configuration())
        restarted.serve(activation(fitted))
        let (a, b) = (try #require(running.snapshot().lane), try #require(restarted.snapshot().lane))
        let worst = zip(a.forecast, b.forecast).map { abs($0 - $1) / max(1, abs($0)) }.max() ?? 0
        // Models with a state start anew from the oldest point that is left; what that changes has nearly decayed by
        // now. The weights of `auto` remember longest.
        #expect(worst < (kind == .auto ? 0.05 : 5e-3), "\(kind): \(worst)")
    }

    @Test("a rollback shows the older version's expectations at once, and keeps what history says")
    func rollback() throws {
        let values = wave(300)
        let old = activation(try fit(.naive, Array(values.prefix(150))), version: 1)
        let new = activation(try fit(.exponentialSmoothing, Array(values.prefix(250))), version: 2)
        var state = state(Array(values.prefix(250)), configuration(expected: [1, 5]))
        state.serve(new)
        for index in 250..<300 { state.feed(values[index], at: Int64(index)) }
        state.serve(old)
        let lane = try #require(state.snapshot().lane)
        #expect(lane.version == 1 && lane.issuedAt == 299 && lane.forecast.count == 5)
        let now = lane.expected.filter { $0.target == 299 }
        #expect(now.map(\.steps) == [1, 5])
        #expect(now.first?.value == values[298] && now.last?.value == values[294])
        #expect(lane.accuracy.allSatisfy { $0.count == 150 })
        #expect(state.expectation(at: 299)?.version == 2)
        state.feed(1, at: 300)
        #expect(state.expectation(at: 300)?.version == 1 && state.expectation(at: 299)?.version == 2)
    }

    @Test("afterthoughts are never put between the words of another version")
    func attribution() throws {
        let values = wave(300)
        let naive = try fit(.naive, Array(values.prefix(100)))
        var state = state(Array(values.prefix(100)), configuration())
        state.serve(activation(naive, version: 1))
        for index in 100..<200 { state.feed(values[index], at: Int64(index)) }
        state.serve(nil)
        for index in 200..<250 { state.feed(values[index], at: Int64(index)) }
        #expect(state.expectation(at: 199)?.version == 1 && state.expectation(at: 220) == nil && state.version == nil)
        state.serve(activation(naive, version: 2))
        #expect(state.expectation(at: 199)?.version == 1 && state.expectation(at: 220)?.version == 2)
        #expect(state.expectation(at: 10) == nil && state.expectation(at: 999) == nil)
    }

    @Test("a horizon of 1,000 steps keeps a bounded state and forecasts it whole")
    func longHorizon() throws {
        let values = wave(1_200)
        var state = state(values, configuration(horizon: 1_000, capacity: 2_000, expected: [1, 1_000]))
        state.serve(activation(try fit(.exponentialSmoothing, values)))
        let lane = try #require(state.snapshot().lane)
        #expect(lane.forecast.count == 1_000 && lane.forecast.allSatisfy(\.isFinite))
        #expect(lane.expected.contains { $0.steps == 1_000 && $0.target == 1_199 })
        #expect(ScoredSteps.steps(horizon: 1_000).count == 16)
    }

    @Test("D19: a rate is never forecast below zero")
    func lowerBound() throws {
        let values = (0..<200).map { Double?(Double(200 - $0)) }
        var bounded = configuration(horizon: 100, lookback: 150)
        bounded.lowerBound = 0
        let fitted = try fit(.exponentialSmoothing, values)
        var state = state(values, bounded)
        state.serve(activation(fitted))
        #expect(state.snapshot().lane?.forecast.min() == 0)
    }

    @Test("No negative bytes: zero bounds a series that never was negative, until it is, unless a bound is declared")
    func neverNegative() throws {
        let values = (0..<200).map { Double?(Double(200 - $0)) }
        func lowest(_ values: [Double?], declared: Double? = nil) throws -> Double? {
            var configuration = configuration(horizon: 300)
            configuration.lowerBound = declared
            var state = SeriesState(labels: .empty, configuration: configuration)
            for (index, value) in values.enumerated() { state.feed(value, at: Int64(index)) }
            state.serve(activation(try fit(.exponentialSmoothing, values)))
            let lane = state.snapshot().lane
            return [lane?.forecast.min(), lane?.bands.first?.lower.min()].compactMap { $0 }.min()
        }
        #expect(try lowest(values) == 0)
        #expect(try lowest(values, declared: -1_000) ?? 0 < 0)
        #expect(try lowest([-1] + values.dropFirst()) ?? 0 < 0)
        #expect(try lowest(values + [-1]) ?? 0 < 0)
    }

    @Test("a late negative sample takes the bound at zero back")
    func lateNegative() throws {
        let values = (0..<200).map { $0 == 197 ? nil : Double?(Double(200 - $0)) }
        var state = state(values, configuration(horizon: 300))
        state.serve(activation(try fit(.exponentialSmoothing, values)))
        #expect(state.snapshot().lane?.bands.first?.lower.min() == 0)
        #expect(step(&state, .sample(index: 197, value: -1)).isEmpty && state.counters.late == 1)
        state.feed(0.5, at: 200)
        let lane = try #require(state.snapshot().lane)
        #expect(lane.forecast.min() ?? 0 < 0 && lane.bands.first?.lower.min() ?? 0 < 0)
    }

    @Test("another training window keeps what was expected of the points that stay", arguments: [50, 90, 1_000])
    func keptExpectations(capacity: Int) throws {
        let values = wave(260)
        var state = state(Array(values.prefix(200)), configuration(capacity: 100))
        state.serve(activation(try fit(.naive, Array(values.prefix(200)))))
        for index in 200..<260 { state.feed(values[index], at: Int64(index)) }
        let kept = Int64(max(200, 260 - capacity))..<260
        let before = kept.map { state.expectation(at: $0) }
        #expect(before.allSatisfy { $0 != nil })
        _ = step(&state, .configure(configuration(capacity: capacity)))
        #expect(kept.map { state.expectation(at: $0) } == before)
        #expect(state.expectation(at: 259 - Int64(min(capacity, 100))) == nil)
        for index in 260..<300 as Range<Int64> { state.feed(Double(index), at: index) }
        #expect((260..<300).allSatisfy { state.expectation(at: $0) != nil })
        #expect(state.expectation(at: 255) == before[before.count - 5])
    }

    @Test("D16: a lane whose forecast is not finite stops, and says so")
    func notFinite() throws {
        // A ring that a long gap has left without any value: the model has nothing but what it was given.
        var state = state([1], configuration())
        state.feed(nil, at: 10_000)
        let broken = SeriesActivation(
            version: 9, model: AnyFittedModel(.naive, FittedNaive(last: .infinity)), scale: 1, trainedThrough: 0,
            isCold: false)
        #expect(step(&state, .activate(broken)) == [.laneStopped(version: 9)])
        #expect(state.version == nil && state.snapshot().lane == nil)
        state.serve(activation(try fit(.naive, wave(50))))
        #expect(state.version == 1)
    }

    @Test("a changed shape ends the lane and keeps the data; a changed capacity keeps the newest points")
    func configure() throws {
        let values = wave(200)
        let fitted = try fit(.naive, values)
        var state = state(values, configuration())
        state.serve(activation(fitted))
        _ = step(&state, .configure(configuration()))
        #expect(state.version == 1)
        _ = step(&state, .configure(configuration(capacity: 50)))
        #expect(state.ring.count == 50 && state.ring[199] == values[199] && state.version == 1)
        _ = step(&state, .configure(configuration(capacity: 500)))
        #expect(state.ring.count == 50 && state.ring.capacity == 500)
        _ = step(&state, .configure(configuration(horizon: 7, capacity: 500)))
        #expect(state.version == nil && state.ring.count == 50)
        var empty = SeriesState(labels: .empty, configuration: configuration())
        _ = step(&empty, .configure(configuration(capacity: 9)))
        #expect(empty.ring.isEmpty && empty.configuration.capacity == 9)
    }

    @Test("a lane on an empty ring is legal and forecasts from its first sample")
    func emptyRing() throws {
        var state = SeriesState(labels: .empty, configuration: configuration())
        state.serve(activation(try fit(.exponentialSmoothing, wave(100))))
        #expect(state.snapshot().lane?.forecast.isEmpty == true)
        state.feed(5, at: 500)
        #expect(state.snapshot().lane?.forecast.count == 5)
    }

    @Test("a series beyond ring and pending forecasts costs less than 2 kB")
    func memory() {
        // Inline state, the sums of 5 scored steps (4 x 8 bytes), and the headers of 6 arrays.
        let inline = MemoryLayout<SeriesState>.stride
        #expect(inline + 5 * 32 + 6 * 32 < 2_048, "inline \(inline), lane \(MemoryLayout<Lane>.stride)")
    }
}
