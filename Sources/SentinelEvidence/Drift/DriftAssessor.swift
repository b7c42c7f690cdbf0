/// Watches one version on one series for drift and says why.
///
/// With the detector ``DriftDetector/performance``, errors decide and the other detectors confirm: drift is low from
/// `low`, high from `high`, at once where a detector agrees, else when it persists `persistence` checks. Errors that
/// are up but not against naive, without a shift of the residuals, mean that the series became harder, and are no drift
/// (relative mode). Without that detector, an alarm of the residuals (at once) or a changed input (when it persists) is
/// low drift, and both are high drift. Larger residuals alone, without a shift, do not confirm where the errors of
/// naive are known: they do not say whether model or series is to blame.
///
/// A severity rises as soon as that holds, and falls when the level stays below nine tenths of its threshold for
/// `persistence` checks. What was found is about one version: a new version has an assessor of its own, so a failed
/// training changes nothing. About 6 kB with the default window.
public struct DriftAssessor: Sendable {
    /// The errors of model and naive may part by this factor before the model is called stale: the ratio of a window
    /// scatters by a tenth, and that of a validation too. A judgement.
    static let skillTolerance = 1.25
    /// A severity falls below this share of its threshold. A judgement.
    static let exitShare = 0.9

    /// When drift is called low or high.
    public private(set) var settings: DriftSettings
    /// The last errors of the model and of the naive forecast.
    public internal(set) var performance: PerformanceDrift
    /// The detector on the residuals.
    public internal(set) var residuals: ResidualCUSUM
    /// The error at promotion; nil where it is not known.
    public internal(set) var baseline: PerformanceBaseline?
    /// What recent values are compared with; nil where it is not known.
    public internal(set) var input: InputReference?
    /// What was found when recent values were last compared with it.
    public internal(set) var inputDrift: InputDrift?
    var memory = Memory()

    /// What persists between assessments.
    struct Memory: Sendable, Hashable {
        var severity = DriftSeverity.none
        var severitySince: Int64?
        var failingSince = [Int64?](repeating: nil, count: DriftCheck.Name.allCases.count)
        var lowStreak = 0
        var highStreak = 0
        var calmStreak = 0
        var lastCounted: Int64?
    }

    /// A version with nothing observed yet. A `reference` that is not complete is gathered from what is observed.
    public init(
        _ settings: DriftSettings, baseline: PerformanceBaseline?, reference: ReferenceSample = ReferenceSample(),
        input: InputReference? = nil
    ) {
        self.settings = settings
        self.baseline = baseline
        self.input = input
        performance = PerformanceDrift(window: settings.window)
        residuals = ResidualCUSUM(settings.cusumSettings, reference: reference)
    }

    init(
        settings: DriftSettings, performance: PerformanceDrift, residuals: ResidualCUSUM,
        baseline: PerformanceBaseline?, input: InputReference?
    ) {
        self.settings = settings
        self.performance = performance
        self.residuals = residuals
        self.baseline = baseline
        self.input = input
    }

    /// Takes the next step: `residual` is actual minus the forecast one step ahead, the errors are absolute and of the
    /// horizon steps that the baseline speaks of, all in the unit of the metric. What is missing is nil.
    public mutating func observe(residual: Double?, modelError: Double?, naiveError: Double?) {
        residuals.observe(residual, isNormal: memory.severity == .none)
        performance.observe(modelError: modelError, naiveError: naiveError)
    }

    /// Takes the next step where errors are those one step ahead.
    public mutating func observe(residual: Double?, naiveResidual: Double?) {
        observe(residual: residual, modelError: residual?.magnitude, naiveError: naiveResidual?.magnitude)
    }

    /// Judges what was observed up to the grid point `index`. `recent` are the last values of the series
    /// (``InputReference/recentSteps(window:)`` of them), where the input is to be compared anew; without them what was
    /// found last holds.
    ///
    /// Call it as often as it is to be shown: only assessments ``DriftSettings/checkInterval`` steps apart count for
    /// persistence.
    public mutating func assess(at index: Int64, recent: InputSample? = nil) -> DriftAssessment {
        if let recent { inputDrift = input.flatMap { InputDrift(recent, against: $0) } }
        var findings = findings
        note(&findings.checks, at: index)
        if let level = findings.level { move(to: level, at: index) }
        return DriftAssessment(
            index: index, severity: memory.severity, since: memory.severitySince, isJudged: findings.level != nil,
            isHarder: findings.isHarder, checks: findings.checks, explanation: explanation(findings))
    }

    /// Takes a baseline where there was none.
    public mutating func adopt(_ baseline: PerformanceBaseline) {
        if self.baseline == nil { self.baseline = baseline }
    }

    /// Ranks residuals against those of the version before, where that had no drift and knows more of them: one who
    /// retrains often would else never have a reference that is complete.
    public mutating func succeed(_ previous: DriftAssessor) {
        let known = previous.residuals
        guard previous.memory.severity == .none, !known.isWarned, known.referenceCount > residuals.referenceCount
        else { return }
        residuals = ResidualCUSUM(settings.cusumSettings, reference: known.reference)
    }

    /// Forgets by hand what was found; keeps baseline and references.
    public mutating func forget() {
        inputDrift = nil
        performance.reset()
        residuals.resetStatistics()
        memory = Memory()
    }

    /// Takes other settings; what was found stays, except that errors beyond a shorter window are dropped.
    public mutating func configure(_ settings: DriftSettings) {
        if settings.window != performance.window { performance.resize(window: settings.window) }
        residuals.configure(settings.cusumSettings)
        self.settings = settings
    }

    private mutating func note(_ checks: inout [DriftCheck], at index: Int64) {
        var failing = [Int64?](repeating: nil, count: DriftCheck.Name.allCases.count)
        for (place, name) in DriftCheck.Name.allCases.enumerated() {
            guard let check = checks.firstIndex(where: { $0.name == name }), !checks[check].passed else { continue }
            failing[place] = memory.failingSince[place] ?? index
            checks[check].since = failing[place]
        }
        memory.failingSince = failing
    }

    private mutating func move(to level: Level, at index: Int64) {
        count(level, at: index)
        let needed = max(1, settings.persistence)
        let hasPersisted = level.isConfirmed || memory.highStreak >= needed
        // What is on its way to high does not stop at low because it began to rise in the check before.
        let isRising = level.value >= level.high && !hasPersisted && memory.severity == .none
        let reached: DriftSeverity =
            level.value >= level.high && hasPersisted
            ? .high
            : level.value >= level.low && !isRising && (level.isConfirmed || memory.lowStreak >= needed) ? .low : .none
        guard reached > memory.severity || memory.calmStreak >= needed else { return }
        guard reached != memory.severity else { return }
        memory.severity = reached
        memory.severitySince = reached == .none ? nil : index
        memory.calmStreak = 0
    }

    private mutating func count(_ level: Level, at index: Int64) {
        if let last = memory.lastCounted, index >= last, index &- last < settings.checkInterval { return }
        memory.lastCounted = index
        let exit = Self.exitShare * (memory.severity == .high ? level.high : level.low)
        memory.lowStreak = level.value >= level.low ? Self.next(memory.lowStreak) : 0
        memory.highStreak = level.value >= level.high ? Self.next(memory.highStreak) : 0
        memory.calmStreak = memory.severity != .none && level.value < exit ? Self.next(memory.calmStreak) : 0
    }

    /// The longest streak that is counted.
    static let streakLimit = 1_000_000

    private static func next(_ streak: Int) -> Int { min(streak + 1, streakLimit) }
}
