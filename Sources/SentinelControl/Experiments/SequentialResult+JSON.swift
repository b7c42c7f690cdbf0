import SentinelEvidence
import SentinelJSON

extension SequentialResult {
    /// Every field of the report; what is not known is null.
    var json: JSONObject {
        [
            "status": .string(status.rawValue), "stop_reason": stopReason.map { .string($0.rawValue) } ?? .null,
            "forced": .bool(isForced), "n_steps": .integer(Int64(steps)), "n_blocks": .integer(Int64(blocks)),
            "n_base_blocks": .integer(Int64(baseBlocks)), "n_void_blocks": .integer(Int64(voidBlocks)),
            "block_len": .integer(Int64(blockLength)), "horizon": .integer(Int64(horizon)), "loss": .string(loss),
            "scale": .number(scale),
            "mean_loss": meanLoss.map {
                ["champion": .number($0.champion), "challenger": .number($0.challenger)]
            } ?? .null,
            "effect": effect.map(\.json) ?? .null,
            "cs": confidence.map(\.json) ?? .null,
            "e_value": .number(eValue), "p_value_anytime": .number(anytimePValue),
            "dm_hln": dieboldMariano.map(\.json) ?? .null,
            "long_run_var": .known(longRunVariance), "lag1_block_autocorr": .known(lag1BlockAutocorrelation),
            "power_at_mde": .known(powerAtMinimumEffect),
            "n_required": requiredSteps.map { .integer(Int64($0)) } ?? .null,
            "guardrails": .array(guardrails.map(\.json)),
            "coverage": coverage.map(\.json) ?? .null,
            "winner": winner.map { .string($0.rawValue) } ?? .null,
            "recommendation": .string(recommendation.rawValue),
            "assumptions": .array(assumptions.map(JSONValue.string)),
        ]
    }
}

extension JSONValue {
    /// Null for what is not known or not finite.
    fileprivate static func known(_ value: Double?) -> JSONValue {
        value.flatMap { $0.isFinite ? .number($0) : nil } ?? .null
    }
}

extension SequentialResult.Effect {
    fileprivate var json: JSONValue {
        [
            "mean_diff": .number(meanDifference), "relative_pct": .known(relativePercent),
            "cohens_dz": .known(cohensDz),
        ]
    }
}

extension SequentialResult.Confidence {
    fileprivate var json: JSONValue {
        ["level": .number(level), "lower": .known(lower), "upper": .known(upper), "method": .string(method)]
    }
}

extension SequentialResult.Coverage {
    fileprivate var json: JSONValue {
        [
            "target": .known(target), "champion": .number(champion), "challenger": .number(challenger),
            "n": .integer(Int64(steps)),
        ]
    }
}

extension DieboldMariano {
    fileprivate var json: JSONValue {
        ["stat": .known(statistic), "p": .known(pValue), "h": .integer(Int64(horizon))]
    }
}

extension Guardrails.Check {
    fileprivate var json: JSONValue {
        ["name": .string(name), "value": .known(value), "limit": .number(limit), "pass": .bool(pass)]
    }
}
