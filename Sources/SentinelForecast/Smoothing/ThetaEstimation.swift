/// Least squares for a theta model: given alpha, errors are linear in the initial level and in 1 - 1/theta, so both are
/// solved for; alpha itself is found on a grid that narrows, eight at a time. The optimum is global on the first grid,
/// where a simplex search finds a local one. As in the reference the first three errors do not count.
struct ThetaEstimation {
    private typealias Lanes = SIMD8<Double>

    /// statsforecast's bounds of alpha.
    private static let alphas = 0.1...0.99
    /// 1 - 1/theta for the reference's largest theta.
    private static let largestShare = 1 - 1e-10
    private static let refinements = 5

    /// Without season, scaled, without gaps.
    let values: [Double]
    /// Which of them count.
    let counts: [Bool]
    let variant: ThetaVariant

    /// The best parameters and the sum of squared errors they leave.
    func best() -> (parameters: ThetaParameters, loss: Double) {
        var (low, high) = (Self.alphas.lowerBound, Self.alphas.upperBound)
        var best = (parameters: ThetaParameters(alpha: 0.5, share: 0.5, initial: values[0] / 2), loss: Double.infinity)
        for _ in 0...Self.refinements {
            let width = (high - low) / 7
            var alpha = Lanes.zero
            for lane in 0..<8 { alpha[lane] = low + Double(lane) * width }
            for candidate in solutions(alpha) where candidate.loss < best.loss { best = candidate }
            low = max(Self.alphas.lowerBound, best.parameters.alpha - width)
            high = min(Self.alphas.upperBound, best.parameters.alpha + width)
        }
        return best
    }

    /// The line through all values, at the times 1, 2, ...; nil where it is dynamic.
    var line: (intercept: Double, slope: Double)? {
        variant.isDynamic ? nil : Self.line(values)
    }

    static func line(_ values: [Double]) -> (intercept: Double, slope: Double) {
        let n = Double(values.count)
        let mean = values.reduce(0, +) / n
        let weighted = values.enumerated().reduce(0) { $0 + Double($1.offset + 1) * $1.element } / n
        let slope = 6 * (2 * weighted - (n + 1) * mean) / (n * n - 1)
        return (mean - (n + 1) * slope / 2, slope)
    }

    /// Sums over the counted points of r = error at share 0 and initial level 0, g = lift, w = weight of the initial
    /// level.
    private struct Sums {
        var rr = Lanes.zero
        var rg = Lanes.zero
        var rw = Lanes.zero
        var gg = Lanes.zero
        var gw = Lanes.zero
        var ww = Lanes.zero
    }

    private func solutions(_ alpha: Lanes) -> [(parameters: ThetaParameters, loss: Double)] {
        let sums = sums(alpha)
        return (0..<8).map { lane in
            let (share, initial) = solve(sums, lane)
            let loss =
                sums.rr[lane] - 2 * (share * sums.rg[lane] + initial * sums.rw[lane])
                + share * share * sums.gg[lane] + 2 * share * initial * sums.gw[lane]
                + initial * initial * sums.ww[lane]
            let parameters = ThetaParameters(alpha: alpha[lane], share: share, initial: initial)
            return (parameters, loss.isFinite ? max(0, loss) : .infinity)
        }
    }

    private func solve(_ sums: Sums, _ lane: Int) -> (share: Double, initial: Double) {
        let (gg, gw, ww) = (sums.gg[lane], sums.gw[lane], sums.ww[lane])
        let (rg, rw) = (sums.rg[lane], sums.rw[lane])
        let determinant = gg * ww - gw * gw
        var share = 0.5
        if variant.choosesTheta, determinant > 1e-12 * gg * ww {
            share = min(max(0, (rg * ww - rw * gw) / determinant), Self.largestShare)
        }
        return (share, ww > 1e-300 ? (rw - share * gw) / ww : values[0] / 2)
    }

    /// One pass over the series for eight values of alpha.
    private func sums(_ alpha: Lanes) -> Sums {
        let kept = 1 - alpha
        let fixed = line
        var sums = Sums()
        var level = alpha * values[0]
        var decay = kept
        var (intercept, slope, mean) = (fixed?.intercept ?? values[0], fixed?.slope ?? 0, values[0])
        for t in 1..<values.count {
            let (count, value) = (Double(t), values[t])
            if t >= 3, counts[t] {
                let r = value - level
                let g = intercept * decay + slope * (1 - decay * kept) / alpha
                sums.rr += r * r
                sums.rg += r * g
                sums.rw += r * decay
                sums.gg += g * g
                sums.gw += g * decay
                sums.ww += decay * decay
            }
            level = alpha * value + kept * level
            decay *= kept
            guard fixed == nil else { continue }
            slope = ((count - 1) * slope + 6 * (value - mean) / (count + 1)) / (count + 2)
            mean = (count * mean + value) / (count + 1)
            intercept = mean - slope * (count + 2) / 2
        }
        return sums
    }
}
