import SentinelDomain
import SentinelForecast
import SentinelPrometheus
import SentinelTime

/// The beginnings of the lines that a watch has once, whatever its series.
struct FactLines {
    /// The accuracy of one horizon step.
    struct Accuracy {
        let step: Int
        let absolute: SamplePrefix
        let scaled: SamplePrefix
        let skill: SamplePrefix
        let coverage: SamplePrefix
    }

    /// One per state.
    let states: [(state: WatchState, prefix: SamplePrefix)]
    let pinned: SamplePrefix
    let series: SamplePrefix
    let lastObservation: SamplePrefix
    /// The level that is shown.
    let target: SamplePrefix
    /// What drift is judged by; nil where it is not watched.
    let drift: DriftLines?
    /// One per step that is scored, ascending.
    let accuracy: [Accuracy]

    init(_ spec: WatchSpec) {
        let watch = Label("watch", spec.name)
        states = WatchState.allCases.map { state in
            (state, SamplePrefix(ForecastFamily.state.name, [watch, Label("state", state.rawValue)]))
        }
        pinned = SamplePrefix(ForecastFamily.pinned.name, [watch])
        series = SamplePrefix(ForecastFamily.series.name, [watch])
        lastObservation = SamplePrefix(ForecastFamily.lastObservation.name, [watch])
        target = SamplePrefix(ForecastFamily.target.name, [watch])
        drift = DriftLines(spec)
        let expected = spec.emission.expected.compactMap { $0.wholeSteps(of: spec.granularity) }
        let scored = Set(ScoredSteps.steps(horizon: spec.horizonSteps)).union(expected)
        accuracy = scored.sorted().map { step in
            let labels = [watch, Label("horizon", (spec.granularity * step).prometheus)]
            return Accuracy(
                step: step, absolute: SamplePrefix(ForecastFamily.meanAbsoluteError.name, labels),
                scaled: SamplePrefix(ForecastFamily.scaledError.name, labels),
                skill: SamplePrefix(ForecastFamily.skill.name, labels),
                coverage: SamplePrefix(ForecastFamily.coverage.name, labels))
        }
    }
}
