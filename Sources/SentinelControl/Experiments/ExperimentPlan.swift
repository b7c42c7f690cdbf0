package import SentinelDomain
import SentinelEvidence
import SentinelJSON

/// How long an experiment on a watch must run to see an effect, from the noise that an earlier one has measured.
package struct ExperimentPlan: Sendable, Equatable {
    package struct Question: Sendable, Equatable {
        /// The gain as a share of the champion's mean loss.
        package var relativeEffect: Double
        package var confidenceLevel: Double
        /// The chance to see the effect if it is there.
        package var power: Double

        package init(relativeEffect: Double, confidenceLevel: Double, power: Double) {
            self.relativeEffect = relativeEffect
            self.confidenceLevel = confidenceLevel
            self.power = power
        }
    }

    package let question: Question
    /// The experiment or probation whose evidence it rests on, and how much that is.
    package let basis: Experiment
    package let evidenceSteps: Int
    /// Per step, of the scaled loss differences.
    package let longRunVariance: Double
    /// The champion's mean loss, scaled.
    package let championLoss: Double
    /// Grid points before any verdict.
    private let fewestSteps: Int

    /// Nil where the result of `basis` holds no variance yet.
    ///
    /// - Parameter spec: of the watch, for what an experiment on it needs at least.
    init?(_ question: Question, from basis: Experiment, of spec: WatchSpec) {
        guard let variance = basis.result["long_run_var"]?.doubleValue,
            let loss = basis.result["mean_loss"]?["champion"]?.doubleValue
        else { return nil }
        let scale = basis.result["scale"]?.doubleValue ?? 1
        self.question = question
        self.basis = basis
        evidenceSteps = Int(exactly: basis.result["n_steps"]?.doubleValue ?? 0) ?? 0
        longRunVariance = variance
        championLoss = scale > 0 ? loss / scale : loss
        fewestSteps =
            SequentialConfiguration(
                ExperimentSpec(name: basis.spec.name), horizon: spec.horizonSteps,
                season: ExperimentEvaluation.season(of: spec), coverage: nil
            ).fewestSteps
    }

    /// In units of the loss scale.
    package var effect: Double { question.relativeEffect * championLoss }

    /// Grid points for one look at the end; nil where the effect is none, or too small for any number.
    package var fixedSteps: Int? { size.fixedSteps(effect: effect, power: question.power) }

    /// Grid points to plan for a test that may stop at any time, though not before the minimum of evidence.
    package var sequentialSteps: Int? {
        size.sequentialSteps(effect: effect, power: question.power).map { max($0, fewestSteps) }
    }

    private var size: SampleSize {
        SampleSize(longRunVariance: longRunVariance, alpha: 1 - question.confidenceLevel)
    }
}
