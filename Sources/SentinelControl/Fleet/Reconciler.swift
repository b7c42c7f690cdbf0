import Logging
import SentinelDomain
import SentinelEngine
import SentinelForecast
package import SentinelTime

/// Brings the running fleet in line with the database: starts, changes and stops watches, and switches the version they
/// serve. Level-triggered: it compares states, so a lost nudge costs time, never correctness.
package actor Reconciler {
    private let store: any Store
    private let fleet: Fleet
    private let board: SnapshotBoard
    private let metrics: ServerMetrics
    private let checkpoints: CheckpointBoard
    private let desk: EffectDesk
    private let logger: Logger
    private var known: [String: WatchMark] = [:]
    /// The activations that owners have come to serve and the database does not know of yet.
    private var unacknowledged: [String: Int] = [:]
    /// Who waits for each watch that is being brought in line just now.
    private var busy: [String: [CheckedContinuation<Void, Never>]] = [:]

    package init(_ environment: Environment, desk: EffectDesk) {
        self.store = environment.store
        self.fleet = environment.fleet
        self.board = environment.board
        self.metrics = environment.metrics
        self.checkpoints = environment.checkpoints
        self.logger = environment.logger
        self.desk = desk
    }

    /// One comparison of everything. `done` counts the watches that were brought in line, `failed` those that
    /// could not be.
    package func runOnce(now: Timestamp) async throws -> PassReport {
        // A watch that was made while the marks were read is not among them, and yet not gone.
        let before = Set(known.keys)
        let (marks, sources) = try await store.transact(.worker) { tx in
            (try tx.watches.marks(), try tx.dataSources.all())
        }
        fleet.setSources(sources)
        var (done, failed) = (0, 0)
        for id in before.subtracting(marks.map(\.id)) {
            await alone(with: id) { stop(id) }
            done += 1
        }
        for mark in marks where known[mark.id] != mark {
            try Task.checkCancellation()
            do {
                try await alone(with: mark.id) { try await reconcile(mark, now: now) }
                done += 1
            } catch let error as SentinelError where error.kind != .unavailable {
                // One row that cannot be read keeps no other watch from running.
                failed += 1
                logger.error("watch cannot be run", metadata: ["watch_id": "\(mark.id)", "error": "\(error)"])
            }
        }
        return PassReport(done: done, failed: failed)
    }

    /// Brings one watch in line at once: the way of an API call that must see its effect.
    package func reconcile(id: String, now: Timestamp) async throws {
        try await alone(with: id) {
            let mark = try await store.transact(.worker) { tx in try tx.watches.mark(id: id) }
            if let mark {
                if known[id] != mark { try await reconcile(mark, now: now) }
            } else {
                stop(id)
            }
        }
    }

    /// Brings a watch in line by one task at a time, in the order of asking: what was read of it is still the newest
    /// when it is made effective, so that a watch which is deleted meanwhile is not started again.
    private func alone(with id: String, _ work: () async throws -> Void) async rethrows {
        if busy[id] == nil {
            busy[id] = []
        } else {
            await withCheckedContinuation { busy[id, default: []].append($0) }
        }
        defer {
            if busy[id]?.isEmpty == false {
                busy[id]?.removeFirst().resume()
            } else {
                busy[id] = nil
            }
        }
        try await work()
    }

    /// The owner of a watch may know something that is not so: the next comparison reads all of it anew.
    func doubt(id: String) { known[id]?.revision = 0 }

    private func stop(_ id: String) {
        known[id] = nil
        unacknowledged[id] = nil
        if let name = fleet.remove(id: id) {
            board.remove(id: id, name: name)
            metrics.skillChange.set(nil, name)
            logger.info("watch stopped", metadata: ["watch": "\(name)"])
        }
    }

    private func reconcile(_ mark: WatchMark, now: Timestamp) async throws {
        guard let loaded = try await load(mark.id) else { return stop(mark.id) }
        var change = loaded
        if let problem = change.serving.artifactProblem {
            logger.error(
                "artifact of the active version is unusable",
                metadata: ["watch": "\(change.watch.spec.name)", "problem": "\(problem)"])
            if change.watch.spec.onCorrupt == .fallBack, let fallen = try await fallBack(change) { change = fallen }
        }
        var seen = mark
        seen.activationSeq = change.watch.activationSeq
        seen.trialSeq = change.watch.trialSeq
        seen.upkeepSeq = change.watch.upkeepSeq
        if let runtime = fleet.runtime(id: mark.id) {
            await update(runtime, change, now: now)
        } else {
            try await start(change, now: now)
        }
        known[mark.id] = seen
        if change.watch.ackedSeq < change.watch.activationSeq {
            unacknowledged[mark.id] = change.watch.activationSeq
        }
    }

    private func start(_ change: WatchChange, now: Timestamp) async throws {
        guard var entry = ScrapeEntry(change.watch, source: change.source, now: now) else { return }
        let restoration = try await restoration(for: change, now: now)
        entry.through = restoration.engine?.closedThrough
        let runtime = WatchRuntime(change, restoration: restoration, board: board, metrics: metrics)
        board.admit(id: change.watch.id, name: change.watch.spec.name)
        fleet.add(runtime, watch: change.watch, entry: entry, source: change.source)
        await runtime.announce(now: now)
        await desk.perform(restoration.effects, runtime: runtime)
        logger.info("watch started", metadata: ["watch": "\(change.watch.spec.name)"])
    }

    /// What the checkpoint of a watch gives; one that cannot be used costs a back-fill, nothing else.
    private func restoration(for change: WatchChange, now: Timestamp) async throws -> Restoration {
        let id = change.watch.id
        var found: Checkpoint?
        var restoration: Restoration
        do {
            found = try await store.transact(.worker) { tx in try tx.checkpoints.find(watchID: id) }
            restoration = Restoration(found, for: change, now: now)
        } catch let error as SentinelError where error.kind != .unavailable {
            restoration = .unreadable(error)
        }
        checkpoints.restored(restoration.outcome, id: id)
        let isExpected = found != nil || change.watch.activeVersion != nil
        if isExpected { metrics.restores.increment([restoration.outcome.rawValue]) }
        if restoration.outcome.isIgnored, restoration.outcome != .none {
            logger.warning(
                "checkpoint ignored",
                metadata: [
                    "watch": "\(change.watch.spec.name)", "reason": "\(restoration.outcome.rawValue)",
                    "detail": "\(restoration.detail)",
                ])
        } else if let found {
            checkpoints.stored(found, at: found.takenAt)
        }
        return restoration
    }

    private func update(_ runtime: WatchRuntime, _ change: WatchChange, now: Timestamp) async {
        let (effects, startsAnew) = await runtime.apply(change, now: now)
        let entry = startsAnew ? ScrapeEntry(change.watch, source: change.source, now: now) : nil
        fleet.update(watch: change.watch, source: change.source, entry: entry)
        await desk.perform(effects, runtime: runtime)
    }

    /// Lets `/metrics` show the activations that are served now, then tells the database: the rollbacks that led to
    /// them are certain from then on.
    package func acknowledge(showing page: @Sendable () async -> Void) async throws {
        let served = unacknowledged
        await page()
        guard !served.isEmpty else { return }
        try await store.transact(.worker) { tx in
            for (id, seq) in served {
                try tx.watches.acknowledge(id: id, seq: seq)
                try tx.rollbacks.acknowledge(watchID: id, throughSeq: seq)
            }
        }
        for (id, seq) in served where unacknowledged[id] == seq { unacknowledged[id] = nil }
    }

    private func load(_ id: String) async throws -> WatchChange? {
        try await store.transact(.worker) { tx in try WatchLoader.load(id, tx) }
    }

    /// The active artifact cannot be used: the newest former active version that can be is served instead.
    private func fallBack(_ change: WatchChange) async throws -> WatchChange? {
        let id = change.watch.id
        let fallen = try await store.transact(.worker) { tx in try WatchLoader.fallBack(id, tx) }
        if let fallen {
            metrics.activations.increment([Activation.Reason.artifactUnusable.rawValue])
            logger.warning(
                "fell back to a former version",
                metadata: [
                    "watch": "\(fallen.watch.spec.name)", "version": "\(fallen.watch.activeVersion ?? 0)",
                ])
        }
        return fallen
    }
}

extension ScrapeEntry {
    /// Nil where the stored specification cannot be turned into a query, which validation excludes.
    init?(_ watch: Watch, source: DataSource, now: Timestamp) {
        guard let query = try? watch.spec.query() else { return nil }
        self.init(
            watchID: watch.id, sourceID: source.id, query: query, grid: watch.spec.grid, delay: watch.spec.scrapeDelay)
        capacity = watch.spec.trainingPoints
        scrapeInterval = source.spec.scrapeInterval
        nextDue = now
    }
}
