import CLibCurl
import SentinelControl
import SentinelTime

extension CurlTransfer {
    /// Sets everything up for the exchange. `remainingMilliseconds` is what is left of the total time-out;
    /// positive.
    func configure(userAgent: String, remainingMilliseconds: Int) throws(UpstreamError) {
        try configureTransport(userAgent: userAgent)
        try configureTimes(remainingMilliseconds)
        try configureSecurity()
        try handle.set(CURLOPT_URL, job.request.url)
        try handle.setHeaders(job.request.headerLines)
        if let form = job.request.form { try handle.setBody(form) }
        try handle.setReceiver(self)
    }

    private func configureTransport(userAgent: String) throws(UpstreamError) {
        try handle.set(CURLOPT_NOSIGNAL, 1)
        // Otherwise a name look-up that hangs would hold the loop when its transfer is removed.
        try handle.set(CURLOPT_QUICK_EXIT, 1)
        try handle.setCloseOnExec()
        try handle.set(CURLOPT_PROTOCOLS_STR, "http,https")
        try handle.set(CURLOPT_HTTP_VERSION, clibcurl_http_1_1)
        try handle.set(CURLOPT_FOLLOWLOCATION, 0)
        // An empty proxy also switches the environment's off.
        try handle.set(CURLOPT_PROXY, "")
        try handle.set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate")
        try handle.set(CURLOPT_USERAGENT, userAgent)
    }

    private func configureTimes(_ remainingMilliseconds: Int) throws(UpstreamError) {
        let connect = Int(clamping: limits.connectTimeout.milliseconds)
        let longest = Int(Int32.max)
        try handle.set(CURLOPT_TIMEOUT_MS, min(remainingMilliseconds, longest))
        try handle.set(CURLOPT_CONNECTTIMEOUT_MS, min(max(1, connect), longest))
    }

    private func configureSecurity() throws(UpstreamError) {
        try handle.set(CURLOPT_SSL_VERIFYPEER, 1)
        try handle.set(CURLOPT_SSL_VERIFYHOST, 2)
        if let bundle = job.request.caBundle { try handle.setTrust(bundle) }
        guard case .basic(let user, let password) = job.request.credentials else { return }
        try handle.set(CURLOPT_HTTPAUTH, clibcurl_auth_basic)
        try handle.set(CURLOPT_USERNAME, user)
        try handle.set(CURLOPT_PASSWORD, password)
    }
}
