public import SentinelSeries
import SentinelTime

/// The theta method (Assimakopoulos and Nikolopoulos 2000) in its optimised and dynamic forms (Fiorucci et al. 2016),
/// as in statsforecast: a smoothed level plus a share of the line through the series. A season that the test of
/// ``ThetaSeason`` finds is taken out by classical decomposition first and put back after.
///
/// Gaps are filled linearly for training, and do not count; later a missing value is replaced by its forecast. At most
/// 8,192 points or four seasons are learnt from, the newest.
public struct ThetaModel: UnfittedModel {
    /// Nil: the one with the smallest squared errors.
    public let variant: ThetaVariant?
    /// Steps per season: 0 finds it from the step and the data, 1 means none. A season needs three cycles.
    public let season: Int
    /// Whether seasons are factors (where they may be) or summands; nil: what leaves the smaller squared errors.
    public let isMultiplicative: Bool?

    /// The dynamic optimised theta model unless said otherwise.
    public init(variant: ThetaVariant? = .dynamicOptimized, season: Int = 0, isMultiplicative: Bool? = nil) {
        self.variant = variant
        self.season = min(max(0, season), SmoothingSeason.longest)
        self.isMultiplicative = isMultiplicative
    }

    public func fit(_ history: History) throws(FitError) -> FittedTheta {
        let limit = SmoothingSeason.points(season, step: history.ring.grid.step)
        let window = try TrainingWindow(history, minimum: 5, limit: limit)
        guard window.bounds.low < window.bounds.high else { return FittedTheta.level(window) }
        let scale = ETSScale(window.values)
        let values = window.values.map(scale.down)
        let filled = ClassicalDecomposition.interpolated(values)
        let period = SmoothingSeason.period(season, window: window)
        var chosen: (model: FittedTheta, squares: Double)?
        for multiplicative in isMultiplicative.map({ [$0] }) ?? [true, false] {
            let parts = ThetaSeason.decompose(
                filled, observed: values, period: period, prefersMultiplicative: multiplicative)
            var squares = 0.0
            let fit = best(values, filled, parts).scaled(up: scale)
            let model = FittedTheta(fit, window: window, squares: &squares)
            if squares < chosen?.squares ?? .infinity { chosen = (model, squares) }
            if parts == nil { break }
        }
        guard let chosen else { throw .noSolution }
        return chosen.model
    }

    /// The smoothing weight, the level and the share of the line anew on the newest quarter of the window and three
    /// seasons at least; the variant and the season stay.
    public func partialFit(from previous: FittedTheta, history: History) throws(FitError) -> FittedTheta? {
        let recent = TrainingWindow.recent(history, lookback: SeasonDetection.cycles * previous.period, rows: 60)
        let window = try TrainingWindow(history, minimum: 5, limit: recent)
        guard previous.isMeasured, window.bounds.low < window.bounds.high else { return nil }
        let adjusted = previous.adjusted(window)
        let scale = ETSScale(adjusted)
        let estimation = ThetaEstimation(
            values: ClassicalDecomposition.interpolated(adjusted.map(scale.down)),
            counts: adjusted.map { !$0.isNaN }, variant: previous.variant)
        let best = estimation.best()
        var fit = ThetaFit(
            variant: previous.variant, parameters: best.parameters, line: estimation.line, season: [0],
            isMultiplicative: previous.isMultiplicative, loss: best.loss
        ).scaled(up: scale)
        fit.season = previous.season(from: window.startIndex)
        return FittedTheta(fit, window: window)
    }

    /// The variant, the length of the season and how it enters stay.
    public func fit(_ history: History, keeping previous: FittedTheta) throws(FitError) -> FittedTheta {
        guard previous.isMeasured else { return try fit(history) }
        return try ThetaModel(
            variant: previous.variant, season: previous.period, isMultiplicative: previous.isMultiplicative
        ).fit(history)
    }

    /// The best of the admitted variants on `filled` without its season.
    private func best(_ values: [Double], _ filled: [Double], _ parts: ClassicalDecomposition?) -> ThetaFit {
        let adjusted = parts?.adjusted(filled) ?? filled
        let counted = values.map { !$0.isNaN }
        let fits = (variant.map { [$0] } ?? ThetaVariant.allCases).map { variant in
            let estimation = ThetaEstimation(values: adjusted, counts: counted, variant: variant)
            let best = estimation.best()
            return ThetaFit(
                variant: variant, parameters: best.parameters, line: estimation.line, parts: parts, loss: best.loss)
        }
        return fits.dropFirst().reduce(fits[0]) { $1.loss < $0.loss ? $1 : $0 }
    }
}

/// What training found.
struct ThetaFit {
    let variant: ThetaVariant
    var parameters: ThetaParameters
    var line: (intercept: Double, slope: Double)?
    /// The season, the first value's phase first.
    var season: [Double]
    let isMultiplicative: Bool
    /// The sum of squared errors of the scaled values.
    let loss: Double

    init(
        variant: ThetaVariant, parameters: ThetaParameters, line: (intercept: Double, slope: Double)?,
        parts: ClassicalDecomposition?, loss: Double
    ) {
        self.init(
            variant: variant, parameters: parameters, line: line, season: parts?.season ?? [0],
            isMultiplicative: parts?.isMultiplicative ?? false, loss: loss)
    }

    init(
        variant: ThetaVariant, parameters: ThetaParameters, line: (intercept: Double, slope: Double)?,
        season: [Double], isMultiplicative: Bool, loss: Double
    ) {
        self.variant = variant
        self.parameters = parameters
        self.line = line
        self.season = season
        self.isMultiplicative = isMultiplicative
        self.loss = loss
    }

    /// In the unit of the series.
    func scaled(up scale: ETSScale) -> ThetaFit {
        var parameters = parameters
        parameters.initial = scale.up(parameters.initial)
        return ThetaFit(
            variant: variant, parameters: parameters,
            line: line.map { (scale.up($0.intercept), scale.up($0.slope)) },
            season: isMultiplicative ? season : season.map(scale.up), isMultiplicative: isMultiplicative, loss: loss)
    }
}
