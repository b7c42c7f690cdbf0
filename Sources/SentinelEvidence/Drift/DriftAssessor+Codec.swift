public import SentinelForecast

extension DriftAssessor {
    /// Writes everything but the settings, which belong to the watch.
    public func encode(into writer: inout ArtifactWriter) {
        performance.encode(into: &writer)
        residuals.encode(into: &writer)
        writer.write(baseline != nil)
        if let baseline { baseline.encode(into: &writer) }
        writer.write(input != nil)
        input?.encode(into: &writer)
        writer.write(inputDrift != nil)
        inputDrift?.encode(into: &writer)
        memory.encode(into: &writer)
    }

    /// Reads what ``encode(into:)`` wrote and goes on as if it had never stopped; every number is checked. `settings`
    /// may be others than before.
    public init(from reader: inout ArtifactReader, settings: DriftSettings) throws(ArtifactError) {
        let performance = try PerformanceDrift(from: &reader)
        let residuals = try ResidualCUSUM(from: &reader, settings: settings.cusumSettings)
        let baseline = try reader.flag("drift.has_baseline") ? try PerformanceBaseline(from: &reader) : nil
        let input = try reader.flag("drift.has_input") ? try InputReference(from: &reader) : nil
        self.init(
            settings: settings, performance: performance, residuals: residuals, baseline: baseline, input: input)
        inputDrift = try reader.flag("drift.has_input_drift") ? try InputDrift(from: &reader) : nil
        memory = try Memory(from: &reader)
        configure(settings)
    }
}

extension PerformanceBaseline {
    /// Writes the three numbers.
    public func encode(into writer: inout ArtifactWriter) {
        writer.write(modelMAE)
        writer.write(naiveMAE != nil)
        writer.write(naiveMAE ?? 0)
        writer.write(resolution)
    }

    /// Reads what ``encode(into:)`` wrote; every number must be finite and not negative.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let limit = Double.greatestFiniteMagnitude
        let model = try reader.number("baseline.model", in: 0...limit)
        let hasNaive = try reader.flag("baseline.has_naive")
        let naive = try reader.number("baseline.naive", in: 0...limit)
        let resolution = try reader.number("baseline.resolution", in: 0...limit)
        guard let baseline = Self(modelMAE: model, naiveMAE: hasNaive ? naive : nil, resolution: resolution) else {
            throw .badValue(field: "baseline")
        }
        self = baseline
    }
}

extension DriftAssessor.Memory {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(severity.rawValue)
        for index in [severitySince, lastCounted] + failingSince {
            writer.write(index != nil)
            writer.write(Int(index ?? 0))
        }
        for streak in [lowStreak, highStreak, calmStreak] { writer.write(streak) }
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        guard let severity = DriftSeverity(rawValue: try reader.text("drift.severity", limit: 8)) else {
            throw .badValue(field: "drift.severity")
        }
        self.severity = severity
        severitySince = try Self.index(from: &reader)
        guard (severity == .none) == (severitySince == nil) else { throw .badValue(field: "drift.since") }
        lastCounted = try Self.index(from: &reader)
        for place in failingSince.indices { failingSince[place] = try Self.index(from: &reader) }
        let streaks = 0...DriftAssessor.streakLimit
        lowStreak = try reader.integer("drift.streak", in: streaks)
        highStreak = try reader.integer("drift.streak", in: streaks)
        calmStreak = try reader.integer("drift.streak", in: streaks)
    }

    private static func index(from reader: inout ArtifactReader) throws(ArtifactError) -> Int64? {
        let isGiven = try reader.flag("drift.has_index")
        let index = Int64(try reader.integer("drift.index", in: -(1 << 53)...(1 << 53)))
        return isGiven ? index : nil
    }
}
