import SentinelDomain
import SentinelJSON
package import SentinelPrometheus

/// What the evidence of the open experiments and probations says, for `/metrics`. Bounded by what may be open: each
/// watch has one of either kind that runs.
package struct ExperimentGauges: Sendable {
    private static let labels = ["watch", "experiment", "kind"]

    package let evidence = LabelledGauge(
        "sentinel_experiment_evidence",
        help: "E-value of a running experiment against no difference; 20 and above is strong evidence.", labels: labels)
    package let effect = LabelledGauge(
        "sentinel_experiment_effect",
        help: "Mean gain of the challenger over the champion, in units of the loss scale.", labels: labels)
    package let lower = LabelledGauge(
        "sentinel_experiment_effect_lower", help: "Lower bound of the confidence sequence of the gain.", labels: labels)
    package let upper = LabelledGauge(
        "sentinel_experiment_effect_upper", help: "Upper bound of the confidence sequence of the gain.", labels: labels)
    package let steps = LabelledGauge(
        "sentinel_experiment_steps", help: "Grid points that a running experiment has counted so far.", labels: labels)

    package init() {}

    /// Shows these and no others.
    func show(_ running: [(experiment: Experiment, watch: String)]) {
        for (gauge, path) in [
            (evidence, ["e_value"]), (effect, ["effect", "mean_diff"]), (lower, ["cs", "lower"]),
            (upper, ["cs", "upper"]), (steps, ["n_steps"]),
        ] {
            var values: [[String]: Double] = [:]
            for (experiment, watch) in running {
                let found = path.reduce(experiment.result) { $0[$1] ?? .null }
                // Before the first block there is a number of grid points, and nothing else.
                let value = found.doubleValue ?? (gauge === steps ? 0 : nil)
                values[[watch, experiment.spec.name, experiment.kind.rawValue]] = value
            }
            gauge.set(values)
        }
    }

    package func render(into page: inout ExpositionBuffer) {
        for gauge in [evidence, effect, lower, upper, steps] { gauge.render(into: &page) }
    }
}
