import Glibc
import SentinelControl

/// The thread of a client: what the loop is made of, and how it starts and ends.
final class CurlThread: Sendable {
    let multi: CurlMulti
    let inbox: CurlInbox
    let meter: CurlMeter
    let limits: CurlLimits
    let userAgent: String

    init(limits: CurlLimits, userAgent: String) throws(UpstreamError) {
        multi = try CurlMulti(idleConnections: limits.inFlight)
        inbox = CurlInbox(waking: multi)
        meter = CurlMeter()
        self.limits = limits
        self.userAgent = userAgent
    }

    /// Starts the loop on a thread of its own, which must be joined or detached.
    func start() throws(UpstreamError) -> pthread_t {
        var thread = pthread_t()
        let context = unsafe Unmanaged.passRetained(self)
        let code = unsafe pthread_create(&thread, nil, runCurlThread, context.toOpaque())
        guard code == 0 else {
            unsafe context.release()
            throw UpstreamError(.transport, detail: "no thread for libcurl: error \(code)")
        }
        return thread
    }

    fileprivate func run() {
        // Signals belong to the main thread; SIGPIPE would end the process when a TLS peer goes away.
        var all = sigset_t()
        unsafe sigfillset(&all)
        unsafe pthread_sigmask(SIG_BLOCK, &all, nil)
        CurlLoop(self).run()
        inbox.finish()
    }
}

private func runCurlThread(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context = unsafe context else { return nil }
    unsafe Unmanaged<CurlThread>.fromOpaque(context).takeRetainedValue().run()
    return nil
}
