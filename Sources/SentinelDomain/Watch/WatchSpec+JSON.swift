package import SentinelForecast
package import SentinelJSON
package import SentinelPrometheus
import SentinelTime

extension WatchSpec {
    /// The specification as a client would write it, every default spelled out; `read` takes it back unchanged.
    package var json: JSONObject {
        var json: JSONObject = ["name": .string(name), "data_source": .string(dataSource)]
        for (key, value) in targetJSON { json[key] = value }
        json["transform"] = .string(transform.rawValue)
        if !modelDefaulted { json["model"] = .string(model.rawValue) }
        json["parameters"] = .object(parameters.json)
        json["seed"] = .integer(Int64(seed))
        json["cron"] = .string(cron)
        json["time_zone"] = .string(timeZone)
        json["granularity"] = .string(granularity.prometheus)
        json["horizon"] = .string(horizon.prometheus)
        json["lookback"] = .string(lookback.prometheus)
        json["training_window"] = .string(trainingWindow.prometheus)
        json["scrape_delay"] = .string(scrapeDelay.prometheus)
        json["gate"] = .string(gate.rawValue)
        json["gate_margin"] = .number(gateMargin)
        json["promotion"] = .string(promotion.rawValue)
        json["probation"] = .string(probation.prometheus)
        json["drift"] = .object(drift.json)
        json["training"] = .object(training.json)
        json["max_versions"] = .integer(Int64(maxVersions))
        json["max_series"] = .integer(Int64(maxSeries))
        json["emission"] = .object(emission.json)
        json["interval"] = .object(interval.json)
        json["support"] = .object(support.json)
        json["preprocessing"] = .object(preprocessing.json)
        json["on_corrupt"] = .string(onCorrupt.rawValue)
        json["paused"] = .bool(paused)
        json["tags"] = .object(JSONObject(tags.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))
        json["description"] = .string(description)
        return json
    }

    /// The form that is kept: the model is named even where it was a default, so that a later default does not change
    /// it.
    package var storedJSON: JSONObject {
        var stored = json
        stored["model"] = .string(model.rawValue)
        stored["model_defaulted"] = .bool(modelDefaulted)
        return stored
    }

    /// Reads what `storedJSON` gave.
    package init(stored: JSONObject) throws(SentinelError) {
        var document = stored
        document["model_defaulted"] = nil
        self = try WatchSpec.read(.object(document), name: nil)
        modelDefaulted = stored["model_defaulted"] == .bool(true)
    }

    private var targetJSON: JSONObject {
        switch target {
        case .query(let text): return ["query": .string(text)]
        case .selector(let metric, let labels, let matchers):
            let labelJSON = JSONObject(labels.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
            let matcherJSON = matchers.map { matcher -> JSONValue in
                [
                    "label": .string(matcher.name), "op": .string(matcher.op.rawValue), "value": .string(matcher.value),
                ]
            }
            return ["metric": .string(metric), "labels": .object(labelJSON), "matchers": .array(matcherJSON)]
        }
    }

    /// The part that a version is trained under.
    package var configuration: TrainedConfiguration {
        let all = json
        var fields = JSONObject()
        for name in TrainedConfiguration.fieldNames { fields[name] = all[name] }
        fields["model"] = .string(model.rawValue)
        return TrainedConfiguration(fields: fields)
    }

    /// What the points of the watch are of: two specifications with the same text ask for the same points on the same
    /// grid, so that what was collected under one holds under the other.
    package func dataIdentity(sourceID: String) -> String {
        var identity = targetJSON
        identity["transform"] = .string(transform.resolved(metric: metric).rawValue)
        identity["granularity"] = .string(granularity.prometheus)
        identity["data_source"] = .string(sourceID)
        return JSONWriter.text(.object(identity))
    }

    /// The specification without the fields that have the default which follows from others: read again after a change
    /// of those, they follow it.
    package var jsonWithoutDerivedDefaults: JSONObject {
        var base = json
        if scrapeDelay == WatchSpec.defaultScrapeDelay(granularity: granularity) { base["scrape_delay"] = nil }
        let window = WatchTiming.defaultTrainingWindow(granularity: granularity, horizon: horizon, lookback: lookback)
        if trainingWindow == window { base["training_window"] = nil }
        if probation == WatchSpec.defaultProbation(granularity: granularity, horizon: horizon) {
            base["probation"] = nil
        }
        if drift.cooldown == DriftPolicy.defaultCooldown(granularity: granularity, window: drift.window),
            var policy = base["drift"]?.objectValue
        {
            policy["cooldown"] = nil
            base["drift"] = .object(policy)
        }
        if support == SupportSpec.defaults(transform.resolved(metric: metric)) { base["support"] = nil }
        if emission.expected == [granularity], var shown = base["emission"]?.objectValue {
            shown["expected"] = nil
            base["emission"] = .object(shown)
        }
        return base
    }

    /// The specification with the fields of an earlier configuration put back.
    package func restoring(_ configuration: TrainedConfiguration) throws(SentinelError) -> WatchSpec {
        var restored = jsonWithoutDerivedDefaults
        for name in TrainedConfiguration.fieldNames { restored[name] = configuration[name] }
        return try WatchSpec.read(.object(restored), name: name)
    }

    /// Whether a change from `old` makes the results of a training under `old` unusable.
    package func isForecastRelevantChange(from old: WatchSpec) -> Bool {
        configuration != old.configuration || dataSource != old.dataSource || trainingWindow != old.trainingWindow
            || seed != old.seed
    }

    /// What the data source is asked.
    package func query() throws(PrometheusInputError) -> SeriesQuery {
        switch target {
        case .query(let text): return try SeriesQuery(expression: text)
        case .selector(let metric, let labels, let matchers):
            var all: [LabelMatcher] = []
            for (name, value) in labels.sorted(by: { $0.key < $1.key }) {
                all.append(try LabelMatcher(name, .equal, value))
            }
            let selector = try Selector(metric: metric, matchers: all + matchers)
            return .selector(selector, transform: transform.resolved(metric: metric))
        }
    }

    /// Two watches with the same key would emit the same series; nil when this one emits none under the metric's name.
    package var emissionKey: String? {
        guard emission.steps != .off, let base = emissionBase else { return nil }
        let asked = (try? query()).map { query -> String in
            switch query {
            case .selector(let selector, _): selector.promQL
            case .expression(let expression): expression.text
            }
        }
        return [dataSource, base, horizon.prometheus, asked ?? ""].joined(separator: "\u{1F}")
    }
}

extension ModelParameters {
    /// Parameter name to value, in the order of the catalogue.
    package var json: JSONObject {
        JSONObject(
            ModelCatalogue[kind].parameters.compactMap { parameter in
                values[parameter.name].map { (parameter.name, $0.json) }
            })
    }
}

extension DriftPolicy {
    package var json: JSONObject {
        [
            "enabled": .bool(enabled), "mode": .string(mode.rawValue), "finetune": .number(finetune),
            "retrain": .number(retrain), "window": .integer(Int64(window)),
            "min_samples": .integer(Int64(minSamples)), "persistence": .integer(Int64(persistence)),
            "cooldown": .string(cooldown.prometheus),
            "detectors": .array(detectors.map { .string($0.rawValue) }),
            "on_low": .string(onLow.rawValue), "on_high": .string(onHigh.rawValue),
        ]
    }
}

extension EmissionSpec {
    package var json: JSONObject {
        let stepsJSON: JSONValue =
            switch steps {
            case .off: "off"
            case .all: "all"
            case .list(let list): .array(list.map { .integer(Int64($0)) })
            }
        return [
            "metric_name": metricName.map(JSONValue.string) ?? .null, "steps": stepsJSON,
            "step_bounds": .bool(stepBounds), "version_label": .bool(versionLabel),
            "expected": .array(expected.map { .string($0.prometheus) }),
        ]
    }
}
