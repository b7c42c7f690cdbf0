/// One candidate of a selection with what validation said about it.
struct Trial {
    let kind: ModelKind
    let workUnits: Double
    /// Fitted on the older part of the window.
    private(set) var model: AnyFittedModel?
    private(set) var report: ValidationReport?
    /// The mean loss over the origins; infinite while there is none.
    private(set) var score = Double.infinity
    /// Of `score`, over eight blocks of neighbouring origins, because neighbours' losses depend on each other.
    private(set) var standardError = 0.0
    private(set) var error: FitError?
    var problem: SelectionReport.Outcome?

    init(kind: ModelKind, workUnits: Double) {
        self.kind = kind
        self.workUnits = workUnits
    }

    mutating func fail(_ error: FitError) {
        self.error = error
        problem = .failed
    }

    mutating func take(_ model: AnyFittedModel, _ report: ValidationReport) {
        let losses = report.losses
        guard !losses.isEmpty else { return fail(.nothingToScore) }
        self.model = model
        self.report = report
        score = losses.reduce(0, +) / Double(losses.count)
        let blocks = min(8, losses.count)
        guard blocks > 1 else { return }
        let means = (0..<blocks).map { block in
            let part = losses[block * losses.count / blocks..<(block + 1) * losses.count / blocks]
            return part.reduce(0, +) / Double(part.count)
        }
        let mean = means.reduce(0, +) / Double(blocks)
        let squares = means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        standardError = (squares / Double(blocks - 1) / Double(blocks)).squareRoot()
    }

    func row(_ outcome: SelectionReport.Outcome) -> SelectionReport.Candidate {
        SelectionReport.Candidate(
            name: kind.rawValue, outcome: outcome, score: score.isFinite ? score : nil,
            standardError: score.isFinite ? standardError : nil, workUnits: workUnits, detail: error?.message ?? "")
    }
}

/// The median of the best candidates, scored like one of them.
struct EnsembleTrial {
    let members: [ModelKind]
    let score: Double
    let standardError: Double

    func row(isChosen: Bool) -> SelectionReport.Candidate {
        SelectionReport.Candidate(
            name: "ensemble", outcome: isChosen ? .chosen : .worse, score: score, standardError: standardError,
            workUnits: 0, detail: "median of " + members.map(\.rawValue).joined(separator: ", "))
    }
}
