import SentinelDomain
import SentinelJSON
import SentinelTime

/// What people do by hand now and then.
extension ActionChoice {
    func upkeep(_ watch: Watch, _ random: inout SplitMix64) -> ClientAction {
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<3: exclusion(watch, &random)
        case 3..<5: lift(watch, &random)
        case 5: reset(watch, &random)
        case 6..<8: backtest(watch, &random)
        case 8: cancelledBacktest(watch)
        default: pruning(watch, &random)
        }
    }

    private func exclusion(_ watch: Watch, _ random: inout SplitMix64) -> ClientAction {
        let step = watch.spec.granularity
        let start = tables.now - step * Int.random(in: -5...60, using: &random) + .seconds(1)
        let end = start + step * Int.random(in: 0...30, using: &random)
        return .exclude(
            watch, body: ["start": .string(start.rfc3339), "end": .string(end.rfc3339), "reason": "load test"])
    }

    private func lift(_ watch: Watch, _ random: inout SplitMix64) -> ClientAction {
        guard let row = tables.exclusions[watch.id].randomElement(using: &random) else {
            return exclusion(watch, &random)
        }
        return .lift(watch, id: row.id)
    }

    private func reset(_ watch: Watch, _ random: inout SplitMix64) -> ClientAction {
        let scope = WatchReset.Scope.allCases.randomElement(using: &random) ?? .state
        return .reset(watch, body: ["scope": .string(scope.rawValue), "reason": "sensor replaced"])
    }

    private func backtest(_ watch: Watch, _ random: inout SplitMix64) -> ClientAction {
        .backtest(watch, body: ["origins": .integer(Int64.random(in: 1...3, using: &random))])
    }

    private func cancelledBacktest(_ watch: Watch) -> ClientAction {
        guard let job = tables.backtests[watch.id].last else { return .backtest(watch, body: ["origins": 1]) }
        return .cancelBacktest(watch, id: job.id)
    }

    private func pruning(_ watch: Watch, _ random: inout SplitMix64) -> ClientAction {
        guard let version = tables.versions[watch.id].randomElement(using: &random) else {
            return .train(watch, .fullRetrain)
        }
        return .prune(watch, version: version)
    }
}
