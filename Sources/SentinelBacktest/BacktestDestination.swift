import SentinelEngine
package import SentinelForecast
import Synchronization

/// Where a back-test writes, and whom it tells how far it has come.
package struct BacktestDestination: Sendable {
    /// Forecasts as CSV; nil = none are written.
    package var forecasts: String?
    /// Thread CPU seconds per window as CSV.
    package var timing: String?
    /// How the run is watched and stopped; `progress` is called by several threads.
    package var control: RunControl

    package init(forecasts: String? = nil, timing: String? = nil, control: RunControl = RunControl()) {
        self.forecasts = forecasts
        self.timing = timing
        self.control = control
    }
}

/// The two output files of a run that is under way.
struct BacktestFiles: Sendable {
    let forecasts: OrderedOutput?
    let timing: OrderedOutput?

    init(_ destination: BacktestDestination) throws(FileFault) {
        forecasts = try Self.open(destination.forecasts, header: ForecastRows.forecastHeader)
        timing = try Self.open(destination.timing, header: ForecastRows.timingHeader)
    }

    private static func open(_ name: String?, header: [UInt8]) throws(FileFault) -> OrderedOutput? {
        guard let name else { return nil }
        let file = try OutputFile(name: name)
        try file.write(header)
        return OrderedOutput(file)
    }

    func write(_ rows: Rows, task: Int) throws(FileFault) {
        try forecasts?.write(rows.forecasts, task: task)
        try timing?.write(rows.timing, task: task)
    }

    func finish(task: Int) throws(FileFault) {
        try forecasts?.finish(task: task)
        try timing?.finish(task: task)
    }

    func close() throws(FileFault) {
        try forecasts?.close()
        try timing?.close()
    }

    /// Lines that wait to be written.
    struct Rows {
        var forecasts: [UInt8] = []
        var timing: [UInt8] = []
    }
}

/// One place per task for what became of it, filled by several threads.
final class ResultSlots<Result: Sendable>: Sendable {
    private let slots: Mutex<[Result?]>

    init(count: Int) { slots = Mutex(Array(repeating: nil, count: count)) }

    func set(_ result: Result, at place: Int) {
        slots.withLock { $0[place] = result }
    }

    var results: [Result] { slots.withLock { $0.compactMap { $0 } } }
}

/// A sum of shares that several tasks have done, 0 to 1.
final class SharedProgress: Sendable {
    private let shares: Mutex<(each: [Double], sum: Double)>

    init(tasks: Int) { shares = Mutex((Array(repeating: 0, count: tasks), 0)) }

    /// Says how much of the whole a task has done by now; gives the sum over all tasks.
    func set(_ share: Double, task: Int) -> Double {
        shares.withLock { shares in
            shares.sum += share - shares.each[task]
            shares.each[task] = share
            return min(1, shares.sum)
        }
    }
}

/// The first thing that went wrong on any thread; the others stop when they see it.
final class FirstFault: Sendable {
    private let fault = Mutex<(any Error)?>(nil)

    var isSet: Bool { fault.withLock { $0 != nil } }

    func set(_ error: any Error) {
        fault.withLock { if $0 == nil { $0 = error } }
    }

    func rethrow() throws {
        if let error = fault.withLock({ $0 }) { throw error }
    }
}
