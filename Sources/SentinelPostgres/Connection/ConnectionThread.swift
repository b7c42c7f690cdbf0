import Dispatch
import Foundation
import Synchronization

/// The thread of one connection and its inbox, so that blocking calls stay off the cooperative pool.
final class ConnectionThread: Sendable {
    typealias Job = @Sendable (Session) -> Void

    private struct Inbox {
        var jobs: [Job] = []
        var isClosed = false
    }

    private let inbox = Mutex(Inbox())
    /// Counts jobs, plus one for the closing.
    private let arrivals = DispatchSemaphore(value: 0)

    init(name: String) {
        let thread = Thread { [self] in loop() }
        thread.name = name
        thread.stackSize = 1 << 20
        thread.start()
    }

    /// Runs `job` after those submitted before it; false when closed, then it is not run.
    func submit(_ job: @escaping Job) -> Bool {
        let isAccepted = inbox.withLock { inbox in
            if !inbox.isClosed { inbox.jobs.append(job) }
            return !inbox.isClosed
        }
        if isAccepted { arrivals.signal() }
        return isAccepted
    }

    /// Accepts no more jobs; the thread ends after those it has, and closes the session.
    func close() {
        let wasOpen = inbox.withLock { inbox in
            defer { inbox.isClosed = true }
            return !inbox.isClosed
        }
        if wasOpen { arrivals.signal() }
    }

    private func loop() {
        let session = Session()
        while true {
            arrivals.wait()
            guard let job = inbox.withLock({ $0.jobs.isEmpty ? nil : $0.jobs.removeFirst() }) else { break }
            job(session)
        }
        session.close()
    }
}
