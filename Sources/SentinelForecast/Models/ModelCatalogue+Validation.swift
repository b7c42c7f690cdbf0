extension ModelCatalogue {
    /// Checks `raw` against the table; every fault is told at once, in the order of the names.
    public static func validate(
        _ kind: ModelKind, raw: [String: ParameterValue]
    ) -> Result<ModelParameters, ParameterFaults> {
        var values: [String: ParameterValue] = [:]
        var faults: [ParameterFault] = []
        for (name, value) in raw.sorted(by: { $0.key < $1.key }) {
            guard let description = Self[kind].parameters.first(where: { $0.name == name }) else {
                faults.append(unknown(name, of: kind))
                continue
            }
            switch canonical(value, as: description.type) {
            case .some(let value): values[name] = value
            case nil: faults.append(ParameterFault(parameter: name, message: "`\(name)` \(rule(description.type))."))
            }
        }
        faults += contradictions(kind, values)
        return faults.isEmpty
            ? .success(ModelParameters(kind: kind, values: values)) : .failure(ParameterFaults(faults: faults))
    }

    /// The value in the form of its type; nil when it does not fit.
    private static func canonical(_ value: ParameterValue, as type: ParameterType) -> ParameterValue? {
        switch (type, value) {
        case (.integer(let range), .integer(let value)): range.contains(value) ? .integer(value) : nil
        case (.integer(let range), .number(let value)):
            Int(exactly: value).flatMap { range.contains($0) ? .integer($0) : nil }
        case (.number(let range), .integer(let value)): range.contains(Double(value)) ? .number(Double(value)) : nil
        case (.number(let range), .number(let value)): range.contains(value) ? .number(value) : nil
        case (.choice(let choices), .text(let value)): choices.contains(value) ? .text(value) : nil
        case (.list(let choices), .text(let value)): list(value, of: choices).map { .text($0) }
        default: nil
        }
    }

    /// The words without the spaces around them; nil when one is unknown, repeated or empty.
    private static func list(_ value: String, of choices: [String]) -> String? {
        let words = value.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
        guard Set(words).count == words.count, words.allSatisfy(choices.contains) else { return nil }
        return words.joined(separator: ",")
    }

    private static func rule(_ type: ParameterType) -> String {
        switch type {
        case .integer(let range): "must be a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .number(let range): "must be a number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let choices): "must be one of " + choices.map { "`\($0)`" }.joined(separator: ", ")
        case .list(let choices):
            "must be a comma-separated list of " + choices.map { "`\($0)`" }.joined(separator: ", ")
        }
    }

    private static func contradictions(_ kind: ModelKind, _ values: [String: ParameterValue]) -> [ParameterFault] {
        guard kind == .exponentialSmoothing, case .number(let phi)? = values["phi"] else { return [] }
        switch values["damped"] {
        case .text("off") where phi < 1:
            return [ParameterFault(parameter: "phi", message: "`phi` must be 1 or left out while `damped` is `off`.")]
        case .text("on") where phi == 1:
            return [ParameterFault(parameter: "phi", message: "`phi` must be below 1 while `damped` is `on`.")]
        default: return []
        }
    }

    private static func unknown(_ name: String, of kind: ModelKind) -> ParameterFault {
        let known = Self[kind].parameters.map(\.name)
        let nearest = known.min { distance(name, $0) < distance(name, $1) }
        let hint =
            switch nearest {
            case .some(let nearest) where distance(name, nearest) <= max(2, name.count / 3):
                "did you mean `\(nearest)`?"
            case .some: "it has " + known.map { "`\($0)`" }.joined(separator: ", ") + "."
            case nil: "it has none."
            }
        return ParameterFault(
            parameter: name, message: "Model `\(kind.rawValue)` has no parameter `\(name.prefix(64))`: \(hint)")
    }

    /// Levenshtein's edit distance, over at most 64 characters.
    private static func distance(_ a: String, _ b: String) -> Int {
        let (a, b) = (Array(a.prefix(64)), Array(b.prefix(64)))
        var row = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, y) in b.enumerated() {
                let substitute = diagonal + (x == y ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(substitute, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[b.count]
    }
}

/// All that is wrong with the parameters of a model.
public struct ParameterFaults: Error, Equatable, Sendable {
    /// In the order of the parameter names; at least one.
    public let faults: [ParameterFault]
}
