/// The state of a theta model after `count` values (Fiorucci et al. 2016, section 2.3, in statsforecast's notation):
/// `f = l + (1 - 1/theta) (A (1 - alpha)^n + B (1 - (1 - alpha)^(n + 1)) / alpha)`, `l = alpha y + (1 - alpha) l`;
/// where the line is dynamic, `A` and `B` are its least-squares intercept and slope over all values so far.
struct ThetaState: Equatable, Sendable {
    var level: Double
    var mean: Double
    var intercept: Double
    var slope: Double
    /// (1 - alpha)^count.
    var decay: Double
    var count: Double

    /// What the line adds to the level per unit of 1 - 1/theta.
    func lift(_ alpha: Double) -> Double {
        intercept * decay + slope * (1 - decay * (1 - alpha)) / alpha
    }

    /// The forecast of the next value.
    func expected(_ theta: ThetaParameters) -> Double { level + theta.share * lift(theta.alpha) }

    /// Takes in the next value.
    mutating func advance(_ value: Double, alpha: Double, dynamic: Bool) {
        level = alpha * value + (1 - alpha) * level
        let previous = mean
        mean = (count * mean + value) / (count + 1)
        if dynamic {
            slope = ((count - 1) * slope + 6 * (value - previous) / (count + 1)) / (count + 2)
            intercept = mean - slope * (count + 2) / 2
        }
        decay *= 1 - alpha
        count += 1
    }
}

extension ThetaState {
    /// After the first value. `line` is the fixed line, nil where it is dynamic.
    init(first: Double, initial: Double, alpha: Double, line: (intercept: Double, slope: Double)?) {
        level = alpha * first + (1 - alpha) * initial
        mean = first
        intercept = line?.intercept ?? first
        slope = line?.slope ?? 0
        decay = 1 - alpha
        count = 1
    }
}

/// The parameters of a theta model.
struct ThetaParameters: Equatable, Sendable {
    /// Weight of the newest value in the level, 0.1 to 0.99.
    var alpha: Double
    /// 1 - 1/theta, from 0 (theta = 1) to just below 1.
    var share: Double
    /// The level before the first value.
    var initial: Double
}
