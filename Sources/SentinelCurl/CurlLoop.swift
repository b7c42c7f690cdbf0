import CLibCurl
import SentinelControl

/// The event loop: all transfers of a client on one thread. Nothing here is touched by another thread.
final class CurlLoop {
    /// An upper bound of the time without a look around; commands wake the loop at once.
    private static let longestPause: Duration = .seconds(60)

    private let multi: CurlMulti
    private let inbox: CurlInbox
    private let meter: CurlMeter
    private let limits: CurlLimits
    private let userAgent: String
    private var lanes: SourceLanes
    private var transfers: [CurlHandle.Address: CurlTransfer] = [:]
    private var idleHandles: [CurlHandle] = []

    init(_ thread: CurlThread) {
        multi = thread.multi
        inbox = thread.inbox
        meter = thread.meter
        limits = thread.limits
        userAgent = thread.userAgent
        lanes = SourceLanes(totalLimit: limits.inFlight, waitingLimit: limits.waitingPerSource)
    }

    /// Runs until the inbox stops, then ends everything with `.shutdown`.
    func run() {
        var commands: [CurlCommand] = []
        while inbox.take(into: &commands) {
            for command in commands { obey(command) }
            for job in lanes.removeExpired(at: .now) {
                end(job, .timeout, "no place in the source's in-flight limit in time")
            }
            startWaiting()
            let isPerforming = multi.perform()
            collectFinished()
            startWaiting()
            meter.setLevels(inFlight: lanes.inFlight, waiting: lanes.waiting)
            if !isPerforming || !multi.poll(milliseconds: pause()) { failAll() }
        }
        shutDown(commands)
    }

    private func obey(_ command: CurlCommand) {
        switch command {
        case .start(let job):
            if !lanes.enqueue(job) { end(job, .saturated, "too many requests of this source wait already") }
        case .cancel(let id):
            if let job = lanes.remove(id: id) {
                end(job, .shutdown, "the caller was cancelled")
            } else if let transfer = transfers.values.first(where: { $0.job.id == id }) {
                abort(transfer, UpstreamError(.shutdown, detail: "the caller was cancelled"))
            }
        }
    }

    private func startWaiting() {
        while let job = lanes.next() {
            do {
                try start(job)
            } catch {
                lanes.release(job.request.sourceKey)
                end(job, error.reason, error.detail)
            }
        }
    }

    private func start(_ job: CurlJob) throws(UpstreamError) {
        let remaining = ContinuousClock.now.duration(to: job.deadline).wholeMilliseconds
        guard remaining > 0 else { throw UpstreamError(.timeout, detail: "the time-out ended before the transfer") }
        let handle = if let idle = idleHandles.popLast() { idle } else { try CurlHandle() }
        let transfer = CurlTransfer(job, on: handle, limits: limits)
        try transfer.configure(userAgent: userAgent, remainingMilliseconds: remaining)
        guard multi.add(handle) else {
            throw UpstreamError(.transport, detail: "libcurl does not take the transfer")
        }
        transfers[handle.address] = transfer
    }

    private func collectFinished() {
        while let (address, code) = multi.nextFinished() {
            guard let transfer = transfers[address] else { continue }
            retire(transfer) { transfer.outcome(code) }
        }
    }

    private func abort(_ transfer: CurlTransfer, _ error: UpstreamError) {
        retire(transfer) { .failure(error) }
    }

    /// Takes a transfer out, gives its place and handle back and answers its caller.
    private func retire(_ transfer: CurlTransfer, _ outcome: () -> CurlOutcome) {
        let handle = transfer.handle
        transfers[handle.address] = nil
        lanes.release(transfer.job.request.sourceKey)
        meter.countTransfer(bodyBytes: transfer.body.count, connections: handle.connectionsOpened)
        let outcome = outcome()
        multi.remove(handle)
        handle.reset()
        if idleHandles.count < limits.inFlight { idleHandles.append(handle) }
        end(transfer.job, outcome)
    }

    private func end(_ job: CurlJob, _ reason: UpstreamError.Reason, _ detail: String) {
        end(job, .failure(UpstreamError(reason, detail: detail)))
    }

    private func end(_ job: CurlJob, _ outcome: CurlOutcome) {
        meter.count(outcome)
        meter.setLevels(inFlight: lanes.inFlight, waiting: lanes.waiting)
        job.continuation.resume(returning: outcome)
    }

    /// Until the next waiting request times out; in milliseconds, rounded up.
    private func pause() -> Int32 {
        guard let deadline = lanes.earliestDeadline else { return Int32(Self.longestPause.wholeMilliseconds) }
        let left = min(max(.zero, ContinuousClock.now.duration(to: deadline)), Self.longestPause)
        return Int32(left.wholeMilliseconds + 1)
    }

    private func failAll() {
        for transfer in Array(transfers.values) {
            abort(transfer, UpstreamError(.transport, detail: "libcurl's event loop failed"))
        }
    }

    private func shutDown(_ commands: [CurlCommand]) {
        let detail = "the client shuts down"
        for transfer in Array(transfers.values) { abort(transfer, UpstreamError(.shutdown, detail: detail)) }
        for job in lanes.removeAll() { end(job, .shutdown, detail) }
        for case .start(let job) in commands { end(job, .shutdown, detail) }
    }
}

extension Duration {
    /// Rounded towards zero.
    var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    }
}
