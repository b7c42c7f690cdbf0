package import SentinelEvidence
package import SentinelJSON

/// The tally of a block as one document.
extension GuardrailTally {
    package var json: JSONObject {
        [
            "interval_steps": .integer(Int64(intervalSteps)), "champion_covered": .number(championCovered),
            "challenger_covered": .number(challengerCovered), "challenger_missing": .integer(Int64(challengerMissing)),
            "champion_scored": .integer(Int64(championScored)),
            "challenger_non_finite": .integer(Int64(challengerNonFinite)),
            "champion_tail": championTail.map(JSONValue.number) ?? .null,
            "challenger_tail": challengerTail.map(JSONValue.number) ?? .null,
        ]
    }

    /// What is not there counts as nothing seen.
    package init(_ json: JSONObject) {
        self.init()
        func number(_ key: String) -> Double { json[key]?.doubleValue ?? 0 }
        func count(_ key: String) -> Int { Int(exactly: number(key).rounded()) ?? 0 }
        intervalSteps = count("interval_steps")
        championCovered = number("champion_covered")
        challengerCovered = number("challenger_covered")
        challengerMissing = count("challenger_missing")
        championScored = count("champion_scored")
        challengerNonFinite = count("challenger_non_finite")
        championTail = json["champion_tail"]?.doubleValue
        challengerTail = json["challenger_tail"]?.doubleValue
    }
}
