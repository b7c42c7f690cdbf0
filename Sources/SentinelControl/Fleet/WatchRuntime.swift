package import SentinelDomain
package import SentinelEngine
package import SentinelEvidence
package import SentinelForecast
package import SentinelPrometheus
import SentinelSeries
package import SentinelTime

/// The one owner of a running watch: feeds its engine and publishes snapshots. Everything that happens to the watch's
/// series happens here, one after the other.
package actor WatchRuntime {
    package nonisolated let id: String
    private var watch: Watch
    private var source: DataSource
    private var query: SeriesQuery?
    private var engine: WatchEngine
    private let board: SnapshotBoard
    private let metrics: ServerMetrics
    private var scrape = ScrapeStatus()
    private var training: TrainingStatus
    private var serving: ServingStatus
    private var conditions = ConditionLedger()
    /// The running experiment and probation, and what their allocation decides.
    private var trials: [TrialChange]
    /// What the fleet's judge said of the present drift.
    private var ruling: FleetJudge.Ruling?
    /// The severity of drift that was counted last.
    private var countedDrift = DriftSeverity.none
    /// How many series the whole fleet has, about.
    private var fleetSeries = 1
    private var book = TrialBook()
    private var revision = 0
    /// The coefficients of the active version, until the history that its lanes start from has been fetched.
    private var waitingFits: [String: SeriesFit]
    /// The active version is served: from a checkpoint at once, else when all history up to the present was fetched.
    private var isActivated: Bool

    package init(
        _ change: WatchChange, restoration: Restoration = .nothing, board: SnapshotBoard, metrics: ServerMetrics
    ) {
        let watch = change.watch
        self.id = watch.id
        self.watch = watch
        self.source = change.source
        self.query = try? watch.spec.query()
        self.serving = change.serving
        self.training = TrainingStatus(openRun: change.openRun, lastFinished: change.lastFinished)
        self.waitingFits = restoration.engine == nil ? change.fits : [:]
        self.trials = change.trials
        self.book.follow(change.trials)
        self.board = board
        self.metrics = metrics
        self.isActivated = restoration.engine != nil
        self.engine =
            restoration.engine ?? WatchEngine(configuration: change.configuration, maxSeries: watch.spec.maxSeries)
        engine.knownSeries = Set(change.fits.keys)
        _ = engine.follow(change.resets)
        engine.follow(change.trials, horizon: watch.spec.horizonSteps)
    }

    /// What happened to the watch in the database: an edit, an activation, or both. True when history must be fetched
    /// anew because the watch asks for other data now.
    package func apply(_ change: WatchChange, now: Timestamp) -> (effects: [WatchEffect], startsAnew: Bool) {
        var effects: [WatchEffect] = []
        // Two reconciliations may overtake each other: what is older than what is known is not taken over.
        guard change.isAtLeast(watch, source, activationSeq: serving.activationSeq) else { return (effects, false) }
        let (old, oldSource) = (watch.spec, source.id)
        let (oldSeq, oldTrials) = (serving.activationSeq, trials.map(\.identity))
        let new = change.watch.spec
        watch = change.watch
        source = change.source
        query = try? new.query()
        serving = change.serving
        training = TrainingStatus(openRun: change.openRun, lastFinished: change.lastFinished)
        let startsAnew = old.dataIdentity(sourceID: oldSource) != new.dataIdentity(sourceID: source.id)
        var configuration = change.configuration
        configuration.share(alarmsWith: fleetSeries)
        let isReshaped = engine.configuration != configuration
        if startsAnew {
            engine = WatchEngine(configuration: configuration, maxSeries: new.maxSeries)
            scrape = ScrapeStatus()
            isActivated = false
        } else {
            engine.configure(configuration, maxSeries: new.maxSeries)
        }
        let isReset = engine.follow(change.resets)
        engine.knownSeries = Set(change.fits.keys)
        trials = change.trials
        book.follow(trials)
        let isOther =
            isReshaped || isReset || oldSeq != serving.activationSeq || engine.served?.number != servedVersion?.number
            || oldTrials != trials.map(\.identity)
        if !isActivated {
            waitingFits = change.fits
        } else if isOther {
            engine.activate(servedVersion, fits: change.fits, shadows: shadows, into: &effects)
        }
        engine.follow(trials, horizon: new.horizonSteps)
        allocate()
        note(effects)
        publish(now: now)
        return (effects, startsAnew)
    }

    /// One reply of the source; nil, and nothing is taken, when the watch asks for other data by now.
    package func ingest(_ batch: ScrapeBatch, of request: ScrapeRequest, now: Timestamp) -> [WatchEffect]? {
        guard isAsked(request) else { return nil }
        var effects: [WatchEffect] = []
        let began = ContinuousClock.now
        engine.ingest(batch, into: &effects)
        measure(batch, since: began)
        allocate()
        scrape.succeeded(now: now, through: batch.closedThrough)
        note(effects)
        publish(now: now)
        return effects
    }

    /// Steps of a batch, each taken as long as the others.
    private func measure(_ batch: ScrapeBatch, since began: ContinuousClock.Instant) {
        let samples = batch.series.reduce(0) { $0 + $1.values.count }
        guard samples > 0, let version = engine.served else { return }
        let seconds = (ContinuousClock.now - began) / .seconds(1)
        metrics.stepSeconds.observe(seconds / Double(samples), [version.recipe.kind.rawValue])
    }

    /// The source gave nothing.
    package func scrapeFailed(_ failure: ScrapeFailure, now: Timestamp) {
        scrape.failed(failure, now: now)
        publish(now: now)
    }

    /// The newest closed grid index was fetched: from now on the watch is live.
    /// Only now the version is activated, so that its lanes start from the whole history.
    package func backfillCompleted(by request: ScrapeRequest, now: Timestamp) -> [WatchEffect] {
        guard !scrape.isBackfilled, isAsked(request) else { return [] }
        var effects: [WatchEffect] = []
        scrape.isBackfilled = true
        if !isActivated { engine.activate(servedVersion, fits: waitingFits, shadows: shadows, into: &effects) }
        isActivated = true
        waitingFits = [:]
        note(effects)
        publish(now: now)
        return effects
    }

    package func activateCold(_ labels: LabelSet, version: Int, fit: SeriesFit, now: Timestamp) {
        var effects: [WatchEffect] = []
        engine.activateCold(labels, version: version, fit: fit, into: &effects)
        note(effects)
        publish(now: now)
    }

    /// Shows the watch for the first time, before anything was fetched.
    package func announce(now: Timestamp) { publish(now: now) }

    /// A run that is known to have ended is not taken for open by whoever asked for it, and comes late.
    package func setOpenRun(_ run: TrainingRun?, now: Timestamp) {
        guard run == nil || run?.id != training.lastFinished?.id else { return }
        training.openRun = run
        publish(now: now)
    }

    /// A run has ended; what it made comes through `apply`.
    package func runClosed(_ run: TrainingRun, now: Timestamp) {
        if training.openRun?.id == run.id { training.openRun = nil }
        training.lastFinished = run
        publish(now: now)
    }

    /// What training gets: a copy of all rings, and the version that is served.
    package func trainingInput() -> TrainingInput {
        TrainingInput(
            watch: watch, source: source, rings: engine.rings(), servedVersion: servedVersion)
    }

    /// The grid points that are left out.
    package func exclusions() -> [ClosedRange<Int64>] { engine.configuration.exclusions }

    /// Blocks of evidence that are not stored yet, and which challengers stopped by themselves, by experiment.
    package func evidence() -> [TrialEvidence] {
        engine.trials.map { trial in
            TrialEvidence(experimentID: trial.id, blocks: book.rows(of: trial), failed: trial.failed)
        }
    }

    /// The blocks of an experiment up to this one are stored.
    package func acknowledge(experimentID: String, through block: Int) {
        guard let trial = engine.trials.first(where: { $0.id == experimentID }) else { return }
        book.acknowledge(trial, through: block)
        engine.acknowledge(trial: experimentID, through: block)
    }

    private var shadows: [ShadowVersion] { trials.shadows }

    /// Shows the version that the allocation has chosen for the grid points to come.
    private func allocate() {
        guard let index = engine.closedThrough else { return }
        engine.show(book.shown(after: index, engine.trials))
    }

    private var servedVersion: ServedVersion? { serving.isServed ? serving.version : nil }

    /// What a restart can go on from; nil before all history was fetched, and when nothing has moved since `known`.
    package func checkpoint(unless known: CheckpointMark? = nil) -> Checkpoint? {
        guard scrape.isBackfilled, let through = engine.closedThrough else { return nil }
        let mark = CheckpointMark(
            closedThrough: through, activationSeq: serving.activationSeq, specGeneration: watch.specGeneration)
        let data = watch.spec.dataIdentity(sourceID: source.id)
        guard mark != known, let bytes = try? engine.checkpoint(of: data) else { return nil }
        var checkpoint = Checkpoint(
            watchID: id, bytes: bytes, sha256: [], format: WatchEngine.checkpointFormat, closedThrough: through)
        checkpoint.activationSeq = mark.activationSeq
        checkpoint.specGeneration = mark.specGeneration
        return checkpoint
    }

    /// Those of these series that are here, with the intervals of their newest forecasts at these levels, kept or not.
    package func forecasts(
        of asked: Set<LabelSet>, levels: [Double]
    ) -> [(series: SeriesSnapshot, bands: [IntervalBand])] {
        asked.compactMap { engine.series[$0] }.map { ($0.snapshot(), $0.bands(levels: levels)) }
    }

    /// What a history chart is drawn from; nil when there is no such series.
    package func history(seriesID: String) -> SeriesState? {
        engine.series.first { $0.key.seriesID == seriesID }?.value
    }

    /// A copy of every series, in the order of the labels.
    package func seriesStates() -> [SeriesState] {
        engine.series.values.sorted { $0.labels < $1.labels }
    }

    /// What the judge decides now. A watch whose version a client has taken out of production has no version, and wants
    /// none.
    package func decisions(now: Timestamp) -> [Decision] {
        let isSettled = watch.isDemoted || serving.isServed && serving.isConfigurationCurrent
        let finding = drift
        guard scrape.isBackfilled, !isSettled || (finding?.severity ?? .none) > .none else {
            ruling = nil
            return []
        }
        return WatchJudge.decide(report(finding), now: now)
    }

    /// What the fleet's judge makes of the drift of this watch.
    package func note(_ ruling: FleetJudge.Ruling, now: Timestamp) {
        guard ruling != self.ruling else { return }
        self.ruling = ruling
        publish(now: now)
    }

    /// A retraining for drift was asked for: no other one before this time.
    package func pauseDrift(until time: Timestamp?, now: Timestamp) {
        guard time != watch.driftNotBefore else { return }
        watch.driftNotBefore = time
        publish(now: now)
    }

    /// The drift of all series together; nil where it is not watched, or not judged yet.
    private var drift: DriftFinding? {
        guard watch.spec.drift.enabled, isActivated else { return nil }
        return DriftFinding(engine.series.values.compactMap(\.drift))
    }

    /// A larger fleet raises more false alarms, so that each series gets a smaller share of what is tolerated.
    package func shareAlarms(with fleetSeries: Int) {
        guard fleetSeries != self.fleetSeries else { return }
        self.fleetSeries = fleetSeries
        var configuration = engine.configuration
        configuration.share(alarmsWith: fleetSeries)
        engine.configure(configuration, maxSeries: watch.spec.maxSeries)
    }

    /// The severity that drift has newly reached since this was last asked; nil where it has not risen.
    package func risenDrift() -> DriftSeverity? {
        let severity = drift?.severity ?? .none
        defer { countedDrift = severity }
        return severity > countedDrift ? severity : nil
    }

    private func report(_ finding: DriftFinding?) -> WatchReport {
        var report = WatchReport(
            isPaused: watch.spec.paused, hasServableVersion: serving.isServed, hasOpenRun: training.openRun != nil,
            isTrainable: trainability().contains { $0.isEnough })
        report.isConfigurationCurrent = serving.isConfigurationCurrent
        report.isArtifactUnusable = serving.artifactProblem != nil
        report.specGeneration = watch.specGeneration
        // A failed run is no answer: it is tried again after its back-off.
        if let last = training.lastFinished, last.state != .failed { report.trainedGeneration = last.specGeneration }
        report.trainNotBefore = watch.trainNotBefore
        report.drift = finding
        report.driftAction = watch.spec.drift.action(for: finding?.severity ?? .none)
        report.driftNotBefore = watch.driftNotBefore
        report.supportsFinetuning = ModelCatalogue[watch.spec.model].supportsPartialFit
        return report
    }

    private func trainability() -> [Trainability] {
        let needed = watch.spec.samplesNeeded
        return engine.series.values.map { Trainability(ring: $0.ring, needed: needed) }
    }

    private func isAsked(_ request: ScrapeRequest) -> Bool {
        request.serves(id, query: query, sourceID: source.id, grid: watch.spec.grid)
    }

    private func note(_ effects: [WatchEffect]) {
        for effect in effects {
            switch effect {
            case .series(_, .laneStopped): metrics.lanesStopped.increment()
            case .series(_, .lateSampleDropped): metrics.samplesDropped.increment(["late"])
            case .series(_, .duplicateDropped): metrics.samplesDropped.increment(["duplicate"])
            case .series(_, .nonFiniteIgnored): metrics.samplesDropped.increment(["non_finite"])
            case .joined, .dropped, .wantsFit: break
            }
        }
    }

    private func publish(now: Timestamp) {
        revision += 1
        let series = engine.snapshots()
        var facts = WatchFacts(
            watch: watch, scrape: scrape, training: training, serving: serving, series: series,
            refusedSeries: engine.refusedSeries, trainability: trainability(), closedThrough: engine.closedThrough)
        facts.ruling = ruling
        facts.trials = trials.map(\.arms)
        let current = conditions.update(WatchConditions.all(facts, now: now), now: now)
        board.publish(WatchSnapshot(facts: facts, source: source, conditions: current, revision: revision))
    }
}
