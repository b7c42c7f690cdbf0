import Glibc

/// Processor time in seconds: what work costs, whatever else the machine does.
enum CPUClock {
    /// Of all threads of this process.
    case process
    /// Of the calling thread; not across a suspension.
    case thread

    func now() -> Double {
        var time = timespec()
        let id = self == .process ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_THREAD_CPUTIME_ID
        guard unsafe clock_gettime(id, &time) == 0 else { return 0 }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Seconds on this thread that `body` takes.
    static func measure(_ body: () throws -> Void) rethrows -> Double {
        let start = CPUClock.thread.now()
        try body()
        return CPUClock.thread.now() - start
    }

    /// The median of `count` measurements of one and the same thing.
    static func median(of count: Int, _ body: () throws -> Void) rethrows -> Double {
        var times: [Double] = []
        for _ in 0..<max(1, count) { times.append(try measure(body)) }
        return times.sorted()[times.count / 2]
    }
}
