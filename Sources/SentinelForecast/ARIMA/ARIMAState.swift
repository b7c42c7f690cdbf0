/// One linear track through the filter: the data themselves, or what one unit of a missed value does to them.
struct ARIMATrack: Equatable, Sendable {
    /// What the past says about the next `width` points of the differenced series, the next one first.
    var ahead: [Double]
    /// The newest `depth` levels, the newest first.
    var levels: [Double]

    init(ahead: [Double], levels: [Double]) {
        (self.ahead, self.levels) = (ahead, levels)
    }

    init(_ dynamics: ARMADynamics) {
        ahead = [Double](repeating: 0, count: dynamics.width)
        levels = [Double](repeating: 0, count: dynamics.depth)
    }

    /// What the newest levels add to the next differenced value.
    func base(_ dynamics: ARMADynamics) -> Double {
        var sum = 0.0
        let integration = dynamics.integration
        for k in 0..<integration.count { sum += integration.weights[k] * levels[integration.lags[k] - 1] }
        return sum
    }

    /// What the past says about the next point of the differenced series.
    var next: Double { ahead.first ?? 0 }

    mutating func push(level: Double) {
        guard !levels.isEmpty else { return }
        levels.removeLast()
        levels.insert(level, at: 0)
    }

    /// Moves on by a step with the steady gain.
    mutating func advance(value: Double, error: Double, _ dynamics: ARMADynamics) {
        guard !ahead.isEmpty else { return }
        Self.shift(&ahead)
        Self.spread(dynamics.ar, value, &ahead)
        Self.spread(dynamics.ma, error, &ahead)
    }

    /// Moves on by a step with the gain of a filter that is not steady yet.
    mutating func advance(error: Double, gain: ARMAGain, _ dynamics: ARMADynamics) {
        guard !ahead.isEmpty else { return }
        let first = ahead[0]
        Self.shift(&ahead)
        Self.spread(dynamics.ar, first, &ahead)
        let scaled = error / gain.variance
        for i in ahead.indices { ahead[i] += gain.covariance[i] * scaled }
    }

    /// Adds `factor` times the other track.
    mutating func add(_ factor: Double, _ other: ARIMATrack) {
        for i in ahead.indices { ahead[i] += factor * other.ahead[i] }
        for i in levels.indices { levels[i] += factor * other.levels[i] }
    }

    static func shift(_ values: inout [Double]) {
        values.removeFirst()
        values.append(0)
    }

    static func spread(_ polynomial: LagPolynomial, _ value: Double, _ ahead: inout [Double]) {
        for k in 0..<polynomial.count { ahead[polynomial.lags[k] - 1] += polynomial.weights[k] * value }
    }
}

/// A value that was missed: what follows from it, and what has been learnt about it since.
struct ARIMAUnknown: Equatable, Sendable {
    var track: ARIMATrack
    /// The expected deviation from what was filled in.
    var mean = 0.0
    /// For how many observed points in a row it made no difference.
    var quiet = 0
}

/// What a point said that had been forecast: `error` has variance `variance` sigma^2.
struct ARIMAInnovation {
    let error: Double
    let variance: Double
}

/// The running state of an ARIMA model: the exact Kalman filter, in a form that costs what the missing points demand.
///
/// The data are filtered as if complete, a missing point by its forecast; its deviation from that is an unknown with a
/// Gaussian prior that the later errors, which depend on it linearly, determine (as an additive outlier: Gomez,
/// Maravall and Pena 1999). With all unknowns kept that is exact; beyond `unknownLimit` the oldest counts as known.
struct ARIMAState: Equatable, Sendable {
    /// How many missing points are kept as unknown.
    static let unknownLimit = 16
    /// The prior variance of a level that was missed before any forecast existed, in units of sigma^2.
    static let diffuse = 1e8
    private static let largest = 1e290

    var track: ARIMATrack
    /// How many first levels were taken in, up to `depth`.
    var seen = 0
    /// Whether a point was observed yet: the ones before the first are ignored.
    var hasStarted = false
    /// The newest observed value, or its expectation.
    var level: Double
    var unknowns: [ARIMAUnknown] = []
    /// The covariance of the unknowns in units of sigma^2, row by row.
    var covariance: [Double] = []
    /// Nil when the gain is the steady one.
    var gain: ARMAGain?
    /// The gain's response.
    var response: [Double] = []

    /// Before the first point, with the exact gain or with the steady one.
    init(_ dynamics: ARMADynamics, level: Double, exact: Bool) {
        track = ARIMATrack(dynamics)
        self.level = level
        if exact, dynamics.width > 0 {
            let start = ARMAGain(dynamics)
            (gain, response) = (start, start.response)
        }
    }

    /// Takes in the next point; nil where there was no forecast of it or it is missing.
    mutating func observe(_ value: Double?, _ dynamics: ARMADynamics, limit: Int = unknownLimit) -> ARIMAInnovation? {
        guard hasStarted || value != nil else { return nil }
        hasStarted = true
        guard seen >= dynamics.depth else {
            begin(value, dynamics, limit)
            return nil
        }
        guard let value else {
            miss(dynamics, limit)
            return nil
        }
        return take(value, dynamics)
    }

    /// The expected future: the data's track with what is known of the unknowns.
    func expected() -> ARIMATrack {
        unknowns.reduce(into: track) { $0.add($1.mean, $1.track) }
    }

    /// One of the first levels, which nothing forecasts.
    private mutating func begin(_ value: Double?, _ dynamics: ARMADynamics, _ limit: Int) {
        for k in unknowns.indices { unknowns[k].track.push(level: 0) }
        level = value ?? level
        track.push(level: level)
        if value == nil { add(ARIMATrack(dynamics), variance: Self.diffuse, limit) }
        seen += 1
    }

    private mutating func take(_ value: Double, _ dynamics: ARMADynamics) -> ARIMAInnovation {
        let change = Self.bounded(value - track.base(dynamics) - dynamics.mean)
        let error = Self.bounded(change - track.next)
        let responses = unknowns.map { -$0.track.base(dynamics) - $0.track.next }
        let innovation = learn(error, responses)
        for k in unknowns.indices {
            let base = unknowns[k].track.base(dynamics)
            advance(&unknowns[k].track, change: -base, error: responses[k], dynamics)
            unknowns[k].track.push(level: 0)
        }
        moveOn(level: value, change: change, error: error, dynamics)
        forget(dynamics)
        return innovation
    }

    private mutating func miss(_ dynamics: ARMADynamics, _ limit: Int) {
        let variance = gain?.variance ?? 1
        for k in unknowns.indices {
            let (base, next) = (unknowns[k].track.base(dynamics), unknowns[k].track.next)
            advance(&unknowns[k].track, change: next, error: 0, dynamics)
            unknowns[k].track.push(level: base + next)
        }
        var fresh = ARIMATrack(dynamics)
        advance(&fresh, change: 1, error: 1, dynamics)
        let change = track.next
        let filled = Self.bounded(track.base(dynamics) + dynamics.mean + change)
        moveOn(level: filled, change: change, error: 0, dynamics)
        add(fresh, variance: variance, limit)
    }

    /// Kalman's update of the unknowns: `error + responses unknowns` has variance 1, or that of the gain.
    private mutating func learn(_ error: Double, _ responses: [Double]) -> ARIMAInnovation {
        let (n, own) = (unknowns.count, gain?.variance ?? 1)
        guard n > 0 else { return ARIMAInnovation(error: error, variance: own) }
        var (total, spread, innovation) = (own, [Double](repeating: 0, count: n), error)
        for i in 0..<n {
            for j in 0..<n { spread[i] += covariance[i * n + j] * responses[j] }
            total += spread[i] * responses[i]
            innovation += responses[i] * unknowns[i].mean
        }
        for i in 0..<n {
            let mean = unknowns[i].mean - spread[i] * innovation / total
            unknowns[i].mean = Self.bounded(mean)
            for j in 0..<n { covariance[i * n + j] -= spread[i] * spread[j] / total }
            unknowns[i].quiet = abs(responses[i]) < 1e-9 ? unknowns[i].quiet + 1 : 0
        }
        return ARIMAInnovation(error: innovation, variance: total)
    }

    private func advance(_ track: inout ARIMATrack, change: Double, error: Double, _ dynamics: ARMADynamics) {
        if let gain {
            track.advance(error: error, gain: gain, dynamics)
        } else {
            track.advance(value: change, error: error, dynamics)
        }
    }

    private mutating func moveOn(level: Double, change: Double, error: Double, _ dynamics: ARMADynamics) {
        if gain != nil {
            stepGain(error, dynamics)
        } else {
            track.advance(value: change, error: error, dynamics)
        }
        track.push(level: level)
        self.level = level
    }

    private mutating func stepGain(_ error: Double, _ dynamics: ARMADynamics) {
        guard var gain else { return }
        self.gain = nil
        let (next, first) = (track.ahead[0], response[0])
        ARIMATrack.shift(&track.ahead)
        ARIMATrack.spread(dynamics.ar, next, &track.ahead)
        ARIMATrack.shift(&response)
        ARIMATrack.spread(dynamics.ar, first, &response)
        gain.advance(error / gain.variance, first: first, &track.ahead, &response, from: 0)
        if gain.isSteady {
            response = []
        } else {
            self.gain = gain
        }
    }

    private static func bounded(_ value: Double) -> Double {
        value.isFinite ? min(max(value, -largest), largest) : 0
    }
}

extension ARIMAState {
    /// Begins to learn about the value that was just missed; `track` is what one unit of it does to the next ones.
    private mutating func add(_ track: ARIMATrack, variance: Double, _ limit: Int) {
        guard limit > 0 else { return }
        if unknowns.count >= limit { settle(0) }
        var unknown = ARIMAUnknown(track: track)
        unknown.track.push(level: 1)
        let n = unknowns.count
        var grown = [Double](repeating: 0, count: (n + 1) * (n + 1))
        for i in 0..<n {
            for j in 0..<n { grown[i * (n + 1) + j] = covariance[i * n + j] }
        }
        grown[n * (n + 1) + n] = variance
        covariance = grown
        unknowns.append(unknown)
    }

    /// Drops the unknowns that make no difference any more.
    private mutating func forget(_ dynamics: ARMADynamics) {
        let reach = max(dynamics.width, dynamics.depth)
        for k in unknowns.indices.reversed() where unknowns[k].quiet > reach { settle(k) }
    }

    /// Takes unknown `k` to be what is expected of it.
    private mutating func settle(_ k: Int) {
        let n = unknowns.count
        track.add(unknowns[k].mean, unknowns[k].track)
        unknowns.remove(at: k)
        covariance = covariance.indices.filter { $0 / n != k && $0 % n != k }.map { covariance[$0] }
    }
}
