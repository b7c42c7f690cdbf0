/// The search for smoothing parameters: eight candidates are run through the series at a time.
struct SmoothingSearch {
    private typealias Lanes = SIMD8<Double>

    /// An undamped trend must be better than a damped one by this factor: one-step errors hardly tell them apart, long
    /// horizons do.
    private static let undampedHandicap = 1.01

    private let model: ExponentialSmoothingModel
    private let values: [Double]
    private let start: SmoothingStart?

    init(model: ExponentialSmoothingModel, values: [Double]) {
        self.model = model
        self.values = values
        start = SmoothingStart(values)
    }

    /// A grid over the whole range, then finer ones around the best.
    func coarseToFine() -> SmoothingParameters {
        let alphas = Self.choices(model.alpha, or: [0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9, 1])
        let betas = Self.choices(model.beta, or: [0, 0.03, 0.15, 0.5])
        var candidates: [SmoothingParameters] = []
        for beta in betas {
            for phi in beta == 0 ? [phis[0]] : phis {
                candidates += alphas.map { SmoothingParameters(alpha: $0, beta: beta, phi: phi) }
            }
        }
        return refine(best(of: candidates))
    }

    /// Two finer grids around `centre`.
    func refine(_ centre: SmoothingParameters) -> SmoothingParameters {
        var best = centre
        for width in [1.35, 1.12] {
            let half = width.squareRoot()
            let factors = [1 / width, 1 / half, half, width]
            let alphas = Self.choices(model.alpha, or: factors.map { min(1, max(0.01, best.alpha * $0)) })
            let betas = Self.choices(model.beta, or: best.beta == 0 ? [0] : factors.map { min(1, best.beta * $0) })
            var candidates = [best]
            for beta in betas {
                for phi in nearby(best.phi) {
                    candidates += alphas.map { SmoothingParameters(alpha: $0, beta: beta, phi: phi) }
                }
            }
            best = self.best(of: candidates)
        }
        return best
    }

    private static func choices(_ fixed: Double?, or candidates: [Double]) -> [Double] {
        if let fixed { [fixed] } else { candidates }
    }

    private var phis: [Double] {
        if let phi = model.phi { return [phi] }
        return switch model.damped {
        case .auto: [1, 0.97, 0.85]
        case .on: [0.97, 0.9, 0.8]
        case .off: [1]
        }
    }

    private func nearby(_ phi: Double) -> [Double] {
        if model.phi != nil || phi == 1 { return [phi] }
        return [phi, min(0.995, phi + (1 - phi) / 3)]
    }

    private func best(of candidates: [SmoothingParameters]) -> SmoothingParameters {
        var best = (loss: Double.infinity, parameters: candidates[0])
        for first in stride(from: 0, to: candidates.count, by: 8) {
            let group = candidates[first..<min(first + 8, candidates.count)]
            let losses = losses(Array(group))
            for (lane, parameters) in group.enumerated() {
                let handicap = parameters.phi == 1 && parameters.beta > 0 ? Self.undampedHandicap : 1
                if losses[lane] * handicap < best.loss { best = (losses[lane] * handicap, parameters) }
            }
        }
        return best.parameters
    }

    /// The sum of absolute one-step errors of up to eight candidates.
    private func losses(_ candidates: [SmoothingParameters]) -> SIMD8<Double> {
        guard let start else { return .zero }
        var (alpha, gain, phi) = (Lanes.zero, Lanes.zero, Lanes.zero)
        var (level, trend, loss) = (Lanes(repeating: start.level), Lanes.zero, Lanes.zero)
        for (lane, parameters) in candidates.enumerated() {
            alpha[lane] = parameters.alpha
            gain[lane] = parameters.alpha * parameters.beta
            phi[lane] = parameters.phi
            trend[lane] = parameters.beta > 0 ? start.trend : 0
        }
        for offset in (start.offset + 1)..<max(start.offset + 1, values.count) {
            trend *= phi
            level += trend
            let value = values[offset]
            guard !value.isNaN else { continue }
            let error = value - level
            level += alpha * error
            trend += gain * error
            loss += error.replacing(with: -error, where: error .< 0)
        }
        return loss
    }
}
