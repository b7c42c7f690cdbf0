import SentinelControl
import SentinelDomain
import SentinelJSON
import SentinelSeries
import SentinelTime
import Synchronization

/// What happens in one step.
extension SimulatedWorld {
    /// Time goes on, a worker's pass, a client, or a fault; then everything is checked.
    func step() async {
        await resume()
        await followTides()
        // There is nothing to do without a watch.
        let clients = tables.watches.isEmpty ? 50 : temper.clients
        let stride = temper.isCalm ? options.tidalStride : options.stride
        switch Int.random(in: 0..<100, using: &random) {
        case ..<clients: await client()
        case ..<(clients + temper.faults): await fault()
        case ..<(clients + temper.faults + 26): await pass(of: chosenSpan(stride))
        default: await run(SimulatedProcess.Pass.allCases.randomElement(using: &random) ?? .scrape)
        }
        if process.store.isDead { takeOver(killing: true) }
        check()
    }

    private func chosenSpan(_ stride: TimeSpan) -> TimeSpan {
        switch Int.random(in: 0..<10, using: &random) {
        case 0: .seconds(1)
        case 1: .seconds(31)
        case 2: stride * 6
        case 3, 4, 5: stride * 2
        default: stride
        }
    }

    /// Time goes on, and what is due is fetched and looked after mostly.
    private func pass(of span: TimeSpan) async {
        advance(by: span)
        note("+\(span.prometheus)")
        for pass in [SimulatedProcess.Pass.reconcile, .scrape, .judge, .train, .experiments, .backtest]
        where Int.random(in: 0..<4, using: &random) > 0 {
            await process.run(pass)
        }
    }

    private func run(_ pass: SimulatedProcess.Pass) async {
        note(pass.rawValue)
        await process.run(pass)
        guard pass == .health, let source = tables.sources.keys.first else { return }
        let health = process.environment.sourceHealth.health(id: source)
        count(health?.isHealthy == true ? "source healthy" : "source failing")
    }

    private func chosenAction() -> ClientAction {
        ActionChoice(tables: tables, options: options, serial: serial, isCalm: temper.isCalm).next(using: &random)
    }

    private func client() async {
        let action = chosenAction()
        let struck = process.store.struck
        let outcome = await action.send(to: process, auditor)
        note("\(action.name) -> \(outcome)")
        if outcome == "ok", let watch = action.upkeptWatch, process.store.struck == struck {
            await checkLeftOut(watch)
        }
        count(outcome == "ok" || action.kind == "rollback" && outcome.contains(" v") ? action.kind : "refused")
    }

    // MARK: Faults

    private func fault() async {
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<2:
            note("crash")
            takeOver(killing: true)
        case 2..<4:
            let isAway = Bool.random(using: &random)
            upstream.setAway(isAway)
            note("upstream away \(isAway)")
        case 4..<7:
            let kind = ProcessStore.Fault.allCases.randomElement(using: &random) ?? .refused
            let after = Int.random(in: 0..<4, using: &random)
            process.store.fail(kind, after: after)
            note("\(kind) after \(after)")
        case 7: corrupt()
        default: await stop()
        }
    }

    /// A bit of an artifact flips.
    private func corrupt() {
        let version = tables.versions.all.sorted { ($0.watchID, $0.number) < ($1.watchID, $1.number) }
            .filter { $0.artifact.prunedAt == nil }.randomElement(using: &random)
        guard let version, Int.random(in: 0..<3, using: &random) == 0 else { return }
        memory.tables.withLock { tables in
            guard let size = tables.artifacts[version.watchID]?[version.number]?.count, size > 0 else { return }
            tables.artifacts[version.watchID]?[version.number]?[size / 2] ^= 255
        }
        note("corrupt v\(version.number) of \(version.watchID)")
        count("corrupt")
    }

    /// A pass or a request stands still before one of its transactions. The process goes on with other things, or is
    /// taken for dead and another one takes over.
    private func stop() async {
        let isZombie = Bool.random(using: &random)
        let gate = Gate()
        let (process, auditor) = (process, auditor)
        let isTraining = Bool.random(using: &random)
        if isTraining { await requestTraining() }
        let action = chosenAction()
        let name = isTraining ? "train" : action.name
        // A training claims, reads the champion where there is one, and ends: it is to stop after its claim.
        let after = Int.random(in: isTraining && !isZombie ? 1..<3 : 0..<4, using: &random)
        // What the reconciler waits for would keep everything else of its process waiting too.
        process.store.stop(
            after: after,
            purposes: isZombie ? Set(StorePurpose.allCases) : [.api, .training], at: gate)
        let task = Task {
            if isTraining {
                await process.run(.train)
            } else {
                _ = await action.send(to: process, auditor)
            }
            gate.finish()
        }
        guard await !gate.settled() else {
            process.store.heal()
            return note("\(name) did not stop")
        }
        note("stopped \(name)\(isZombie ? ", taken for dead" : "")")
        count(isZombie ? "zombie" : "stopped")
        let patience = Int.random(in: 1..<30, using: &random)
        stopped.append(StoppedWork(name: name, gate: gate, task: task, process: process, patience: patience))
        if isZombie { takeOver(killing: false) }
        if isTraining || Bool.random(using: &random) { await interfere() }
    }

    /// Somebody is quick: what is being trained is to forecast something else by now.
    private func interfere() async {
        let tables = tables
        let trained = tables.watches.values.sorted { $0.id < $1.id }.first { watch in
            tables.runs[watch.id].last?.state == .running
        }
        guard let watch = trained else { return await client() }
        let steps = watch.spec.horizonSteps == 1 ? 2 : 1
        let action = ClientAction.patch(
            watch, body: ["horizon": .string((watch.spec.granularity * steps).prometheus)])
        note("\(action.name) -> \(await action.send(to: process, auditor))")
    }

    /// So that there is a run to stop.
    private func requestTraining() async {
        guard let watch = tables.watches.values.sorted(by: { $0.id < $1.id }).randomElement(using: &random) else {
            return
        }
        await process.run(.scrape)
        note("train \(watch.spec.name) -> \(await ClientAction.train(watch, .fullRetrain).send(to: process, auditor))")
    }

    /// What has stood still for long enough goes on to its end; a process that was taken for dead then ends.
    private func resume() async {
        for place in stopped.indices {
            stopped[place].patience -= 1
            guard stopped[place].patience <= 0 else { continue }
            // What the same process stopped at later may hold what this waits for, so it goes on before.
            for later in stopped.indices.dropFirst(place + 1) where stopped[later].process === stopped[place].process {
                stopped[later].patience = 0
            }
        }
        for place in stopped.indices.reversed() {
            guard stopped[place].patience <= 0 else { continue }
            let work = stopped.remove(at: place)
            note("resumed \(work.name) of p\(work.process.number)")
            work.gate.open()
            await work.task.value
            if work.process !== process, !stopped.contains(where: { $0.process === work.process }) {
                work.process.close()
            }
        }
    }

    // MARK: The end

    /// All faults end, nothing is paused, and everything must come to an end.
    func settle() async {
        for place in stopped.indices { stopped[place].patience = 0 }
        await resume()
        upstream.setAway(false)
        process.store.heal()
        if process.store.isDead { takeOver(killing: true) }
        for watch in tables.watches.values.sorted(by: { $0.id < $1.id }) where watch.spec.paused {
            let outcome = await ClientAction.patch(watch, body: ["paused": false]).send(to: process, auditor)
            note("unpause \(watch.spec.name) -> \(outcome)")
        }
        for round in 0..<60 {
            advance(by: .seconds(round < 5 ? 40 : 240))
            for pass in [SimulatedProcess.Pass.reconcile, .scrape, .train, .train, .train, .experiments, .emit] {
                await process.run(pass)
            }
            for _ in 0..<5 { await process.run(.backtest) }
            check()
            if auditor.violation != nil || auditor.runsEnd(tables) == nil { break }
        }
        auditor.note(auditor.runsEnd(tables))
        auditor.note(auditor.durability(tables))
        await process.run(.reconcile)
        for watch in tables.watches.values.sorted(by: { $0.id < $1.id }) { await checkLeftOut(watch.id) }
    }

    /// What was left out by hand is left out by the watch that runs.
    private func checkLeftOut(_ watchID: String) async {
        guard let runtime = process.environment.fleet.runtime(id: watchID), let watch = tables.watches[watchID] else {
            return
        }
        let running = await runtime.exclusions()
        let rings = await runtime.trainingInput().rings.map { entry in
            Auditor.Points(start: entry.ring.startIndex, values: entry.ring.values())
        }
        auditor.note(auditor.leftOut(watch, running: running, rings: rings, tables))
        count("upkeep looked at")
    }
}
