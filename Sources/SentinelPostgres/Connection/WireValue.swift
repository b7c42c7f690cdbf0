import SentinelTime

/// A value in PostgreSQL's binary form with the OID of its type; each decoder gives nil for another type.
struct WireValue {
    /// OID of the type, see `pg_type.dat`.
    let type: UInt32
    let bytes: [UInt8]

    private static let bytea: UInt32 = 17
    private static let timestamptz: UInt32 = 1184
    private static let uuid: UInt32 = 2950
    private static let jsonb: UInt32 = 3802
    private static let boolean: UInt32 = 16
    /// Fixed-size binary types, whose bytes are no text.
    private static let neverText: Set<UInt32> = [16, 17, 20, 21, 23, 26, 700, 701, 1082, 1083, 1114, 1184, 1186, 1700]

    var text: String? {
        switch type {
        case Self.jsonb: String(validating: bytes.dropFirst(), as: UTF8.self)
        case Self.uuid: uuidText
        case _ where Self.neverText.contains(type): nil
        default: String(validating: bytes, as: UTF8.self)
        }
    }

    var int: Int64? {
        switch (type, bytes.count) {
        case (20, 8): bigEndian(Int64.self)
        case (23, 4): Int64(bigEndian(Int32.self))
        case (21, 2): Int64(bigEndian(Int16.self))
        case (26, 4): Int64(bigEndian(UInt32.self))
        default: nil
        }
    }

    var double: Double? {
        switch (type, bytes.count) {
        case (701, 8): Double(bitPattern: bigEndian(UInt64.self))
        case (700, 4): Double(Float(bitPattern: bigEndian(UInt32.self)))
        default: int.map { Double($0) }
        }
    }

    var bool: Bool? { type == Self.boolean && bytes.count == 1 ? bytes[0] != 0 : nil }

    var content: [UInt8]? { type == Self.bytea ? bytes : nil }

    var time: Timestamp? {
        type == Self.timestamptz && bytes.count == 8 ? Timestamp(postgresMicroseconds: bigEndian(Int64.self)) : nil
    }

    static func text(_ value: WireValue) -> String? { value.text }
    static func int(_ value: WireValue) -> Int64? { value.int }
    static func double(_ value: WireValue) -> Double? { value.double }
    static func bool(_ value: WireValue) -> Bool? { value.bool }
    static func bytes(_ value: WireValue) -> [UInt8]? { value.content }
    static func timestamp(_ value: WireValue) -> Timestamp? { value.time }

    /// The elements of a one-dimensional array without NULLs; nil for anything else.
    func elements<Element>(_ decode: (WireValue) -> Element?) -> [Element]? {
        guard bytes.count >= 12 else { return nil }
        let dimensions = bigEndian(Int32.self)
        if dimensions == 0 { return [] }
        guard dimensions == 1, bytes.count >= 20 else { return nil }
        let elementType = bigEndian(UInt32.self, at: 8)
        let count = Int(bigEndian(Int32.self, at: 12))
        guard count >= 0, count <= (bytes.count - 20) / 4 else { return nil }
        var elements: [Element] = []
        elements.reserveCapacity(count)
        var at = 20
        for _ in 0..<count {
            guard at + 4 <= bytes.count else { return nil }
            let length = Int(bigEndian(Int32.self, at: at))
            at += 4
            guard length >= 0, at + length <= bytes.count,
                let element = decode(WireValue(type: elementType, bytes: Array(bytes[at..<at + length])))
            else { return nil }
            elements.append(element)
            at += length
        }
        return elements
    }

    private var uuidText: String? {
        guard bytes.count == 16 else { return nil }
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text += "-" }
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return text
    }

    private func bigEndian<I: FixedWidthInteger>(_ type: I.Type, at start: Int = 0) -> I {
        var value: I = 0
        for byte in bytes[start..<start + I.bitWidth / 8] { value = value << 8 | I(truncatingIfNeeded: byte) }
        return value
    }
}
