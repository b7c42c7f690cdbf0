extension ArtifactWriter {
    /// The numbers without a count, two to eight bytes.
    mutating func write(_ values: [Float]) {
        for place in stride(from: 0, to: values.count, by: 2) {
            let second = place + 1 < values.count ? values[place + 1].bitPattern : 0
            write(UInt64(values[place].bitPattern) | UInt64(second) << 32)
        }
    }
}

extension ArtifactReader {
    /// Exactly `count` numbers, each finite or, where `allowsMissing`, NaN.
    mutating func floats(
        _ field: String, count: Int, allowsMissing: Bool = false
    )
        throws(ArtifactError) -> [Float]
    {
        guard count >= 0, remaining / 8 >= (count + 1) / 2 else { throw .truncated }
        var values: [Float] = []
        values.reserveCapacity(count)
        while values.count < count {
            let packed = try unsigned()
            for shift in [UInt64(0), 32] where values.count < count {
                let value = Float(bitPattern: UInt32(truncatingIfNeeded: packed >> shift))
                guard value.isFinite || (allowsMissing && value.isNaN) else {
                    throw .badValue(field: field)
                }
                values.append(value)
            }
        }
        return values
    }

    /// Exactly `count` finite numbers, written with their count.
    mutating func numbers(_ field: String, count: Int) throws(ArtifactError) -> [Double] {
        let values = try numbers(field, limit: count)
        guard values.count == count else { throw .badValue(field: field) }
        return values
    }
}
