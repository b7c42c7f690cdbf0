import SentinelDomain
import SentinelPrometheus

/// The beginnings of the lines of one series under one version.
struct SeriesLines {
    let version: Int
    /// One per shown step, in the order of `WatchShape.steps`.
    let predicted: [SamplePrefix]
    /// As many where bounds are shown too, else empty.
    let predictedLower: [SamplePrefix]
    let predictedUpper: [SamplePrefix]
    /// What it shows in the predecessor's format, whatever step and version; nil where it shows nothing.
    let predictedClaim: SeriesClaim?
    /// One per shown expectation, in the order of `WatchShape.expectations`.
    let expected: [BoundedPrefix]
    let forecastValue: BoundedPrefix
    /// What it shows in the fixed families, whatever horizon.
    let fixedClaim: SeriesClaim

    init(_ labels: LabelSet, version: Int, shape: WatchShape) {
        self.version = version
        let fixed = shape.fixedOpening + FamilyNaming.carried(labels, reserved: WatchShape.fixedLabels)
        fixedClaim = SeriesClaim(SamplePrefix("", fixed))
        expected = shape.expectations.map {
            BoundedPrefix(ForecastFamily.expectedValue.name, fixed + [Label("horizon", $0.horizon)])
        }
        forecastValue = BoundedPrefix(ForecastFamily.forecastValue.name, fixed + [Label("horizon", shape.horizon)])
        guard let family = shape.predictedFamily else {
            (predicted, predictedLower, predictedUpper) = ([], [], [])
            predictedClaim = nil
            return
        }
        let carried = FamilyNaming.carried(labels, reserved: WatchShape.predictedLabels)
        let stem = carried + [Label("sentinel_horizon", shape.horizon)]
        let versionLabel = shape.spec.emission.versionLabel ? [Label("sentinel_version", "v\(version)")] : []
        predictedClaim = SeriesClaim(SamplePrefix(family, stem))
        let labels = shape.steps.map { stem + [Label("sentinel_step", String($0))] + versionLabel }
        let hasBounds = shape.spec.emission.stepBounds
        predicted = labels.map { SamplePrefix(family, $0) }
        predictedLower = hasBounds ? labels.map { SamplePrefix(family + "_lower", $0) } : []
        predictedUpper = hasBounds ? labels.map { SamplePrefix(family + "_upper", $0) } : []
    }
}
