/// Errors of forecasts that were made out of sample at past origins, from which prediction intervals start.
///
/// Rows are origins in the order of time, columns the scored steps; packed as `Float`, 8 bytes a cell.
public struct ForecastErrors: Equatable, Sendable {
    /// The scored horizon steps, ascending, 1-based.
    public let steps: [Int]
    /// Grid steps between two neighbouring origins, at least 1.
    public let stride: Int
    /// Per origin and step `actual - forecast`; NaN where the target was missing or is still to come.
    public private(set) var errors: [Float] = []
    /// Per origin and step what ``FittedModel/spread`` said then; 0 for a model without members.
    public private(set) var spreads: [Float] = []

    /// No origin yet.
    public init(steps: [Int], stride: Int) {
        self.steps = steps
        self.stride = max(1, stride)
    }

    /// Bit for bit: a missing error equals a missing error.
    public static func == (a: ForecastErrors, b: ForecastErrors) -> Bool {
        a.steps == b.steps && a.stride == b.stride
            && a.errors.elementsEqual(b.errors) { $0.bitPattern == $1.bitPattern }
            && a.spreads.elementsEqual(b.spreads) { $0.bitPattern == $1.bitPattern }
    }

    /// How many origins there are.
    public var origins: Int { steps.isEmpty ? 0 : errors.count / steps.count }

    /// Adds one origin; both arrays are as long as ``steps``, an empty `spreads` means zeros.
    public mutating func append(errors row: [Float], spreads members: [Float] = []) {
        precondition(row.count == steps.count && (members.isEmpty || members.count == steps.count))
        errors.append(contentsOf: row.map(Self.finite))
        if members.isEmpty {
            spreads.append(contentsOf: repeatElement(0, count: steps.count))
        } else {
            spreads.append(contentsOf: members.map(Self.finite))
        }
    }

    /// Beyond the range of `Float` an error counts as the largest one.
    private static func finite(_ value: Float) -> Float {
        value.isInfinite ? (value < 0 ? -1 : 1) * Float.greatestFiniteMagnitude : value
    }

    /// How many origins are kept with a version.
    public static let originLimit = 120

    /// At most `limit` origins, evenly spaced, the newest one among them.
    public func thinned(to limit: Int) -> ForecastErrors {
        guard limit >= 1, origins > limit else { return self }
        let every = (origins + limit - 1) / limit
        var kept = ForecastErrors(steps: steps, stride: stride * every)
        let width = steps.count
        for origin in Swift.stride(from: (origins - 1) % every, to: origins, by: every) {
            let cells = origin * width..<(origin + 1) * width
            kept.append(errors: Array(errors[cells]), spreads: Array(spreads[cells]))
        }
        return kept
    }
}

extension ForecastErrors {
    private static let cellLimit = 1 << 20

    /// Writes the shape, then the cells.
    public func encode(into writer: inout ArtifactWriter) {
        writer.write(steps.count)
        for step in steps { writer.write(step) }
        writer.write(stride)
        writer.write(origins)
        for cell in errors.indices {
            writer.write(errors[cell])
            writer.write(spreads[cell])
        }
    }

    /// Reads what ``encode(into:)`` wrote.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let width = try reader.integer("errors.steps.count", in: 0...ModelRecipe.horizonLimit)
        var steps: [Int] = []
        for _ in 0..<width {
            let step = try reader.integer("errors.step", in: 1...10_000)
            guard step > steps.last ?? 0 else { throw .badValue(field: "errors.step") }
            steps.append(step)
        }
        self.init(steps: steps, stride: try reader.integer("errors.stride", in: 1...1_000_000))
        let origins = try reader.integer("errors.origins", in: 0...(width == 0 ? 0 : Self.cellLimit / width))
        for _ in 0..<origins {
            var row: [Float] = []
            var members: [Float] = []
            for _ in 0..<width {
                row.append(try reader.single("errors.error", orMissing: true))
                members.append(try reader.single("errors.spread", orMissing: false))
            }
            append(errors: row, spreads: members)
        }
    }
}
