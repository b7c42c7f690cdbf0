package import SentinelForecast
package import SentinelJSON
import SentinelPrometheus
import SentinelTime

extension WatchSpec {
    /// Reads a watch as a client writes it, with every fault at once.
    ///
    /// `name` is the name from the URL of a PUT or PATCH; a body may repeat it and may not contradict it. A watch that
    /// exists says with `fallback` which model it has when the body names none.
    /// - Throws: `SentinelError` of kind malformed or invalid, listing all faults with their JSON pointers.
    package static func read(
        _ json: JSONValue, name: String?, fallback: ModelKind = WatchSpec.defaultModel
    ) throws(SentinelError) -> WatchSpec {
        let faults = FaultCollector()
        let reader = ObjectReader(json, faults: faults)
        let name = reader.resourceName(expected: name)
        let timing = WatchTiming(reader)
        let target = readTarget(reader)
        let model = readModel(reader, fallback: fallback)
        let schedule = readSchedule(reader)
        let transform = reader.enumeration("transform", Transform.self) ?? .auto
        let spec = WatchSpec(
            name: name,
            dataSource: reader.string("data_source", length: 1...63) ?? "default",
            target: target, transform: transform, model: model.kind, modelDefaulted: model.isDefault,
            parameters: model.parameters, seed: reader.integer("seed", in: 0...Int(Int32.max)) ?? 42,
            cron: schedule.cron, timeZone: schedule.timeZone, granularity: timing.granularity,
            horizon: timing.horizon, lookback: timing.lookback, trainingWindow: timing.trainingWindow,
            scrapeDelay: timing.scrapeDelay, gate: reader.enumeration("gate", Gate.self) ?? .on,
            gateMargin: reader.number("gate_margin", in: 0...0.5) ?? 0,
            promotion: reader.enumeration("promotion", PromotionPolicy.self) ?? .immediate,
            probation: reader.duration("probation", in: .zero ... .days(30))
                ?? WatchSpec.defaultProbation(granularity: timing.granularity, horizon: timing.horizon),
            drift: DriftPolicy.read(reader, granularity: timing.granularity), training: TrainingSpec.read(reader),
            maxVersions: reader.integer("max_versions", in: 1...100) ?? 5,
            maxSeries: reader.integer("max_series", in: 1...Limits.seriesPerWatchMax) ?? 100,
            emission: EmissionSpec.read(reader, target: target, timing: timing),
            interval: IntervalSpec.read(reader),
            support: SupportSpec.read(reader, transform: transform.resolved(metric: target.metric)),
            preprocessing: Preprocessing.read(reader),
            onCorrupt: reader.enumeration("on_corrupt", OnCorrupt.self) ?? .fallBack,
            paused: reader.bool("paused") ?? false,
            tags: reader.stringMap("tags", count: 0...Limits.labelsMax, length: 0...256) ?? [:],
            description: reader.string("description", length: 0...Limits.descriptionLengthMax) ?? "")
        reader.finish()
        if faults.isEmpty, let problem = objection({ () throws(PrometheusInputError) in _ = try spec.query() }) {
            reader.fault(spec.metric == nil ? "query" : "labels", .invalid, problem)
        }
        if faults.isEmpty, spec.trainingPoints < spec.samplesNeeded {
            reader.fault(
                "training_window", .outOfRange,
                "The training window holds \(spec.trainingPoints) points; \(spec.model.rawValue) needs "
                    + "\(spec.samplesNeeded) with this lookback and horizon.")
        }
        guard faults.isEmpty else { throw .faults(faults.faults) }
        return spec
    }

    private static func readTarget(_ reader: ObjectReader) -> Target {
        if reader.has("query") {
            for field in ["metric", "labels", "matchers"] where reader.has(field) {
                reader.fault(
                    field, .conflict, "A watch has either a query or a metric with labels; remove one of them.")
            }
            let text = reader.string("query", .required, length: 1...Limits.queryLengthMax) { text in
                objection { () throws(PrometheusInputError) in _ = try SeriesQuery(expression: text) }
            }
            return .query(text ?? "")
        }
        let metric = reader.string("metric", .required, length: 1...MetricName.maxBytes) { text in
            objection { () throws(PrometheusInputError) in try MetricName.check(text) }
        }
        let valueLength = 0...LabelMatcher.maxValueBytes
        let labels = reader.stringMap("labels", count: 0...Limits.labelsMax, length: valueLength) ?? [:]
        for name in labels.keys.sorted() {
            let problem = objection { () throws(PrometheusInputError) in
                _ = try LabelMatcher(name, .equal, labels[name] ?? "")
            }
            if let problem {
                reader.faults.add(.invalid, at: reader.pointer.appending("labels").appending(name), problem)
            }
        }
        let matchers = reader.array("matchers", count: 0...32) { readMatcher($0, at: $1, faults: reader.faults) } ?? []
        return .selector(metric: metric ?? "", labels: labels, matchers: matchers)
    }

    private static func readMatcher(_ json: JSONValue, at place: JSONPointer, faults: FaultCollector) -> LabelMatcher? {
        let reader = ObjectReader(json, at: place, faults: faults)
        let label = reader.string("label", .required, length: 1...LabelName.maxBytes)
        let op = reader.enumeration("op", LabelMatcher.Operator.self, .required)
        let value = reader.string("value", .required, length: 0...LabelMatcher.maxValueBytes)
        reader.finish()
        guard let label, let op, let value else { return nil }
        do throws(PrometheusInputError) {
            return try LabelMatcher(label, op, value)
        } catch {
            faults.add(.invalid, at: place, error.publicMessage)
            return nil
        }
    }

    private static func readSchedule(_ reader: ObjectReader) -> (cron: String, timeZone: String) {
        var zone = reader.string("time_zone", length: 1...64) ?? "UTC"
        let cron = reader.string("cron", length: 1...256) ?? "0 */6 * * *"
        do throws(CronExpression.ParseError) {
            _ = try CronExpression("0 0 * * *", timeZone: zone)
        } catch {
            reader.fault("time_zone", .invalid, error.description)
            zone = "UTC"
        }
        do throws(CronExpression.ParseError) {
            _ = try CronExpression(cron, timeZone: zone)
        } catch {
            reader.fault("cron", .invalid, error.description)
        }
        return (cron, zone)
    }

    private static func readModel(
        _ reader: ObjectReader, fallback: ModelKind
    ) -> (kind: ModelKind, isDefault: Bool, parameters: ModelParameters) {
        let isDefault = !reader.has("model")
        let kind = reader.enumeration("model", ModelKind.self) ?? fallback
        return (kind, isDefault, reader.parameters(of: kind))
    }

    private static func objection(_ body: () throws(PrometheusInputError) -> Void) -> String? {
        do throws(PrometheusInputError) {
            try body()
            return nil
        } catch {
            return error.publicMessage
        }
    }
}

extension ParameterValue {
    /// Nil where JSON holds something that no parameter can be.
    init?(json: JSONValue) {
        switch json {
        case .integer(let value): self = .integer(Int(value))
        case .number(let value): self = .number(value)
        case .string(let value): self = .text(value)
        case .null, .bool, .array, .object: return nil
        }
    }

    package var json: JSONValue {
        switch self {
        case .integer(let value): .integer(Int64(value))
        case .number(let value): .number(value)
        case .text(let value): .string(value)
        }
    }
}
