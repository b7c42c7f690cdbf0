import SentinelForecast
import SentinelPrometheus

/// Checkpoints: all that a watch has become by its samples, as bytes. Restart = checkpoint + step over newer samples.
///
/// Not in it: which version is served and its coefficients for series that are away, which the database knows. The
/// owner restores, activates the version that the database names, and feeds what is newer than `closedThrough`. Lanes
/// that ran under that version go on where they stood; under another version they start from it, on data that is kept.
extension WatchEngine {
    /// The format this build writes, and the only one it reads.
    package static let checkpointFormat = 4
    /// The most bytes one checkpoint may have.
    package static let checkpointLimit = 256 << 20
    private static let seriesLimit = 10_000
    private static let trialLimit = 8
    private static let envelope = ArtifactEnvelope(
        letters: "SNCP", formatVersion: checkpointFormat, byteLimit: checkpointLimit)

    /// The state as bytes; equal states give equal bytes. `data` says what the samples are of (data source and query):
    /// a restore must name the same. Throws only when SHA-256 cannot be computed.
    package func checkpoint(of data: String) throws(CheckpointError) -> [UInt8] {
        var payload = ArtifactWriter()
        payload.write(data)
        configuration.encode(into: &payload)
        payload.write(closedThrough)
        payload.write(refusedSeries)
        payload.write(fitRequested.version ?? 0)
        payload.write(shown ?? 0)
        payload.write(resetSeq)
        payload.write(trials.count)
        for trial in trials { trial.encode(into: &payload) }
        payload.write(knownSeries.count)
        for id in knownSeries.sorted() { payload.write(id) }
        payload.write(series.count)
        for state in series.values.sorted(by: { $0.labels < $1.labels }) {
            state.encode(into: &payload)
            payload.write(fitRequested.observed[state.labels] ?? 0)
        }
        do {
            return try Self.envelope.seal(payload.bytes)
        } catch {
            throw .unusable(error)
        }
    }

    /// Goes on from a checkpoint. Its grid and `data` must be those of now; what else has changed since is applied to
    /// it as ``configure(_:maxSeries:)`` does. Whatever the bytes are, nothing but an error comes of it.
    package static func restore(
        from bytes: [UInt8], of data: String, configuration: SeriesConfiguration, maxSeries: Int
    ) throws(CheckpointError) -> WatchEngine {
        var engine: WatchEngine
        do {
            var reader = ArtifactReader(try envelope.open(bytes))
            guard try reader.text("data", limit: 1 << 20) == data else { throw CheckpointError.otherData }
            let stored = try SeriesConfiguration(from: &reader)
            guard stored.grid == configuration.grid else { throw CheckpointError.otherGrid }
            engine = WatchEngine(configuration: stored, maxSeries: maxSeries)
            try engine.read(&reader)
        } catch let error as ArtifactError {
            throw .unusable(error)
        } catch let error as CheckpointError {
            throw error
        } catch {
            throw .unusable(.badValue(field: "payload"))
        }
        engine.configure(configuration, maxSeries: maxSeries)
        return engine
    }

    private mutating func read(_ reader: inout ArtifactReader) throws(ArtifactError) {
        closedThrough = try reader.optionalIndex("closedThrough")
        refusedSeries = try reader.integer("refusedSeries", in: 0...Int.max / 2)
        let version = try reader.integer("fitRequested.version", in: 0...Int.max / 2)
        fitRequested.version = version == 0 ? nil : version
        let shown = try reader.integer("shown", in: 0...Int.max / 2)
        self.shown = shown == 0 ? nil : shown
        resetSeq = try reader.integer("resetSeq", in: 0...Int.max / 2)
        for _ in 0..<(try reader.integer("trials.count", in: 0...Self.trialLimit)) {
            trials.append(try Trial(from: &reader))
        }
        for _ in 0..<(try reader.integer("knownSeries.count", in: 0...Self.seriesLimit)) {
            knownSeries.insert(try reader.text("knownSeries", limit: 64))
        }
        for _ in 0..<(try reader.integer("series.count", in: 0...Self.seriesLimit)) {
            let state = try SeriesState(from: &reader, configuration: configuration)
            guard series.updateValue(state, forKey: state.labels) == nil else { throw .badValue(field: "labels") }
            let requested = try reader.integer("fitRequested", in: 0...Int.max / 4)
            if requested > 0 { fitRequested.observed[state.labels] = requested }
        }
        guard reader.remaining == 0 else { throw .badValue(field: "payload") }
    }
}
