import Logging
package import SentinelControl
import SentinelTime
import Synchronization

/// One life of the server: the real use cases and passes over a store, a metric source and a clock that are not.
package final class SimulatedProcess: Sendable {
    /// The workers' passes.
    package enum Pass: String, Sendable, CaseIterable {
        case reconcile, scrape, judge, train, schedule, experiments, emit, series, checkpoint
        case backtest, health, retention
    }

    package let number: Int
    /// Whether this one is scraped and asked; not any more when another one has taken over.
    private let serves = Atomic(true)
    package let store: ProcessStore
    package let environment: Environment
    package let control: ControlPlane
    private let reconciler: Reconciler
    private let emitter: EmitPass
    private let scraping: ScrapePass
    private let judge: JudgePass
    private let training: TrainPass
    private let schedule: SchedulePass
    private let experiments: ExperimentPass
    private let series: SeriesPass
    private let checkpoints: CheckpointPass
    private let backtests: BacktestPass
    private let health: HealthPass
    private let retention: RetentionPass

    /// Records that one transaction removes: few, so that a crash comes between.
    private static let retentionBatch = 5

    init(_ number: Int, store: ProcessStore, around world: Surroundings) {
        self.number = number
        self.store = store
        environment = Environment(
            store: store, upstream: world.upstream, clock: world.clock, trainingThreads: 1,
            logger: Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }, random: world.ids,
            heartBeat: .seconds(3_600))
        let desk = EffectDesk(compute: environment.compute, clock: world.clock)
        reconciler = Reconciler(environment, desk: desk)
        emitter = EmitPass(board: environment.board, pages: environment.pages, renderer: ActivationPage())
        control = ControlPlane(environment, reconciler: reconciler, emitter: emitter) { _ in }
        scraping = ScrapePass(environment, desk: desk) {}
        judge = JudgePass(environment) {}
        training = TrainPass(environment, reconciler: reconciler)
        schedule = SchedulePass(environment) {}
        experiments = ExperimentPass(environment, reconciler: reconciler)
        series = SeriesPass(environment)
        checkpoints = CheckpointPass(environment, interval: .minutes(15))
        backtests = BacktestPass(environment)
        health = HealthPass(environment)
        retention = RetentionPass(environment, table: world.retention, batch: Self.retentionBatch)
    }

    var isServing: Bool { serves.load(ordering: .relaxed) }

    /// Another process is scraped from now on.
    func retire() { serves.store(false, ordering: .relaxed) }

    /// Ends the threads of a life that is over.
    func close() {
        store.kill()
        scraping.cancel()
        environment.compute.close()
    }

    /// Runs one pass to its end; what fails is left to the next one, as the loops do.
    package func run(_ pass: Pass) async {
        let now = environment.clock.now()
        do {
            switch pass {
            case .reconcile:
                _ = try await reconciler.runOnce(now: now)
                try await reconciler.acknowledge { [emitter] in _ = await emitter.runOnce(now: now) }
            case .scrape:
                _ = scraping.runOnce(now: now)
                await scraping.drain()
            case .judge: _ = try await judge.runOnce(now: now)
            case .train: _ = try await training.runOnce(now: now)
            case .schedule: _ = try await schedule.runOnce(now: now)
            case .experiments: _ = try await experiments.runOnce(now: now)
            case .emit: _ = await emitter.runOnce(now: now)
            case .series: _ = try await series.runOnce(now: now)
            case .checkpoint: _ = try await checkpoints.runOnce(now: now)
            case .backtest: _ = try await backtests.runOnce(now: now)
            case .health: _ = await health.runOnce(now: now)
            case .retention: _ = try await retention.runOnce(now: now)
            }
        } catch {}
    }

    /// What a scrape of `/metrics` shows.
    package var page: [ActivationPage.Line] { ActivationPage.lines(of: environment.pages.current.page) }
}
