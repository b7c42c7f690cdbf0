import SentinelForecast

extension ArtifactReader {
    /// A finite number or nil.
    mutating func optionalNumber(_ field: String) throws(ArtifactError) -> Double? {
        try flag(field) ? try number(field) : nil
    }

    /// A grid index or nil.
    mutating func optionalIndex(_ field: String) throws(ArtifactError) -> Int64? {
        try flag(field) ? try index(field) : nil
    }

    /// A grid index that arithmetic cannot overflow.
    mutating func index(_ field: String) throws(ArtifactError) -> Int64 {
        Int64(try integer(field, in: -(1 << 53)...(1 << 53)))
    }

    /// A finite number, or NaN for a missing one.
    mutating func numberOrMissing(_ field: String) throws(ArtifactError) -> Double {
        let value = Double(bitPattern: try unsigned())
        guard !value.isInfinite else { throw .badValue(field: field) }
        return value
    }
}
