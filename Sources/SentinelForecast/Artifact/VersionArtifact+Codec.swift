/// The stored form: `SNTL`, format version, payload length, payload, SHA-256 of the payload; numbers little-endian.
extension VersionArtifact {
    /// The format this build writes, and the only one it reads.
    public static let formatVersion = 3
    /// The most series one artifact may hold.
    public static let seriesLimit = 10_000
    /// The most bytes one artifact may have.
    public static let byteLimit = 256 << 20

    private static let envelope = ArtifactEnvelope(letters: "SNTL", formatVersion: formatVersion, byteLimit: byteLimit)

    /// The artifact as bytes; equal artifacts give equal bytes. Throws only when SHA-256 cannot be computed.
    public func encode() throws(ArtifactError) -> [UInt8] {
        var payload = ArtifactWriter()
        encode(recipe, into: &payload)
        payload.write(series.count)
        for fit in series { encode(fit, into: &payload) }
        return try Self.sealed(payload.bytes)
    }

    /// Verifies the hash and every field; throws a distinct error for each way the bytes can be wrong, never traps.
    public static func decode(_ bytes: [UInt8]) throws(ArtifactError) -> VersionArtifact {
        try VersionArtifact(payload: envelope.open(bytes))
    }

    /// The envelope around a payload.
    static func sealed(_ payload: [UInt8]) throws(ArtifactError) -> [UInt8] {
        try envelope.seal(payload)
    }

    private init(payload: [UInt8]) throws(ArtifactError) {
        var reader = ArtifactReader(payload)
        recipe = try Self.recipe(from: &reader)
        let count = try reader.integer("series.count", in: 0...Self.seriesLimit)
        var series: [SeriesFit] = []
        for _ in 0..<count {
            let fit = try Self.seriesFit(from: &reader)
            guard fit.model.kind == recipe.kind else { throw .badValue(field: "model.kind") }
            series.append(fit)
        }
        guard reader.remaining == 0 else { throw .badValue(field: "payload") }
        self.series = series
    }
}

extension VersionArtifact {
    private func encode(_ recipe: ModelRecipe, into writer: inout ArtifactWriter) {
        writer.write(recipe.kind.rawValue)
        writer.write(recipe.lookbackSteps)
        writer.write(recipe.horizonSteps)
        writer.write(recipe.seed)
        writer.write(recipe.timeZone)
        for choice in [
            recipe.preprocessing.gaps.rawValue, recipe.preprocessing.outliers.rawValue,
            recipe.preprocessing.scale.rawValue, recipe.preprocessing.transform.rawValue,
        ] {
            writer.write(choice)
        }
        writer.write(recipe.parameters.values.count)
        for (name, value) in recipe.parameters.values.sorted(by: { $0.key < $1.key }) {
            writer.write(name)
            switch value {
            case .integer(let value):
                writer.write(UInt8(0))
                writer.write(value)
            case .number(let value):
                writer.write(UInt8(1))
                writer.write(value)
            case .text(let value):
                writer.write(UInt8(2))
                writer.write(value)
            }
        }
    }

    private static func recipe(from reader: inout ArtifactReader) throws(ArtifactError) -> ModelRecipe {
        let name = try reader.text("recipe.kind", limit: 64)
        guard let kind = ModelKind(rawValue: name) else { throw .unknownModel(name) }
        let lookback = try reader.integer("recipe.lookback", in: 1...LagFeatures.lookbackLimit)
        let horizon = try reader.integer("recipe.horizon", in: 1...ModelRecipe.horizonLimit)
        let seed = try reader.unsigned()
        let timeZone = try reader.text("recipe.time_zone", limit: 64)
        let preprocessing = Preprocessing(
            gaps: try choice("recipe.preprocessing.gaps", &reader),
            outliers: try choice("recipe.preprocessing.outliers", &reader),
            scale: try choice("recipe.preprocessing.scale", &reader),
            transform: try choice("recipe.preprocessing.transform", &reader))
        var raw: [String: ParameterValue] = [:]
        for _ in 0..<(try reader.integer("recipe.parameters.count", in: 0...64)) {
            let name = try reader.text("recipe.parameters.name", limit: 64)
            raw[name] = try parameter(from: &reader)
        }
        guard case .success(let parameters) = ModelCatalogue.validate(kind, raw: raw) else {
            throw .badValue(field: "recipe.parameters")
        }
        var recipe = ModelRecipe(
            parameters: parameters, lookbackSteps: lookback, horizonSteps: horizon, seed: seed)
        recipe.preprocessing = preprocessing
        recipe.timeZone = timeZone
        return recipe
    }

    private static func choice<Choice: RawRepresentable<String>>(
        _ field: String, _ reader: inout ArtifactReader
    ) throws(ArtifactError) -> Choice {
        guard let choice = Choice(rawValue: try reader.text(field, limit: 64)) else { throw .badValue(field: field) }
        return choice
    }

    private static func parameter(from reader: inout ArtifactReader) throws(ArtifactError) -> ParameterValue {
        switch try reader.byte() {
        case 0: .integer(try reader.integer("recipe.parameters", in: .min ... .max))
        case 1: .number(try reader.number("recipe.parameters"))
        case 2: .text(try reader.text("recipe.parameters", limit: 256))
        default: throw .badValue(field: "recipe.parameters")
        }
    }

    private func encode(_ fit: SeriesFit, into writer: inout ArtifactWriter) {
        writer.write(fit.seriesKey)
        fit.model.encode(into: &writer)
        writer.write(fit.scale)
        fit.errors.encode(into: &writer)
        writer.write(fit.relativeToNaive != nil)
        writer.write(fit.relativeToNaive ?? 0)
        writer.write(fit.sampleCount)
        writer.write(Int(fit.trainedThrough))
    }

    private static func seriesFit(from reader: inout ArtifactReader) throws(ArtifactError) -> SeriesFit {
        let key = try reader.text("series.key", limit: 65_536)
        let model = try AnyFittedModel(from: &reader)
        let scale = try reader.number("series.scale", in: 0...Double.greatestFiniteMagnitude)
        let errors = try ForecastErrors(from: &reader)
        let isCompared = try reader.flag("series.is_compared")
        let relative = try reader.number("series.relative_to_naive", in: 0...Double.greatestFiniteMagnitude)
        let samples = try reader.integer("series.samples", in: 0...Int.max)
        let through = try reader.integer("series.trained_through", in: -(1 << 53)...(1 << 53))
        return SeriesFit(
            seriesKey: key, model: model, scale: scale, errors: errors, relativeToNaive: isCompared ? relative : nil,
            sampleCount: samples, trainedThrough: Int64(through))
    }
}
