import SentinelEvidence
import SentinelForecast
import SentinelPrometheus
import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelEngine

@Suite struct CheckpointTests {
    private let data = "source 1: rate(x[5m])"

    private func batch(_ labels: [LabelSet], _ range: Range<Int64>) -> ScrapeBatch {
        let series = labels.enumerated().map { place, labels in
            let values = wave(Int(range.upperBound), seed: 1 + UInt64(place), gap: 13)
            let indices = range.filter { values[Int($0)] != nil }
            return ScrapeBatch.Series(labels: labels, indices: indices, values: indices.map { values[Int($0)] ?? 0 })
        }
        return ScrapeBatch(closedThrough: range.upperBound - 1, series: series)
    }

    private func served(_ kind: ModelKind, number: Int = 3) -> ServedVersion {
        ServedVersion(number: number, recipe: recipe(kind), minimumSamples: 60)
    }

    private func fits(_ kind: ModelKind, _ labels: [LabelSet]) throws -> [String: SeriesFit] {
        var fits: [String: SeriesFit] = [:]
        for (place, labels) in labels.enumerated() {
            fits[labels.seriesID] = try fit(
                kind, wave(200, seed: 1 + UInt64(place), gap: 13), labels: labels)
        }
        return fits
    }

    /// Two series under version 3, the second one cold (on coefficients of the first: a fit takes long for some kinds).
    private func running(
        _ kind: ModelKind, _ shape: SeriesConfiguration = configuration(), trained: [String: SeriesFit]? = nil
    ) throws -> WatchEngine {
        var engine = WatchEngine(configuration: shape, maxSeries: 5)
        var effects: [WatchEffect] = []
        let all = [try labels("a"), try labels("b")]
        engine.knownSeries = [all[0].seriesID]
        engine.ingest(batch([all[0]], 0..<200), into: &effects)
        let fits = try trained ?? fits(kind, [all[0]])
        engine.activate(served(kind), fits: fits, into: &effects)
        engine.ingest(batch(all, 120..<260), into: &effects)
        let cold = try #require(fits[all[0].seriesID])
        engine.activateCold(all[1], version: 3, fit: cold, into: &effects)
        #expect(engine.series.values.allSatisfy { $0.version == 3 })
        return engine
    }

    private func restored(_ engine: WatchEngine, _ shape: SeriesConfiguration? = nil) throws -> WatchEngine {
        try WatchEngine.restore(
            from: engine.checkpoint(of: data), of: data, configuration: shape ?? engine.configuration, maxSeries: 5)
    }

    @Test("A6: a restart from a checkpoint equals never having stopped, bit for bit", arguments: fittableKinds)
    func law(_ kind: ModelKind) throws {
        var shape = configuration(expected: [1, 5])
        shape.levels = [0.8, 0.9, 0.95]
        let trained = try fits(kind, [try labels("a")])
        var engine = try running(kind, shape, trained: trained)
        var copy = try restored(engine)
        let all = Array(engine.series.keys)
        #expect(all.allSatisfy { engine.series[$0]?.snapshot().lane == copy.series[$0]?.snapshot().lane })
        var effects: (first: [WatchEffect], second: [WatchEffect]) = ([], [])
        // The owner activates what the database names before it feeds what is newer.
        copy.activate(served(kind), fits: trained, into: &effects.second)
        #expect(try copy.checkpoint(of: data) == engine.checkpoint(of: data))
        for end in stride(from: 265, through: 350, by: 5) as StrideThrough<Int64> {
            let news = batch([try labels("a"), try labels("b")], end - 6..<end)
            engine.ingest(news, into: &effects.first)
            copy.ingest(news, into: &effects.second)
            #expect(all.allSatisfy { engine.series[$0]?.snapshot().lane == copy.series[$0]?.snapshot().lane })
        }
        #expect(effects.first == effects.second)
        #expect(try copy.checkpoint(of: data) == engine.checkpoint(of: data))
        let history = try #require(engine.series[try labels("a")])
        #expect(
            (201..<350).allSatisfy { history.expectation(at: $0) == copy.series[history.labels]?.expectation(at: $0) })
    }

    @Test("a checkpoint of a checkpoint is the same bytes", arguments: IntervalMethod.allCases)
    func stable(_ method: IntervalMethod) throws {
        var shape = configuration()
        shape.intervalMethod = method
        let engine = try running(.exponentialSmoothing, shape)
        #expect(try restored(engine).checkpoint(of: data) == engine.checkpoint(of: data))
        var empty = WatchEngine(configuration: configuration(), maxSeries: 1)
        #expect(try restored(empty).series.isEmpty)
        var effects: [WatchEffect] = []
        empty.ingest(
            ScrapeBatch(closedThrough: 7, series: [.init(labels: .empty, indices: [], values: [])]), into: &effects)
        let copy = try restored(empty)
        #expect(copy.series[.empty]?.ring.isEmpty == true && copy.closedThrough == 7)
    }

    @Test("under another version the data stay and the lanes start from that version")
    func otherVersion() throws {
        let engine = try running(.naive)
        var copy = try restored(engine)
        var effects: [WatchEffect] = []
        let a = try labels("a")
        copy.activate(
            served(.exponentialSmoothing, number: 2), fits: try fits(.exponentialSmoothing, [a]), into: &effects)
        let b = try labels("b")
        #expect(copy.series[a]?.version == 2 && copy.series[b]?.version == nil)
        #expect(effects == [.wantsFit(b)])
        #expect(copy.series[a]?.ring.values().map(\.bitPattern) == engine.series[a]?.ring.values().map(\.bitPattern))
        #expect(copy.series[a]?.expectation(at: 250)?.version == 3)
        var fresh = SeriesState(labels: a, configuration: configuration())
        let ring = try #require(engine.series[a]?.ring)
        for index in ring.startIndex..<ring.endIndex { fresh.feed(ring[index], at: index) }
        let fit = try #require(try fits(.exponentialSmoothing, [a])[a.seriesID])
        fresh.serve(activation(fit, version: 2))
        #expect(fresh.snapshot().lane == copy.series[a]?.snapshot().lane)
        copy.activate(nil, fits: [:], into: &effects)
        #expect(copy.series[a]?.version == nil)
    }

    @Test("a change of the watch while it was down is applied: levels keep the lane, a horizon ends it")
    func changedMeanwhile() throws {
        let engine = try running(.naive)
        let a = try labels("a")
        var other = configuration()
        other.levels = [0.5, 0.99]
        var copy = try restored(engine, other)
        #expect(copy.configuration == other && copy.series[a]?.version == 3)
        #expect(copy.series[a]?.snapshot().lane?.bands.map(\.level) == [0.5, 0.99])
        var effects: [WatchEffect] = []
        copy.activate(served(.naive), fits: try fits(.naive, [a]), into: &effects)
        let widths = copy.series[a]?.snapshot().lane?.bands.map { $0.upper[0] - $0.lower[0] } ?? []
        #expect(widths.count == 2 && widths[0] > 0 && widths[1] > widths[0])
        #expect(try restored(engine, configuration(horizon: 7)).series[a]?.version == nil)
        #expect(try restored(engine, configuration(capacity: 50)).series[a]?.ring.count == 50)
    }

    @Test("levels that change while it was down give the bands of one that never stopped", arguments: fittableKinds)
    func changedLevels(_ kind: ModelKind) throws {
        let trained = try fits(kind, [try labels("a")])
        var engine = try running(kind, trained: trained)
        var shape = engine.configuration
        shape.levels = [0.6, 0.95]
        var copy = try restored(engine, shape)
        engine.configure(shape, maxSeries: 5)
        var effects: (first: [WatchEffect], second: [WatchEffect]) = ([], [])
        engine.activate(served(kind), fits: trained, into: &effects.first)
        copy.activate(served(kind), fits: trained, into: &effects.second)
        let lanes = engine.snapshots().map(\.lane)
        #expect(lanes.allSatisfy { $0?.bands.map(\.level) == [0.6, 0.95] } && lanes == copy.snapshots().map(\.lane))
        #expect(try copy.checkpoint(of: data) == engine.checkpoint(of: data))
    }

    @Test("every field of the shape that is changed while it runs survives a checkpoint and a restart")
    func everyField() throws {
        let changes: [(inout SeriesConfiguration) -> Void] = [
            { $0.horizon = 7 }, { $0.lookback = 40 }, { $0.capacity = 90 }, { $0.lateSteps = 3 },
            { $0.lowerBound = -5 }, { $0.upperBound = 500 }, { $0.levels = [0.5, 0.8, 0.99] },
            { $0.emittedLevel = 0.8 }, { $0.intervalMethod = .adaptiveConformal }, { $0.replaysAtStart = false },
            { $0.expectedSteps = [2, 4] }, { $0.scoreWindow = 5 }, { $0.drift = DriftSettings() },
            { $0.exclude([10...20, 240...258]) },
        ]
        // All but the grid: another one is other data.
        #expect(changes.count == Mirror(reflecting: configuration()).children.count - 1)
        let trained = try fits(.naive, [try labels("a")])
        for change in changes {
            let before = try running(.naive, trained: trained)
            var shape = before.configuration
            change(&shape)
            #expect(shape != before.configuration)
            #expect(try restored(before, shape).configuration == shape)
            var engine = before
            engine.configure(shape, maxSeries: 5)
            var effects: [WatchEffect] = []
            engine.activate(served(.naive), fits: trained, into: &effects)
            engine.ingest(batch([try labels("a"), try labels("b")], 254..<270), into: &effects)
            let copy = try restored(engine)
            #expect(copy.configuration == shape && engine.series.count == 2)
            #expect(copy.snapshots().map(\.lane) == engine.snapshots().map(\.lane))
            #expect(try copy.checkpoint(of: data) == engine.checkpoint(of: data))
        }
    }

    @Test("a checkpoint of other data or of another grid is refused")
    func refused() throws {
        let engine = try running(.naive)
        let bytes = try engine.checkpoint(of: data)
        #expect(throws: CheckpointError.otherData) {
            try WatchEngine.restore(from: bytes, of: "other", configuration: engine.configuration, maxSeries: 5)
        }
        let hourly = SeriesConfiguration(grid: Grid(step: .hours(1)), horizon: 5, lookback: 30, capacity: 400)
        #expect(throws: CheckpointError.otherGrid) {
            try WatchEngine.restore(from: bytes, of: data, configuration: hourly, maxSeries: 5)
        }
        #expect(!CheckpointError.otherData.message.isEmpty && !CheckpointError.otherGrid.message.isEmpty)
    }

    private func failure(_ bytes: [UInt8]) -> CheckpointError? {
        do throws(CheckpointError) {
            _ = try WatchEngine.restore(from: bytes, of: data, configuration: configuration(), maxSeries: 5)
            return nil
        } catch {
            return error
        }
    }

    @Test("foreign, truncated, flipped, empty and huge bytes give an error each, with a sentence")
    func damaged() throws {
        let bytes = try running(.naive).checkpoint(of: data)
        #expect(failure(bytes) == nil)
        #expect(failure([]) == .unusable(.truncated) && failure(Array("GIF89a".utf8)) == .unusable(.notAnArtifact))
        for length in stride(from: 0, to: bytes.count, by: 997) {
            #expect(failure(Array(bytes.prefix(length))) == .unusable(.truncated))
        }
        for place in stride(from: 0, to: bytes.count, by: 997) {
            var flipped = bytes
            flipped[place] ^= 0x10
            #expect(failure(flipped) != nil)
        }
        var newer = bytes
        newer[4] = 9
        #expect(failure(newer) == .unusable(.unknownFormat(version: 9)))
        #expect(failure(bytes + [0]) == .unusable(.truncated))
        var stretched = bytes
        for place in 12..<20 { stretched[place] = 0xFF }
        #expect(failure(stretched) == .unusable(.truncated))
        let all: [ArtifactError] = [
            .notAnArtifact, .truncated, .hashMismatch, .unknownFormat(version: 2), .unknownModel("x"),
            .badValue(field: "x"), .hashUnavailable,
        ]
        #expect(all.allSatisfy { CheckpointError.unusable($0).message.count > 30 })
    }

    @Test("hostile payloads with a right hash never trap", arguments: [ModelKind.naive, .sgd])
    func hostile(_ kind: ModelKind) throws {
        let format = WatchEngine.checkpointFormat
        let envelope = ArtifactEnvelope(letters: "SNCP", formatVersion: format, byteLimit: 1 << 28)
        let payload = try envelope.open(running(kind).checkpoint(of: data))
        var random = SplitMix64(seed: 7)
        for _ in 0..<60 {
            var bytes = payload
            let place = Int.random(in: 0..<bytes.count, using: &random)
            for offset in place..<min(bytes.count, place + Int.random(in: 1...8, using: &random)) {
                bytes[offset] = UInt8.random(in: 0...255, using: &random)
            }
            var engine: WatchEngine
            do {
                engine = try WatchEngine.restore(
                    from: envelope.seal(bytes), of: data, configuration: configuration(), maxSeries: 5)
            } catch { continue }
            // What is accepted must also run.
            var effects: [WatchEffect] = []
            let next = engine.series.values.map(\.ring.endIndex).max() ?? 0
            guard next < 1 << 50 else { continue }
            engine.ingest(ScrapeBatch(closedThrough: next, series: []), into: &effects)
            _ = engine.snapshots()
        }
        for length in stride(from: 0, to: payload.count, by: 2_003) {
            let cut = try envelope.seal(Array(payload.prefix(length)))
            #expect(failure(cut) != nil)
        }
    }

    @Test("a series at horizon 12 with three levels takes less than 32 kB besides its ring, bounded at 1,000")
    func size() throws {
        func bytes(_ horizon: Int, _ kind: ModelKind) throws -> Int {
            var shape = configuration(horizon: horizon)
            shape.levels = [0.8, 0.9, 0.95]
            let engine = try running(kind, shape)
            let state = try #require(engine.series[try labels("a")])
            var (lane, ring) = (ArtifactWriter(), ArtifactWriter())
            state.encode(into: &lane)
            state.ring.encode(into: &ring)
            state.expectations.encode(into: &ring)
            return lane.bytes.count - ring.bytes.count
        }
        for kind in [ModelKind.naive, .exponentialSmoothing, .auto] {
            let size = try bytes(12, kind)
            #expect(size < 32_768, "\(kind): \(size)")
        }
        let long = try bytes(1_000, .naive)
        #expect(long < 256_000, "\(long)")
    }
}
