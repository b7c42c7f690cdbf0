/// Additive season and level by exponential smoothing, without a trend: `f(t+h) = l + s(phase)`,
/// `l += alpha e; s += gamma (1 - alpha) e`.
struct SeasonalProfile: Equatable, Sendable {
    private(set) var level = 0.0
    /// Deviations from the level by phase; the next point has the phase `phase`.
    private(set) var shape: [Float]
    private(set) var phase = 0
    private(set) var seen = 0

    init(season: Int) {
        shape = Array(repeating: 0, count: season)
    }

    /// Advances by one step; a missing value leaves level and season alone. The first season is only averaged.
    mutating func observe(_ value: Double?, rates: BankRates.Profile) {
        if seen < shape.count {
            start(value)
        } else if let value {
            let error = value - level - Double(shape[phase])
            level += rates.alpha * error
            shape[phase] += Float(rates.gamma * (1 - rates.alpha) * error)
        }
        phase = phase + 1 == shape.count ? 0 : phase + 1
    }

    /// Follows a clock that is put forward by that many steps, or back.
    mutating func skip(_ steps: Int) {
        guard seen >= shape.count else { return }
        let moved = (phase + steps) % shape.count
        phase = moved < 0 ? moved + shape.count : moved
    }

    /// Collects deviations from the first value, until the first season is complete.
    private mutating func start(_ value: Double?) {
        if seen == 0 { level = value ?? 0 }
        shape[phase] = value.map { Float($0 - level) } ?? 0
        seen += 1
        guard seen == shape.count else { return }
        let mean = shape.reduce(0) { $0 + Double($1) } / Double(seen)
        level += mean
        for i in shape.indices { shape[i] -= Float(mean) }
    }

    /// What it expects of the next step, which it then takes as gone.
    mutating func next() -> Double {
        defer { phase = phase + 1 == shape.count ? 0 : phase + 1 }
        return level + Double(shape[phase])
    }

    /// Writes what it expects of the next steps to `places`.
    func write(to rows: inout [Double], at places: Range<Int>) {
        var next = phase
        for i in places {
            rows[i] = level + Double(shape[next])
            next = next + 1 == shape.count ? 0 : next + 1
        }
    }
}

extension SeasonalProfile {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(level)
        writer.write(phase)
        writer.write(seen)
        writer.write(shape)
    }

    /// Replaces the state by what was written; the season stays.
    mutating func read(from reader: inout ArtifactReader) throws(ArtifactError) {
        level = try reader.number("auto.profile.level")
        phase = try reader.integer("auto.profile.phase", in: 0...shape.count - 1)
        seen = try reader.integer("auto.profile.seen", in: 0...shape.count)
        shape = try reader.floats("auto.profile.shape", count: shape.count)
    }
}
