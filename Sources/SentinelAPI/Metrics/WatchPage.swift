import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelEvidence
import SentinelForecast
import SentinelPrometheus
import SentinelTime

/// The finished sample lines of one watch, family by family.
struct WatchPage {
    /// Lines of one family.
    struct Block {
        private(set) var lines = ExpositionBuffer()
        private(set) var samples = 0

        /// Appends a line, unless the number is one that is never shown.
        mutating func append(_ prefix: SamplePrefix, _ number: Double) {
            guard number.isFinite else { return }
            lines.appendLine(prefix, number)
            samples += 1
        }
    }

    private(set) var predicted = Block()
    private(set) var predictedLower = Block()
    private(set) var predictedUpper = Block()
    private var fixed = Array(repeating: Block(), count: ForecastFamily.allCases.count)

    init() {}

    init(_ snapshot: WatchSnapshot, lines: WatchLines, granted: [Bool], now: Timestamp) {
        addForecasts(lines, granted: granted, target: snapshot.facts.watch.spec.grid.index(atOrBefore: now))
        addAccuracy(lines)
        addFacts(snapshot, lines.shape.facts, now: now)
        addDrift(snapshot, lines.shape.facts.drift)
    }

    subscript(family: ForecastFamily) -> Block { fixed[family.rawValue] }

    private mutating func append(_ family: ForecastFamily, _ prefix: SamplePrefix, _ number: Double) {
        fixed[family.rawValue].append(prefix, number)
    }

    private mutating func addForecasts(_ lines: WatchLines, granted: [Bool], target: Int64) {
        let shape = lines.shape
        let level = shape.spec.interval.emittedLevel
        for (place, series) in lines.live.enumerated() {
            let band = series.lane.band(level: level)
            if granted[place] { addPredicted(series, band, steps: shape.steps) }
            guard lines.isInFixedFamilies[place] else { continue }
            for (expectation, prefix) in zip(shape.expectations, series.lines.expected) {
                let match = series.lane.expected.first { $0.target == target && $0.steps == expectation.steps }
                guard let match else { continue }
                append(.expectedValue, prefix.value, match.value)
                append(.expectedLower, prefix.lower, match.lower ?? .nan)
                append(.expectedUpper, prefix.upper, match.upper ?? .nan)
            }
            guard let last = series.lane.forecast.last else { continue }
            append(.forecastValue, series.lines.forecastValue.value, last)
            append(.forecastLower, series.lines.forecastValue.lower, band?.lower.last ?? .nan)
            append(.forecastUpper, series.lines.forecastValue.upper, band?.upper.last ?? .nan)
        }
    }

    private mutating func addPredicted(_ series: WatchLines.Live, _ band: IntervalBand?, steps: [Int]) {
        let forecast = series.lane.forecast
        for (step, prefix) in zip(steps, series.lines.predicted) where step <= forecast.count {
            predicted.append(prefix, forecast[step - 1])
        }
        guard let band else { return }
        for (step, prefix) in zip(steps, series.lines.predictedLower) where step <= band.lower.count {
            predictedLower.append(prefix, band.lower[step - 1])
        }
        for (step, prefix) in zip(steps, series.lines.predictedUpper) where step <= band.upper.count {
            predictedUpper.append(prefix, band.upper[step - 1])
        }
    }

    /// Means over the series; a series without a scale counts for the MAE alone.
    private mutating func addAccuracy(_ lines: WatchLines) {
        let shown = lines.shape.facts.accuracy
        let level = lines.shape.spec.interval.emittedLevel
        var absolute = Array(repeating: Mean(), count: shown.count)
        var (scaled, skill, coverage) = (absolute, absolute, absolute)
        for series in lines.live {
            var place = 0
            for accuracy in series.lane.accuracy {
                while place < shown.count, shown[place].step < accuracy.step { place += 1 }
                guard place < shown.count, shown[place].step == accuracy.step else { continue }
                absolute[place].add(accuracy.mae)
                if let mase = accuracy.mase { scaled[place].add(mase) }
                if let gain = accuracy.skill { skill[place].add(gain) }
                if let share = accuracy.coverage(level: level) { coverage[place].add(share) }
            }
        }
        for (place, lines) in shown.enumerated() {
            append(.meanAbsoluteError, lines.absolute, absolute[place].value)
            append(.scaledError, lines.scaled, scaled[place].value)
            append(.skill, lines.skill, skill[place].value)
            append(.coverage, lines.coverage, coverage[place].value)
        }
    }

    private mutating func addFacts(_ snapshot: WatchSnapshot, _ lines: FactLines, now: Timestamp) {
        append(.info, SamplePrefix(ForecastFamily.info.name, Self.infoLabels(snapshot)), 1)
        let current = snapshot.state(now: now)
        for (state, prefix) in lines.states { append(.state, prefix, state == current ? 1 : 0) }
        append(.target, lines.target, snapshot.watch.spec.interval.emittedLevel)
        append(.pinned, lines.pinned, snapshot.watch.isPinned(now: now) ? 1 : 0)
        append(.series, lines.series, Double(snapshot.series.count))
        if let last = snapshot.series.lazy.compactMap(\.lastObserved).max() {
            append(.lastObservation, lines.lastObservation, snapshot.facts.watch.spec.grid.time(at: last).seconds)
        }
    }

    /// Nothing while drift is not watched, or not judged yet.
    private mutating func addDrift(_ snapshot: WatchSnapshot, _ lines: DriftLines?) {
        guard let lines, let drift = snapshot.facts.drift else { return }
        let found = snapshot.series.compactMap { $0.lane?.drift }
        for (detector, prefix) in lines.scores {
            if let score = DriftLines.score(found, of: detector) { append(.driftScore, prefix, score) }
        }
        for (threshold, prefix) in lines.thresholds { append(.driftThreshold, prefix, threshold) }
        for (severity, prefix) in lines.severities {
            append(.driftSeverity, prefix, severity == drift.severity ? 1 : 0)
        }
    }

    /// A watch without an active version has neither `version` nor `stage`.
    private static func infoLabels(_ snapshot: WatchSnapshot) -> [Label] {
        let (watch, serving) = (snapshot.watch, snapshot.facts.serving)
        var labels = [
            Label("watch", watch.spec.name), Label("model", serving.active?.model ?? watch.spec.model.rawValue),
        ]
        if let number = serving.active?.number ?? serving.version?.number {
            let stage = serving.active?.stage(activeVersion: watch.activeVersion) ?? .production
            labels += [Label("version", "v\(number)"), Label("stage", stage.rawValue)]
        }
        labels.append(Label("level", watch.spec.interval.emittedLevel.description))
        return labels
    }
}

/// A mean over the finite numbers it was given.
private struct Mean {
    private var sum = 0.0
    private var count = 0

    mutating func add(_ number: Double) {
        guard number.isFinite else { return }
        sum += number
        count += 1
    }

    /// Not a number before the first.
    var value: Double { sum / Double(count) }
}
