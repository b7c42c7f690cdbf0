import SentinelTime
import Testing

@testable import SentinelEngine

@Suite("Which watches that drift are retrained")
struct FleetJudgeTests {
    private let start = Timestamp(milliseconds: 1_790_000_000_000)

    private func candidates(_ names: Range<Int>, source: String = "s") -> [FleetJudge.Candidate] {
        names.map { FleetJudge.Candidate(watchID: "wch_\($0)", sourceID: source) }
    }

    @Test("a watch of a small source is retrained at once, one of a large source after a moment")
    func patience() {
        var judge = FleetJudge(burst: 5, interval: .minutes(6))
        #expect(judge.rule(on: candidates(0..<1), watchCounts: ["s": 4], now: start) == ["wch_0": .retrain])
        var patient = FleetJudge(burst: 5, interval: .minutes(6))
        #expect(patient.rule(on: candidates(0..<1), watchCounts: ["s": 20], now: start) == ["wch_0": .wait])
        let later = start + .minutes(1)
        #expect(patient.rule(on: candidates(0..<1), watchCounts: ["s": 20], now: later) == ["wch_0": .retrain])
    }

    @Test("many watches of one source that drift together are one common cause, not so many retrainings")
    func commonCause() {
        var judge = FleetJudge(burst: 100, interval: .minutes(6))
        _ = judge.rule(on: candidates(0..<3), watchCounts: ["s": 20], now: start)
        let rulings = judge.rule(on: candidates(0..<6), watchCounts: ["s": 20, "t": 1], now: start + .minutes(1))
        #expect(rulings.count == 6 && rulings.values.allSatisfy { $0 == .commonCause(watches: 6) })
        // Another source is not touched by it.
        let other = FleetJudge.Candidate(watchID: "wch_t", sourceID: "t")
        let both = judge.rule(
            on: candidates(0..<6) + [other], watchCounts: ["s": 20, "t": 1], now: start + .minutes(2))
        #expect(both["wch_t"] == .retrain && both["wch_0"] == .commonCause(watches: 6))
    }

    @Test("what lasts for an hour is no incident any more: the watches are retrained as the budget allows")
    func newNormal() {
        var judge = FleetJudge(burst: 2, interval: .minutes(6))
        let all = candidates(0..<6)
        func rulings(after: TimeSpan) -> [String: FleetJudge.Ruling] {
            judge.rule(on: all, watchCounts: ["s": 20], now: start + after)
        }
        #expect(rulings(after: .zero).values.allSatisfy { $0 == .commonCause(watches: 6) })
        #expect(rulings(after: .minutes(59)).values.allSatisfy { $0 == .commonCause(watches: 6) })
        let later = rulings(after: .minutes(60))
        #expect(later.values.count { $0 == .retrain } == 2 && later.values.count { $0 == .overBudget } == 4)
    }

    @Test("after a restart watches that began to drift at different times are no common cause")
    func since() {
        var judge = FleetJudge(burst: 100, interval: .minutes(6))
        let apart = (0..<6).map { place in
            FleetJudge.Candidate(watchID: "wch_\(place)", sourceID: "s", since: start - .minutes(20 * place))
        }
        let rulings = judge.rule(on: apart, watchCounts: ["s": 20], now: start)
        #expect(rulings.values.allSatisfy { $0 == .wait })
        let later = judge.rule(on: apart, watchCounts: ["s": 20], now: start + .minutes(1))
        #expect(later.values.allSatisfy { $0 == .retrain })
    }

    @Test("the budget bounds what is retrained at once and lets more through with time")
    func budget() {
        var judge = FleetJudge(burst: 2, interval: .minutes(10))
        let spread = (0..<4).map { FleetJudge.Candidate(watchID: "wch_\($0)", sourceID: "s\($0)") }
        let counts = Dictionary(uniqueKeysWithValues: (0..<4).map { ("s\($0)", 1) })
        let first = judge.rule(on: spread, watchCounts: counts, now: start)
        #expect(first.values.filter { $0 == .retrain }.count == 2 && first["wch_3"] == .overBudget)
        let later = judge.rule(on: [spread[3]], watchCounts: counts, now: start + .minutes(10))
        #expect(later == ["wch_3": .retrain])
    }
}
