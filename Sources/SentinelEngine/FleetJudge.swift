import SentinelEvidence
package import SentinelTime

/// Decides over all watches which of those that have drifted are retrained. Pure: a value, fed with what is known.
///
/// Many watches of one data source that begin to drift together have one common cause, the source, and are left alone
/// for ``incident``: what lasts longer is the new normal. What remains shares a budget. So that the first of many is
/// not retrained before the others are seen, a watch whose source has enough of them to have a common cause waits for a
/// moment.
package struct FleetJudge: Sendable {
    /// A watch that wants to be retrained.
    package struct Candidate: Sendable, Equatable {
        package var watchID: String
        package var sourceID: String
        /// When its drift began; nil = not known.
        package var since: Timestamp?

        package init(watchID: String, sourceID: String, since: Timestamp? = nil) {
            self.watchID = watchID
            self.sourceID = sourceID
            self.since = since
        }
    }

    package enum Ruling: Sendable, Equatable {
        case retrain
        /// It is looked at again: others of its source may follow.
        case wait
        /// Many watches of its source drift together.
        case commonCause(watches: Int)
        /// The budget of automatic retrainings is spent.
        case overBudget

        /// A lower_snake word.
        package var name: String {
            switch self {
            case .retrain: "retrain"
            case .wait: "wait"
            case .commonCause: "common_cause"
            case .overBudget: "over_budget"
            }
        }
    }

    private let rule: SourceIncident.Rule
    private var budget: RetrainingBudget?
    /// When the drift of each drifting watch began.
    private var alarms: [String: DriftAlarm] = [:]
    /// When each drifting watch was first seen here.
    private var seen: [String: Timestamp] = [:]

    /// How long a watch waits for others of its source.
    static let patience = TimeSpan.minutes(1)
    /// How long a common cause holds the retrainings back.
    static let incident = TimeSpan.hours(1)

    /// At most `burst` retrainings at once, and one more each `interval`; without a valid pair there is no limit.
    package init(burst: Int, interval: TimeSpan) {
        rule = SourceIncident.Rule()
        budget = RetrainingBudget(burst: burst, interval: interval)
    }

    /// Takes retrainings of before a restart out of the budget, in the order of time.
    package mutating func recall(_ retrainings: [Timestamp]) {
        for time in retrainings.sorted() { _ = budget?.take(at: time) }
    }

    /// Rules on all watches that drift now; `watchCounts` says how many watches each source has.
    package mutating func rule(
        on candidates: [Candidate], watchCounts: [String: Int], now: Timestamp
    ) -> [String: Ruling] {
        let drifting = Set(candidates.map(\.watchID))
        alarms = alarms.filter { drifting.contains($0.key) || now - $0.value.time <= rule.within }
        seen = seen.filter { drifting.contains($0.key) }
        for candidate in candidates where seen[candidate.watchID] == nil {
            seen[candidate.watchID] = now
            alarms[candidate.watchID] = DriftAlarm(
                watch: candidate.watchID, source: candidate.sourceID, time: min(candidate.since ?? now, now))
        }
        let causes = SourceIncident.find(in: Array(alarms.values), watchCounts: watchCounts, rule: rule)
        var rulings: [String: Ruling] = [:]
        for candidate in candidates.sorted(by: { $0.watchID < $1.watchID }) {
            rulings[candidate.watchID] = ruling(candidate, causes, watchCounts, now: now)
        }
        return rulings
    }

    private mutating func ruling(
        _ candidate: Candidate, _ causes: [SourceIncident], _ watchCounts: [String: Int], now: Timestamp
    ) -> Ruling {
        let cause = causes.first { $0.watches.contains(candidate.watchID) && now - $0.last < Self.incident }
        if let cause {
            return .commonCause(watches: cause.watches.count)
        }
        let isAlone = (watchCounts[candidate.sourceID] ?? 0) < rule.minimum
        if !isAlone, let first = seen[candidate.watchID], now - first < Self.patience { return .wait }
        return budget?.take(at: now) == false ? .overBudget : .retrain
    }
}
