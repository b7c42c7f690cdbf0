import SentinelSimulation

/// Tells how far many simulations have come, every few seconds, and of a violation at once.
struct SimulationProgress {
    let total: Int
    let days: Int
    var interval = Duration.seconds(3)
    let write: (String) -> Void
    private let began = ContinuousClock.now
    private var told = ContinuousClock.now

    init(total: Int, days: Int, interval: Duration = .seconds(3), write: @escaping (String) -> Void) {
        self.total = total
        self.days = days
        self.interval = interval
        self.write = write
    }

    mutating func add(_ report: SimulationReport, _ summary: SimulationBatch.Summary) {
        if let violation = report.violation {
            write("seed \(report.seed), step \(report.steps): \(violation)")
            for line in report.trace { write("    \(line)") }
            write("repeat it with: sentinel-bench simulate --days \(days) --seeds \(report.seed)")
        }
        guard summary.runs == total || ContinuousClock.now - told >= interval else { return }
        told = .now
        let seconds = max((told - began) / .seconds(1), 1e-9)
        let rate = (Double(summary.runs * days) / seconds * 10).rounded() / 10
        write("\(summary.runs) of \(total) seeds, \(rate) days/s, \(summary.violationCount) violations")
    }
}
