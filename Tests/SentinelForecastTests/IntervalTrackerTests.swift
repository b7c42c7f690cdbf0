import SentinelForecast
import SentinelTime
import Testing

@Suite("Interval tracker")
struct IntervalTrackerTests {
    private static let levels = [0.8, 0.9, 0.95]

    @Test("bands are finite, nested, hold the forecast and stay within the support", arguments: IntervalMethod.allCases)
    func wellFormed(method: IntervalMethod) throws {
        for (name, series) in Self.oddSeries {
            for horizon in [1, 5, 40] {
                var tracker = IntervalTracker(horizon: horizon, levels: Self.levels, method: method)
                for (index, value) in series.enumerated() {
                    tracker.observe(value, at: Int64(index))
                    let point = value.isFinite ? value : 0
                    tracker.issue(
                        IssuedForecast(Array(repeating: point, count: horizon), support: 0...Double.infinity),
                        at: Int64(index))
                    if index % 97 == 0 { try Self.check(tracker, point, "\(name) \(index)") }
                }
                try Self.check(tracker, series.last.flatMap { $0.isFinite ? $0 : nil } ?? 0, name)
            }
        }
    }

    private static func check(_ tracker: IntervalTracker, _ point: Double, _ name: String) throws {
        var inner: IntervalBand?
        for level in [0.5, 0.6, 0.8, 0.85, 0.9, 0.93, 0.95, 0.99, 0.999] {
            let band = try #require(tracker.band(level: level))
            #expect(band.lower.count == tracker.horizon && band.upper.count == tracker.horizon)
            for step in 0..<tracker.horizon {
                let (lower, upper) = (band.lower[step], band.upper[step])
                #expect(lower.isFinite && upper.isFinite && lower <= point && point <= upper, "\(name) \(level)")
                #expect(lower >= 0 || point < 0, "\(name)")
                if let inner {
                    #expect(lower <= inner.lower[step] && upper >= inner.upper[step], "\(name) \(level) \(step)")
                }
            }
            inner = band
        }
    }

    private static var oddSeries: [(String, [Double])] {
        let noise = noise(400, seed: 4)
        return [
            ("constant", Array(repeating: 5, count: 300)),
            ("one spike", (0..<300).map { $0 == 150 ? 1e6 : 3 }),
            ("tiny", noise.map { 1e-12 * (10 + $0) }),
            ("huge", noise.map { 1e150 * (10 + $0) }),
            ("negative", noise.map { -50 + $0 }),
            ("mostly missing", noise.enumerated().map { $0 % 7 == 0 ? $1 : .nan }),
            ("infinite", noise.enumerated().map { $0 % 50 == 9 ? .infinity : $1 }),
            ("step", noise.enumerated().map { $0 < 200 ? $1 : 1000 + $1 }),
        ]
    }

    @Test("bands at several levels are those at each of them", arguments: IntervalMethod.allCases)
    func severalLevels(method: IntervalMethod) {
        let tracker = Self.run(method, values: walk(300, seed: 8), through: 300)
        let levels = [0.95, 0.6, .nan, 0.8, 0.97, 2]
        let bands = tracker.bands(levels: levels)
        #expect(bands.map(\.level) == [0.95, 0.6, 0.8, 0.97, 0.999])
        #expect(bands == levels.compactMap { tracker.band(level: $0) })
        #expect(IntervalTracker(horizon: 3, levels: [0.9]).bands(levels: levels).isEmpty)
    }

    @Test("state survives encoding bit for bit and goes on alike", arguments: IntervalMethod.allCases)
    func roundTrip(method: IntervalMethod) throws {
        var tracker = Self.run(method, values: walk(500, seed: 8), through: 400)
        var writer = ArtifactWriter()
        tracker.encode(into: &writer)
        var reader = ArtifactReader(writer.bytes)
        var copy = try IntervalTracker(from: &reader)
        #expect(reader.remaining == 0)
        #expect(copy == tracker)
        let values = walk(500, seed: 8)
        for index in 400..<500 {
            Self.step(&tracker, values[index], index)
            Self.step(&copy, values[index], index)
        }
        #expect(copy == tracker)
    }

    @Test("truncated or altered bytes are refused, never a crash")
    func hostileBytes() {
        var writer = ArtifactWriter()
        Self.run(.automatic, values: walk(300, seed: 8), through: 300).encode(into: &writer)
        for length in stride(from: 0, to: writer.bytes.count, by: 331) {
            var reader = ArtifactReader(Array(writer.bytes.prefix(length)))
            #expect(throws: ArtifactError.self) { try IntervalTracker(from: &reader) }
        }
        var random = SplitMix64(seed: 1)
        for _ in 0..<120 {
            var bytes = writer.bytes
            bytes[Int(random.next() % UInt64(bytes.count))] ^= UInt8(truncatingIfNeeded: random.next() | 1)
            var reader = ArtifactReader(bytes)
            guard var tracker = try? IntervalTracker(from: &reader) else { continue }
            for index in 300..<330 { Self.step(&tracker, 1, index) }
            #expect(tracker.band(level: 0.9) != nil)
        }
    }

    @Test("the band issued at a point does not depend on later values", arguments: IntervalMethod.allCases)
    func futurePerturbation(method: IntervalMethod) throws {
        var values = walk(600, seed: 3)
        let (before, expected) = Self.bands(method, values, through: 500)
        for index in 501..<600 { values[index] = 1e6 * Double(index % 3) }
        let (after, perturbed) = Self.bands(method, values, through: 500)
        #expect(before == after)
        #expect(expected == perturbed)
    }

    private static func bands(
        _ method: IntervalMethod, _ values: [Double], through last: Int
    ) -> ([IntervalBand], [IntervalTracker.Expectation]) {
        var bands: [IntervalBand] = []
        var expectations: [IntervalTracker.Expectation] = []
        var tracker = IntervalTracker(horizon: 6, levels: levels, method: method)
        for (index, value) in values.enumerated() {
            step(&tracker, value, index)
            guard index <= last, index % 9 == 0 else { continue }
            bands += [0.7, 0.9].compactMap(tracker.band)
            for ahead in 1...6 where index + 6 <= last {
                expectations += [tracker.bounds(target: Int64(index + ahead), steps: ahead, level: 0.9)].compactMap(
                    \.self)
            }
        }
        return (bands, expectations)
    }

    @Test("what is kept for a target is what the band said when it was issued")
    func expectations() throws {
        let values = walk(300, seed: 5)
        var tracker = Self.run(.automatic, values: values, through: 290)
        let band = try #require(tracker.band(level: 0.95))
        for index in 290..<294 { Self.step(&tracker, values[index], index) }
        for ahead in 4...6 {
            let kept = try #require(tracker.bounds(target: Int64(289 + ahead), steps: ahead, level: 0.95))
            #expect(kept.lower == band.lower[ahead - 1] && kept.upper == band.upper[ahead - 1])
        }
        #expect(tracker.bounds(target: 400, steps: 6, level: 0.95) == nil)
        #expect(tracker.bounds(target: 295, steps: 6, level: 0.93) == nil)
        #expect(tracker.bounds(target: 295, steps: 7, level: 0.95) == nil)
    }

    @Test(
        "coverage is near its level on independent, correlated and heteroskedastic noise",
        arguments: IntervalMethod.allCases)
    func coverage(method: IntervalMethod) {
        for kind in 0..<3 {
            let values = Self.shocks(kind: kind, count: 4000)
            var tracker = IntervalTracker(horizon: 4, levels: Self.levels, method: method)
            var (inside, n) = ([0.0, 0, 0], 0.0)
            for (index, value) in values.enumerated() {
                if index > 1000 {
                    for (place, level) in Self.levels.enumerated() {
                        guard let bounds = tracker.bounds(target: Int64(index), steps: 4, level: level) else {
                            continue
                        }
                        inside[place] += bounds.lower <= value && value <= bounds.upper ? 1 : 0
                    }
                    n += 1
                }
                Self.step(&tracker, value, index, horizon: 4, point: 0)
            }
            for (place, level) in Self.levels.enumerated() {
                #expect(abs(inside[place] / n - level) < 0.03, "kind \(kind) level \(level): \(inside[place] / n)")
            }
        }
    }

    @Test("a level shift and a burst: the band is wide within a dozen targets and narrow again when it is over")
    func levelShift() throws {
        for shift in [30.0, 1000] {
            let shocks = noise(1400, seed: 12)
            var tracker = IntervalTracker(horizon: 4, levels: Self.levels)
            var (late, width) = (0, 0.0)
            for (index, shock) in shocks.enumerated() {
                let value = shock * (index >= 700 && index < 900 ? shift : 1)
                if let bounds = tracker.bounds(target: Int64(index), steps: 4, level: 0.9), index >= 730, index < 900 {
                    late += bounds.lower <= value && value <= bounds.upper ? 0 : 1
                }
                Self.step(&tracker, value, index, horizon: 4, point: 0)
                if index == 650 { width = try #require(tracker.band(level: 0.9)).upper[3] }
            }
            #expect(late < 40, "missed \(late) of 170 at \(shift)")
            let after = try #require(tracker.band(level: 0.9)).upper[3]
            #expect(after < 6 * width, "\(after) after \(width)")
        }
    }

    @Test("a missing target teaches nothing; after a jump what waits is forgotten")
    func gaps() throws {
        let values = walk(400, seed: 6)
        var tracker = Self.run(.automatic, values: values, through: 300)
        let before = tracker.coverage(step: 1, level: 0.9)
        tracker.observe(nil, at: 300)
        tracker.observe(.nan, at: 300)
        #expect(tracker.coverage(step: 1, level: 0.9) == before)
        tracker.issue(IssuedForecast(Array(repeating: 1, count: 6)), at: 350)
        #expect(tracker.bounds(target: 351, steps: 1, level: 0.9) != nil)
        #expect(tracker.bounds(target: 351, steps: 3, level: 0.9) == nil)
        #expect(tracker.bounds(target: 350, steps: 1, level: 0.9) == nil)
        tracker.issue(IssuedForecast([1, .nan, .infinity, 1, 1, 1]), at: 351)
        #expect(tracker.bounds(target: 353, steps: 2, level: 0.9) == nil)
    }

    @Test("errors of training give the band of the first forecast, wider where members disagree")
    func startFromErrors() throws {
        let shocks = noise(900, seed: 31)
        var errors = ForecastErrors(steps: [1, 2, 3], stride: 3)
        for row in 0..<100 {
            errors.append(errors: (0..<3).map { Float(shocks[3 * row + $0]) }, spreads: [1, 1, 1])
        }
        var tracker = IntervalTracker(horizon: 3, levels: [0.9], errors: errors)
        tracker.issue(IssuedForecast([5, 5, 5], spread: [1, 1, 1]), at: 7)
        let usual = try #require(tracker.band(level: 0.9))
        #expect(abs(usual.upper[1] - 6.645) < 0.4 && abs(usual.lower[1] - 3.355) < 0.4)
        tracker.issue(IssuedForecast([5, 5, 5], spread: [5, 5, 5]), at: 8)
        let apart = try #require(tracker.band(level: 0.9))
        #expect(apart.upper[0] - 5 > 1.9 * (usual.upper[0] - 5))
        tracker.issue(IssuedForecast([5, 5, 5], spread: [1, 1, 1], support: 4.5...5.2), at: 9)
        let clipped = try #require(tracker.band(level: 0.9))
        #expect(clipped.lower == [4.5, 4.5, 4.5] && clipped.upper == [5.2, 5.2, 5.2])
    }

    @Test("a successor goes on with what was learnt of coverage, its pooled errors stay its own")
    func succession() throws {
        var errors = ForecastErrors(steps: [1, 2, 3, 4, 5, 6], stride: 1)
        for row in 0..<40 {
            errors.append(errors: (0..<6).map { Float((row + $0) % 7 - 3) })
        }
        for method in IntervalMethod.allCases {
            let old = Self.run(method, values: Self.shocks(kind: 0, count: 400), through: 400)
            var fresh = IntervalTracker(horizon: 6, levels: Self.levels, method: method, errors: errors)
            var successor = fresh
            successor.succeed(old)
            #expect(successor.coverage(step: 6, level: 0.8) == old.coverage(step: 6, level: 0.8))
            for index in 0..<2 {
                Self.step(&fresh, 0, index)
                Self.step(&successor, 0, index)
            }
            let (alone, after) = (try #require(fresh.band(level: 0.9)), try #require(successor.band(level: 0.9)))
            #expect((alone == after) == (method == .pooled), "\(method)")
            var other = IntervalTracker(horizon: 6, levels: [0.9], method: method, errors: errors)
            other.succeed(old)
            #expect(other.coverage(step: 6, level: 0.9) == nil)
        }
    }

    @Test("live coverage is told per step and level, nil where nothing is known")
    func liveCoverage() throws {
        let tracker = Self.run(.pooled, values: walk(400, seed: 2), through: 400)
        let inner = try #require(tracker.coverage(step: 6, level: 0.8))
        let outer = try #require(tracker.coverage(step: 6, level: 0.95))
        #expect(inner <= outer && inner > 0.6 && outer <= 1)
        for step in 1...6 { #expect(tracker.coverage(step: step, level: 0.9) != nil) }
        #expect(tracker.coverage(step: 7, level: 0.8) == nil)
        #expect(tracker.coverage(step: 6, level: 0.81) == nil)
        #expect(IntervalTracker(horizon: 3, levels: [0.9]).coverage(step: 1, level: 0.9) == nil)
        #expect(IntervalTracker(horizon: 3, levels: [0.9]).band(level: 0.9) == nil)
    }

    @Test("state stays small: 14 kB for twelve steps and three levels, bounded at a thousand")
    func size() {
        for (horizon, limit) in [(12, 14_000), (1000, 130_000)] {
            var tracker = IntervalTracker(horizon: horizon, levels: Self.levels)
            for index in 0..<700 { Self.step(&tracker, Double(index % 13), index, horizon: horizon) }
            var writer = ArtifactWriter()
            tracker.encode(into: &writer)
            #expect(writer.bytes.count < limit, "\(horizon): \(writer.bytes.count)")
        }
    }

    @Test("levels are sorted, brought into range and bounded in number; none at all is fine")
    func levelsGiven() throws {
        #expect(IntervalTracker(horizon: 2, levels: [0.95, 0.2, .nan, 0.95, 2]).levels == [0.5, 0.95, 0.999])
        #expect(IntervalTracker(horizon: 2, levels: (1...20).map { 0.5 + Double($0) / 100 }).levels.count == 8)
        var tracker = IntervalTracker(horizon: 2, levels: [])
        for index in 0..<50 { Self.step(&tracker, Double(index % 5), index, horizon: 2) }
        let band = try #require(tracker.band(level: 0.8))
        #expect(band.upper[0] > band.lower[0])
    }

    // MARK: series

    private static func run(_ method: IntervalMethod, values: [Double], through last: Int) -> IntervalTracker {
        var tracker = IntervalTracker(horizon: 6, levels: levels, method: method)
        for index in 0..<last { step(&tracker, values[index], index) }
        return tracker
    }

    private static func step(
        _ tracker: inout IntervalTracker, _ value: Double, _ index: Int, horizon: Int = 6, point: Double? = nil
    ) {
        tracker.observe(value, at: Int64(index))
        let spread = (1...horizon).map { abs(value) * Double($0) * 0.01 }
        tracker.issue(
            IssuedForecast(Array(repeating: point ?? value, count: horizon), spread: spread), at: Int64(index))
    }

    /// 0: independent; 1: AR(1) with .7; 2: volatility that changes slowly by a factor of 4.
    private static func shocks(kind: Int, count: Int) -> [Double] {
        var last = 0.0
        return noise(count, seed: UInt64(70 + kind)).enumerated().map { index, shock in
            switch kind {
            case 0: last = shock
            case 1: last = 0.7 * last + shock
            default: last = shock * (index / 600 % 2 == 0 ? 1 : 4)
            }
            return last
        }
    }
}
