extension SelectionReport {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(budget)
        writer.write(chosen.count)
        for name in chosen { writer.write(name) }
        writer.write(candidates.count)
        for candidate in candidates {
            writer.write(candidate.name)
            writer.write(candidate.outcome.rawValue)
            writer.write(candidate.score != nil)
            if let score = candidate.score {
                writer.write(score)
                writer.write(candidate.standardError ?? 0)
            }
            writer.write(candidate.workUnits)
            writer.write(candidate.detail)
        }
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let budget = try reader.number("selection.budget", in: 0...Double.greatestFiniteMagnitude)
        var chosen: [String] = []
        for _ in 0..<(try reader.integer("selection.chosen", in: 0...64)) {
            chosen.append(try reader.text("selection.chosen", limit: 64))
        }
        var candidates: [Candidate] = []
        for _ in 0..<(try reader.integer("selection.candidates", in: 0...64)) {
            let name = try reader.text("selection.name", limit: 64)
            guard let outcome = Outcome(rawValue: try reader.text("selection.outcome", limit: 64)) else {
                throw .badValue(field: "selection.outcome")
            }
            let isScored = try reader.flag("selection.scored")
            let score = isScored ? try reader.number("selection.score") : nil
            let standardError = isScored ? try reader.number("selection.standard_error") : nil
            candidates.append(
                Candidate(
                    name: name, outcome: outcome, score: score, standardError: standardError,
                    workUnits: try reader.number("selection.work_units"),
                    detail: try reader.text("selection.detail", limit: 4_096)))
        }
        self.init(candidates: candidates, chosen: chosen, budget: budget)
    }
}
