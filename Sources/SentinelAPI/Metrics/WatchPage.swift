import SentinelControl
import SentinelDomain
import SentinelEngine
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
    private var fixed = Array(repeating: Block(), count: ForecastFamily.allCases.count)

    init() {}

    init(_ snapshot: WatchSnapshot, lines: WatchLines, granted: [Bool], now: Timestamp) {
        addForecasts(lines, granted: granted, target: snapshot.watch.spec.grid.index(atOrBefore: now))
        addAccuracy(lines)
        addFacts(snapshot, now: now)
    }

    subscript(family: ForecastFamily) -> Block { fixed[family.rawValue] }

    private mutating func append(_ family: ForecastFamily, _ labels: [Label], _ number: Double) {
        fixed[family.rawValue].append(SamplePrefix(family.name, labels), number)
    }

    private mutating func addForecasts(_ lines: WatchLines, granted: [Bool], target: Int64) {
        let shape = lines.shape
        for (series, isGranted) in zip(lines.live, granted) {
            let forecast = series.lane.forecast
            if isGranted {
                for (step, prefix) in zip(shape.steps, series.lines.predicted) where step <= forecast.count {
                    predicted.append(prefix, forecast[step - 1])
                }
            }
            guard series.isInFixedFamilies else { continue }
            for (expectation, prefix) in zip(shape.expectations, series.lines.expected) {
                let match = series.lane.expected.first { $0.target == target && $0.steps == expectation.steps }
                if let match { fixed[ForecastFamily.expectedValue.rawValue].append(prefix, match.value) }
            }
            if let last = forecast.last {
                fixed[ForecastFamily.forecastValue.rawValue].append(series.lines.forecastValue, last)
            }
        }
    }

    /// Means over the series; a series without a scale counts for the MAE alone.
    private mutating func addAccuracy(_ lines: WatchLines) {
        var absolute: [Int: Mean] = [:]
        var scaled: [Int: Mean] = [:]
        for accuracy in lines.live.lazy.flatMap(\.lane.accuracy) {
            absolute[accuracy.step, default: Mean()].add(accuracy.mae)
            if let mase = accuracy.mase { scaled[accuracy.step, default: Mean()].add(mase) }
        }
        let spec = lines.shape.spec
        for (family, means) in [(ForecastFamily.meanAbsoluteError, absolute), (.scaledError, scaled)] {
            for (step, mean) in means.sorted(by: { $0.key < $1.key }) {
                let horizon = (spec.granularity * step).prometheus
                append(family, [Label("watch", spec.name), Label("horizon", horizon)], mean.value)
            }
        }
    }

    private mutating func addFacts(_ snapshot: WatchSnapshot, now: Timestamp) {
        let watch = Label("watch", snapshot.watch.spec.name)
        append(.info, Self.infoLabels(snapshot), 1)
        let current = snapshot.state(now: now)
        for state in WatchState.allCases {
            append(.state, [watch, Label("state", state.rawValue)], state == current ? 1 : 0)
        }
        append(.series, [watch], Double(snapshot.series.count))
        if let last = snapshot.series.lazy.compactMap(\.lastObserved).max() {
            append(.lastObservation, [watch], snapshot.watch.spec.grid.time(at: last).seconds)
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
