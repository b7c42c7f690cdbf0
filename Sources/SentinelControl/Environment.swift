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

    package init(
        store: any Store, upstream: any UpstreamClient, clock: any WallClock, trainingThreads: Int, logger: Logger
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
    }
}
