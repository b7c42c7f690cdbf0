import SentinelForecast
import SentinelTime
import Testing

@testable import SentinelEvidence

@Suite struct DriftAssessorTests {
    /// Errors only, ten steps a window, each check counts.
    private func settings(_ detectors: Set<DriftDetector> = [.performance]) -> DriftSettings {
        var settings = DriftSettings()
        (settings.window, settings.minSamples, settings.detectors) = (10, 5, detectors)
        return settings
    }

    private func assessor(naive: Double? = nil) -> DriftAssessor {
        DriftAssessor(settings(), baseline: PerformanceBaseline(modelMAE: 1, naiveMAE: naive))
    }

    /// A window of equal errors, then a check.
    private func window(
        _ assessor: inout DriftAssessor, _ error: Double?, naive: Double? = nil, at index: inout Int64
    ) -> DriftAssessment {
        for _ in 0..<10 { assessor.observe(residual: error, naiveResidual: naive) }
        index += 10
        return assessor.assess(at: index)
    }

    @Test func anIncreaseMustPersist() {
        var assessor = assessor()
        var index: Int64 = 0
        #expect(window(&assessor, 1, at: &index).severity == .none)
        #expect(window(&assessor, 1.5, at: &index).severity == .none)
        #expect(window(&assessor, 1.5, at: &index).severity == .none)
        let third = window(&assessor, 1.5, at: &index)
        #expect(third.severity == .low)
        #expect(third.since == 40)
        #expect(third.checks[0].name == .maeRatio)
        #expect(third.checks[0].value == 1.5)
        #expect(third.checks[0].threshold == 1.25)
        #expect(!third.checks[0].passed)
        #expect(third.checks[0].since == 20)
        #expect(third.explanation.hasPrefix("Low drift. The live MAE is 1.5 times its baseline"))
        for _ in 0..<2 { #expect(window(&assessor, 2, at: &index).severity == .low) }
        #expect(window(&assessor, 2, at: &index).severity == .high)
    }

    @Test func assessmentsOfTheSameErrorsCountOnce() {
        var assessor = assessor()
        var index: Int64 = 0
        _ = window(&assessor, 3, at: &index)
        for _ in 0..<20 { #expect(assessor.assess(at: index).severity == .none) }
        for step in 1..<10 { #expect(assessor.assess(at: index + Int64(step)).severity == .none) }
    }

    @Test func aSeverityFallsOnlyAfterACalm() {
        var assessor = assessor()
        var index: Int64 = 0
        for _ in 0..<3 { _ = window(&assessor, 1.5, at: &index) }
        for error in [1.2, 1.2, 1.2, 1, 1, 1.3, 1, 1] {
            #expect(window(&assessor, error, at: &index).severity == .low)
        }
        let calm = window(&assessor, 1, at: &index)
        #expect(calm.severity == .none)
        #expect(calm.since == nil)
        #expect(calm.explanation == "No drift.")
    }

    @Test func aDetectorThatAgreesNeedsNoPersistence() {
        var assessor = DriftAssessor(
            settings([.performance, .residualCUSUM]), baseline: PerformanceBaseline(modelMAE: 0.8),
            reference: ReferenceSample(DriftStreams.normal(1_000, seed: 40)))
        for value in DriftStreams.normal(10, seed: 41) { assessor.observe(residual: value, naiveResidual: nil) }
        #expect(assessor.assess(at: 10).severity == .none)
        for _ in 0..<12 { assessor.observe(residual: 2.5, naiveResidual: nil) }
        let assessment = assessor.assess(at: 22)
        #expect(assessment.severity == .high)
        #expect(assessment.explanation.contains("The forecasts have become too low: CUSUM"))
        #expect(assessment.checks.first { $0.name == .residualLocation }?.since == 22)
    }

    @Test func aDetectorAloneIsNoDriftWhileErrorsAreJudged() {
        var assessor = DriftAssessor(
            settings([.performance, .residualCUSUM]), baseline: PerformanceBaseline(modelMAE: 10),
            reference: ReferenceSample(DriftStreams.normal(1_000, seed: 42)))
        for _ in 0..<40 { assessor.observe(residual: 2.5, naiveResidual: nil) }
        let assessment = assessor.assess(at: 40)
        #expect(assessment.severity == .none)
        #expect(assessment.checks.contains { $0.name == .residualLocation && !$0.passed })
    }

    @Test func withoutErrorsTheDetectorsDecide() {
        let noise = DriftStreams.normal(1_000, seed: 43)
        var assessor = DriftAssessor(
            settings([.residualCUSUM, .input]), baseline: nil, reference: ReferenceSample(noise),
            input: InputReference(InputSample(firstIndex: 0, values: noise)))
        for _ in 0..<40 { assessor.observe(residual: 2.5, naiveResidual: nil) }
        let same = InputSample(firstIndex: 1_000, values: DriftStreams.normal(200, seed: 44))
        let moved = InputSample(firstIndex: 1_000, values: same.values.map { $0 + 3 })
        #expect(assessor.assess(at: 40, recent: same).severity == .low)
        let both = assessor.assess(at: 50, recent: moved)
        #expect(both.severity == .high)
        #expect(both.checks.count { !$0.passed } == 5)
        var input = DriftAssessor(
            settings([.input]), baseline: nil, input: InputReference(InputSample(firstIndex: 0, values: noise)))
        let unjudged = input.assess(at: 0)
        #expect(!unjudged.isJudged)
        let severities = (1...3).map { input.assess(at: 10 * $0, recent: moved).severity }
        #expect(severities == [.none, .none, .low])
    }

    @Test func aSeriesThatBecameHarderIsNotRetrainedFor() {
        var assessor = assessor(naive: 2)
        var index: Int64 = 0
        for _ in 0..<5 {
            let assessment = window(&assessor, 3, naive: 6, at: &index)
            #expect(assessment.severity == .none)
            #expect(assessment.isHarder)
            #expect(assessment.explanation.contains("the series became harder"))
        }
        for _ in 0..<2 { #expect(window(&assessor, 3, naive: 3, at: &index).severity == .none) }
        let stale = window(&assessor, 3, naive: 3, at: &index)
        #expect(stale.severity == .high)
        #expect(!stale.isHarder)
        #expect(stale.checks.first { $0.name == .skillRatio }?.value == 2)
    }

    @Test func tooFewErrorsAreNotJudgedAndKeepTheSeverity() {
        var assessor = assessor()
        for _ in 0..<4 { assessor.observe(residual: 9, naiveResidual: nil) }
        let few = assessor.assess(at: 10)
        #expect(!few.isJudged)
        #expect(few.explanation.contains("4 of the 5 errors that are needed"))
        var index: Int64 = 10
        for _ in 0..<3 { _ = window(&assessor, 2, at: &index) }
        let gap = window(&assessor, nil, at: &index)
        #expect(gap.severity == .high)
        #expect(!gap.isJudged)
        #expect(assessor.performance.count == 0)
        var without = DriftAssessor(settings(), baseline: nil)
        #expect(window(&without, 5, at: &index).explanation.contains("the baseline is not known"))
    }

    @Test func absoluteThresholdsAreInTheUnitOfTheMetric() {
        var absolute = settings()
        (absolute.mode, absolute.low, absolute.high) = (.absolute, 0.1, 0.3)
        var assessor = DriftAssessor(absolute, baseline: nil)
        var index: Int64 = 0
        for _ in 0..<3 { #expect(window(&assessor, 0.09, at: &index).severity == .none) }
        for _ in 0..<3 { _ = window(&assessor, 0.2, at: &index) }
        #expect(assessor.assess(at: index).severity == .low)
        #expect(assessor.assess(at: index).checks[0].name == .mae)
    }

    @Test func aSuccessorKnowsWhatResidualsAreNormal() throws {
        let noise = DriftStreams.normal(700, seed: 3, phi: 0)
        var first = DriftAssessor(DriftSettings(), baseline: nil)
        for value in noise { first.observe(residual: value, naiveResidual: nil) }
        var second = DriftAssessor(DriftSettings(), baseline: nil)
        second.succeed(first)
        #expect(second.residuals.isArmed && second.residuals.referenceCount == 700)
        // One that knows more itself keeps what it has, and what drifted is no norm.
        first.succeed(DriftAssessor(DriftSettings(), baseline: nil))
        #expect(first.residuals.referenceCount == 700)
        for _ in 0..<60 { first.observe(residual: 4, naiveResidual: nil) }
        var third = DriftAssessor(DriftSettings(), baseline: nil)
        third.succeed(first)
        #expect(!third.residuals.isArmed)
    }

    @Test func whatRisesToHighIsNotFineTunedForOnTheWay() {
        var assessor = assessor()
        var index: Int64 = 0
        let rising = [1.5, 5, 5, 5].map { window(&assessor, $0, at: &index).severity }
        #expect(rising == [.none, .none, .none, .high])
        var wavering = self.assessor()
        let low = [1.5, 5, 1.5, 1.5].map { window(&wavering, $0, at: &index).severity }
        #expect(low == [.none, .none, .low, .low])
    }

    @Test func residualsOfADriftAreNoReference() {
        var assessor = DriftAssessor(settings(), baseline: PerformanceBaseline(modelMAE: 1))
        var index: Int64 = 0
        for _ in 0..<4 { _ = window(&assessor, 5, at: &index) }
        #expect(assessor.assess(at: index).severity == .high)
        let known = assessor.residuals.referenceCount
        for _ in 0..<60 { _ = window(&assessor, 5, at: &index) }
        #expect(assessor.residuals.referenceCount == known && known < 100)
    }

    @Test func aBaselineThatComesLaterIsTakenOnce() throws {
        var assessor = DriftAssessor(settings(), baseline: nil)
        assessor.adopt(try #require(PerformanceBaseline(modelMAE: 2)))
        assessor.adopt(try #require(PerformanceBaseline(modelMAE: 9)))
        #expect(assessor.baseline?.modelMAE == 2)
        for _ in 0..<10 { assessor.observe(residual: 4, naiveResidual: nil) }
        #expect(assessor.assess(at: 10).checks[0].value == 2)
        assessor.forget()
        #expect(!assessor.assess(at: 10).isJudged && assessor.baseline?.modelMAE == 2)
    }

    @Test func errorsOfAConstantSeriesAreJudgedAboveItsResolution() throws {
        let exact = try #require(PerformanceBaseline(modelMAE: 0, resolution: 1e-9))
        var performance = PerformanceDrift(window: 10)
        for _ in 0..<10 { performance.observe(modelError: 1e-14, naiveError: 0) }
        #expect(performance.ratio(to: exact) == 1)
        #expect(performance.skillRatio(resolution: 1e-9) == 1)
        for _ in 0..<10 { performance.observe(modelError: 3, naiveError: 0) }
        #expect(performance.ratio(to: exact) == PerformanceDrift.ratioLimit)
        for wrong in [-1, .nan, .infinity] { #expect(PerformanceBaseline(modelMAE: wrong) == nil) }
        performance.observe(modelError: -1, naiveError: 1)
        performance.observe(modelError: .nan, naiveError: 1)
        #expect(performance.count == 8)
        performance.resize(window: 4)
        #expect((performance.window, performance.count) == (4, 2))
    }

    @Test func goingOnAfterARestoreIsTheSame() throws {
        let all = DriftSettings()
        let noise = DriftStreams.normal(4_000, seed: 50, phi: 0.3)
        let sample = InputReference(InputSample(firstIndex: 0, values: noise), season: 24)
        for seen in [0, 40, 700, 1_600] {
            var assessor = DriftAssessor(
                all, baseline: PerformanceBaseline(modelMAE: 0.8, naiveMAE: 1), input: sample)
            func feed(_ assessor: inout DriftAssessor, _ range: Range<Int>) -> [DriftAssessment] {
                range.map { step in
                    let value = noise[step] * (step > 1_500 ? 3 : 1)
                    assessor.observe(residual: step % 19 == 7 ? nil : value, naiveResidual: noise[step + 1])
                    let recent = InputSample(
                        firstIndex: Int64(step - 71), values: Array(noise[max(0, step - 71)...step]))
                    return assessor.assess(at: Int64(step), recent: step % 60 == 0 ? recent : nil)
                }
            }
            _ = feed(&assessor, 0..<seen)
            let bytes = DriftStreams.bytes(assessor.encode)
            var reader = ArtifactReader(bytes)
            var restored = try DriftAssessor(from: &reader, settings: all)
            #expect(reader.remaining == 0)
            #expect(feed(&restored, seen..<seen + 900) == feed(&assessor, seen..<seen + 900))
            #expect(DriftStreams.bytes(restored.encode) == DriftStreams.bytes(assessor.encode))
            #expect(bytes.count < 10_000)
            let refused = DriftStreams.attack(bytes, seed: 51) { (reader) throws(ArtifactError) in
                var hostile = try DriftAssessor(from: &reader, settings: all)
                hostile.observe(residual: 1, naiveResidual: 1)
                _ = hostile.assess(at: 5_000)
                _ = hostile.assess(at: .max)
            }
            #expect(refused > 50)
        }
    }

    @Test func otherSettingsApplyFromTheNextStep() {
        var assessor = assessor()
        var index: Int64 = 0
        _ = window(&assessor, 2, at: &index)
        var shorter = settings()
        (shorter.window, shorter.minSamples, shorter.persistence) = (5, 3, 1)
        assessor.configure(shorter)
        #expect(assessor.performance.count == 5)
        #expect(assessor.residuals.settings.window == 5)
        #expect(assessor.assess(at: index + 10).severity == .high)
    }

    @Test func numbersOfExplanationsHaveThreeDigits() {
        #expect(DriftAssessor.text(1.23456) == "1.23")
        #expect(DriftAssessor.text(0.00098765) == "0.000988")
        #expect(DriftAssessor.text(2) == "2")
        #expect(DriftAssessor.text(123_456) == "123456")
        #expect(DriftAssessor.text(0) == "0")
        #expect(DriftAssessor.text(1e300) == "1e+300")
    }
}
