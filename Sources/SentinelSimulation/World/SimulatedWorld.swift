import SentinelControl
import SentinelDomain
import SentinelJSON
import SentinelTime
import Synchronization

/// A server, its database, its metric source and its clients, driven step by step in an order that a seed chooses.
package final class SimulatedWorld {
    let options: WorldOptions
    let auditor: Auditor
    let memory: MemoryStore
    let clock: SimulatedClock
    let upstream: SimulatedUpstream
    var random: SplitMix64
    let temper: Temper
    private let surroundings: Surroundings
    var process: SimulatedProcess
    private var processes = 0
    /// Work that stands still between two transactions, of this process or of one that was taken for dead.
    var stopped: [StoppedWork] = []
    private var steps = 0
    private let tally = Tally()
    /// The newest tide of each watch in which something was done.
    var followedTides: [String: Int64] = [:]
    private var trace: [String] = []
    private var digest: UInt64 = 0xCBF2_9CE4_8422_2325

    struct StoppedWork {
        var name: String
        var gate: Gate
        var task: Task<Void, Never>
        var process: SimulatedProcess
        /// Steps until it goes on.
        var patience: Int
    }

    private static let start = Timestamp(milliseconds: 1_767_571_200_000)
    private static let traceMax = 30

    package init(_ options: WorldOptions) {
        self.options = options
        memory = MemoryStore(now: Self.start)
        clock = SimulatedClock(Self.start)
        auditor = Auditor(retention: options.retention)
        random = SplitMix64(seed: options.seed)
        temper = Temper(using: &random)
        upstream = SimulatedUpstream(seed: options.seed, isTidal: temper.isCalm)
        let generator = Mutex(SplitMix64(seed: ~options.seed))
        surroundings = Surroundings(
            memory: memory, auditor: auditor, tally: tally, clock: clock, upstream: upstream, plant: options.plant,
            retention: options.retention, ids: RandomSource { generator.withLock { $0.next() } })
        process = surroundings.process(0)
    }

    /// Runs it to its end, or to the first violation.
    package static func run(_ options: WorldOptions) async -> SimulationReport {
        await SimulatedWorld(options).run()
    }

    private func run() async -> SimulationReport {
        _ = try? await process.control.createDataSource(["name": "sim", "url": "http://sim.invalid"])
        let end = Self.start + options.length
        while clock.now() < end, auditor.violation == nil {
            await step()
            steps += 1
        }
        if auditor.violation == nil { await settle() }
        for work in stopped { work.gate.open() }
        for work in stopped { await work.task.value }
        process.close()
        var report = SimulationReport(seed: options.seed, steps: steps)
        report.violation = auditor.violation
        (report.trace, report.counts, report.digest) = (trace, tally.counts, digest)
        return report
    }

    // MARK: Processes

    /// Another process takes over; the one before is dead, or only taken for dead.
    func takeOver(killing: Bool) {
        process.retire()
        if killing { process.close() }
        processes += 1
        if let plant = options.plant { memory.tables.withLock { plant.onRestart(&$0) } }
        process = surroundings.process(processes)
        count("restart")
    }

    // MARK: Notes

    func count(_ kind: String, _ times: Int = 1) { tally.count(kind, times) }

    func note(_ text: String) {
        trace.append("\(clock.now().rfc3339) p\(process.number) \(text)")
        if trace.count > Self.traceMax { trace.removeFirst() }
        for byte in text.utf8 { digest = (digest ^ UInt64(byte)) &* 0x1000_0000_01B3 }
    }

    /// Every invariant, on everything that is stored and shown now.
    func check() {
        let page = process.page
        let tables = memory.tables.withLock { $0 }
        auditor.check(tables, page: options.plant?.onPage(page) ?? page)
    }

    func advance(by span: TimeSpan) {
        clock.advance(by: span)
        memory.now = clock.now()
    }

    /// What a client reads.
    var tables: MemoryTables { memory.tables.withLock { $0 } }
    var serial: Int { steps }
}
