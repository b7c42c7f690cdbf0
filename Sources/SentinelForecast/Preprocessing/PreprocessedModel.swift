import SentinelSeries

/// A model that lives in other units than its series: it sees a ring of its own, with gaps filled and values mapped,
/// and its forecasts are mapped back.
struct PreprocessedModel: FittedModel {
    private let settings: Preprocessing
    let transform: ValueTransform
    private var inner: AnyFittedModel
    /// The points up to the newest observed one, in the unit of the model.
    private var ring: SeriesRing

    /// Fits by `learn` on the prepared points of `history`, then warms the model over the points as they were measured.
    /// `former`: the map to go on with, instead of one for these points.
    init(
        _ settings: Preprocessing, _ history: History, former: ValueTransform? = nil,
        learn: (History) throws(FitError) -> AnyFittedModel
    ) throws(FitError) {
        let cleaned = Self.cleaned(history, settings)
        self.settings = settings
        self.transform = if let former { try former.reaching(cleaned) } else { try ValueTransform(cleaned, settings) }
        self.ring = Self.mapped(cleaned, history, settings, transform, bridging: true)
        self.inner = try learn(History(ring))
        warm(over: history)
    }

    /// What `learn` made, where it is of this kind.
    var model: AnyFittedModel { inner }

    var parameterCount: Int { inner.parameterCount }
    var features: [FeatureImportance] { inner.features }
    var selection: SelectionReport? { inner.selection }

    /// Half the distance between the mapped ends of the members' spread.
    var spread: [Double] { mappedSpread }
    private var mappedSpread: [Double] = []

    mutating func observe(_ value: Double?, history: History) {
        ring.append(filled(value), at: history.end)
        inner.observe(ring[history.end], history: History(ring))
    }

    mutating func forecast(steps: Int, history: History, into output: inout [Double]) {
        inner.forecast(steps: steps, history: History(ring), into: &output)
        mappedSpread.removeAll(keepingCapacity: true)
        for (step, distance) in inner.spread.enumerated() where step < output.count {
            let above = transform.inverse(output[step] + distance)
            mappedSpread.append((above - transform.inverse(output[step] - distance)) / 2)
        }
        for step in output.indices { output[step] = transform.inverse(output[step]) }
    }

    mutating func warm(over history: History) {
        let values = (0..<Int64(history.count)).map { history.ring.raw(at: history.ring.startIndex + $0) }
        ring = Self.mapped(values, history, settings, transform, bridging: false)
        inner.warm(over: History(ring))
    }

    private func filled(_ value: Double?) -> Double? {
        if let value { return transform.forward(value) }
        switch settings.gaps {
        case .exclude: return nil
        case .hold, .interpolate: return ring.lastObserved(atOrBefore: ring.endIndex - 1)?.value
        case .zero: return transform.forward(0)
        }
    }
}

extension PreprocessedModel {
    /// The points of `history` with outliers tamed; NaN where one is missing.
    static func cleaned(_ history: History, _ settings: Preprocessing) -> [Double] {
        let values = (0..<Int64(history.count)).map { history.ring.raw(at: history.ring.startIndex + $0) }
        return settings.outliers == .hampel ? RobustStatistics.hampelWinsorized(values) : values
    }

    /// A ring of the mapped points. `bridging`: interpolation may use the point after a gap.
    private static func mapped(
        _ values: [Double], _ history: History, _ settings: Preprocessing, _ transform: ValueTransform, bridging: Bool
    ) -> SeriesRing {
        let gaps: Preprocessing.Gaps = settings.gaps == .interpolate && !bridging ? .hold : settings.gaps
        let filled = GapFilling.fill(values, gaps)
        var ring = SeriesRing(grid: history.ring.grid, capacity: history.ring.capacity)
        for (offset, value) in filled.enumerated() {
            let mapped = value.isNaN ? nil : transform.forward(value)
            ring.append(mapped, at: history.ring.startIndex + Int64(offset))
        }
        return ring
    }

    func encode(into writer: inout ArtifactWriter) {
        writer.write(settings.gaps.rawValue)
        transform.encode(into: &writer)
        inner.encode(into: &writer)
        ring.encode(into: &writer)
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let name = try reader.text("preprocessing.gaps", limit: 32)
        guard let gaps = Preprocessing.Gaps(rawValue: name) else { throw .badValue(field: "preprocessing.gaps") }
        settings = Preprocessing(gaps: gaps)
        transform = try ValueTransform(from: &reader)
        inner = try AnyFittedModel(plain: &reader)
        ring = try SeriesRing(from: &reader)
    }
}
