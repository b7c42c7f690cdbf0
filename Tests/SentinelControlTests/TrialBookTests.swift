import SentinelDomain
import SentinelEvidence
import SentinelTime
import Testing

@testable import SentinelControl
@testable import SentinelEngine

/// What the allocation of an experiment shows, block by block. Blocks have ten grid points and begin at 100.
@Suite struct TrialBookTests {
    private func change(_ allocation: ExperimentSpec.Allocation, split: Double = 0.5, seed: Int = 7) -> TrialChange {
        var spec = ExperimentSpec(name: "b")
        (spec.allocation, spec.trafficSplit) = (allocation, split)
        var experiment = Experiment(
            id: "exp_1", watchID: "wch_1", kind: .experiment, spec: spec, champion: 1, actor: "operator")
        (experiment.challenger, experiment.state, experiment.startIndex, experiment.seed) = (2, .running, 100, seed)
        return TrialChange(
            experiment: experiment, challenger: ShadowVersion(number: 2, fits: [:]), blocks: [])
    }

    private func trial(_ change: TrialChange) -> Trial { Trial(change.plan(horizon: 5)) }

    private func score(_ index: Int64, _ loss: Double) -> LaneScore {
        LaneScore(index: index, loss: loss, naiveLoss: nil, residual: nil, forecasts: 1)
    }

    /// Feeds grid points, the challenger with so much of the champion's loss.
    private func feed(_ trial: inout Trial, _ indices: Range<Int64>, challenger: Double) {
        for index in indices {
            let noise = Double(index % 7) / 100
            trial.take(score(index, 1 + noise), score(index, challenger + noise), scale: 1)
            trial.close(through: index, series: 1)
        }
    }

    private func book(_ change: TrialChange) -> TrialBook {
        var book = TrialBook()
        book.follow([change])
        return book
    }

    @Test("shadow shows the champion, always; weighted with everything the challenger, always")
    func extremes() {
        for (split, shown) in [(0.0, nil), (1.0, 2)] as [(Double, Int?)] {
            let change = change(.weighted, split: split)
            var book = book(change)
            for index in Int64(99)..<300 { #expect(book.shown(after: index, [trial(change)]) == shown) }
        }
        var shadow = book(change(.shadow))
        #expect(shadow.shown(after: 150, [trial(change(.shadow))]) == nil)
    }

    @Test("a decision holds for a whole block, is the same after a restart, and another seed decides otherwise")
    func decisions() {
        let change = change(.random)
        func shown(_ change: TrialChange, from first: Int64) -> [Int?] {
            var book = book(change)
            return (first..<1_100).map { book.shown(after: $0 - 1, [trial(change)]) }
        }
        let all = shown(change, from: 100)
        for block in 0..<100 { #expect(Set(all[block * 10..<block * 10 + 10]).count == 1) }
        #expect(Set(all) == [nil, 2])
        // In the middle of a block too.
        #expect(shown(change, from: 505) == Array(all[405...]))
        #expect(shown(self.change(.random, seed: 8), from: 100) != all)
    }

    @Test("nothing is shown before the start, in a pause, and of a challenger that gave what is not finite")
    func never() {
        var change = change(.weighted, split: 1)
        var book = book(change)
        #expect(book.shown(after: 98, [trial(change)]) == nil)
        var failed = trial(change)
        failed.failed = [.challenger]
        #expect(book.shown(after: 150, [failed]) == nil)
        change.experiment.state = .paused
        book.follow([change])
        #expect(book.shown(after: 150, [trial(change)]) == nil)
    }

    @Test("the version that has just been promoted is shown during its probation")
    func probation() {
        var change = change(.weighted, split: 1)
        change.experiment.kind = .probation
        var book = book(change)
        #expect(book.shown(after: 150, [trial(change)]) == nil)
    }

    @Test("a row says what was shown during its block and how likely that was")
    func rows() {
        let change = change(.weighted, split: 0.75)
        var book = book(change)
        var trial = trial(change)
        var shown: [Int: Bool] = [:]
        for index in Int64(100)..<150 {
            shown[Int(index - 100) / 10] = book.shown(after: index - 1, [trial]) == 2
            feed(&trial, index..<index + 1, challenger: 0.5)
        }
        let rows = book.rows(of: trial)
        #expect(rows.map(\.losses.index) == [0, 1, 2, 3, 4])
        for row in rows {
            #expect((row.served == .challenger) == shown[row.losses.index])
            #expect(row.propensity == (row.served == .challenger ? 0.75 : 0.25))
        }
        book.acknowledge(trial, through: 2)
        #expect(book.rows(of: trial).prefix(3).allSatisfy { $0.propensity == 1 })
        #expect(book.rows(of: trial).suffix(2) == rows.suffix(2))
    }

    @Test(
        "what was stored is not forgotten: the better version is shown for ever more",
        arguments: [ExperimentSpec.Allocation.thompson, .epsilonGreedy])
    func learning(allocation: ExperimentSpec.Allocation) {
        let change = change(allocation)
        var book = book(change)
        var trial = trial(change)
        feed(&trial, 100..<700, challenger: 0.5)
        book.acknowledge(trial, through: 59)
        trial.acknowledge(through: 59)
        #expect(trial.closed.isEmpty)
        let shown = (60..<160).count { block in book.shown(after: 99 + Int64(block) * 10, [trial]) == 2 }
        #expect(shown > 85)
    }
}
