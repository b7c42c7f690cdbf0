/// Reads what ``ArtifactWriter`` wrote; every read is bounded and every number checked, so that hostile bytes end in an
/// ``ArtifactError``. Nothing read is ever executed.
public struct ArtifactReader: Sendable {
    private let bytes: [UInt8]
    private var position = 0

    /// Reads from the first of `bytes` on.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// How many bytes are still to be read.
    public var remaining: Int { bytes.count - position }

    /// The next byte.
    public mutating func byte() throws(ArtifactError) -> UInt8 {
        guard remaining >= 1 else { throw .truncated }
        defer { position += 1 }
        return bytes[position]
    }

    /// The next eight bytes.
    public mutating func unsigned() throws(ArtifactError) -> UInt64 {
        guard remaining >= 8 else { throw .truncated }
        var value: UInt64 = 0
        for offset in 0..<8 { value |= UInt64(bytes[position + offset]) << UInt64(8 * offset) }
        position += 8
        return value
    }

    /// A whole number within `range`; `field` names it in the error.
    public mutating func integer(_ field: String, in range: ClosedRange<Int>) throws(ArtifactError) -> Int {
        let value = Int(Int64(bitPattern: try unsigned()))
        guard range.contains(value) else { throw .badValue(field: field) }
        return value
    }

    /// Every finite number.
    public static let finite = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude

    /// A finite number within `range`; `field` names it in the error.
    public mutating func number(
        _ field: String, in range: ClosedRange<Double> = ArtifactReader.finite
    ) throws(ArtifactError) -> Double {
        let value = Double(bitPattern: try unsigned())
        guard value.isFinite, range.contains(value) else { throw .badValue(field: field) }
        return value
    }

    /// A finite single-precision number, or NaN for a missing one where `orMissing` allows it.
    public mutating func single(_ field: String, orMissing: Bool = false) throws(ArtifactError) -> Float {
        guard remaining >= 4 else { throw .truncated }
        var pattern: UInt32 = 0
        for offset in 0..<4 { pattern |= UInt32(bytes[position + offset]) << UInt32(8 * offset) }
        position += 4
        let value = Float(bitPattern: pattern)
        guard value.isFinite || (orMissing && value.isNaN) else { throw .badValue(field: field) }
        return value
    }

    /// Bytes with their count before them, at most `limit` of them.
    public mutating func blob(_ field: String, limit: Int) throws(ArtifactError) -> [UInt8] {
        try slice(try integer(field, in: 0...limit))
    }

    /// One byte, 0 or 1; `field` names it in the error.
    public mutating func flag(_ field: String) throws(ArtifactError) -> Bool {
        switch try byte() {
        case 0: return false
        case 1: return true
        default: throw .badValue(field: field)
        }
    }

    /// A text of at most `limit` bytes of valid UTF-8.
    public mutating func text(_ field: String, limit: Int) throws(ArtifactError) -> String {
        let length = try integer(field, in: 0...limit)
        guard remaining >= length else { throw .truncated }
        defer { position += length }
        guard let text = String(validating: bytes[position..<position + length], as: UTF8.self) else {
            throw .badValue(field: field)
        }
        return text
    }

    /// At most `limit` finite numbers.
    public mutating func numbers(_ field: String, limit: Int) throws(ArtifactError) -> [Double] {
        let count = try integer(field, in: 0...limit)
        guard remaining >= 8 * count else { throw .truncated }
        var values: [Double] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try number(field)) }
        return values
    }

    mutating func slice(_ length: Int) throws(ArtifactError) -> [UInt8] {
        guard length >= 0, remaining >= length else { throw .truncated }
        defer { position += length }
        return Array(bytes[position..<position + length])
    }
}
