import CLibCurl
import SentinelControl

/// A libcurl easy handle: the settings and results of one transfer, reused for the next by `reset`.
@safe final class CurlHandle {
    typealias Address = UInt

    let easy: UnsafeMutableRawPointer
    private let errorText: UnsafeMutablePointer<CChar>
    private var headers: UnsafeMutablePointer<curl_slist>?

    init() throws(UpstreamError) {
        guard let easy = unsafe curl_easy_init() else {
            throw UpstreamError(.transport, detail: "libcurl gives no handle")
        }
        unsafe self.easy = unsafe easy
        unsafe errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
        unsafe errorText.pointee = 0
    }

    deinit {
        unsafe curl_easy_cleanup(easy)
        unsafe curl_slist_free_all(headers)
        unsafe errorText.deallocate()
    }

    var address: Address { unsafe Address(bitPattern: easy) }

    /// Forgets all settings, credentials included; connections stay.
    func reset() {
        unsafe curl_easy_reset(easy)
        unsafe curl_slist_free_all(headers)
        unsafe headers = nil
        unsafe errorText.pointee = 0
    }

    // MARK: Settings

    func set(_ option: CURLoption, _ value: Int) throws(UpstreamError) {
        try Self.check(unsafe clibcurl_set_long(easy, option, value), option)
    }

    /// nil takes the option back to "not set".
    func set(_ option: CURLoption, _ value: String?) throws(UpstreamError) {
        guard let value else {
            return try Self.check(unsafe clibcurl_set_string(easy, option, nil), option)
        }
        try Self.check(unsafe clibcurl_set_string(easy, option, value), option)
    }

    func setBody(_ body: String) throws(UpstreamError) {
        try Self.check(unsafe clibcurl_set_body(easy, body, body.utf8.count), CURLOPT_COPYPOSTFIELDS)
    }

    /// Trusts these PEM certificates and no others.
    func setTrust(_ bundle: String) throws(UpstreamError) {
        try Self.check(unsafe clibcurl_set_ca_bundle(easy, bundle, bundle.utf8.count), CURLOPT_CAINFO_BLOB)
        try set(CURLOPT_CAPATH, nil)
    }

    /// Keeps this transfer's connection from child processes.
    func setCloseOnExec() throws(UpstreamError) {
        try Self.check(unsafe clibcurl_set_close_on_exec(easy), CURLOPT_SOCKOPTFUNCTION)
    }

    /// Sends these header lines in addition to libcurl's own.
    func setHeaders(_ lines: [String]) throws(UpstreamError) {
        for line in lines {
            guard let longer = unsafe curl_slist_append(headers, line) else {
                throw UpstreamError(.transport, detail: "libcurl is out of memory")
            }
            unsafe headers = unsafe longer
        }
        try Self.check(unsafe clibcurl_set_headers(easy, headers), CURLOPT_HTTPHEADER)
    }

    /// Sends what arrives to `transfer`, which must outlive the transfer.
    func setReceiver(_ transfer: CurlTransfer) throws(UpstreamError) {
        let context = unsafe Unmanaged.passUnretained(transfer).toOpaque()
        try Self.check(unsafe clibcurl_set_receiver(easy, CURLOPT_WRITEFUNCTION, receiveBody), CURLOPT_WRITEFUNCTION)
        try Self.check(unsafe clibcurl_set_pointer(easy, CURLOPT_WRITEDATA, context), CURLOPT_WRITEDATA)
        try Self.check(
            unsafe clibcurl_set_receiver(easy, CURLOPT_HEADERFUNCTION, receiveHeader), CURLOPT_HEADERFUNCTION)
        try Self.check(unsafe clibcurl_set_pointer(easy, CURLOPT_HEADERDATA, context), CURLOPT_HEADERDATA)
        try Self.check(unsafe clibcurl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText), CURLOPT_ERRORBUFFER)
    }

    private static func check(_ code: CURLcode, _ option: CURLoption) throws(UpstreamError) {
        guard code == CURLE_OK else {
            let detail = "libcurl refuses option \(option.rawValue) with code \(code.rawValue)"
            throw UpstreamError(.transport, detail: detail)
        }
    }

    // MARK: Results

    var status: Int { unsafe clibcurl_get_long(easy, CURLINFO_RESPONSE_CODE) }
    var connectionsOpened: Int { unsafe clibcurl_get_long(easy, CURLINFO_NUM_CONNECTS) }
    var seconds: Double { Double(unsafe clibcurl_get_offset(easy, CURLINFO_TOTAL_TIME_T)) / 1e6 }
    /// -1 when the reply does not say.
    var contentLength: Int { Int(unsafe clibcurl_get_offset(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T)) }

    var contentType: String? {
        guard let text = unsafe clibcurl_get_string(easy, CURLINFO_CONTENT_TYPE) else { return nil }
        return unsafe String(cString: text)
    }

    /// libcurl's own words on a failure.
    func explanation(of code: CURLcode) -> String {
        let own = unsafe String(cString: errorText)
        guard own.isEmpty, let general = unsafe curl_easy_strerror(code) else { return own }
        return unsafe String(cString: general)
    }
}

private func receiveBody(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context = unsafe context else { return 0 }
    let transfer = unsafe Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
    let chunk = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
    return unsafe transfer.receiveBody(chunk) ? size * count : 0
}

private func receiveHeader(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context = unsafe context else { return 0 }
    let transfer = unsafe Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
    let line = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
    return unsafe transfer.receiveHeader(line) ? size * count : 0
}
