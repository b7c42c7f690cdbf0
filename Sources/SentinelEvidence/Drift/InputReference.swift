public import SentinelForecast

/// The values that a version was trained on, thinned to at most 512: what recent values of the series are compared
/// with.
///
/// The raw distribution of a seasonal series changes by the hour, so values are only ever compared with those of the
/// same phases: of a known season the reference keeps up to eight whole seasons, every `stride` steps, and a recent
/// sample is thinned to the same phases. Both are compared as they are, not adjusted: an estimated profile would make
/// the reference look narrower than it is. The autocorrelation that says what the samples are worth is taken from
/// differences of one season. Without a season the last 512 values are kept. 2 kB.
public struct InputReference: Sendable {
    /// The most values that are kept.
    public static let capacity = 512
    /// The most whole seasons that are kept.
    static let seasonLimit = 8
    /// The longest season that is read back, in steps.
    static let longestSeason = 1 << 30

    /// Steps of the season; nil when it is not known or when fewer than two of them were given.
    public let season: Int?
    /// Steps between two kept values of one season.
    public let stride: Int
    /// The first-order autocorrelation of the kept values (of their seasonal differences), 0 to 0.97.
    public let autocorrelation: Double
    let firstIndex: Int64
    /// Whole seasons one after the other; NaN is a missing value.
    let kept: [Float]

    /// The values of the training window and its season in steps, where one is known.
    public init(_ training: InputSample, season: Int? = nil) {
        let count = training.values.count
        let seasons = season.map { $0 >= 2 && $0 <= Self.longestSeason ? min(count / $0, Self.seasonLimit) : 0 } ?? 0
        guard let season, seasons >= 2 else {
            let start = max(0, count - Self.capacity)
            self.init(
                season: nil, stride: 1, firstIndex: training.firstIndex &+ Int64(start),
                kept: training.values[start...].map(Self.single))
            return
        }
        let stride = Self.stride(season: season, seasons: seasons)
        let start = count - season * seasons
        var kept: [Float] = []
        for row in 0..<seasons {
            for phase in Swift.stride(from: 0, to: season, by: stride) {
                kept.append(Self.single(training.values[start + row * season + phase]))
            }
        }
        self.init(season: season, stride: stride, firstIndex: training.firstIndex &+ Int64(start), kept: kept)
    }

    init(season: Int?, stride: Int, firstIndex: Int64, kept: [Float]) {
        self.season = season
        self.stride = stride
        self.firstIndex = firstIndex
        self.kept = kept
        autocorrelation = Self.autocorrelation(kept, season: season.map { Self.columns($0, stride) })
    }

    /// How many recent steps are worth comparing: a whole season, or `window` if that is longer; without a season five
    /// windows.
    public func recentSteps(window: Int) -> Int {
        season.map { max($0, window) } ?? 5 * min(max(window, 1), 10_000)
    }

    /// The values of `recent` at the phases that the reference keeps, and those of the reference at the phases of
    /// `recent`; missing ones left out.
    func matched(_ recent: InputSample) -> (reference: [Double], recent: [Double]) {
        guard let season else { return (Self.present(kept), recent.values.filter(\.isFinite)) }
        let columns = Self.columns(season, stride)
        var seen = [Bool](repeating: false, count: columns)
        var values: [Double] = []
        for (offset, value) in recent.values.enumerated() where value.isFinite {
            let phase = Int((recent.firstIndex &+ Int64(offset) &- firstIndex) % Int64(season))
            let positive = phase < 0 ? phase + season : phase
            guard positive % stride == 0 else { continue }
            seen[positive / stride] = true
            values.append(value)
        }
        return (Self.present(kept.indices.filter { seen[$0 % columns] }.map { kept[$0] }), values)
    }

    /// Kept values of one season.
    static func columns(_ season: Int, _ stride: Int) -> Int { (season + stride - 1) / stride }

    private static func stride(season: Int, seasons: Int) -> Int {
        let perSeason = capacity / seasons
        return (season + perSeason - 1) / perSeason
    }

    private static func single(_ value: Double) -> Float { RankNormal.single(value) ?? .nan }

    private static func present(_ values: [Float]) -> [Double] { values.filter { !$0.isNaN }.map(Double.init) }

    private static func autocorrelation(_ kept: [Float], season: Int?) -> Double {
        let lag = season ?? 0
        var values: [Float] = []
        var follows: [Bool] = []
        var isAdjacent = false
        for index in kept.indices.dropFirst(lag) {
            let value = season == nil ? kept[index] : kept[index] - kept[index - lag]
            if value.isFinite {
                values.append(value)
                follows.append(isAdjacent)
            }
            isAdjacent = value.isFinite
        }
        return RankNormal.autocorrelation(of: values, follows: follows)
    }
}

extension InputReference {
    /// Writes season and kept values.
    public func encode(into writer: inout ArtifactWriter) {
        writer.write(season ?? 0)
        writer.write(stride)
        writer.write(Int(firstIndex))
        writer.write(kept.count)
        for value in kept { writer.write(value) }
    }

    /// Reads what ``encode(into:)`` wrote; every number is checked, and that whole seasons are there.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let season = try reader.integer("input.season", in: 0...Self.longestSeason)
        let stride = try reader.integer("input.stride", in: 1...max(1, season))
        let firstIndex = try reader.integer("input.first", in: -(1 << 53)...(1 << 53))
        let count = try reader.integer("input.count", in: 0...Self.capacity)
        let isWhole = season == 0 ? stride == 1 : count % Self.columns(season, stride) == 0 && count > 0
        guard season != 1, isWhole else { throw .badValue(field: "input.season") }
        guard reader.remaining >= 4 * count else { throw .truncated }
        var kept: [Float] = []
        for _ in 0..<count { kept.append(try reader.single("input.value", orMissing: true)) }
        self.init(season: season == 0 ? nil : season, stride: stride, firstIndex: Int64(firstIndex), kept: kept)
    }
}
