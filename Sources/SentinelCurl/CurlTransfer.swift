import CLibCurl
import SentinelControl

/// A job in flight: its handle and what has arrived so far. Confined to the loop's thread.
@safe final class CurlTransfer {
    /// All header lines of a reply together, in bytes.
    private static let headerLimit = 64 << 10
    /// A stated length above this is not believed beforehand, in bytes.
    private static let reservationLimit = 1 << 20

    let job: CurlJob
    let handle: CurlHandle
    let limits: CurlLimits
    private(set) var body: [UInt8] = []
    private var headerBytes = 0
    private var contentEncodings = 0
    /// Why a callback aborted the transfer.
    private var refusal: UpstreamError?

    init(_ job: CurlJob, on handle: CurlHandle, limits: CurlLimits) {
        self.job = job
        self.handle = handle
        self.limits = limits
    }

    // MARK: Callbacks

    /// Keeps decoded bytes; false aborts the transfer.
    func receiveBody(_ chunk: UnsafeRawBufferPointer) -> Bool {
        let limit = job.request.bodyLimit
        guard body.count + chunk.count <= limit else {
            return refuse(.tooLarge, "the reply is larger than \(limit) bytes")
        }
        if body.isEmpty { body.reserveCapacity(min(handle.contentLength, limit, Self.reservationLimit)) }
        unsafe body.append(contentsOf: chunk)
        return true
    }

    /// Reads what bears on safety from a header line; false aborts the transfer.
    func receiveHeader(_ line: UnsafeRawBufferPointer) -> Bool {
        if headerBytes == 0 { watchSpeed() }
        headerBytes += line.count
        guard headerBytes <= Self.headerLimit else {
            return refuse(.tooLarge, "the reply's header is larger than \(Self.headerLimit) bytes")
        }
        guard let colon = unsafe line.firstIndex(of: UInt8(ascii: ":")), colon <= "transfer-encoding".utf8.count else {
            return true
        }
        let name = unsafe String(decoding: line[..<colon], as: UTF8.self).lowercased()
        guard name == "content-encoding" || name == "transfer-encoding" else { return true }
        let value = unsafe String(decoding: line[(colon + 1)...], as: UTF8.self).lowercased()
        return name == "content-encoding" ? acceptContentEncoding(value) : acceptTransferEncoding(value)
    }

    /// Layers of compression multiply: two could keep this thread busy for minutes within one small packet.
    private func acceptContentEncoding(_ value: String) -> Bool {
        contentEncodings += 1
        guard contentEncodings == 1, !value.contains(",") else {
            return refuse(.transport, "the reply is compressed more than once")
        }
        return true
    }

    private func acceptTransferEncoding(_ value: String) -> Bool {
        guard value.trimming(while: { $0.isWhitespace }) == "chunked" else {
            return refuse(.transport, "the reply has a transfer encoding that was not asked for")
        }
        return true
    }

    /// The low-speed clock starts with the reply: a long query may think before it answers.
    private func watchSpeed() {
        try? handle.set(CURLOPT_LOW_SPEED_LIMIT, limits.lowSpeedBytesPerSecond)
        try? handle.set(CURLOPT_LOW_SPEED_TIME, limits.lowSpeedSeconds)
    }

    private func refuse(_ reason: UpstreamError.Reason, _ detail: String) -> Bool {
        refusal = UpstreamError(reason, detail: detail)
        return false
    }

    // MARK: End

    /// What the ended transfer gives its caller. Call once: the body moves into the reply.
    func outcome(_ code: CURLcode) -> CurlOutcome {
        if let refusal { return .failure(refusal) }
        guard code == CURLE_OK else {
            let detail = job.request.withholdingSecrets(handle.explanation(of: code))
            return .failure(UpstreamError(.init(code, detail: detail), detail: detail))
        }
        guard !(300..<400).contains(handle.status) else {
            return .failure(UpstreamError(.redirect, detail: "status \(handle.status); redirects are not followed"))
        }
        defer { body = [] }
        return .success(
            UpstreamReply(
                status: handle.status, contentType: handle.contentType, body: body, seconds: handle.seconds))
    }
}

extension StringProtocol {
    fileprivate func trimming(while isMeant: (Character) -> Bool) -> String {
        String(String(drop(while: isMeant).reversed().drop(while: isMeant)).reversed())
    }
}
