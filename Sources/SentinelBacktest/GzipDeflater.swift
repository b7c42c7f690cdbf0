import CLibZ

/// Packs bytes piece by piece into one gzip member (RFC 1952). Safe because the stream points into an array only while
/// that is held.
@safe final class GzipDeflater {
    private var stream = unsafe z_stream()
    private let isOpen: Bool
    private var output = [UInt8](repeating: 0, count: 1 << 16)

    /// Fast rather than small: these files are read once or twice.
    private static let level: Int32 = 4

    init() {
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        isOpen =
            unsafe deflateInit2_(&stream, Self.level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
            == Z_OK
    }

    deinit { if isOpen { _ = unsafe deflateEnd(&stream) } }

    /// What has come out so far; nil when zlib has no memory.
    func deflate(_ plain: [UInt8], isLast: Bool) -> [UInt8]? {
        guard isOpen else { return nil }
        var packed: [UInt8] = []
        var input = plain
        var status = Z_OK
        unsafe input.withUnsafeMutableBufferPointer { source in
            unsafe stream.next_in = source.baseAddress
            unsafe stream.avail_in = UInt32(clamping: source.count)
            repeat {
                let room = output.count
                let made = unsafe output.withUnsafeMutableBufferPointer { target -> Int in
                    unsafe stream.next_out = target.baseAddress
                    unsafe stream.avail_out = UInt32(clamping: room)
                    unsafe status = CLibZ.deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
                    return unsafe room - Int(stream.avail_out)
                }
                packed += output[..<made]
            } while unsafe stream.avail_out == 0
            unsafe stream.next_in = nil
        }
        return status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR ? packed : nil
    }
}
