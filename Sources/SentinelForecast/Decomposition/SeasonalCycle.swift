/// One cycle of a season, repeated for ever: the value of a grid point by its index modulo the period.
struct SeasonalCycle: Equatable, Sendable {
    /// `values[i mod period]` belongs to grid index i.
    private let values: [Double]
    /// How much of the variance around the trend the season explains, 0 to 1.
    let strength: Double

    /// `cycle` are the values of the grid points up to `end`.
    init(_ cycle: ArraySlice<Double>, endingAt end: Int64, strength: Double) {
        var values = [Double](repeating: 0, count: cycle.count)
        for (back, value) in cycle.reversed().enumerated() {
            values[Self.phase(end - Int64(back), cycle.count)] = value
        }
        self.values = values
        self.strength = strength
    }

    var period: Int { values.count }

    subscript(index: Int64) -> Double { values[Self.phase(index, values.count)] }

    private static func phase(_ index: Int64, _ period: Int) -> Int {
        let remainder = Int(index % Int64(period))
        return remainder < 0 ? remainder + period : remainder
    }

    /// `max(0, 1 - var(remainder) / var(seasonal + remainder))` (Wang, Smith and Hyndman 2006).
    static func strength(_ component: [Double], of y: [Double], _ parts: MSTL.Components) -> Double {
        var remainder = y
        for place in y.indices {
            remainder[place] -= parts.trend[place]
            for other in parts.seasonal { remainder[place] -= other[place] }
        }
        let with = variance(zip(component, remainder).map { $0 + $1 })
        let ratio = variance(remainder) / with
        return ratio.isFinite ? min(1, max(0, 1 - ratio)) : 0
    }

    private static func variance(_ values: [Double]) -> Double {
        let mean = values.reduce(0, +) / Double(max(1, values.count))
        return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, values.count))
    }
}

extension SeasonalCycle {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(values)
        writer.write(strength)
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        values = try reader.numbers("mstl.cycle", limit: ParameterDescription.seasonLimit)
        guard values.count >= 2 else { throw .badValue(field: "mstl.cycle") }
        strength = try reader.number("mstl.strength", in: 0...1)
    }
}
