import SentinelEvidence
import SentinelForecast
import SentinelSeries
import SentinelTime

/// The drift of one lane: live errors against those of training, residuals, and the values of the series themselves.
struct LaneDrift: Sendable {
    private var assessor: DriftAssessor

    /// A lane that starts: errors found in training are the baseline, the points that training saw the input's.
    init(_ settings: DriftSettings, of activation: SeriesActivation, trainedThrough: Int64, ring: SeriesRing) {
        let seen = LaneDrift.sample(ring, from: ring.startIndex, through: trainedThrough)
        assessor = DriftAssessor(
            settings, baseline: activation.baseline(ring), reference: activation.residuals,
            input: settings.detectors.contains(.input) ? LaneDrift.reference(seen, ring.grid) : nil)
    }

    /// How the lane's forecasts of an observed grid point fared.
    mutating func observe(_ score: LaneScore, ring: SeriesRing) {
        assessor.observe(residual: score.residual, modelError: score.loss, naiveError: score.naiveLoss)
        look(at: score.index, ring)
    }

    /// A grid point without a value.
    mutating func miss(at index: Int64, ring: SeriesRing) {
        assessor.observe(residual: nil, modelError: nil, naiveError: nil)
        look(at: index, ring)
    }

    /// What is known at a grid point.
    func assessment(at index: Int64) -> DriftAssessment {
        var assessor = assessor
        return assessor.assess(at: index)
    }

    mutating func configure(_ settings: DriftSettings) { assessor.configure(settings) }

    /// Takes the baseline of training where it had to start without.
    mutating func adopt(_ activation: SeriesActivation, ring: SeriesRing) {
        if let baseline = activation.baseline(ring) { assessor.adopt(baseline) }
    }

    /// Goes on with the residuals that an older version has shown while it was well.
    mutating func succeed(_ previous: LaneDrift) { assessor.succeed(previous.assessor) }

    /// Forgets by hand what was found.
    mutating func forget() { assessor.forget() }

    /// What persists is counted now and then, and the input, which is dear, is looked at; what is shown is put together
    /// when somebody asks.
    private mutating func look(at index: Int64, _ ring: SeriesRing) {
        let pace = max(1, assessor.settings.checkInterval / 6)
        guard index % pace == 0 else { return }
        let steps = assessor.input?.recentSteps(window: assessor.settings.window)
        let recent = steps.map { LaneDrift.sample(ring, from: index - Int64($0) + 1, through: index) }
        _ = assessor.assess(at: index, recent: recent)
    }

    /// Values are compared with those of the same times of day, so training must have seen two whole days; only where a
    /// step is half a day or longer are they compared with all.
    private static func reference(_ sample: InputSample, _ grid: Grid) -> InputReference? {
        let day = Int(86_400_000 / grid.step.milliseconds)
        guard day > 2 else { return sample.values.isEmpty ? nil : InputReference(sample) }
        return sample.values.count >= 2 * day ? InputReference(sample, season: day) : nil
    }

    private static func sample(_ ring: SeriesRing, from first: Int64, through last: Int64) -> InputSample {
        let first = max(first, ring.startIndex)
        let end = min(last, ring.endIndex - 1)
        guard first <= end else { return InputSample(firstIndex: first, values: []) }
        return InputSample(firstIndex: first, values: (first...end).map { ring.raw(at: $0) })
    }
}

extension SeriesActivation {
    /// Of the largest value that training saw: smaller errors are those of arithmetic.
    private static let resolution = 1e-9

    /// The mean absolute error over all steps and origins of the validation, and naive's; nil where there were none.
    func baseline(_ ring: SeriesRing) -> PerformanceBaseline? {
        let magnitudes = (errors?.errors ?? []).lazy.filter(\.isFinite).map { Double($0.magnitude) }
        let (sum, count) = magnitudes.reduce(into: (0.0, 0)) { $0 = ($0.0 + $1, $0.1 + 1) }
        guard count > 0 else { return nil }
        let error = sum / Double(count)
        let seen = (ring.startIndex..<ring.endIndex).lazy.filter { $0 <= trainedThrough }
            .compactMap { ring[$0]?.magnitude }
        return PerformanceBaseline(
            modelMAE: error, naiveMAE: relativeToNaive.flatMap { $0 > 0 ? error / $0 : nil },
            resolution: Self.resolution * (seen.max() ?? 0))
    }

    /// The one-step residuals of the validation, where it forecast from every point; else none.
    var residuals: ReferenceSample {
        guard let errors, errors.stride == 1, errors.steps.first == 1 else { return ReferenceSample() }
        let starts = stride(from: 0, to: errors.errors.count, by: errors.steps.count)
        return ReferenceSample(starts.map { Double(errors.errors[$0]) })
    }
}

extension LaneDrift {
    func encode(into writer: inout ArtifactWriter) { assessor.encode(into: &writer) }

    init(from reader: inout ArtifactReader, settings: DriftSettings) throws(ArtifactError) {
        assessor = try DriftAssessor(from: &reader, settings: settings)
    }
}
