import Glibc
package import SentinelControl
import SentinelTime
import Synchronization

/// The HTTP client: libcurl's multi interface on one thread, with bounds on time, bytes and transfers in flight.
///
/// Redirects are refused, the environment's proxies ignored, TLS certificates always verified.
package final class CurlClient: UpstreamClient {
    private let thread: CurlThread
    /// nil once joined.
    private let handle: Mutex<pthread_t?>

    /// Starts the client's thread. `version` goes into the user-agent `sentinel/<version>`.
    package init(version: String, limits: CurlLimits = CurlLimits()) throws(UpstreamError) {
        thread = try CurlThread(limits: limits, userAgent: "sentinel/\(version)")
        handle = Mutex(try thread.start())
    }

    deinit {
        thread.inbox.stop()
        if let left = takeHandle() { pthread_detach(left) }
    }

    package var statistics: CurlStatistics { thread.meter.statistics }

    /// Performs one exchange. A cancelled caller gets `.shutdown` at once, and the transfer is aborted.
    package func perform(_ request: UpstreamRequest) async throws(UpstreamError) -> UpstreamReply {
        thread.meter.countRequest()
        do {
            try request.validate()
        } catch {
            thread.meter.count(.failure(error))
            throw error
        }
        return try await exchange(request).get()
    }

    /// Ends all exchanges with `.shutdown` and waits for the thread's end; later requests fail alike. Never hangs on a
    /// peer. May be called more than once.
    package func shutdown() async {
        thread.inbox.stop()
        await thread.inbox.waitUntilFinished()
        if let left = takeHandle() { pthread_join(left, nil) }
    }

    private func exchange(_ request: UpstreamRequest) async -> CurlOutcome {
        let inbox = thread.inbox
        let id = inbox.nextID()
        let deadline = ContinuousClock.now + .milliseconds(request.timeout.milliseconds)
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let job = CurlJob(id: id, request: request, deadline: deadline, continuation: continuation)
                guard inbox.push(.start(job)) else { return refuse(job) }
                // The handler below may have run before the job was there to be cancelled.
                if Task.isCancelled { _ = inbox.push(.cancel(id: id)) }
            }
        } onCancel: {
            _ = inbox.push(.cancel(id: id))
        }
    }

    private func refuse(_ job: CurlJob) {
        let outcome = CurlOutcome.failure(UpstreamError(.shutdown, detail: "the client has shut down"))
        thread.meter.count(outcome)
        job.continuation.resume(returning: outcome)
    }

    private func takeHandle() -> pthread_t? {
        handle.withLock { handle in
            defer { handle = nil }
            return handle
        }
    }
}
