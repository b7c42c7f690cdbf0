package import SentinelDomain
package import SentinelEngine
package import SentinelForecast
import SentinelTime

/// A watch as the database has it now, with what is needed to run it.
package struct WatchChange: Sendable {
    package var watch: Watch
    package var source: DataSource
    package var serving: ServingStatus
    /// The coefficients of the active version by series id; empty where none is served.
    package var fits: [String: SeriesFit]
    package var openRun: TrainingRun?
    package var lastFinished: TrainingRun?
    /// The running experiment and probation.
    package var trials: [TrialChange] = []
    /// What is left out of the training window.
    package var exclusions: [Exclusion] = []
    /// The newest resets by hand.
    package var resets: [ResetOrder] = []

    package init(
        watch: Watch, source: DataSource, serving: ServingStatus, fits: [String: SeriesFit],
        openRun: TrainingRun? = nil, lastFinished: TrainingRun? = nil
    ) {
        self.watch = watch
        self.source = source
        self.serving = serving
        self.fits = fits
        self.openRun = openRun
        self.lastFinished = lastFinished
    }

    /// What the step function needs to know.
    var configuration: SeriesConfiguration {
        var configuration = SeriesConfiguration(watch.spec)
        let grid = watch.spec.grid
        configuration.exclude(exclusions.compactMap { $0.indices(on: grid) })
        return configuration
    }

    /// Whether this was read no earlier than what is known; each of the counters only grows.
    func isAtLeast(_ watch: Watch, _ source: DataSource, activationSeq: Int) -> Bool {
        let isSameSource = self.source.id == source.id
        return self.watch.revision >= watch.revision && serving.activationSeq >= activationSeq
            && self.watch.trialSeq >= watch.trialSeq && self.watch.upkeepSeq >= watch.upkeepSeq
            && (!isSameSource || self.source.revision >= source.revision)
    }
}

/// Which version a watch serves and what stands in the way.
package struct ServingStatus: Sendable {
    package var version: ServedVersion?
    /// The record of the active version, also when it is not served.
    package var active: ModelVersion?
    /// The activation that this status stands for.
    package var activationSeq = 0
    /// The active version's configuration equals the watch's.
    package var isConfigurationCurrent = true
    /// The fields that keep the active version from being served.
    package var mismatch: [String] = []
    /// Why the artifact of the active version cannot be used.
    package var artifactProblem: String?

    package init() {}

    package var isServed: Bool { version != nil && mismatch.isEmpty && artifactProblem == nil }
}

/// What is known of training.
package struct TrainingStatus: Sendable {
    package var openRun: TrainingRun?
    package var lastFinished: TrainingRun?

    package init(openRun: TrainingRun?, lastFinished: TrainingRun?) {
        self.openRun = openRun
        self.lastFinished = lastFinished
    }
}
