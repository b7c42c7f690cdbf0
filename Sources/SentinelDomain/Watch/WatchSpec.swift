package import SentinelForecast
package import SentinelPrometheus
package import SentinelTime

/// What a client wrote about a watch: what to forecast and how. Reading and checking it is in
/// `WatchSpec+Reading.swift`, its JSON form in `WatchSpec+JSON.swift`.
package struct WatchSpec: Sendable, Equatable {
    /// What the data source is asked for.
    package enum Target: Sendable, Equatable {
        case selector(metric: String, labels: [String: String], matchers: [LabelMatcher])
        case query(String)

        /// The metric that is watched; nil for a PromQL expression.
        package var metric: String? {
            if case .selector(let metric, _, _) = self { metric } else { nil }
        }
    }

    /// Whether a replacement must beat the version it replaces.
    package enum Gate: String, Sendable, CaseIterable {
        case on, off
    }

    /// What becomes of a trained version that the gate lets through; the first version of a watch is always promoted.
    package enum PromotionPolicy: String, Sendable, CaseIterable {
        /// It becomes active at once.
        case immediate
        /// It must win an experiment against the active one.
        case experiment
        /// It waits in staging for somebody to promote it.
        case manual
    }

    /// What happens at start when the artifact of the active version cannot be loaded.
    package enum OnCorrupt: String, Sendable, CaseIterable {
        case fallBack = "fall_back"
        case fail
    }

    package var name: String
    package var dataSource: String
    package var target: Target
    package var transform: Transform
    package var model: ModelKind
    package var modelDefaulted: Bool
    package var parameters: ModelParameters
    package var seed: Int
    /// Five fields, in `timeZone`.
    package var cron: String
    package var timeZone: String
    package var granularity: TimeSpan
    package var horizon: TimeSpan
    package var lookback: TimeSpan
    package var trainingWindow: TimeSpan
    package var scrapeDelay: TimeSpan
    package var gate: Gate
    /// By which share a replacement must be better, 0 to 0.5.
    package var gateMargin: Double
    /// What becomes of a trained version that the gate lets through.
    package var promotion: PromotionPolicy
    /// How long the version before runs on in shadow after a promotion; zero = not at all.
    package var probation: TimeSpan
    package var drift: DriftPolicy
    package var training: TrainingSpec
    package var maxVersions: Int
    package var maxSeries: Int
    package var emission: EmissionSpec
    package var interval: IntervalSpec
    package var support: SupportSpec
    package var preprocessing: Preprocessing
    package var onCorrupt: OnCorrupt
    package var paused: Bool
    package var tags: [String: String]
    package var description: String

    package var grid: Grid { Grid(step: granularity) }
    package var horizonSteps: Int { horizon.wholeSteps(of: granularity) ?? 1 }
    package var lookbackSteps: Int { lookback.wholeSteps(of: granularity) ?? 1 }
    package var trainingPoints: Int { trainingWindow.wholeSteps(of: granularity) ?? 1 }

    /// Observed points that training needs: what the model asks for, and never less than it will look back and ahead.
    package var samplesNeeded: Int {
        let asked = ModelCatalogue[model].minimumSamples(lookbackSteps: lookbackSteps, horizonSteps: horizonSteps)
        return max(asked, lookbackSteps + horizonSteps)
    }

    /// A day, or where that is longer the time of sixty blocks of evidence, twice as many as any finding needs; at most
    /// thirty days.
    package static func defaultProbation(granularity: TimeSpan, horizon: TimeSpan) -> TimeSpan {
        let block = max(16, 2 * min(horizon.wholeSteps(of: granularity) ?? 1, Limits.horizonStepsMax))
        return min(.days(30), max(.days(1), granularity * (60 * block)))
    }

    /// A quarter of the granularity, at least one second, at most fifteen.
    package static func defaultScrapeDelay(granularity: TimeSpan) -> TimeSpan {
        min(.seconds(15), max(.seconds(1), TimeSpan(milliseconds: granularity.milliseconds / 4)))
    }

    /// The model of a watch that does not name one.
    package static let defaultModel = ModelKind.auto

    /// What an edit that names no model leaves the watch with: its own where that was a default, so that a later
    /// default is one for new watches only.
    package var modelWithoutChoice: ModelKind { modelDefaulted ? model : WatchSpec.defaultModel }

    /// The metric that is watched; nil for a PromQL expression.
    package var metric: String? { target.metric }

    /// The family base name of the predecessor's format, before `_sentinel_predicted`.
    package var emissionBase: String? { emission.metricName ?? metric }
}
