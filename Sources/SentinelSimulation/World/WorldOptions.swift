package import SentinelControl
import SentinelTime

/// What one simulation does.
package struct WorldOptions: Sendable {
    package var seed: UInt64
    /// Simulated time: 1 day of watches of a minute to ten, or many of watches of an hour or so.
    package var days: Int
    /// A bug that the invariants must find.
    package var plant: Plant?

    package init(seed: UInt64, days: Int = 1, plant: Plant? = nil) {
        self.seed = seed
        self.days = days
        self.plant = plant
    }

    var length: TimeSpan { .days(Int64(max(1, days))) }
    var isCoarse: Bool { days > 3 }
    /// Grid steps of the watches.
    var granularities: [String] { isCoarse ? ["1h", "2h", "3h"] : ["1m", "5m", "10m"] }
    /// The grid step of the watches of a calm world, of which several tides come and go.
    var tidalGranularity: String { isCoarse ? "30m" : "30s" }
    /// A typical stretch of time between two steps.
    var stride: TimeSpan { isCoarse ? .hours(2) : .minutes(5) }
    /// The same of a calm world.
    var tidalStride: TimeSpan { isCoarse ? .hours(3) : .minutes(3) }

    /// Short enough that something is removed.
    package var retention: RetentionTable {
        var table = RetentionTable()
        table.trainingRuns = isCoarse ? .days(20) : .hours(6)
        table.evidence = isCoarse ? .days(10) : .hours(3)
        table.backtests = isCoarse ? .days(10) : .hours(3)
        return table
    }
}

/// How much is asked for and goes wrong: shares of steps in percent.
struct Temper: Sendable {
    var clients: Int
    var faults: Int
    /// Tides, and little else than experiments and probations, which so come to a verdict.
    var isCalm = false

    init(using random: inout SplitMix64) {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: (clients, faults, isCalm) = (3, 1, true)
        case 1: (clients, faults) = (8, 3)
        case 2: (clients, faults) = (16, 8)
        default: (clients, faults) = (16, 2)
        }
    }
}

/// A bug to be found: what becomes of a commit, of the tables at a restart, and of what a scrape shows.
package struct Plant: Sendable {
    package var onCommit: @Sendable (_ before: MemoryTables, _ after: inout MemoryTables) -> Void = { _, _ in }
    package var onRestart: @Sendable (inout MemoryTables) -> Void = { _ in }
    package var onPage: @Sendable ([ActivationPage.Line]) -> [ActivationPage.Line] = { $0 }

    package init() {}
}

/// What one simulation did.
package struct SimulationReport: Sendable {
    package var seed: UInt64
    package var steps: Int
    package var violation: Violation?
    /// The newest actions, oldest first.
    package var trace: [String] = []
    /// How often each kind of thing has happened.
    package var counts: [String: Int] = [:]
    /// Of every action and what became of it: equal for equal seeds.
    package var digest: UInt64 = 0

    package init(seed: UInt64, steps: Int) {
        self.seed = seed
        self.steps = steps
    }
}
