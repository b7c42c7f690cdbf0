import Foundation
import Synchronization

/// A bounded pool of threads for training, apart from the threads that serve requests and scrape.
///
/// Jobs wait in order of arrival. A job sees `isCancelled` and is expected to look at it often.
package final class ComputePool: Sendable {
    private let queue = JobQueue()
    /// How many jobs run at once.
    package let size: Int

    package init(size: Int) {
        self.size = max(1, size)
        for number in 0..<self.size {
            let thread = Thread { [queue] in queue.serve() }
            thread.name = "sentinel-train-\(number)"
            thread.stackSize = 1 << 20
            thread.qualityOfService = .utility
            thread.start()
        }
    }

    /// Whether jobs should stop: the pool is shutting down.
    package var isClosed: Bool { queue.isClosed }

    /// Runs `body` on a thread of the pool. `isCancelled` turns true when the awaiting task is cancelled or the pool is
    /// closed.
    package func run<R: Sendable>(
        _ body: @escaping @Sendable (_ isCancelled: @escaping @Sendable () -> Bool) throws -> R
    )
        async throws -> R
    {
        let flag = CancellationFlag()
        let isCancelled: @Sendable () -> Bool = { [queue] in flag.isSet || queue.isClosed }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let isAccepted = queue.append {
                    guard !isCancelled() else { return continuation.resume(throwing: CancellationError()) }
                    continuation.resume(with: Result { try body(isCancelled) })
                }
                if !isAccepted { continuation.resume(throwing: CancellationError()) }
            }
        } onCancel: {
            flag.set()
        }
    }

    /// Ends the pool: waiting jobs are cancelled, running ones are told to stop, the threads end.
    package func close() { queue.close(threads: size) }

    deinit { queue.close(threads: size) }
}

/// The jobs that wait for a thread.
private final class JobQueue: Sendable {
    private struct State {
        var jobs: [@Sendable () -> Void] = []
        var isClosed = false
    }

    private let state = Mutex(State())
    private let available = DispatchSemaphore(value: 0)

    var isClosed: Bool { state.withLock { $0.isClosed } }

    /// False when the queue is closed: the job will never run.
    func append(_ job: @escaping @Sendable () -> Void) -> Bool {
        let isAccepted = state.withLock { state in
            if !state.isClosed { state.jobs.append(job) }
            return !state.isClosed
        }
        if isAccepted { available.signal() }
        return isAccepted
    }

    func close(threads: Int) {
        let waiting = state.withLock { state in
            let jobs = state.isClosed ? [] : state.jobs
            state.isClosed = true
            state.jobs = []
            return jobs
        }
        for job in waiting { job() }
        for _ in 0..<threads { available.signal() }
    }

    /// Runs jobs until the queue is closed.
    func serve() {
        while true {
            available.wait()
            let next = state.withLock { state in
                (job: state.jobs.isEmpty ? nil : state.jobs.removeFirst(), isClosed: state.isClosed)
            }
            if let job = next.job { job() } else if next.isClosed { return }
        }
    }
}

/// Set once by the task that no longer wants a result, read by the thread that computes it.
private final class CancellationFlag: Sendable {
    private let flag = Atomic(false)

    var isSet: Bool { flag.load(ordering: .relaxed) }

    func set() { flag.store(true, ordering: .relaxed) }
}
