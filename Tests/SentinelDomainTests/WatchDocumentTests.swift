import SentinelDomain
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelTime
import Testing

@Suite struct WatchDocumentTests {
    static let full = #"""
        {"data_source": "eu", "labels": {"job": "api", "zone": "a\"b\\c"},
         "matchers": [{"label": "code", "op": "!~", "value": "5.."}, {"label": "az", "op": "!=", "value": ""}],
         "transform": "rate", "model": "arima", "parameters": {"p": 2, "d": 1, "q": 0, "constant": "off"},
         "seed": 7, "cron": "5 4 * * 1", "time_zone": "Europe/Berlin", "granularity": "30s", "horizon": "10m",
         "lookback": "1h", "training_window": "1d", "scrape_delay": "3s", "gate": "off", "gate_margin": 0.05,
         "training": {"parameters": "keep"},
         "drift": {"mode": "absolute", "enabled": false, "finetune": 0.2, "retrain": 0.5, "window": 100,
                   "min_samples": 10, "persistence": 2, "cooldown": "1h", "detectors": ["input"],
                   "on_low": "none", "on_high": "finetune"},
         "max_versions": 3, "max_series": 7,
         "emission": {"metric_name": "lat", "steps": [1, 20], "step_bounds": true, "version_label": false,
                      "expected": ["30s", "10m"]},
         "interval": {"levels": [0.5, 0.95], "emitted_level": 0.5}, "on_corrupt": "fail", "paused": true,
         "tags": {"team": "sre"}, "description": "Ä"}
        """#

    @Test("what is written comes back unchanged", arguments: ["{}", full, #"{"emission": {"steps": "off"}}"#])
    func roundTrip(_ text: String) throws {
        let spec = try watch(text)
        #expect(try WatchSpec.read(.object(spec.json), name: nil) == spec)
        #expect(try WatchSpec.read(.object(spec.json), name: spec.name) == spec)
        #expect(try WatchSpec(stored: spec.storedJSON) == spec)
    }

    @Test("a query watch comes back unchanged")
    func queryRoundTrip() throws {
        let body: JSONValue = ["name": "q", "query": "sum(x)", "emission": ["metric_name": "s"]]
        let spec = try WatchSpec.read(body, name: nil)
        #expect(try WatchSpec.read(.object(spec.json), name: nil) == spec)
        #expect(try WatchSpec(stored: spec.storedJSON) == spec)
        #expect(try spec.query() == SeriesQuery(expression: "sum(x)"))
        #expect(spec.emissionKey?.contains("sum(x)") == true)
    }

    @Test("G19: the stored form names the model, also where it was a default")
    func defaultedModel() throws {
        let spec = try watch()
        #expect(spec.json["model"] == nil && spec.storedJSON["model"] == "auto")
        #expect(spec.storedJSON["model_defaulted"] == true)
        #expect(try WatchSpec(stored: spec.storedJSON).modelDefaulted)
        let named = try watch(#"{"model": "exponential_smoothing"}"#)
        #expect(try !WatchSpec(stored: named.storedJSON).modelDefaulted)
    }

    @Test("a stored document that is damaged is refused, not trapped")
    func damaged() {
        #expect(!faults { _ = try WatchSpec(stored: ["name": "a", "metric": 5]) }.isEmpty)
    }

    @Test("G3: an earlier configuration is put back as a whole")
    func restoring() throws {
        let old = try watch(Self.full)
        var new = try watch(
            #"{"metric": "other", "description": "kept", "model": "naive", "emission": {"metric_name": "s"}}"#)
        new.maxSeries = 3
        let restored = try new.restoring(old.configuration)
        #expect(restored.configuration == old.configuration && restored.model == .arima)
        #expect(restored.description == "kept" && restored.maxSeries == 3)
        let query = try WatchSpec.read(
            ["name": "api-latency", "query": "sum(x)", "emission": ["metric_name": "s"]], name: nil)
        #expect(try query.restoring(old.configuration).target == old.target)
        #expect(try new.restoring(query.configuration).target == .query("sum(x)"))
    }

    @Test("a configuration that does not fit the rest of the watch is a fault, not a crash")
    func restoringMisfit() throws {
        let old = try watch(#"{"horizon": "100m", "lookback": "600m"}"#)
        let new = try watch(#"{"training_window": "40m"}"#)
        #expect(faults { _ = try new.restoring(old.configuration) } == ["/training_window out_of_range"])
    }

    @Test("differences name the fields; only some of them keep a version from being served")
    func differences() throws {
        let a = try watch()
        #expect(a.configuration.differences(from: a.configuration).isEmpty)
        let model = try watch(#"{"model": "naive", "horizon": "6m"}"#)
        #expect(model.configuration.differences(from: a.configuration) == ["model", "horizon", "lookback"])
        #expect(model.configuration.isServable(under: a.configuration))
        let grid = try watch(#"{"granularity": "30s", "labels": {"a": "b"}}"#)
        #expect(grid.configuration.differences(from: a.configuration).contains("granularity"))
        #expect(!grid.configuration.isServable(under: a.configuration))
        #expect(a.configuration.model == "auto")
        #expect(TrainedConfiguration(fields: [:]).model.isEmpty)
    }

    @Test("which edits make a training worthless")
    func relevance() throws {
        let a = try watch()
        #expect(try !watch(#"{"description": "x", "max_versions": 9}"#).isForecastRelevantChange(from: a))
        for text in [
            #"{"seed": 1}"#, #"{"training_window": "2000m"}"#, #"{"data_source": "x"}"#, #"{"horizon": "6m"}"#,
        ] {
            #expect(try watch(text).isForecastRelevantChange(from: a))
        }
    }

    @Test("G7: two watches that would emit the same series have the same key")
    func emissionKeys() throws {
        let a = try watch(#"{"labels": {"job": "x"}}"#)
        var body = minimalWatch
        body["name"] = "another"
        body["matchers"] = [["label": "job", "op": "=", "value": "x"]]
        body["model"] = "naive"
        #expect(try WatchSpec.read(.object(body), name: nil).emissionKey == a.emissionKey)
        #expect(a.emissionKey != nil)
        for text in [
            #"{"labels": {"job": "y"}}"#, #"{"labels": {"job": "x"}, "horizon": "6m"}"#,
            #"{"labels": {"job": "x"}, "data_source": "b"}"#,
            #"{"labels": {"job": "x"}, "emission": {"metric_name": "z"}}"#,
        ] {
            #expect(try watch(text).emissionKey != a.emissionKey)
        }
        #expect(try watch(#"{"emission": {"steps": "off"}}"#).emissionKey == nil)
    }

    @Test("D8: label values cannot leave their quotes, and `a=\"1\\\",b\"` is not `{a,b}`")
    func escaping() throws {
        let evil = try watch(#"{"labels": {"a": "x\"} or vector(666)or s{z=\""}}"#)
        let text = try evil.query().promQL(step: .minutes(1), scrapeInterval: .seconds(15))
        #expect(text.contains(#"a="x\"} or vector(666)or s{z=\"""#))
        let one = try watch(#"{"labels": {"a": "1\",b=\"2"}}"#)
        let two = try watch(#"{"labels": {"a": "1", "b": "2"}}"#)
        #expect(one.emissionKey != two.emissionKey)
    }

    @Test("parameters of every type come back")
    func parameters() throws {
        let spec = try watch(#"{"model": "exponential_smoothing", "parameters": {"alpha": 0.25, "damped": "on"}}"#)
        #expect(spec.parameters.json["alpha"] == 0.25 && spec.parameters.json["damped"] == "on")
        #expect(ParameterValue.integer(3).json == 3)
    }
}
