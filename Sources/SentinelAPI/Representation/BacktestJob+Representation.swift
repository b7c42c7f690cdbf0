import SentinelDomain
import SentinelJSON

extension BacktestJob {
    /// The resource `backtests/{id}`.
    func representation(watch name: String) -> JSONObject {
        [
            "id": .string(id), "watch": .string(name), "state": .string(state.rawValue), "progress": .number(progress),
            "actor": .string(actor), "spec_generation": .count(specGeneration), "request": .object(request),
            "inputs": inputs, "results": results, "error": error, "requested_at": .time(requestedAt),
            "started_at": .optional(startedAt), "finished_at": .optional(finishedAt),
        ]
    }
}
