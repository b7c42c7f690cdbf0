public import SentinelSeries

/// A theta model with its running state; the season's factors or summands stay as trained.
///
/// A missing point is replaced by its forecast.
public struct FittedTheta: FittedModel, Equatable {
    /// The variant that was chosen.
    public let variant: ThetaVariant
    let parameters: ThetaParameters
    /// The sum of squared errors of the scaled training values without their season.
    let loss: Double
    /// By grid index modulo the period; one neutral value where there is no season.
    private let season: [Double]
    let isMultiplicative: Bool
    private var trained: ThetaState
    private let trainedThrough: Int64
    private let trainedBounds: ForecastBounds
    private let anchor: TrainingAnchor
    private var state: ThetaState
    private var bounds: ForecastBounds

    /// Runs over `window`.
    init(_ fit: ThetaFit, window: TrainingWindow) {
        var squares = 0.0
        self.init(fit, window: window, squares: &squares)
    }

    /// Runs over `window`, and adds the squared one-step errors, season included, in the unit of the series.
    init(_ fit: ThetaFit, window: TrainingWindow, squares: inout Double) {
        variant = fit.variant
        parameters = fit.parameters
        loss = fit.loss
        isMultiplicative = fit.isMultiplicative
        var season = fit.season
        for (offset, value) in fit.season.enumerated() {
            season[Self.phase(window.startIndex + Int64(offset), of: season)] = value
        }
        self.season = season
        anchor = TrainingAnchor(window)
        bounds = window.bounds
        trainedBounds = window.bounds
        trainedThrough = window.startIndex + Int64(window.values.count) - 1
        let offset = window.values.firstIndex { !$0.isNaN } ?? 0
        let place = Self.phase(window.startIndex + Int64(offset), of: season)
        let first = Self.adjusted(window.values[offset], season[place], isMultiplicative)
        trained = ThetaState(first: first, initial: parameters.initial, alpha: parameters.alpha, line: fit.line)
        state = trained
        for later in (offset + 1)..<max(offset + 1, window.values.count) {
            let value = window.values[later]
            if later - offset >= 3, !value.isNaN {
                let error = value - expected(at: window.startIndex + Int64(later))
                squares += error * error
            }
            advance(value.isNaN ? nil : value, at: window.startIndex + Int64(later))
        }
        trained = state
    }

    /// For a flat line: its level.
    static func level(_ window: TrainingWindow) -> FittedTheta {
        let parameters = ThetaParameters(alpha: 0.5, share: 0, initial: window.last)
        let fit = ThetaFit(
            variant: .dynamic, parameters: parameters, line: nil, season: [0], isMultiplicative: false, loss: 0)
        return FittedTheta(fit, window: window)
    }

    public var parameterCount: Int { (variant.choosesTheta ? 3 : 2) + (season.count > 1 ? season.count : 0) }

    /// Steps per season; 1 where there is none.
    var period: Int { season.count }

    /// Whether it was estimated, rather than the level of a flat line.
    var isMeasured: Bool { loss > 0 }

    /// The season's factors or summands from grid point `index` on.
    func season(from index: Int64) -> [Double] {
        (0..<Int64(season.count)).map { season[Self.phase(index + $0, of: season)] }
    }

    /// The points of `window` without their season.
    func adjusted(_ window: TrainingWindow) -> [Double] {
        window.values.enumerated().map { offset, value in
            Self.adjusted(value, season[Self.phase(window.startIndex + Int64(offset), of: season)], isMultiplicative)
        }
    }

    public mutating func observe(_ value: Double?, history: History) {
        advance(value, at: history.end)
        if let value { bounds.extend(value) }
    }

    public func forecast(steps: Int, history: History, into output: inout [Double]) {
        output.removeAll(keepingCapacity: true)
        guard steps > 0 else { return }
        var state = state
        let fallback = min(max(state.level, bounds.low), bounds.high)
        for step in 1...steps {
            let expected = state.expected(parameters)
            state.advance(expected, alpha: parameters.alpha, dynamic: variant.isDynamic)
            let part = season[Self.phase(history.end + Int64(step), of: season)]
            let value = isMultiplicative ? expected * part : expected + part
            output.append(bounds.clip(value, step: step, fallback: fallback))
        }
    }

    public mutating func warm(over history: History) {
        (state, bounds) = (trained, trainedBounds)
        var next = trainedThrough + 1
        if !anchor.holds(history, trainedThrough: trainedThrough) { next = restart(history) }
        while next <= history.end {
            observe(history.ring[next], history: History(history.ring, end: next))
            next += 1
        }
    }

    /// For a ring that does not hold the end of the training window, or is another series: starts at its first observed
    /// value, with the line through its points. Returns the next grid index to observe.
    private mutating func restart(_ history: History) -> Int64 {
        let start = history.ring.startIndex
        let values = (0..<Int64(history.count)).map { history.ring.raw(at: start + $0) }
        guard let offset = values.firstIndex(where: { !$0.isNaN }) else { return history.end + 1 }
        let adjusted = values.enumerated().map {
            Self.adjusted($0.element, season[Self.phase(start + Int64($0.offset), of: season)], isMultiplicative)
        }
        let line = variant.isDynamic ? nil : ThetaEstimation.line(ClassicalDecomposition.interpolated(adjusted))
        state = ThetaState(
            first: adjusted[offset], initial: adjusted[offset], alpha: parameters.alpha, line: line)
        bounds = ForecastBounds(values)
        return start + Int64(offset) + 1
    }

    /// The forecast of the next value, which lies at grid point `index`.
    private func expected(at index: Int64) -> Double {
        let part = season[Self.phase(index, of: season)]
        return isMultiplicative ? state.expected(parameters) * part : state.expected(parameters) + part
    }

    private mutating func advance(_ value: Double?, at index: Int64) {
        let part = season[Self.phase(index, of: season)]
        let limit = ForecastBounds.largest
        let adjusted = value.map { Self.adjusted(min(max($0, -limit), limit), part, isMultiplicative) }
        let expected = adjusted ?? state.expected(parameters)
        state.advance(expected, alpha: parameters.alpha, dynamic: variant.isDynamic)
    }

    private static func adjusted(_ value: Double, _ part: Double, _ isMultiplicative: Bool) -> Double {
        isMultiplicative ? value / part : value - part
    }

    private static func phase(_ index: Int64, of season: [Double]) -> Int {
        if season.count == 1 { return 0 }
        let remainder = Int(index % Int64(season.count))
        return remainder < 0 ? remainder + season.count : remainder
    }
}

extension FittedTheta {
    public func encode(into writer: inout ArtifactWriter) {
        writer.write(variant.rawValue)
        writer.write([parameters.alpha, parameters.share, parameters.initial, loss])
        writer.write(isMultiplicative)
        writer.write(season)
        for state in [trained, state] {
            writer.write([state.level, state.mean, state.intercept, state.slope, state.decay, state.count])
        }
        writer.write(Int(trainedThrough))
        anchor.encode(into: &writer)
        trainedBounds.encode(into: &writer)
        bounds.encode(into: &writer)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        guard let variant = ThetaVariant(rawValue: try reader.text("theta.variant", limit: 32)) else {
            throw .badValue(field: "theta.variant")
        }
        self.variant = variant
        let numbers = try reader.numbers("theta.parameters", limit: 4)
        guard numbers.count == 4, (0.1...0.99).contains(numbers[0]), (0...1).contains(numbers[1]) else {
            throw .badValue(field: "theta.parameters")
        }
        parameters = ThetaParameters(alpha: numbers[0], share: numbers[1], initial: numbers[2])
        loss = numbers[3]
        isMultiplicative = try reader.flag("theta.multiplicative")
        season = try reader.numbers("theta.season", limit: SmoothingSeason.longest)
        guard !season.isEmpty, !isMultiplicative || season.allSatisfy({ $0 >= 0.01 }) else {
            throw .badValue(field: "theta.season")
        }
        trained = try Self.state(&reader)
        state = try Self.state(&reader)
        trainedThrough = try TrainingAnchor.gridIndex(&reader)
        anchor = try TrainingAnchor(from: &reader)
        trainedBounds = try ForecastBounds(from: &reader)
        bounds = try ForecastBounds(from: &reader)
    }

    private static func state(_ reader: inout ArtifactReader) throws(ArtifactError) -> ThetaState {
        let numbers = try reader.numbers("theta.state", limit: 6)
        guard numbers.count == 6, (0...1).contains(numbers[4]), numbers[5] >= 1 else {
            throw .badValue(field: "theta.state")
        }
        return ThetaState(
            level: numbers[0], mean: numbers[1], intercept: numbers[2], slope: numbers[3], decay: numbers[4],
            count: numbers[5])
    }
}
