import SentinelDomain
import SentinelPrometheus

/// The beginnings of the lines of one series under one version.
struct SeriesLines {
    let version: Int
    /// One per shown step, in the order of `WatchShape.steps`.
    let predicted: [SamplePrefix]
    /// What it shows in the predecessor's format, whatever step and version; nil where it shows nothing.
    let predictedClaim: SeriesClaim?
    /// One per shown expectation, in the order of `WatchShape.expectations`.
    let expected: [SamplePrefix]
    let forecastValue: SamplePrefix
    /// What it shows in the fixed families, whatever horizon.
    let fixedClaim: SeriesClaim

    init(_ labels: LabelSet, version: Int, shape: WatchShape) {
        self.version = version
        let fixed = shape.fixedOpening + FamilyNaming.carried(labels, reserved: WatchShape.fixedLabels)
        fixedClaim = SeriesClaim(SamplePrefix("", fixed))
        expected = shape.expectations.map {
            SamplePrefix(ForecastFamily.expectedValue.name, fixed + [Label("horizon", $0.horizon)])
        }
        forecastValue = SamplePrefix(ForecastFamily.forecastValue.name, fixed + [Label("horizon", shape.horizon)])
        guard let family = shape.predictedFamily else {
            predicted = []
            predictedClaim = nil
            return
        }
        let carried = FamilyNaming.carried(labels, reserved: WatchShape.predictedLabels)
        let stem = carried + [Label("sentinel_horizon", shape.horizon)]
        let versionLabel = shape.spec.emission.versionLabel ? [Label("sentinel_version", "v\(version)")] : []
        predictedClaim = SeriesClaim(SamplePrefix(family, stem))
        predicted = shape.steps.map { step in
            SamplePrefix(family, stem + [Label("sentinel_step", String(step))] + versionLabel)
        }
    }
}
