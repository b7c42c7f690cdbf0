import Logging
import SentinelTesting
import SentinelTime
import Synchronization
import Testing

@testable import SentinelControl

private struct PassFailure: Error {}

/// How many are inside at once, and how many were at most.
private final class Gauge: Sendable {
    let running = Atomic(0)
    let most = Atomic(0)

    func enter() {
        let now = running.add(1, ordering: .sequentiallyConsistent).newValue
        most.max(now, ordering: .sequentiallyConsistent)
        for _ in 0..<20_000 { _ = running.load(ordering: .sequentiallyConsistent) }
    }

    func leave() { running.subtract(1, ordering: .sequentiallyConsistent) }
}

@Suite struct ComputePoolTests {
    @Test("D33: 30 jobs never run on more threads than the pool has")
    func bounded() async throws {
        let pool = ComputePool(size: 2)
        let gauge = Gauge()
        let sum = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<30 {
                group.addTask {
                    try await pool.run { _ in
                        gauge.enter()
                        defer { gauge.leave() }
                        return number
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(sum == 435 && gauge.most.load(ordering: .sequentiallyConsistent) <= 2 && pool.size == 2)
        pool.close()
    }

    @Test("an error of a job is the caller's")
    func errors() async {
        let pool = ComputePool(size: 0)
        await #expect(throws: PassFailure.self) {
            try await pool.run { _ in throw PassFailure() }
        }
        #expect(pool.size == 1)
        pool.close()
    }

    @Test("a job sees that nobody waits for it any more")
    func cancel() async throws {
        let pool = ComputePool(size: 1)
        let hasBegun = Atomic(false)
        let task = Task {
            try await pool.run { isCancelled in
                hasBegun.store(true, ordering: .relaxed)
                while !isCancelled() {}
                return true
            }
        }
        try await eventually(within: .seconds(300), "the job has begun") { hasBegun.load(ordering: .relaxed) }
        task.cancel()
        #expect(try await task.value)
        pool.close()
    }

    @Test("closing stops what runs, cancels what waits and refuses what comes")
    func close() async throws {
        let pool = ComputePool(size: 1)
        let hasBegun = Atomic(false)
        let first = Task {
            try await pool.run { isCancelled in
                hasBegun.store(true, ordering: .relaxed)
                while !isCancelled() {}
            }
        }
        try await eventually(within: .seconds(300), "the job has begun") { hasBegun.load(ordering: .relaxed) }
        let second = Task { try await pool.run { _ in } }
        pool.close()
        try await first.value
        await #expect(throws: CancellationError.self) { try await second.value }
        await #expect(throws: CancellationError.self) { try await pool.run { _ in } }
        #expect(pool.isClosed)
    }
}

@Suite struct NudgeTests {
    @Test("a signal wakes, early ones are kept as one, the limit ends the wait")
    func wake() async throws {
        let nudge = Nudge()
        nudge.signal()
        nudge.signal()
        await nudge.wait(atMost: .seconds(600))
        await nudge.wait(atMost: .milliseconds(1))
        let isDone = Atomic(false)
        let task = Task {
            await nudge.wait(atMost: .seconds(600))
            isDone.store(true, ordering: .relaxed)
        }
        try await eventually(within: .seconds(300), "the waiter wakes") {
            nudge.signal()
            return isDone.load(ordering: .relaxed)
        }
        await task.value
    }

    @Test("cancellation ends the wait, also before it begins")
    func cancel() async {
        let task = Task { await Nudge().wait(atMost: .seconds(600)) }
        task.cancel()
        await task.value
    }
}

@Suite struct WorkerLoopTests {
    private func loop(every pause: Duration, _ pass: @escaping WorkerLoop.Pass) -> (WorkerLoop, ServerMetrics) {
        let metrics = ServerMetrics()
        let clock = TestClock(Timestamp(milliseconds: 1_000))
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return (WorkerLoop("w", every: pause, clock: clock, metrics: metrics, logger: logger, pass: pass), metrics)
    }

    @Test("a pass that throws does not end the loop, and is counted")
    func throwing() async throws {
        let (loop, metrics) = loop(every: .milliseconds(1)) { _ in throw PassFailure() }
        let task = Task { await loop.run() }
        try await eventually(within: .seconds(300), "passes go on") {
            loop.nudge()
            return metrics.passes.value(["w", "failed"]) >= 3
        }
        #expect(loop.last == nil)
        task.cancel()
        await task.value
    }

    @Test("a nudge starts the next pass at once; cancellation ends a long pause at once")
    func nudged() async throws {
        let (loop, metrics) = loop(every: .seconds(3_600)) { now in PassReport(done: 7, nextDue: now + .hours(1)) }
        let task = Task { await loop.run() }
        try await eventually(within: .seconds(300), "the first pass") { loop.last?.report.done == 7 }
        try await eventually(within: .seconds(300), "more passes") {
            loop.nudge()
            return metrics.passes.value(["w", "ok"]) >= 3
        }
        task.cancel()
        await task.value
        #expect(loop.last?.at == Timestamp(milliseconds: 1_000))
    }

    @Test("what is due already does not stop the loop, nor does a pass that was cancelled")
    func due() async throws {
        let count = Atomic(0)
        let (loop, _) = loop(every: .milliseconds(1)) { now in
            if count.add(1, ordering: .relaxed).newValue == 2 { throw CancellationError() }
            return PassReport(done: 1, nextDue: now - .hours(1))
        }
        let task = Task { await loop.run() }
        try await eventually(within: .seconds(300), "passes go on") { count.load(ordering: .relaxed) > 4 }
        task.cancel()
        await task.value
    }
}
