public import SentinelForecast

/// The last absolute errors of a model and of the naive forecast, side by side: how the live mean absolute error stands
/// to the one at promotion and to naive.
///
/// The window counts steps: a missing step takes a place, so that an old error never speaks for the present. Errors are
/// kept in single precision, 8 bytes a step.
public struct PerformanceDrift: Sendable, Hashable {
    /// No ratio is reported above this.
    public static let ratioLimit = 1e6
    /// The most steps of a window.
    public static let windowLimit = 10_000

    /// The errors of one step; ``missing`` where there is none.
    private struct Pair: Sendable, Hashable {
        static let missing: Float = -1
        var model = missing
        var naive = missing

        var hasModel: Bool { model >= 0 }
        var hasBoth: Bool { model >= 0 && naive >= 0 }
    }

    private var pairs: [Pair] = []
    private var next = 0
    /// Steps that the window spans, 1 to ``windowLimit``.
    public private(set) var window: Int

    /// An empty window; `window` outside 1...10,000 is brought into it.
    public init(window: Int) {
        self.window = min(max(window, 1), Self.windowLimit)
    }

    /// Takes the absolute errors of the next step, in the unit of the metric and of the same target. An error that is
    /// negative or not finite is missing; a step without the model's error is missing altogether.
    public mutating func observe(modelError: Double?, naiveError: Double?) {
        var pair = Pair()
        if let model = RankNormal.single(modelError), model >= 0 {
            pair.model = model
            if let naive = RankNormal.single(naiveError), naive >= 0 { pair.naive = naive }
        }
        append(pair)
    }

    /// Forgets all errors.
    public mutating func reset() {
        self = PerformanceDrift(window: window)
    }

    /// Changes the window and keeps the newest errors that fit.
    public mutating func resize(window: Int) {
        let newest = chronological
        self = PerformanceDrift(window: window)
        for pair in newest.suffix(self.window) { append(pair) }
    }

    /// The errors in the window.
    public var count: Int { pairs.count(where: \.hasModel) }

    /// Mean absolute error of the model, in the unit of the metric; nil without errors.
    public var modelMAE: Double? { Self.mean(pairs.filter(\.hasModel).map(\.model)) }

    /// R: the live MAE over that of the baseline, at most ``ratioLimit``; nil without errors.
    public func ratio(to baseline: PerformanceBaseline) -> Double? {
        modelMAE.map { Self.quotient($0, baseline.modelMAE, baseline.resolution) }
    }

    /// S: the live MAE over that of the naive forecast on the same steps; nil without pairs of errors.
    public func skillRatio(resolution: Double = 0) -> Double? {
        let both = pairs.filter(\.hasBoth)
        guard let model = Self.mean(both.map(\.model)), let naive = Self.mean(both.map(\.naive)) else { return nil }
        return Self.quotient(model, naive, resolution)
    }

    /// `a / b` with both at least `resolution`, never above ``ratioLimit``.
    static func quotient(_ a: Double, _ b: Double, _ resolution: Double, whenBothZero: Double = 1) -> Double {
        let (above, below) = (max(a, resolution), max(b, resolution))
        guard below > 0 else { return above > 0 ? ratioLimit : whenBothZero }
        return min(above / below, ratioLimit)
    }

    private static func mean(_ errors: [Float]) -> Double? {
        errors.isEmpty ? nil : errors.reduce(0) { $0 + Double($1) } / Double(errors.count)
    }

    private var chronological: [Pair] { Array(pairs[next...] + pairs[..<next]) }

    private mutating func append(_ pair: Pair) {
        guard pairs.count == window else { return pairs.append(pair) }
        pairs[next] = pair
        next = (next + 1) % window
    }
}

extension PerformanceDrift {
    /// Writes window and errors, the oldest first.
    public func encode(into writer: inout ArtifactWriter) {
        writer.write(window)
        writer.write(pairs.count)
        for pair in chronological {
            writer.write(pair.model)
            writer.write(pair.naive)
        }
    }

    /// Reads what ``encode(into:)`` wrote; every error must be missing, or finite and not negative.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        self.init(window: try reader.integer("performance.window", in: 1...Self.windowLimit))
        let count = try reader.integer("performance.count", in: 0...window)
        guard reader.remaining >= 8 * count else { throw .truncated }
        for _ in 0..<count {
            let pair = Pair(
                model: try reader.single("performance.error"), naive: try reader.single("performance.error"))
            guard pair.model >= 0 || pair == Pair(), pair.naive >= 0 || pair.naive == Pair.missing else {
                throw .badValue(field: "performance.error")
            }
            pairs.append(pair)
        }
    }
}
