import CLibZ

/// Unpacks a gzip file piece by piece (RFC 1952), several members one after the other included. Safe because
/// the stream points into an array only while that is held.
@safe final class GzipInflater {
    private let file: String
    private var stream = unsafe z_stream()
    private var isOpen = false
    private var isMemberDone = false
    private var output = [UInt8](repeating: 0, count: 1 << 18)

    /// 15 bits of window, and a gzip header is expected.
    private static let windowBits: Int32 = 15 + 16

    init(file: String) {
        self.file = file
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        isOpen = unsafe inflateInit2_(&stream, Self.windowBits, ZLIB_VERSION, size) == Z_OK
    }

    deinit { if isOpen { _ = unsafe inflateEnd(&stream) } }

    /// An empty piece says that the file has ended.
    func inflate(_ piece: [UInt8], into bytes: inout [UInt8]) throws(FileFault) {
        guard isOpen else { throw FileFault(file, "cannot be unpacked: zlib has no memory.") }
        guard !piece.isEmpty else {
            if !isMemberDone { throw FileFault(file, "the gzip data ends too early: the file was cut off.") }
            return
        }
        var status = Z_OK
        var input = piece
        unsafe input.withUnsafeMutableBufferPointer { source in
            unsafe stream.next_in = source.baseAddress
            unsafe stream.avail_in = UInt32(clamping: source.count)
            status = inflateAvailable(into: &bytes)
            unsafe stream.next_in = nil
            unsafe stream.avail_in = 0
        }
        guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
            throw FileFault(file, "holds broken gzip data: copy or download it again.")
        }
    }

    private func inflateAvailable(into bytes: inout [UInt8]) -> Int32 {
        var status = Z_OK
        while unsafe stream.avail_in > 0 {
            if isMemberDone {
                guard unsafe inflateReset(&stream) == Z_OK else { return Z_DATA_ERROR }
                isMemberDone = false
            }
            repeat {
                let room = output.count
                let made = unsafe output.withUnsafeMutableBufferPointer { target -> Int in
                    unsafe stream.next_out = target.baseAddress
                    unsafe stream.avail_out = UInt32(clamping: room)
                    unsafe status = CLibZ.inflate(&stream, Z_NO_FLUSH)
                    return unsafe room - Int(stream.avail_out)
                }
                bytes += output[..<made]
                guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else { return status }
            } while unsafe stream.avail_out == 0 && status != Z_STREAM_END
            isMemberDone = status == Z_STREAM_END
        }
        return status
    }
}
