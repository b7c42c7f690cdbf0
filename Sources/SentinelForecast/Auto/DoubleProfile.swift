/// Smoothing with two additive seasons and an autocorrelated error (Taylor 2003):
/// `f(t+h) = l + a + b + phi^h e`, each of the three moved by its rate times the newest error e.
struct DoubleProfile: Equatable, Sendable {
    /// The rates of the members of the bank: level, inner season, outer season, autocorrelation of the error.
    static let rates: [(alpha: Double, inner: Double, outer: Double, phi: Double)] = [
        (0.1, 0.2, 0.3, 0.5), (0.1, 0.05, 0.3, 0.9),
    ]

    private(set) var level = 0.0
    private(set) var inner: [Float]
    private(set) var outer: [Float]
    private(set) var phase = 0
    private(set) var seen = 0
    private(set) var error = 0.0

    init(season: Int, week: Int) {
        inner = Array(repeating: 0, count: season)
        outer = Array(repeating: 0, count: week)
    }

    /// Advances by one step; a missing value leaves all but the error alone. The first outer season is only averaged.
    mutating func observe(_ value: Double?, place: Int) {
        let rates = Self.rates[place]
        let short = phase % inner.count
        if seen < outer.count {
            start(value)
        } else if let value {
            error = value - level - Double(inner[short]) - Double(outer[phase])
            level += rates.alpha * error
            inner[short] += Float(rates.inner * error)
            outer[phase] += Float(rates.outer * error)
        } else {
            error *= rates.phi
        }
        phase = phase + 1 == outer.count ? 0 : phase + 1
    }

    /// Follows a clock that is put forward by that many steps, or back.
    mutating func skip(_ steps: Int) {
        guard seen >= outer.count else { return }
        let moved = (phase + steps) % outer.count
        phase = moved < 0 ? moved + outer.count : moved
    }

    /// Collects deviations from the first value, until the first outer season is complete.
    private mutating func start(_ value: Double?) {
        if seen == 0 { level = value ?? 0 }
        outer[phase] = value.map { Float($0 - level) } ?? 0
        seen += 1
        guard seen == outer.count else { return }
        let mean = outer.reduce(0) { $0 + Double($1) } / Double(seen)
        level += mean
        let cycles = Float(outer.count / inner.count)
        for i in outer.indices {
            outer[i] -= Float(mean)
            inner[i % inner.count] += outer[i] / cycles
        }
        for i in outer.indices { outer[i] -= inner[i % inner.count] }
    }

    /// What it expects of the next step, which it then takes as gone; `phi` is the autocorrelation of its error.
    mutating func next(_ phi: Double) -> Double {
        error *= phi
        defer { phase = phase + 1 == outer.count ? 0 : phase + 1 }
        return level + Double(inner[phase % inner.count]) + Double(outer[phase]) + error
    }

    /// What it expects `step` steps ahead, 1 = the next, without the autocorrelated error.
    func value(step: Int) -> Double {
        let place = (phase + step - 1) % outer.count
        return level + Double(inner[place % inner.count]) + Double(outer[place])
    }
}

extension DoubleProfile {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(level)
        writer.write(error)
        writer.write(phase)
        writer.write(seen)
        writer.write(inner)
        writer.write(outer)
    }

    /// Replaces the state by what was written; the seasons stay.
    mutating func read(from reader: inout ArtifactReader) throws(ArtifactError) {
        level = try reader.number("auto.weekly.level")
        error = try reader.number("auto.weekly.error")
        phase = try reader.integer("auto.weekly.phase", in: 0...outer.count - 1)
        seen = try reader.integer("auto.weekly.seen", in: 0...outer.count)
        inner = try reader.floats("auto.weekly.inner", count: inner.count)
        outer = try reader.floats("auto.weekly.outer", count: outer.count)
    }
}
