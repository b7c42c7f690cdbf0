/// Appends numbers and texts in the artifact's layout: little-endian, counts before contents.
public struct ArtifactWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []

    /// An empty writer.
    public init() {}

    /// One byte.
    public mutating func write(_ value: UInt8) {
        bytes.append(value)
    }

    /// Eight bytes, the lowest first.
    public mutating func write(_ value: UInt64) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    /// Eight bytes, two's complement.
    public mutating func write(_ value: Int) {
        write(UInt64(bitPattern: Int64(value)))
    }

    /// The bit pattern, eight bytes.
    public mutating func write(_ value: Double) {
        write(value.bitPattern)
    }

    /// The bit pattern, four bytes; NaN is a missing value.
    public mutating func write(_ value: Float) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> shift))
        }
    }

    /// A count, then the bytes.
    public mutating func write(_ other: [UInt8]) {
        write(other.count)
        bytes.append(contentsOf: other)
    }

    /// One byte, 0 or 1.
    public mutating func write(_ value: Bool) {
        write(value ? UInt8(1) : 0)
    }

    /// A length in bytes, then UTF-8.
    public mutating func write(_ text: String) {
        let utf8 = Array(text.utf8)
        write(utf8.count)
        bytes.append(contentsOf: utf8)
    }

    /// A count, then the numbers.
    public mutating func write(_ values: [Double]) {
        write(values.count)
        for value in values { write(value) }
    }

    mutating func append(_ other: [UInt8]) {
        bytes.append(contentsOf: other)
    }
}
