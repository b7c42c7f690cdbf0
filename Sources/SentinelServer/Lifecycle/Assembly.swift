import Logging
import SentinelAPI
import SentinelControl
import SentinelCurl
import SentinelTime

/// The whole wiring on one screen: who is made from what.
struct Assembly {
    let environment: Environment
    let control: ControlPlane
    let workers: Workers
    let seriesPass: SeriesPass
    let checkpointPass: CheckpointPass
    let scraping: ScrapePass
    let readiness = Readiness()

    init(_ settings: Settings, database: OpenDatabase, upstream: any UpstreamClient, logger: Logger) {
        let environment = Environment(
            store: database.store, upstream: upstream, clock: SystemClock(), trainingThreads: settings.trainingThreads,
            logger: logger)
        let desk = EffectDesk(compute: environment.compute, clock: environment.clock)
        let reconciler = Reconciler(environment, desk: desk)
        let emitter = EmitPass(board: environment.board, pages: environment.pages, renderer: MetricsPageRenderer())
        let readiness = self.readiness
        func loop(_ name: String, every pause: Duration, _ pass: @escaping WorkerLoop.Pass) -> WorkerLoop {
            WorkerLoop(
                name, every: pause, clock: environment.clock, metrics: environment.metrics, logger: logger, pass: pass)
        }

        let train = TrainPass(environment, reconciler: reconciler)
        let trainers = (0..<settings.trainingThreads).map { number in
            loop("train_\(number)", every: .seconds(2)) { try await train.runOnce(now: $0) }
        }
        let wakeTrainers: @Sendable () -> Void = { for trainer in trainers { trainer.nudge() } }
        let backtests = BacktestPass(environment)
        let backtester = loop("backtest", every: .seconds(2)) { try await backtests.runOnce(now: $0) }
        let experiments = ExperimentPass(environment, reconciler: reconciler)
        let experimenter = loop("experiments", every: .seconds(2)) { try await experiments.runOnce(now: $0) }
        let judge = JudgePass(environment, onDecision: wakeTrainers)
        let judging = loop("judge", every: .seconds(2)) { try await judge.runOnce(now: $0) }
        let scraping = ScrapePass(environment, desk: desk) { judging.nudge() }
        let scraper = loop("scrape", every: .milliseconds(250)) { scraping.runOnce(now: $0) }
        let schedule = SchedulePass(environment, onDue: wakeTrainers)
        let (health, seriesPass) = (HealthPass(environment), SeriesPass(environment))
        let retention = RetentionPass(environment, table: settings.retention)
        let checkpointPass = CheckpointPass(environment, interval: settings.checkpointInterval)
        let reconciling = loop("reconcile", every: .seconds(5)) { now in
            try await readiness.following {
                let report = try await reconciler.runOnce(now: now)
                // Ready means that the page shows every watch; acknowledged, that it shows the version that is active.
                try await reconciler.acknowledge { _ = await emitter.runOnce(now: environment.clock.now()) }
                if report.done > 0 { scraper.nudge() }
                return report
            }
        }
        let databaseWatch = DatabaseWatch(database: database, readiness: readiness, logger: logger)
        let others = [
            loop("database", every: .seconds(2)) { await databaseWatch.runOnce(now: $0) },
            loop("emit", every: .milliseconds(250)) { await emitter.runOnce(now: $0) },
            loop("schedule", every: .seconds(2)) { try await schedule.runOnce(now: $0) },
            loop("health", every: .seconds(30)) { await health.runOnce(now: $0) },
            loop("series", every: .seconds(60)) { try await seriesPass.runOnce(now: $0) },
            loop("retention", every: .seconds(3_600)) { try await retention.runOnce(now: $0) },
            loop("checkpoint", every: .seconds(1)) { try await checkpointPass.runOnce(now: $0) },
        ]
        (self.environment, self.scraping, self.seriesPass) = (environment, scraping, seriesPass)
        self.checkpointPass = checkpointPass
        let loops = [reconciling, scraper, judging, backtester, experimenter] + others + trainers
        self.workers = Workers(loops: loops, scraping: scraping, readiness: readiness)
        self.control = ControlPlane(environment, reconciler: reconciler, emitter: emitter) { kind in
            switch kind {
            case .scraping: scraper.nudge()
            case .training: wakeTrainers()
            case .backtests: backtester.nudge()
            case .experiments: experimenter.nudge()
            }
        }
    }
}
