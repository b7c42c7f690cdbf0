import SentinelControl
import SentinelDomain
import SentinelJSON
import SentinelTime

/// Chooses what a client asks for next, from what it has read: mostly something that makes sense.
struct ActionChoice {
    let tables: MemoryTables
    let options: WorldOptions
    /// Numbers the experiments.
    let serial: Int
    let isCalm: Bool

    private static let names = ["a", "b", "c"]

    func next(using random: inout SplitMix64) -> ClientAction {
        let free = Self.names.filter { name in !tables.watches.values.contains { $0.spec.name == name } }
        guard let watch = tables.watches.values.sorted(by: { $0.id < $1.id }).randomElement(using: &random) else {
            return create(Self.names[0], &random)
        }
        if isCalm, let action = calm(watch, free, &random) { return action }
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<8: return free.randomElement(using: &random).map { create($0, &random) } ?? patch(watch, &random)
        case 8..<12: return .delete(watch)
        case 12..<27: return patch(watch, &random)
        case 27..<40: return .train(watch, Bool.random(using: &random) ? .fullRetrain : .finetune)
        case 40..<44: return cancellation(watch)
        case 44..<56: return rollback(watch, &random)
        case 56..<61: return release(watch)
        case 61..<69: return promotion(watch, &random)
        case 69..<80: return experiment(watch, &random)
        case 80..<88: return edit(watch, &random)
        default: return upkeep(watch, &random)
        }
    }

    /// Nil: something else.
    private func calm(_ watch: Watch, _ free: [String], _ random: inout SplitMix64) -> ClientAction? {
        if let name = free.first, Bool.random(using: &random) { return createCalm(name, &random) }
        if watch.pin != nil { return release(watch) }
        return switch Int.random(in: 0..<100, using: &random) {
        case 0..<60: experiment(watch, &random)
        case 60..<75: promotion(watch, &random)
        case 75..<85: .train(watch, .fullRetrain)
        default: nil
        }
    }

    /// An experiment with what is trained now.
    func challenge(_ watch: Watch, using random: inout SplitMix64) -> ClientAction {
        let allocations = ["shadow", "random", "weighted", "epsilon_greedy", "thompson"]
        return .experiment(
            watch,
            body: [
                "name": .string("try-\(serial)"), "train_challenger": "full_retrain", "auto_promote": true,
                "allocation": .string(allocations.randomElement(using: &random) ?? "shadow"),
            ])
    }

    /// One whose experiments and probations are left alone.
    private func createCalm(_ name: String, _ random: inout SplitMix64) -> ClientAction {
        let granularity = options.tidalGranularity
        let step = (try? TimeSpan(prometheus: granularity)) ?? .minutes(1)
        let promotions = ["immediate", "immediate", "experiment", "manual"]
        let body: JSONValue = [
            "name": .string(name), "data_source": "sim", "metric": .string("sim_\(name)"),
            "granularity": .string(granularity), "horizon": .string(granularity),
            "lookback": .string((step * 6).prometheus), "training_window": .string((step * 100).prometheus),
            "model": "linear_trend", "gate": "off",
            "promotion": .string(promotions.randomElement(using: &random) ?? "immediate"),
            "probation": .string((step * Int(Tide.points)).prometheus), "cron": "0 0 1 1 *",
            "drift": ["enabled": false],
        ]
        return .create(name: name, body: body)
    }

    private func create(_ name: String, _ random: inout SplitMix64) -> ClientAction {
        if isCalm { return createCalm(name, &random) }
        let granularity = options.granularities.randomElement(using: &random) ?? "5m"
        let step = (try? TimeSpan(prometheus: granularity)) ?? .minutes(5)
        let horizon = [1, 2, 3].randomElement(using: &random) ?? 1
        let body: JSONValue = [
            "name": .string(name), "data_source": "sim", "metric": .string("sim_\(name)"),
            "granularity": .string(granularity), "horizon": .string((step * horizon).prometheus),
            "lookback": .string((step * 6).prometheus), "training_window": .string((step * 100).prometheus),
            "model": .string(
                ["naive", "linear_trend", "exponential_smoothing"].randomElement(using: &random) ?? "naive"),
            "gate": .string(Bool.random(using: &random) ? "on" : "off"),
            "promotion": .string(
                ["immediate", "immediate", "experiment", "manual"].randomElement(using: &random) ?? "immediate"),
            "probation": .string(["0s", options.isCoarse ? "7d" : "6h"].randomElement(using: &random) ?? "0s"),
            "cron": .string(options.isCoarse ? "0 3 * * 1" : "0 */4 * * *"), "max_versions": 3,
            "drift": ["window": 20, "cooldown": .string((step * 12).prometheus)],
        ]
        return .create(name: name, body: body)
    }

    private func patch(_ watch: Watch, _ random: inout SplitMix64) -> ClientAction {
        // Sometimes what was read is old.
        var read = watch
        if Int.random(in: 0..<6, using: &random) == 0, read.revision > 1 { read.revision -= 1 }
        let step = watch.spec.granularity
        let body: JSONValue =
            switch Int.random(in: 0..<7, using: &random) {
            case 0: ["horizon": .string((step * Int.random(in: 1...3, using: &random)).prometheus)]
            case 1: ["model": Bool.random(using: &random) ? "linear_trend" : "exponential_smoothing"]
            case 2: ["paused": .bool(!watch.spec.paused)]
            case 3: ["gate": Bool.random(using: &random) ? "on" : "off"]
            case 4: ["promotion": Bool.random(using: &random) ? "immediate" : "experiment"]
            case 5: ["lookback": .string((step * Int.random(in: 5...7, using: &random)).prometheus)]
            default: ["description": .string("edit \(serial)"), "paused": false]
            }
        return .patch(read, body: body)
    }

    private func cancellation(_ watch: Watch) -> ClientAction {
        guard let run = tables.runs[watch.id].last else { return .train(watch, .fullRetrain) }
        return .cancel(watch, runID: run.id)
    }

    private func rollback(_ watch: Watch, _ random: inout SplitMix64) -> ClientAction {
        let isDefault = Int.random(in: 0..<3, using: &random) > 0
        let version = isDefault ? nil : tables.versions[watch.id].randomElement(using: &random)?.number
        let pins = Bool.random(using: &random)
        var body: JSONObject = [
            "reason": .string(version == nil ? Auditor.defaultReason : "by number"), "pin": .bool(pins),
            "restore_configuration": .bool(Bool.random(using: &random)),
        ]
        if let version { body["to_version"] = .integer(Int64(version)) }
        if pins, Bool.random(using: &random) {
            body["pinned_until"] = .string((tables.now + options.stride * 10).rfc3339)
        }
        return .rollback(watch, body: .object(body))
    }

    private func release(_ watch: Watch) -> ClientAction {
        guard let id = watch.pin?.rollbackID ?? tables.rollbacks[watch.id].last?.id else {
            return .train(watch, .fullRetrain)
        }
        return .release(watch, rollbackID: id)
    }

    private func promotion(_ watch: Watch, _ random: inout SplitMix64) -> ClientAction {
        guard let version = tables.versions[watch.id].randomElement(using: &random) else {
            return .train(watch, .fullRetrain)
        }
        let stage = VersionStage.allCases.randomElement(using: &random) ?? .staging
        let toStage = Int.random(in: 0..<4, using: &random) == 0 ? stage : .production
        let body: JSONValue = [
            "to_stage": .string(toStage.rawValue), "release_pin": .bool(Bool.random(using: &random)),
            "restore_configuration": .bool(Bool.random(using: &random)),
        ]
        return .promote(watch, version: version.number, body: body)
    }

    private func experiment(_ watch: Watch, _ random: inout SplitMix64) -> ClientAction {
        let allocations = ["shadow", "random", "weighted", "epsilon_greedy", "thompson"]
        var body: JSONObject = [
            "name": .string("try-\(serial)"),
            "allocation": .string(allocations.randomElement(using: &random) ?? "shadow"),
            "auto_promote": .bool(Int.random(in: 0..<4, using: &random) > 0), "minimum_effect": 0, "max_loss": 0.05,
        ]
        if Bool.random(using: &random) {
            body["train_challenger"] = .string(Bool.random(using: &random) ? "full_retrain" : "finetune")
        } else {
            let others = tables.versions[watch.id].filter { $0.number != watch.activeVersion }
            body["challenger_version"] = .integer(Int64(others.randomElement(using: &random)?.number ?? 1))
        }
        if isCalm { return .experiment(watch, body: .object(body)) }
        if Bool.random(using: &random) { body["start_at"] = .string((tables.now + options.stride * 4).rfc3339) }
        if Bool.random(using: &random) { body["end_at"] = .string((tables.now + options.stride * 100).rfc3339) }
        return .experiment(watch, body: .object(body))
    }

    private func edit(_ watch: Watch, _ random: inout SplitMix64) -> ClientAction {
        let open = tables.experiments[watch.id].filter { !$0.state.isEnd }
        guard let experiment = open.randomElement(using: &random) else { return .train(watch, .fullRetrain) }
        let states = ["running", "paused", "running", "paused", "completed", "cancelled"]
        let state = states.randomElement(using: &random) ?? "running"
        return .editExperiment(
            watch, experiment, body: ["state": .string(state), "force": .bool(Bool.random(using: &random))])
    }
}
