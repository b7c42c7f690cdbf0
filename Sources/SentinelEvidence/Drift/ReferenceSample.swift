public import SentinelForecast

/// The residuals that a version shows while nothing is wrong: what later residuals are ranked against.
///
/// It gathers one-step residuals in the order of time, arms at ``minimum`` of them and is complete at ``capacity``,
/// after which it never changes. Values are kept in single precision; magnitudes below 1e-38 count as 0. At most 7 kB
/// while it gathers, 4 kB when complete.
public struct ReferenceSample: Sendable, Hashable {
    /// How many residuals a complete sample has.
    public static let capacity = 1_000
    /// With fewer residuals nothing is ranked.
    public static let minimum = 500

    /// The residuals in use, ascending; empty until armed.
    private(set) var sorted: [Float] = []
    /// The first-order autocorrelation of the scores, 0 to 0.97; 0 until armed.
    public private(set) var autocorrelation = 0.0
    private var gathered: [Float] = []
    private var follows: [Bool] = []
    private var isInterrupted = true

    /// An empty sample.
    public init() {}

    /// The residuals of a validation, in the order of time: one step ahead, of consecutive origins, by a model that had
    /// not seen them. nil or a number that is not finite is a gap; what exceeds ``capacity`` is left out.
    public init(_ residuals: [Double?]) {
        for residual in residuals {
            if let value = RankNormal.single(residual) { append(value) } else { interrupt() }
        }
        if !isComplete { arm() }
    }

    /// How many residuals have been gathered, at most ``capacity``.
    public var count: Int { isComplete ? sorted.count : gathered.count }
    /// Whether there are enough residuals to rank against.
    public var isArmed: Bool { !sorted.isEmpty }
    /// Whether it has all it wants.
    public var isComplete: Bool { sorted.count == Self.capacity }
    /// How many residuals later ones are ranked against: 0, or ``minimum`` to ``capacity``.
    public var rankedCount: Int { sorted.count }

    /// The standard normal score of a residual; meaningful once armed.
    func score(_ residual: Float) -> Double { RankNormal.score(residual, in: sorted) }

    /// Adds the next residual unless complete; true when what scores are computed from has changed.
    @discardableResult
    mutating func append(_ residual: Float) -> Bool {
        guard !isComplete else { return false }
        gathered.append(residual)
        follows.append(!isInterrupted)
        isInterrupted = false
        guard gathered.count == Self.minimum || gathered.count == Self.capacity else { return false }
        arm()
        return true
    }

    /// The next residual will not be that of the following step.
    mutating func interrupt() {
        isInterrupted = true
    }

    private mutating func arm() {
        guard gathered.count >= Self.minimum else { return }
        sorted = gathered.sorted()
        autocorrelation = RankNormal.autocorrelation(of: gathered, follows: follows)
        guard isComplete else { return }
        gathered = []
        follows = []
    }
}

extension ReferenceSample {
    /// Writes the sample.
    public func encode(into writer: inout ArtifactWriter) {
        writer.write(sorted.count)
        for value in sorted { writer.write(value) }
        writer.write(autocorrelation)
        writer.write(gathered.count)
        for (value, follows) in zip(gathered, follows) {
            writer.write(value)
            writer.write(follows)
        }
        writer.write(isInterrupted)
    }

    /// Reads what ``encode(into:)`` wrote; the counts, the order and every number are checked.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let count = try reader.integer("reference.count", in: 0...Self.capacity)
        guard count == 0 || count >= Self.minimum else { throw .badValue(field: "reference.count") }
        guard reader.remaining >= 4 * count else { throw .truncated }
        for _ in 0..<count {
            let value = try reader.single("reference.value")
            guard sorted.last.map({ $0 <= value }) ?? true else { throw .badValue(field: "reference.order") }
            sorted.append(value)
        }
        autocorrelation = try reader.number(
            "reference.autocorrelation", in: 0...(count == 0 ? 0 : RankNormal.autocorrelationLimit))
        let gathering = try reader.integer("reference.gathered", in: Self.gatheredRange(sorted: count))
        guard reader.remaining >= 5 * gathering else { throw .truncated }
        for _ in 0..<gathering {
            gathered.append(try reader.single("reference.gathered"))
            follows.append(try reader.flag("reference.follows"))
        }
        isInterrupted = try reader.flag("reference.interrupted")
    }

    private static func gatheredRange(sorted: Int) -> ClosedRange<Int> {
        switch sorted {
        case 0: 0...minimum - 1
        case capacity: 0...0
        default: sorted...capacity - 1
        }
    }
}
