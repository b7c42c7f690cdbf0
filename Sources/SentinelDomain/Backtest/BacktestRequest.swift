package import SentinelForecast
package import SentinelJSON
package import SentinelTime

/// What a client asks of a back-test, with the defaults of the watch written out.
package struct BacktestRequest: Sendable, Equatable {
    /// The models to compare, at least one, none of them twice.
    package var models: [ModelParameters]
    /// How many past times each series is forecast from.
    package var origins: Int
    /// A whole multiple of the granularity.
    package var horizon: TimeSpan
    /// Coverage levels of the intervals, each 0.5 to 0.999, ascending.
    package var levels: [Double]
    /// The ids of the series; nil = all of the watch.
    package var series: [String]?

    private static let originsDefault = 20

    /// Reads the body of a request. Without `models` the watch's own model is compared with the last value.
    /// - Throws: `SentinelError` of kind malformed or invalid, listing all faults.
    package static func read(_ json: JSONValue, for watch: WatchSpec) throws(SentinelError) -> BacktestRequest {
        let faults = FaultCollector()
        let reader = ObjectReader(json, faults: faults)
        let request = BacktestRequest(
            models: readModels(reader, watch), origins: readOrigins(reader), horizon: readHorizon(reader, watch),
            levels: reader.numbers("levels", count: 1...8, in: 0.5...0.999).map { Set($0).sorted() }
                ?? watch.interval.levels,
            series: readSeries(reader))
        reader.finish()
        guard faults.isEmpty else { throw .faults(faults.faults) }
        return request
    }

    private static func readOrigins(_ reader: ObjectReader) -> Int {
        reader.integer("origins", in: 1...Limits.backtestOriginsMax) ?? originsDefault
    }

    private static func readModels(_ reader: ObjectReader, _ watch: WatchSpec) -> [ModelParameters] {
        guard reader.has("models") else {
            return watch.model == .naive ? [watch.parameters] : [watch.parameters, .defaults(.naive)]
        }
        let models = reader.array("models", count: 1...Limits.backtestModelsMax) { json, place in
            let entry = ObjectReader(json, at: place, faults: reader.faults)
            let kind = entry.enumeration("model", ModelKind.self, .required)
            let parameters = kind.map { entry.parameters(of: $0) }
            entry.finish()
            return parameters
        }
        if let models, Set(models).count < models.count {
            reader.fault("models", .duplicate, "A model with the same parameters is named twice; name each once.")
        }
        return models ?? [watch.parameters]
    }

    private static func readHorizon(_ reader: ObjectReader, _ watch: WatchSpec) -> TimeSpan {
        guard let horizon = reader.duration("horizon") else { return watch.horizon }
        let steps = horizon.wholeSteps(of: watch.granularity) ?? 0
        guard (1...Limits.horizonStepsMax).contains(steps) else {
            reader.fault(
                "horizon", .outOfRange,
                "The horizon must be 1 to \(Limits.horizonStepsMax) whole steps of the granularity "
                    + "\(watch.granularity).")
            return watch.horizon
        }
        return horizon
    }

    private static func readSeries(_ reader: ObjectReader) -> [String]? {
        let ids = reader.strings("series", count: 1...Limits.backtestSeriesMax, length: 16...16)
        if let ids, Set(ids).count < ids.count {
            reader.fault("series", .duplicate, "A series is named twice; name each once.")
        }
        return ids
    }

    /// The body that asks for the same, whatever the watch becomes.
    package var json: JSONObject {
        [
            "models": .array(models.map { ["model": .string($0.kind.rawValue), "parameters": .object($0.given)] }),
            "origins": .integer(Int64(origins)), "horizon": .string(horizon.prometheus),
            "levels": .array(levels.map(JSONValue.number)),
            "series": series.map { .array($0.map(JSONValue.string)) } ?? .null,
        ]
    }

    /// The work of computing it, in the units of the catalogue.
    package func workUnits(series count: Int, points: Int) -> Double {
        let each = models.reduce(0) { $0 + ModelCatalogue[$1.kind].workUnits(points: points) }
        return each * Double(origins) * Double(count)
    }
}

extension ModelParameters {
    /// What was given, by name.
    package var given: JSONObject {
        JSONObject(values.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) })
    }
}
