package import Logging
package import SentinelTime

/// What every use case and worker works with. Made once by the server's wiring.
package struct Environment: Sendable {
    package let store: any Store
    package let upstream: any UpstreamClient
    package let clock: any WallClock
    package let fleet: Fleet
    package let board: SnapshotBoard
    package let pages: PageBoard
    package let sourceHealth: SourceHealthBoard
    package let checkpoints: CheckpointBoard
    package let runs: RunBoard
    package let metrics: ServerMetrics
    package let compute: ComputePool
    package let logger: Logger
    package let random: RandomSource
    /// How often the lease of a claim is renewed while its result is computed.
    package let heartBeat: Duration

    package init(
        store: any Store, upstream: any UpstreamClient, clock: any WallClock, trainingThreads: Int, logger: Logger,
        random: RandomSource = .system, heartBeat: Duration = .seconds(1)
    ) {
        self.store = store
        self.upstream = upstream
        self.clock = clock
        self.fleet = Fleet()
        self.board = SnapshotBoard()
        self.pages = PageBoard()
        self.sourceHealth = SourceHealthBoard()
        self.checkpoints = CheckpointBoard()
        self.runs = RunBoard()
        self.metrics = ServerMetrics()
        self.compute = ComputePool(size: trainingThreads)
        self.logger = logger
        self.random = random
        self.heartBeat = heartBeat
    }
}
