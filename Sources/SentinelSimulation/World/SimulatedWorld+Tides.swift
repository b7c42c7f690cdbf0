import SentinelDomain
import SentinelTime

/// What is done in a calm world when the level of a series changes: each time at the moment that makes a comparison
/// find something.
extension SimulatedWorld {
    /// Grid points before and after the turn of a tide at which a training sees the former tide mostly.
    private static let turn: (before: Int64, after: Int64) = (10, 26)
    /// Grid points of a tide at which a training sees nothing else and enough of it is left for a verdict.
    private static let full: Range<Int64> = 104..<150

    func followTides() async {
        guard temper.isCalm else { return }
        for watch in tables.watches.values.sorted(by: { $0.id < $1.id }) {
            guard let tide = due(watch), followedTides[watch.id] != tide else { continue }
            followedTides[watch.id] = tide
            // Not each time: then the version before knows another tide.
            guard Int.random(in: 0..<10, using: &random) > 0 else { continue }
            let choice = ActionChoice(tables: tables, options: options, serial: serial, isCalm: true)
            let action =
                watch.spec.promotion == .manual
                ? choice.challenge(watch, using: &random) : ClientAction.train(watch, .fullRetrain)
            note("tide: \(action.name) -> \(await action.send(to: process, auditor))")
            count("tide")
            for pass in [SimulatedProcess.Pass.scrape, .train, .experiments] { await process.run(pass) }
        }
    }

    /// The tide at which something is to be done now; nil for none.
    ///
    /// What becomes active at once is trained when the tide turns: it knows what is over, the version before it knows
    /// what comes, and its probation shows that. What has to win an experiment is trained when a tide is full: it knows
    /// the present, the champion most often does not.
    private func due(_ watch: Watch) -> Int64? {
        let tide = upstream.tide(of: watch.spec.metric ?? "", step: watch.spec.granularity)
        let (number, point) = tide.place(at: clock.now())
        guard watch.spec.promotion == .immediate else { return Self.full.contains(point) ? number : nil }
        if point < Self.turn.after { return number }
        return point >= Tide.points - Self.turn.before ? number + 1 : nil
    }
}
