import SentinelEvidence
import SentinelForecast

extension DriftBenchmark {
    /// The cells of false alarms with a complete reference and with one that is still growing; those of other
    /// thresholds, from which the alarm budget is made, only for the noise with the most alarms.
    func stationary(_ hash: inout ResultHash) -> [Figure] {
        var figures = Noise.all.map { noise in
            let rate = falseAlarms(noise, Settings(), reference: ReferenceSample.capacity, &hash)
            return figure("stationary/\(noise.label)/false_alarms_per_10k", rate, "alarms")
        }
        figures += Noise.all.map { noise in
            let rate = falseAlarms(noise, Settings(), reference: ReferenceSample.minimum, &hash)
            return figure("stationary_from_500/\(noise.label)/false_alarms_per_10k", rate, "alarms")
        }
        for (allowance, threshold) in [(0.25, 16.0), (0.25, 24), (0.25, 28), (0.5, 10), (0.5, 12), (0.5, 16)] {
            var settings = Settings()
            (settings.allowance, settings.threshold) = (allowance, threshold)
            let rate = falseAlarms(.persistent, settings, reference: ReferenceSample.capacity, &hash)
            let detail = "budget/phi0.9/k\(allowance)/h\(threshold)/false_alarms_per_10k"
            figures.append(figure(detail, rate, "alarms"))
        }
        return figures
    }

    /// Alarms of all channels per 10,000 steps; after an alarm the sums start anew.
    private func falseAlarms(
        _ noise: Noise, _ settings: Settings, reference: Int, _ hash: inout ResultHash
    ) -> Double {
        var alarms = 0
        for number in 0..<references {
            var stream = stream(noise, number)
            var detector = detector(&stream, reference: reference, settings)
            for _ in 0..<steps {
                detector.observe(stream.next())
                guard detector.isAlarmed else { continue }
                alarms += [detector.upward, detector.downward, detector.loss].count(where: \.isAlarmed)
                detector.resetStatistics()
            }
            hash.add(detector.locationStatistic)
        }
        return Double(alarms) / Double(references * steps) * 10_000
    }

    /// The cells of detection: the median steps from a shift of the mean to an alarm, and how often none comes.
    func delays(_ hash: inout ResultHash) -> [Figure] {
        var figures: [Figure] = []
        for (shift, label) in [(0.5, "shift0.5sd"), (1, "shift1sd"), (2, "shift2sd")] {
            for noise in Noise.all {
                let found = (0..<references).map { delay(noise, shift: shift, $0) }
                let sorted = found.map { $0 ?? Self.patience }.sorted()
                let missed = Double(found.count { $0 == nil }) / Double(found.count)
                hash.add(Double(sorted.reduce(0, +)))
                figures.append(figure("\(label)/\(noise.label)/delay", Double(sorted[sorted.count / 2]), "steps"))
                figures.append(figure("\(label)/\(noise.label)/missed", missed, "share"))
            }
        }
        return figures
    }

    /// Steps after which a shift counts as missed.
    private static let patience = 2_000

    /// The shift comes after 200 quiet steps, so that the sums are where they are in operation.
    private func delay(_ noise: Noise, shift: Double, _ number: Int) -> Int? {
        var stream = stream(noise, number)
        var detector = detector(&stream, reference: ReferenceSample.capacity, Settings())
        for _ in 0..<200 { detector.observe(stream.next()) }
        if detector.isAlarmed { detector.resetStatistics() }
        for step in 1...Self.patience {
            detector.observe(stream.next() + shift)
            if detector.isAlarmed { return step }
        }
        return nil
    }
}

extension DriftBenchmark {
    /// The cells of the whole judgement on stationary residuals: how often it calls for a training.
    func judgements(_ hash: inout ResultHash) -> [Figure] {
        Noise.all.flatMap { noise -> [Figure] in
            var (low, high) = (0, 0)
            let streams = max(1, references / 10)
            for number in 0..<streams {
                var stream = stream(noise, number)
                let residuals = (0..<ReferenceSample.capacity).map { _ in stream.next() }
                let mean = residuals.reduce(0) { $0 + $1.magnitude } / Double(residuals.count)
                let fresh = DriftAssessor(
                    DriftSettings(), baseline: PerformanceBaseline(modelMAE: mean),
                    reference: ReferenceSample(residuals))
                var assessor = fresh
                for step in 0..<Int64(steps) {
                    assessor.observe(residual: stream.next(), naiveResidual: nil)
                    guard step % fresh.settings.checkInterval == 0 else { continue }
                    switch assessor.assess(at: step).severity {
                    case .none: continue
                    case .low: low += 1
                    case .high: high += 1
                    }
                    assessor = fresh
                }
                hash.add(assessor.residuals.locationStatistic)
            }
            let per10k = 10_000 / Double(streams * steps)
            return [
                figure("judgement/\(noise.label)/low_per_10k", Double(low) * per10k, "calls"),
                figure("judgement/\(noise.label)/high_per_10k", Double(high) * per10k, "calls"),
            ]
        }
    }

    /// The cells of the input: how often 300 values differ from the 2,000 before them when nothing has changed.
    func inputs(_ hash: inout ResultHash) -> [Figure] {
        Noise.all.map { noise in
            var drifted = 0
            for number in 0..<references {
                var stream = stream(noise, number)
                let training = InputSample(firstIndex: 0, values: (0..<2_000).map { _ in stream.next() })
                let recent = InputSample(firstIndex: 2_000, values: (0..<300).map { _ in stream.next() })
                let drift = InputDrift(recent, against: InputReference(training))
                if drift?.isDrifted == true { drifted += 1 }
                hash.add(drift?.statistic ?? 0)
            }
            return figure("input/\(noise.label)/false_drift", Double(drifted) / Double(references), "share")
        }
    }

    /// Time of a step, time of a whole judgement with its input, bytes of a state.
    func costs(_ hash: inout ResultHash) -> [Figure] {
        var stream = stream(.persistent, 0)
        var detector = detector(&stream, reference: ReferenceSample.capacity, Settings())
        let residuals = (0..<max(steps, 1) * 10).map { _ in stream.next() }
        let seconds = CPUClock.median(of: 5) { for residual in residuals { detector.observe(residual) } }
        hash.add(detector.locationStatistic)
        let values = Array(residuals.prefix(2_000))
        let input = InputReference(InputSample(firstIndex: 0, values: values))
        var assessor = DriftAssessor(
            DriftSettings(), baseline: PerformanceBaseline(modelMAE: 1), reference: detector.reference, input: input)
        for residual in values { assessor.observe(residual: residual, naiveResidual: residual) }
        let recent = InputSample(firstIndex: 2_000, values: Array(values.suffix(300)))
        let checking = CPUClock.median(of: 5) {
            for index in 0..<Int64(20) { hash.add(Double(assessor.assess(at: index, recent: recent).checks.count)) }
        }
        var (one, all) = (ArtifactWriter(), ArtifactWriter())
        detector.encode(into: &one)
        assessor.encode(into: &all)
        return [
            figure("cost/step", seconds / Double(residuals.count) * 1e6, "us"),
            figure("cost/judgement", checking / 20 * 1e6, "us"),
            figure("cost/residual_state", Double(one.bytes.count), "bytes"),
            figure("cost/whole_state", Double(all.bytes.count), "bytes"),
        ]
    }
}
