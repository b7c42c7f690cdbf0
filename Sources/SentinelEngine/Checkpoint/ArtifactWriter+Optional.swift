import SentinelForecast

extension ArtifactWriter {
    /// Whether there is a value, then the value.
    mutating func write(_ value: Double?) {
        write(value != nil)
        if let value { write(value) }
    }

    /// Whether there is a value, then the value.
    mutating func write(_ value: Int64?) {
        write(value != nil)
        if let value { write(Int(value)) }
    }
}
