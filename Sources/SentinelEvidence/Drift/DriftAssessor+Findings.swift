extension DriftAssessor {
    /// How bad it is, on the scale of two thresholds.
    struct Level: Sendable {
        var value: Double
        var low: Double
        var high: Double
        /// Whether a second kind of evidence agrees, so that nothing has to persist.
        var isConfirmed: Bool
    }

    /// What one look finds.
    struct Findings: Sendable {
        var checks: [DriftCheck] = []
        /// nil where nothing can be judged.
        var level: Level?
        var isHarder = false
        var isInputDrifted = false
    }

    var findings: Findings {
        var findings = Findings()
        let usesResiduals = settings.detectors.contains(.residualCUSUM)
        if usesResiduals { findings.checks += residualChecks }
        if settings.detectors.contains(.input) { judgeInput(&findings) }
        let isAlarmed = usesResiduals && residuals.isAlarmed
        guard settings.detectors.contains(.performance) else {
            let value = (isAlarmed ? 1.0 : 0) + (findings.isInputDrifted ? 1 : 0)
            let canJudge = residuals.isArmed && usesResiduals || findings.checks.contains { $0.value != nil }
            findings.level = canJudge ? Level(value: value, low: 1, high: 2, isConfirmed: isAlarmed) : nil
            return findings
        }
        judgePerformance(&findings)
        // Larger residuals alone do not say whether the model or the series is to blame.
        findings.level?.isConfirmed =
            isAlarmed && (residuals.isLocationAlarmed || skillCheck == nil) || findings.isInputDrifted
        if findings.isHarder { findings.level?.value = 0 }
        return findings
    }

    private func judgePerformance(_ findings: inout Findings) {
        let count = performance.count
        let enough = count >= max(1, settings.minSamples)
        let missing = enough ? nil : "\(count) of the \(settings.minSamples) errors that are needed."
        let (check, value) = settings.mode == .relative ? ratioCheck(missing) : absoluteCheck(missing)
        let skill = enough ? skillCheck : nil
        findings.checks = [check] + (skill.map { [$0] } ?? []) + findings.checks
        guard let value else { return }
        findings.level = Level(value: value, low: settings.low, high: settings.high, isConfirmed: false)
        let isShifted = settings.detectors.contains(.residualCUSUM) && residuals.isLocationAlarmed
        findings.isHarder =
            settings.mode == .relative && value >= settings.low && !isShifted && (skill?.passed ?? false)
    }

    private func ratioCheck(_ missing: String?) -> (DriftCheck, Double?) {
        let value = missing == nil ? baseline.flatMap(performance.ratio) : nil
        let detail = value.map {
            "The live MAE is \(Self.text($0)) times its baseline (low from \(Self.text(settings.low)), high from "
                + "\(Self.text(settings.high)))."
        }
        let reason = "The live MAE is not judged: " + (missing ?? "the baseline is not known.")
        return (check(.maeRatio, value, settings.low, detail ?? reason), value)
    }

    private func absoluteCheck(_ missing: String?) -> (DriftCheck, Double?) {
        let value = missing == nil ? performance.modelMAE : nil
        let thresholds = "low from \(Self.text(settings.low)), high from \(Self.text(settings.high))"
        let detail =
            value.map { "The live MAE is \(Self.text($0)) (\(thresholds))." }
            ?? "The live MAE is not judged: \(missing ?? "no errors.")"
        return (check(.mae, value, settings.low, detail), value)
    }

    /// nil where the skill at promotion or now is not known.
    private var skillCheck: DriftCheck? {
        guard let baseline, let naive = baseline.naiveMAE,
            let skill = performance.skillRatio(resolution: baseline.resolution)
        else { return nil }
        let frozen = PerformanceDrift.quotient(baseline.modelMAE, naive, baseline.resolution)
        let value = PerformanceDrift.quotient(skill, frozen, 0)
        return check(
            .skillRatio, value, Self.skillTolerance,
            "The live MAE is \(Self.text(skill)) of naive's; it was \(Self.text(frozen)) at promotion.")
    }

    private var residualChecks: [DriftCheck] {
        let threshold = residuals.threshold
        guard residuals.isArmed else {
            let detail =
                "The residuals are not judged yet: \(residuals.referenceCount) of the \(ReferenceSample.minimum) "
                + "reference residuals that are needed."
            return [.residualLocation, .residualLoss].map { check($0, nil, threshold, detail) }
        }
        let tooLow = residuals.upward.statistic >= residuals.downward.statistic
        return [
            alarmCheck(
                .residualLocation, residuals.locationStatistic, residuals.isLocationAlarmed,
                "The forecasts have become too \(tooLow ? "low" : "high")", "The residuals show no shift"),
            alarmCheck(
                .residualLoss, residuals.loss.statistic, residuals.loss.isAlarmed,
                "The residuals have become larger", "The residuals have not become larger"),
        ]
    }

    private func alarmCheck(
        _ name: DriftCheck.Name, _ value: Double, _ isAlarmed: Bool, _ alarm: String, _ calm: String
    ) -> DriftCheck {
        let threshold = residuals.threshold
        let sums = "CUSUM \(Self.text(value)) of \(Self.text(threshold))"
        return DriftCheck(
            name: name, value: value, threshold: threshold, passed: !isAlarmed,
            detail: "\(isAlarmed ? alarm : calm): \(sums).")
    }

    private func judgeInput(_ findings: inout Findings) {
        guard let drift = inputDrift else {
            let detail =
                input == nil
                ? "The input is not judged: training has not seen two whole days."
                : "The input is not judged: too few independent values to compare."
            findings.checks.append(check(.inputDistribution, nil, 1, detail))
            return
        }
        findings.isInputDrifted = drift.isDrifted
        findings.checks.append(
            check(
                .inputDistribution, drift.statistic, drift.criticalStatistic,
                "The distribution of the input is \(Self.text(drift.statistic)) away from the training's "
                    + "(p = \(Self.text(drift.pValue)))."))
        if let excess = drift.stabilityExcess, let critical = drift.criticalExcess {
            findings.checks.append(
                check(.inputStability, excess, critical, "PSI exceeds its noise by \(Self.text(excess))."))
        }
        findings.checks.append(
            check(
                .inputDistance, drift.relativeDistance, InputDrift.distanceThreshold,
                "The input has moved by \(Self.text(drift.relativeDistance)) of its interquartile range."))
    }

    private func check(_ name: DriftCheck.Name, _ value: Double?, _ threshold: Double, _ detail: String) -> DriftCheck {
        DriftCheck(
            name: name, value: value, threshold: threshold, passed: value.map { $0 < threshold } ?? true, detail: detail
        )
    }

    func explanation(_ findings: Findings) -> String {
        var sentences: [String] = []
        switch memory.severity {
        case .none: sentences.append(findings.level == nil ? "Drift is not judged yet." : "No drift.")
        case .low:
            let isRising = findings.level.map { $0.value >= $0.high } ?? false
            sentences.append(isRising ? "Low drift, high if this persists." : "Low drift.")
        case .high: sentences.append("High drift.")
        }
        if findings.isHarder {
            sentences.append(
                "Errors are up, but not against naive: the series became harder, and a retraining would not help.")
        }
        sentences += findings.checks.filter { !$0.passed || ($0.value == nil && findings.level == nil) }.map(\.detail)
        return sentences.joined(separator: " ")
    }

    /// Three significant digits.
    static func text(_ value: Double) -> String {
        guard value != 0, value.isFinite else { return value == 0 ? "0" : "\(value)" }
        var scale = 1.0
        while value.magnitude * scale < 100, scale < 1e15 { scale *= 10 }
        let rounded = (value * scale).rounded() / scale
        let isWhole = rounded == rounded.rounded() && rounded.magnitude < 1e15
        return isWhole ? String(Int64(rounded)) : "\(rounded)"
    }
}
