public import SentinelSeries

/// Where training ended.
struct MSTLOrigin: Equatable, Sendable {
    let trainedThrough: Int64
    let anchor: TrainingAnchor
}

/// Seasonal cycles and the running model of the rest.
public struct FittedMSTL: FittedModel {
    /// The most seasons that an artifact may hold.
    private static let seasonsLimit = 8

    let cycles: [SeasonalCycle]
    /// The model of the rest as training left it.
    let trained: AnyFittedModel
    private let origin: MSTLOrigin
    private var rest: AnyFittedModel

    init(cycles: [SeasonalCycle], rest: AnyFittedModel, origin: MSTLOrigin) {
        self.cycles = cycles
        self.trained = rest
        self.origin = origin
        self.rest = rest
    }

    /// The lengths of the seasons in steps, ascending.
    public var seasons: [Int] { cycles.map(\.period) }

    public var parameterCount: Int { cycles.reduce(rest.parameterCount) { $0 + $1.period } }

    /// The strength of each season, 0 to 1.
    public var features: [FeatureImportance] {
        cycles.map { FeatureImportance(name: "season_\($0.period)", weight: $0.strength) }
            .sorted { $0.weight > $1.weight }
    }

    public mutating func observe(_ value: Double?, history: History) {
        rest.observe(value.map { $0 - seasonal(at: history.end) }, history: history)
    }

    public mutating func forecast(steps: Int, history: History, into output: inout [Double]) {
        rest.forecast(steps: steps, history: history, into: &output)
        for step in output.indices { output[step] += seasonal(at: history.end + 1 + Int64(step)) }
    }

    /// Goes on from the state after training where the ring still holds the newest point of it; else the rest is
    /// filtered from the ring's first point on, less the seasonal cycles.
    public mutating func warm(over history: History) {
        if origin.anchor.holds(history, trainedThrough: origin.trainedThrough) {
            rest = trained
            var index = origin.trainedThrough + 1
            while index <= history.end {
                observe(history.ring[index], history: History(history.ring, end: index))
                index += 1
            }
        } else {
            rest.warm(over: adjusted(history))
        }
    }

    private func seasonal(at index: Int64) -> Double {
        cycles.reduce(0) { $0 + $1[index] }
    }

    /// The points less the seasonal cycles.
    func adjusted(_ history: History) -> History {
        let start = history.ring.startIndex
        let values = (0..<Int64(history.count)).map { history.ring.raw(at: start + $0) - seasonal(at: start + $0) }
        return History(SeriesRing(grid: history.ring.grid, startIndex: start, values: values))
    }
}

extension FittedMSTL {
    public func encode(into writer: inout ArtifactWriter) {
        writer.write(cycles.count)
        for cycle in cycles { cycle.encode(into: &writer) }
        writer.write(Int(origin.trainedThrough))
        origin.anchor.encode(into: &writer)
        trained.encode(into: &writer)
        rest.encode(into: &writer)
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let count = try reader.integer("mstl.seasons", in: 0...Self.seasonsLimit)
        var cycles: [SeasonalCycle] = []
        for _ in 0..<count { cycles.append(try SeasonalCycle(from: &reader)) }
        self.cycles = cycles
        let end = try TrainingAnchor.gridIndex(&reader)
        origin = MSTLOrigin(trainedThrough: end, anchor: try TrainingAnchor(from: &reader))
        trained = try Self.readRest(from: &reader)
        rest = try Self.readRest(from: &reader)
        guard trained.kind == rest.kind else { throw .badValue(field: "mstl.rest") }
    }

    /// Only the kinds that may stand for the rest, so that an artifact cannot nest without end.
    private static func readRest(from reader: inout ArtifactReader) throws(ArtifactError) -> AnyFittedModel {
        let name = try reader.text("mstl.rest", limit: 64)
        guard let kind = ModelKind(rawValue: name), MSTLModel.restKinds.contains(kind) else {
            throw .unknownModel(name)
        }
        let isPrepared = try reader.flag("mstl.rest")
        guard !isPrepared else { throw .badValue(field: "mstl.rest") }
        return AnyFittedModel(kind, opening: try ModelCatalogue[kind].factory.decode(&reader))
    }
}
