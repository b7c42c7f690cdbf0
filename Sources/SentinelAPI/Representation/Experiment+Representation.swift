import SentinelControl
import SentinelDomain
import SentinelEvidence
import SentinelJSON
import SentinelTime

extension Experiment {
    /// The resource `experiments/{id}`: what was asked for, where it stands, what the evidence says.
    func representation(watch name: String) -> JSONObject {
        var json: JSONObject = [
            "id": .string(id), "watch": .string(name), "kind": .string(kind.rawValue), "revision": .count(revision),
        ]
        json.merge(spec.json)
        json.merge([
            "champion": .count(champion), "challenger": .optional(challenger), "training_run": .optional(runID),
            "spec_generation": .count(specGeneration), "state": .string(state.rawValue),
            "verdict": .optional(verdict?.rawValue), "stop_reason": .optional(stopReason),
            "progress": progress, "served_share": result["allocation"]?["share"] ?? .null, "result": result,
            "error": error, "actor": .string(actor), "created_at": .time(createdAt),
            "started_at": .optional(startedAt), "ended_at": .optional(endedAt),
        ])
        return json
    }

    /// How far it is, in words that fit every state.
    private var progress: JSONValue {
        [
            "blocks": result["n_blocks"] ?? 0, "steps": result["n_steps"] ?? 0,
            "needed": result["n_required"] ?? .null,
        ]
    }

    /// As a watch's status shows it.
    var summary: JSONObject {
        [
            "id": .string(id), "name": .string(spec.name), "state": .string(state.rawValue),
            "champion": .count(champion), "challenger": .optional(challenger),
            "verdict": result["status"] ?? .null, "recommendation": result["recommendation"] ?? .null,
            "e_value": result["e_value"] ?? .null, "effect": result["effect"] ?? .null, "cs": result["cs"] ?? .null,
            "progress": progress, "served_share": result["allocation"]?["share"] ?? .null,
            "started_at": .optional(startedAt),
        ]
    }
}

extension ExperimentBlock {
    /// One row of evidence. Times are those of its first and last grid point.
    func representation(of experiment: Experiment, grid: Grid) -> JSONObject {
        let first = (experiment.startIndex ?? 0) + Int64(losses.index) * Int64(losses.steps)
        return [
            "block": .count(losses.index), "from": .time(grid.time(at: first)),
            "through": .time(grid.time(at: first + Int64(losses.steps) - 1)), "steps": .count(losses.steps),
            "valid_steps": .count(losses.validSteps), "champion_loss": .number(losses.championLoss),
            "challenger_loss": .number(losses.challengerLoss), "difference": .number(losses.difference),
            "difference_square": .number(losses.differenceSquare), "complete": .bool(losses.isComplete),
            "served": .string(served.rawValue), "propensity": .number(propensity), "tally": .object(losses.tally.json),
        ]
    }
}

extension ExperimentPlan {
    /// The resource `experiment-plan`.
    func representation(of watch: Watch) -> JSONObject {
        [
            "watch": .string(watch.spec.name), "relative_effect": .number(question.relativeEffect),
            "confidence_level": .number(question.confidenceLevel), "power": .number(question.power),
            "effect": .number(effect), "sequential": length(sequentialSteps, of: watch.spec.granularity),
            "fixed": length(fixedSteps, of: watch.spec.granularity),
            "evidence": [
                "experiment": .string(basis.id), "name": .string(basis.spec.name),
                "kind": .string(basis.kind.rawValue), "steps": .count(evidenceSteps),
                "long_run_variance": .number(longRunVariance), "champion_loss": .number(championLoss),
            ],
        ]
    }

    /// Nobody waits longer; beyond, a duration is null.
    private static let longest = TimeSpan.days(36_500)

    private func length(_ steps: Int?, of step: TimeSpan) -> JSONValue {
        guard let steps else { return ["steps": .null, "duration": .null] }
        let limit = Int(ExperimentPlan.longest.milliseconds / step.milliseconds)
        return ["steps": .count(steps), "duration": steps <= limit ? .span(step * steps) : .null]
    }
}
