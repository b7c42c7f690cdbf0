/// Why a model was selected: the candidates with their scores, and the reason for each.
public struct SelectionReport: Equatable, Sendable {
    /// What became of one candidate.
    public enum Outcome: String, CaseIterable, Sendable {
        /// It serves, alone or as a member of the ensemble.
        case chosen
        /// Its score is within one standard error of the best, but a cheaper one is too, or an ensemble is better.
        case withinOneStandardError = "within_one_standard_error"
        /// Its score is worse.
        case worse
        /// Its score is worse than that of repeating the last value.
        case worseThanNaive = "worse_than_naive"
        /// The work units were spent on cheaper candidates.
        case overBudget = "over_budget"
        /// It could not be fitted or scored.
        case failed
    }

    /// One model that was considered.
    public struct Candidate: Equatable, Sendable {
        /// The kind, or `ensemble`.
        public let name: String
        /// What became of it.
        public let outcome: Outcome
        /// Mean of MASE and of the pinball loss at 0.05, 0.5 and 0.95 in the same unit; nil where none was computed.
        public let score: Double?
        /// The standard error of `score` over blocks of origins.
        public let standardError: Double?
        /// What fitting it twice costs, in work units of the catalogue.
        public let workUnits: Double
        /// A sentence where something went wrong; else empty.
        public let detail: String

        /// All fields.
        public init(
            name: String, outcome: Outcome, score: Double?, standardError: Double?, workUnits: Double, detail: String
        ) {
            self.name = name
            self.outcome = outcome
            self.score = score
            self.standardError = standardError
            self.workUnits = workUnits
            self.detail = detail
        }
    }

    /// In the order in which they were tried, cheapest first.
    public let candidates: [Candidate]
    /// The names of what serves: one, or the members of an ensemble.
    public let chosen: [String]
    /// The budget, in work units.
    public let budget: Double

    /// All fields.
    public init(candidates: [Candidate], chosen: [String], budget: Double) {
        self.candidates = candidates
        self.chosen = chosen
        self.budget = budget
    }
}
