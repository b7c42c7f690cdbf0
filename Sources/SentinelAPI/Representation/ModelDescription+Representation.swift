import SentinelDomain
import SentinelForecast
import SentinelJSON

extension ModelDescription {
    /// The resource `models/{kind}`. `minimum_samples` is for the default look-back (30 steps) and horizon (5 steps).
    var representation: JSONObject {
        [
            "kind": .string(kind.rawValue), "title": .string(title), "meaning": .string(meaning),
            "parameters": .array(parameters.map { .object($0.representation) }), "seasonal": .bool(seasonal),
            "intervals": .bool(intervals), "covariates": .bool(covariates), "partial_fit": .bool(supportsPartialFit),
            "cost_class": .string(costClass.rawValue), "work_units_per_point": .number(workUnitsPerPoint),
            "minimum_samples": .count(minimumSamples(lookbackSteps: 30, horizonSteps: 5)),
        ]
    }
}

extension ParameterDescription {
    var representation: JSONObject {
        var json: JSONObject = ["name": .string(name)]
        switch type {
        case .integer(let range):
            json.merge([
                "type": "integer", "minimum": .count(range.lowerBound), "maximum": .count(range.upperBound),
            ])
        case .number(let range):
            json.merge([
                "type": "number", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound),
            ])
        case .choice(let words):
            json.merge(["type": "string", "enum": .array(words.map(JSONValue.string))])
        case .list(let words):
            json.merge(["type": "list", "items": .array(words.map(JSONValue.string))])
        }
        json["default"] = defaultValue?.json ?? .null
        json["meaning"] = .string(meaning)
        return json
    }
}
