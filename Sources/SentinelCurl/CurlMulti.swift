import CLibCurl
import SentinelControl

/// A libcurl multi handle.
///
/// Unchecked because everything but `wakeUp` runs on the loop's thread alone, and `curl_multi_wakeup` is the one
/// function that libcurl allows on any thread. The handle lives as long as this object, so nobody can wake a freed one.
@safe final class CurlMulti: @unchecked Sendable {
    private let multi: UnsafeMutableRawPointer

    /// `idleConnections` bounds the connections that are kept open for the next request.
    init(idleConnections: Int) throws(UpstreamError) {
        guard Self.isLibraryReady, let multi = unsafe curl_multi_init() else {
            throw UpstreamError(.transport, detail: "libcurl does not start")
        }
        unsafe self.multi = unsafe multi
        _ = unsafe clibcurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, idleConnections)
    }

    deinit {
        unsafe curl_multi_cleanup(multi)
    }

    private static let isLibraryReady = clibcurl_global_init() == CURLE_OK

    func wakeUp() {
        unsafe curl_multi_wakeup(multi)
    }

    /// Whether the transfer runs from now on.
    func add(_ handle: CurlHandle) -> Bool {
        unsafe curl_multi_add_handle(multi, handle.easy) == CURLM_OK
    }

    func remove(_ handle: CurlHandle) {
        unsafe curl_multi_remove_handle(multi, handle.easy)
    }

    /// Moves all transfers on without blocking; false when libcurl itself failed.
    func perform() -> Bool {
        var running: Int32 = 0
        return unsafe curl_multi_perform(multi, &running) == CURLM_OK
    }

    /// Blocks until a socket is ready, a timer of libcurl or `milliseconds` is over, or somebody calls `wakeUp`.
    func poll(milliseconds: Int32) -> Bool {
        unsafe curl_multi_poll(multi, nil, 0, milliseconds, nil) == CURLM_OK
    }

    /// The next transfer that has ended, by the address of its easy handle.
    func nextFinished() -> (handle: CurlHandle.Address, code: CURLcode)? {
        var remaining: Int32 = 0
        while let message = unsafe curl_multi_info_read(multi, &remaining) {
            guard unsafe message.pointee.msg == CURLMSG_DONE, let easy = unsafe message.pointee.easy_handle else {
                continue
            }
            return unsafe (CurlHandle.Address(bitPattern: easy), clibcurl_message_result(message))
        }
        return nil
    }
}
