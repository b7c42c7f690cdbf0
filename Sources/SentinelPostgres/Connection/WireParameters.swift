import SentinelTime

/// The parameters of one call in the form libpq wants: one buffer of bytes and, for each value, where it lies.
struct WireParameters {
    private struct Place {
        /// Where the value begins in `bytes`; nil for NULL.
        var offset: Int?
        var length: Int32
        var isBinary: Bool
    }

    private var bytes: [UInt8] = []
    private var places: [Place] = []

    /// - Throws: reason `other("22021")` for text with U+0000, which a C string would cut off silently.
    init(_ values: [SQLValue]) throws(PostgresError) {
        places.reserveCapacity(values.count)
        for value in values { try append(value) }
    }

    var count: Int32 { Int32(places.count) }

    /// Calls `body` with libpq's arrays `values`, `lengths` and `formats` (nil without parameters), valid in the call.
    func withArrays<R>(
        _ body: (UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> R
    ) -> R {
        let lengths = places.map(\.length)
        let formats = places.map { Int32($0.isBinary ? 1 : 0) }
        return unsafe bytes.withUnsafeBytes { storage in
            let base = unsafe storage.baseAddress?.assumingMemoryBound(to: CChar.self)
            let values = unsafe places.map { place in unsafe place.offset.flatMap { unsafe base?.advanced(by: $0) } }
            return unsafe values.withUnsafeBufferPointer { values in
                unsafe lengths.withUnsafeBufferPointer { lengths in
                    unsafe formats.withUnsafeBufferPointer { formats in
                        unsafe body(values.baseAddress, lengths.baseAddress, formats.baseAddress)
                    }
                }
            }
        }
    }

    private mutating func append(_ value: SQLValue) throws(PostgresError) {
        switch value {
        case .null: places.append(Place(offset: nil, length: 0, isBinary: false))
        case .text(let text), .json(let text): try appendText(text)
        case .int(let number): try appendText(String(number))
        case .double(let number): try appendText(String(number))
        case .bool(let flag): try appendText(flag ? "true" : "false")
        case .bytes(let content): appendBinary { $0.append(contentsOf: content) }
        case .timestamp(let time): appendBinary { $0.append(bigEndian: time.postgresMicroseconds) }
        case .texts(let texts): appendArray(of: 25, texts) { $0.append(contentsOf: $1.utf8) }
        case .ints(let numbers): appendArray(of: 20, numbers) { $0.append(bigEndian: $1) }
        case .doubles(let numbers): appendArray(of: 701, numbers) { $0.append(bigEndian: $1.bitPattern) }
        case .timestamps(let times): appendArray(of: 1184, times) { $0.append(bigEndian: $1.postgresMicroseconds) }
        case .bytesList(let list): appendArray(of: 17, list) { $0.append(contentsOf: $1) }
        }
    }

    private mutating func appendText(_ text: String) throws(PostgresError) {
        let offset = bytes.count
        bytes.append(contentsOf: text.utf8)
        guard !bytes[offset...].contains(0) else {
            throw PostgresError(.other(sqlstate: "22021"), detail: "text with the character U+0000")
        }
        bytes.append(0)
        places.append(Place(offset: offset, length: 0, isBinary: false))
    }

    private mutating func appendBinary(_ write: (inout [UInt8]) -> Void) {
        let offset = bytes.count
        write(&bytes)
        places.append(Place(offset: offset, length: Int32(bytes.count - offset), isBinary: true))
        // A byte more keeps the base address non-nil for an empty value, which would otherwise read as NULL.
        bytes.append(0)
    }

    /// A one-dimensional array in PostgreSQL's binary form (`array_recv`): dimensions, has-null flag, element type,
    /// length, lower bound, then each element with its length (-1 for NULL).
    private mutating func appendArray<Element>(
        of type: Int32, _ elements: [Element?], _ write: (inout [UInt8], Element) -> Void
    ) {
        appendBinary { bytes in
            bytes.append(bigEndian: Int32(elements.isEmpty ? 0 : 1))
            bytes.append(bigEndian: Int32(elements.contains { $0 == nil } ? 1 : 0))
            bytes.append(bigEndian: type)
            guard !elements.isEmpty else { return }
            bytes.append(bigEndian: Int32(elements.count))
            bytes.append(bigEndian: Int32(1))
            for element in elements {
                let at = bytes.count
                bytes.append(bigEndian: Int32(-1))
                guard let element else { continue }
                write(&bytes, element)
                bytes.replace(at: at, bigEndian: Int32(bytes.count - at - 4))
            }
        }
    }
}

extension [UInt8] {
    fileprivate mutating func append<I: FixedWidthInteger>(bigEndian value: I) {
        for shift in stride(from: I.bitWidth - 8, through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: value >> I(shift)))
        }
    }

    fileprivate mutating func replace(at index: Int, bigEndian value: Int32) {
        for byte in 0..<4 { self[index + byte] = UInt8(truncatingIfNeeded: value >> Int32(24 - 8 * byte)) }
    }
}

extension Timestamp {
    /// 2000-01-01T00:00:00Z, where PostgreSQL's binary timestamps begin.
    private static let postgresEpoch: Int64 = 946_684_800_000

    /// Microseconds since 2000-01-01, saturated to PostgreSQL's `infinity` outside of what 64 bits hold.
    var postgresMicroseconds: Int64 {
        let (shifted, below) = milliseconds.subtractingReportingOverflow(Self.postgresEpoch)
        let (product, beyond) = shifted.multipliedReportingOverflow(by: 1000)
        return below || beyond ? (milliseconds < 0 ? Int64.min : Int64.max) : product
    }

    /// Rounds down to the millisecond.
    init(postgresMicroseconds microseconds: Int64) {
        let (quotient, remainder) = microseconds.quotientAndRemainder(dividingBy: 1000)
        self.init(milliseconds: quotient + Self.postgresEpoch - (remainder < 0 ? 1 : 0))
    }
}
