import SentinelEvidence
import SentinelForecast
import SentinelSeries
import SentinelTime

/// The drift of one lane: live errors against those of training, residuals, and the values of the series themselves.
struct LaneDrift: Sendable {
    private var assessor: DriftAssessor

    /// A lane that starts: errors found in training are the baseline, the points that training saw the input's.
    init(_ settings: DriftSettings, errors: ForecastErrors?, trainedThrough: Int64, ring: SeriesRing) {
        assessor = DriftAssessor(
            settings, baseline: errors.flatMap(LaneDrift.baseline),
            input: settings.detectors.contains(.input) ? LaneDrift.input(trainedThrough, ring) : nil)
    }

    /// How the lane's forecasts of an observed grid point fared.
    mutating func observe(_ score: LaneScore, ring: SeriesRing) {
        assessor.observe(residual: score.residual, modelError: score.loss, naiveError: score.naiveLoss)
        // What persists is counted now and then; what is shown is assessed when somebody looks.
        let pace = max(1, assessor.settings.checkInterval / 6)
        if score.index % pace == 0 { _ = assessor.assess(at: score.index, recent: recent(ring, through: score.index)) }
    }

    /// What is known at a grid point.
    func assessment(at index: Int64, ring: SeriesRing) -> DriftAssessment {
        var assessor = assessor
        return assessor.assess(at: index, recent: recent(ring, through: index))
    }

    mutating func configure(_ settings: DriftSettings) { assessor.configure(settings) }

    /// Forgets by hand what was found.
    mutating func forget() { assessor.forget() }

    private func recent(_ ring: SeriesRing, through index: Int64) -> InputSample? {
        guard let reference = assessor.input else { return nil }
        let steps = reference.recentSteps(window: assessor.settings.window)
        return LaneDrift.sample(ring, from: index - Int64(steps) + 1, through: index)
    }

    /// Mean absolute error over all steps and origins of the validation.
    private static func baseline(_ errors: ForecastErrors) -> PerformanceBaseline? {
        var (sum, count) = (0.0, 0)
        for error in errors.errors where error.isFinite {
            sum += Double(error.magnitude)
            count += 1
        }
        guard count > 0 else { return nil }
        return PerformanceBaseline(modelMAE: sum / Double(count))
    }

    /// Values of one day are compared with the same times of day where training saw two of them, else with all.
    private static func input(_ trainedThrough: Int64, _ ring: SeriesRing) -> InputReference? {
        let sample = sample(ring, from: ring.startIndex, through: trainedThrough)
        let day = 86_400_000 / ring.grid.step.milliseconds
        return sample.values.isEmpty ? nil : InputReference(sample, season: day >= 2 ? Int(day) : nil)
    }

    private static func sample(_ ring: SeriesRing, from first: Int64, through last: Int64) -> InputSample {
        let first = max(first, ring.startIndex)
        let end = min(last, ring.endIndex - 1)
        guard first <= end else { return InputSample(firstIndex: first, values: []) }
        return InputSample(firstIndex: first, values: (first...end).map { ring.raw(at: $0) })
    }
}

extension LaneDrift {
    func encode(into writer: inout ArtifactWriter) { assessor.encode(into: &writer) }

    init(from reader: inout ArtifactReader, settings: DriftSettings) throws(ArtifactError) {
        assessor = try DriftAssessor(from: &reader, settings: settings)
    }
}
