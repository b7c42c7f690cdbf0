import CLibZ

/// A part of a gzip member: raw deflate data that ends on a byte boundary and refers to nothing before it, so that a
/// part which was compressed once can stand at the front of many replies.
struct DeflatedPart: Sendable {
    let bytes: [UInt8]
    /// CRC-32 of the plain bytes.
    let checksum: UInt
    /// How many plain bytes it stands for.
    let plainCount: Int

    /// Nil when zlib has no memory.
    ///
    /// - Parameter isLast: ends the stream, so that nothing may follow.
    init?(_ plain: [UInt8], isLast: Bool) {
        guard let bytes = DeflatedPart.deflated(plain, flush: isLast ? Z_FINISH : Z_FULL_FLUSH) else { return nil }
        self.bytes = bytes
        self.checksum = unsafe crc32_z(0, plain, plain.count)
        self.plainCount = plain.count
    }

    /// One gzip member (RFC 1952) of two parts, the second of which is the last.
    static func gzip(_ first: DeflatedPart, _ last: DeflatedPart) -> [UInt8] {
        let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
        let checksum = crc32_combine(first.checksum, last.checksum, last.plainCount)
        var member = header
        member.reserveCapacity(header.count + first.bytes.count + last.bytes.count + 8)
        member += first.bytes
        member += last.bytes
        member += littleEndian(UInt32(truncatingIfNeeded: checksum))
        member += littleEndian(UInt32(truncatingIfNeeded: first.plainCount + last.plainCount))
        return member
    }

    private static func littleEndian(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) }
    }

    /// Raw deflate (a window of 2^15, no header), level 4: a page compresses well, and a scrape should be quick.
    private static func deflated(_ plain: [UInt8], flush: Int32) -> [UInt8]? {
        var stream = unsafe z_stream()
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        guard unsafe deflateInit2_(&stream, 4, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { return nil }
        defer { _ = unsafe deflateEnd(&stream) }
        let bound = unsafe Int(deflateBound(&stream, UInt(plain.count))) + 64
        var input = plain
        return unsafe input.withUnsafeMutableBufferPointer { source -> [UInt8]? in
            unsafe stream.next_in = source.baseAddress
            unsafe stream.avail_in = UInt32(clamping: source.count)
            return unsafe run(&stream, flush: flush, capacity: bound)
        }
    }

    private static func run(_ stream: inout z_stream, flush: Int32, capacity: Int) -> [UInt8]? {
        let wanted = flush == Z_FINISH ? Z_STREAM_END : Z_OK
        var status = wanted
        let output = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
            unsafe stream.next_out = target.baseAddress
            unsafe stream.avail_out = UInt32(clamping: capacity)
            unsafe status = deflate(&stream, flush)
            count = unsafe capacity - Int(stream.avail_out)
        }
        return status == wanted ? output : nil
    }
}
