import Dispatch
import Foundation
import Synchronization

/// Runs numbered tasks on threads of its own and waits for all of them.
enum WorkerThreads {
    /// Calls `body` once for each task; a thread takes the next task when it has finished one.
    static func run(tasks: Int, threads: Int, _ body: @escaping @Sendable (Int) -> Void) {
        let next = Counter()
        let group = DispatchGroup()
        for number in 0..<max(1, min(threads, tasks)) {
            group.enter()
            let thread = Thread {
                while case let task = next.take(), task < tasks { body(task) }
                group.leave()
            }
            thread.name = "backtest-\(number)"
            thread.stackSize = 8 << 20
            thread.start()
        }
        group.wait()
    }

    private final class Counter: Sendable {
        private let value = Atomic(0)

        func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
    }
}

/// The processor time of the current thread.
enum ThreadClock {
    /// Seconds since the thread began.
    static func seconds() -> Double {
        var time = timespec()
        guard unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return 0 }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
