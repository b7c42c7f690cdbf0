import SentinelDomain
package import SentinelPrometheus
import SentinelTime

/// What Sentinel counts about itself. Label values are bounded: route templates, worker names, fixed words.
package struct ServerMetrics: Sendable {
    package let requests = CounterFamily(
        "sentinel_http_requests_total", help: "HTTP requests by route template, method and status.",
        labels: ["route", "method", "status"])
    package let requestSeconds = HistogramFamily(
        "sentinel_http_request_seconds", help: "Time from the request head to the end of the reply.",
        labels: ["route"])
    package let upstreamRequests = CounterFamily(
        "sentinel_upstream_requests_total", help: "Requests to metric sources by outcome.", labels: ["outcome"])
    package let upstreamSeconds = HistogramFamily(
        "sentinel_upstream_request_seconds", help: "Time that metric sources took to answer.")
    package let samples = CounterFamily(
        "sentinel_samples_ingested_total", help: "Samples taken from metric sources.")
    package let samplesDropped = CounterFamily(
        "sentinel_samples_dropped_total", help: "Samples that were not used, by reason.", labels: ["reason"])
    package let lanesStopped = CounterFamily(
        "sentinel_lanes_stopped_total", help: "Series that stopped because a model gave a value that is not finite.")
    package let trainingRuns = CounterFamily(
        "sentinel_training_runs_total", help: "Finished training runs by trigger and outcome.",
        labels: ["trigger", "outcome"])
    package let trainingSeconds = HistogramFamily(
        "sentinel_training_seconds", help: "Time from the claim of a training run to its end.",
        labels: ["model", "trigger", "outcome"])
    package let activations = CounterFamily(
        "sentinel_activations_total", help: "Changes of the active version by reason.", labels: ["reason"])
    package let driftDetected = CounterFamily(
        "sentinel_drift_detected_total",
        help: "How often the drift of a watch has risen, by the severity that it reached.",
        labels: ["severity"])
    package let experimentsConcluded = CounterFamily(
        "sentinel_experiments_concluded_total", help: "Experiments and probations that ended, by verdict and model.",
        labels: ["kind", "verdict", "model"])
    package let experimentSeconds = HistogramFamily(
        "sentinel_experiment_seconds", help: "Time from the start of an experiment to its end.", labels: ["kind"],
        bounds: [600, 3_600, 21_600, 86_400, 604_800, 2_592_000])
    package let openExperiments = StateGauge(
        "sentinel_experiments", help: "Experiments and probations that have not ended, by state.", label: "state",
        values: ExperimentState.allCases.filter { !$0.isEnd }.map(\.rawValue))
    /// Of watches that are there.
    package let skillChange = NamedGauge(
        "sentinel_training_skill_change",
        help: "Skill against naive of the newest trained version minus that of the version served then.",
        label: "watch")
    package let stepSeconds = HistogramFamily(
        "sentinel_step_seconds", help: "Time to take one sample in: scores, model, forecasts, intervals, drift.",
        labels: ["model"], bounds: [1e-5, 1e-4, 1e-3, 1e-2, 0.1, 1])
    package let recordsKept = NamedGauge(
        "sentinel_retention_records", help: "Records in the database, by kind.", label: "kind")
    package let recordsRemoved = CounterFamily(
        "sentinel_retention_removed_total", help: "Records removed because of their age, by kind.", labels: ["kind"])
    package let experiments = ExperimentGauges()
    package let checkpoints = CounterFamily(
        "sentinel_checkpoints_total", help: "Checkpoints of watches by outcome.", labels: ["outcome"])
    package let restores = CounterFamily(
        "sentinel_checkpoint_restores_total", help: "What the starts of watches made of their checkpoints.",
        labels: ["outcome"])
    package let checkpointAge = GaugeFamily(
        "sentinel_checkpoint_age_seconds", help: "Age of the oldest checkpoint among the running watches.")
    package let checkpointBytes = GaugeFamily(
        "sentinel_checkpoint_bytes", help: "Size of the newest checkpoints of all running watches.")
    package let passes = CounterFamily(
        "sentinel_worker_passes_total", help: "Passes of each worker by outcome.", labels: ["worker", "outcome"])
    package let passSeconds = HistogramFamily(
        "sentinel_worker_pass_seconds", help: "Duration of the passes of each worker.", labels: ["worker"])

    /// What alert rules ask the increase of is there from the start: a counter that appears as 1 has increased by
    /// nothing.
    package init() {
        for reason in Activation.Reason.allCases { activations.increment([reason.rawValue], by: 0) }
        for trigger in TrainingRun.Trigger.allCases {
            trainingRuns.increment([trigger.rawValue, TrainingRun.State.failed.rawValue], by: 0)
        }
    }

    /// Appends every family, in a fixed order.
    package func render(into page: inout ExpositionBuffer) {
        for counter in [
            requests, upstreamRequests, samples, samplesDropped, lanesStopped, trainingRuns, activations,
            driftDetected, experimentsConcluded, checkpoints, restores, recordsRemoved, passes,
        ] {
            counter.render(into: &page)
        }
        for gauge in [checkpointAge, checkpointBytes] { gauge.render(into: &page) }
        for gauge in [skillChange, recordsKept] { gauge.render(into: &page) }
        openExperiments.render(into: &page)
        experiments.render(into: &page)
        for histogram in [
            requestSeconds, upstreamSeconds, trainingSeconds, stepSeconds, experimentSeconds, passSeconds,
        ] {
            histogram.render(into: &page)
        }
    }

    /// An experiment that has come to its end, whoever ended it.
    func count(ended experiment: Experiment, model: String) {
        let verdict = experiment.verdict?.rawValue ?? experiment.state.rawValue
        experimentsConcluded.increment([experiment.kind.rawValue, verdict, model])
        guard let start = experiment.startedAt, let end = experiment.endedAt else { return }
        experimentSeconds.observe((end - start).seconds, [experiment.kind.rawValue])
    }

    /// The open ones of the watches that run here, each with the name of its watch.
    func showExperiments(_ open: [(experiment: Experiment, watch: String)]) {
        openExperiments.set(
            Dictionary(grouping: open, by: \.experiment.state.rawValue).mapValues { Double($0.count) })
        experiments.show(open.filter(\.experiment.state.isRunning))
    }
}
