import SentinelDomain
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelTime
import Testing

@Suite struct WatchReadingTests {
    @Test("A2: the defaults of a watch")
    func defaults() throws {
        let spec = try watch()
        #expect(spec.dataSource == "default")
        #expect(spec.target == .selector(metric: "latency_seconds", labels: [:], matchers: []))
        #expect(spec.transform == .auto)
        #expect(spec.model == .auto && spec.modelDefaulted)
        #expect(spec.cron == "0 */6 * * *" && spec.timeZone == "UTC")
        #expect(spec.granularity == .minutes(1) && spec.horizon == .minutes(5) && spec.lookback == .minutes(30))
        #expect(spec.trainingPoints == 1_000 && spec.scrapeDelay == .seconds(15))
        #expect(spec.maxVersions == 5 && spec.maxSeries == 100)
        #expect(spec.gate == .on && spec.gateMargin == 0 && spec.onCorrupt == .fallBack && !spec.paused)
        var drift = DriftPolicy.defaults(.relative)
        drift.cooldown = .minutes(60)
        #expect(spec.drift == drift && spec.drift.window == 60 && spec.drift.minSamples == 30)
        #expect(spec.probation == .days(1))
        #expect(spec.interval.levels == [0.9] && spec.interval.emittedLevel == 0.9)
        #expect(spec.emission.steps == .all && !spec.emission.stepBounds && spec.emission.versionLabel)
        #expect(spec.emission.expected == [.minutes(1)] && spec.emissionBase == "latency_seconds")
        #expect(spec.horizonSteps == 5 && spec.lookbackSteps == 30 && spec.metric == "latency_seconds")
        #expect(spec.tags.isEmpty && spec.description.isEmpty && spec.seed == 42)
    }

    @Test("C10: a probation is by default long enough for evidence, and follows granularity and horizon")
    func defaultProbation() throws {
        func probation(_ granularity: TimeSpan, _ steps: Int) -> TimeSpan {
            WatchSpec.defaultProbation(granularity: granularity, horizon: granularity * steps)
        }
        #expect(probation(.minutes(5), 5) == .minutes(5 * 60 * 16))
        #expect(probation(.minutes(1), 60) == .minutes(60 * 120))
        #expect(probation(.minutes(60), 24) == .days(30))
        let spec = try watch(#"{"granularity": "5m", "horizon": "25m"}"#)
        #expect(spec.probation == .minutes(4_800))
        // Read again with another granularity, it follows; one that was set stays.
        #expect(spec.jsonWithoutDerivedDefaults["probation"] == nil)
        #expect(spec.jsonWithoutDerivedDefaults["drift"]?["cooldown"] == nil)
        let set = try watch(#"{"probation": "1h", "drift": {"cooldown": "7m"}}"#)
        #expect(set.jsonWithoutDerivedDefaults["probation"] == "1h")
        #expect(set.jsonWithoutDerivedDefaults["drift"]?["cooldown"] == "7m")
    }

    @Test("A2: absolute drift has the predecessor's thresholds")
    func absoluteDrift() throws {
        let drift = try watch(#"{"drift": {"mode": "absolute"}}"#).drift
        #expect(drift.finetune == 0.1 && drift.retrain == 0.3)
    }

    @Test(
        "each field is checked, and the fault says where",
        arguments: [
            (#"{"name": 5}"#, "/name wrong_type"),
            (#"{"name": "Bad_Name"}"#, "/name invalid"),
            (#"{"name": null}"#, "/name required"),
            (#"{"metric": null}"#, "/metric required"),
            (#"{"metric": 1}"#, "/metric wrong_type"),
            (#"{"metric": ""}"#, "/metric too_short"),
            (#"{"labels": {"job": 7}}"#, "/labels/job wrong_type"),
            (#"{"labels": {"bad-name": "x"}}"#, "/labels/bad-name invalid"),
            (#"{"labels": []}"#, "/labels wrong_type"),
            (#"{"matchers": [{"label": "a", "op": "~", "value": "x"}]}"#, "/matchers/0/op invalid"),
            (#"{"matchers": [{"label": "a", "op": "=~", "value": "("}]}"#, "/matchers/0 invalid"),
            (#"{"matchers": [{"op": "=", "value": "x"}]}"#, "/matchers/0/label required"),
            (#"{"matchers": [5]}"#, "/matchers/0 wrong_type"),
            (#"{"matchers": [{"label": "a", "op": "=", "value": "x", "y": 1}]}"#, "/matchers/0/y unknown_field"),
            (#"{"transform": "log"}"#, "/transform invalid"),
            (#"{"data_source": 1}"#, "/data_source wrong_type"),
            (#"{"data_source": ""}"#, "/data_source too_short"),
            (#"{"model": "prophet"}"#, "/model invalid"),
            (#"{"model": 1}"#, "/model wrong_type"),
            (#"{"model": "arima", "parameters": {"p": 99}}"#, "/parameters/p invalid"),
            (#"{"model": "arima", "parameters": {"zeta": 1}}"#, "/parameters/zeta unknown_field"),
            (#"{"parameters": {"alpha": true}}"#, "/parameters/alpha wrong_type"),
            (#"{"parameters": 3}"#, "/parameters wrong_type"),
            (#"{"seed": -1}"#, "/seed out_of_range"),
            (#"{"seed": 1.5}"#, "/seed wrong_type"),
            (#"{"time_zone": "Mars/Base"}"#, "/time_zone invalid"),
            (#"{"granularity": 60}"#, "/granularity wrong_type"),
            (#"{"granularity": "5S"}"#, "/granularity invalid"),
            (#"{"granularity": "500ms"}"#, "/granularity out_of_range"),
            (#"{"granularity": "2w"}"#, "/granularity out_of_range"),
            (#"{"horizon": "abc"}"#, "/horizon invalid"),
            (#"{"horizon": "0"}"#, "/horizon invalid"),
            (#"{"horizon": "90s"}"#, "/horizon invalid"),
            (#"{"horizon": "1001m", "lookback": "2000m", "training_window": "4000m"}"#, "/horizon out_of_range"),
            (#"{"lookback": "29s"}"#, "/lookback invalid"),
            (#"{"lookback": "5m"}"#, "/lookback out_of_range"),
            (#"{"training_window": "34m"}"#, "/training_window out_of_range"),
            (#"{"training_window": "50001m"}"#, "/training_window out_of_range"),
            (#"{"training_window": "1000001ms"}"#, "/training_window invalid"),
            (#"{"scrape_delay": "2m"}"#, "/scrape_delay out_of_range"),
            (#"{"gate": true}"#, "/gate wrong_type"),
            (#"{"gate": "maybe"}"#, "/gate invalid"),
            (#"{"gate_margin": 0.6}"#, "/gate_margin out_of_range"),
            (#"{"gate_margin": "x"}"#, "/gate_margin wrong_type"),
            (#"{"max_versions": 0}"#, "/max_versions out_of_range"),
            (#"{"max_series": 1001}"#, "/max_series out_of_range"),
            (#"{"drift": 1}"#, "/drift wrong_type"),
            (#"{"drift": {"mode": "x"}}"#, "/drift/mode invalid"),
            (#"{"drift": {"finetune": 0.5}}"#, "/drift/finetune out_of_range"),
            (#"{"drift": {"finetune": 2}}"#, "/drift/finetune out_of_range"),
            (#"{"drift": {"mode": "absolute", "finetune": 0}}"#, "/drift/finetune out_of_range"),
            (#"{"drift": {"window": 5}}"#, "/drift/window out_of_range"),
            (#"{"drift": {"min_samples": 61}}"#, "/drift/min_samples out_of_range"),
            (#"{"drift": {"persistence": 0}}"#, "/drift/persistence out_of_range"),
            (#"{"drift": {"cooldown": "31d"}}"#, "/drift/cooldown out_of_range"),
            (#"{"drift": {"detectors": []}}"#, "/drift/detectors too_few"),
            (#"{"drift": {"detectors": ["sight"]}}"#, "/drift/detectors/0 invalid"),
            (#"{"drift": {"on_low": "shout"}}"#, "/drift/on_low invalid"),
            (#"{"drift": {"on_high": 1}}"#, "/drift/on_high wrong_type"),
            (#"{"drift": {"enabled": "yes"}}"#, "/drift/enabled wrong_type"),
            (#"{"drift": {"colour": 1}}"#, "/drift/colour unknown_field"),
            (#"{"emission": {"metric_name": "9bad"}}"#, "/emission/metric_name invalid"),
            (#"{"emission": {"steps": "some"}}"#, "/emission/steps wrong_type"),
            (#"{"emission": {"steps": [6]}}"#, "/emission/steps/0 out_of_range"),
            (#"{"emission": {"steps": []}}"#, "/emission/steps too_few"),
            (#"{"emission": {"step_bounds": 1}}"#, "/emission/step_bounds wrong_type"),
            (#"{"emission": {"version_label": 1}}"#, "/emission/version_label wrong_type"),
            (#"{"emission": {"expected": ["6m"]}}"#, "/emission/expected/0 out_of_range"),
            (#"{"emission": {"expected": ["30s"]}}"#, "/emission/expected/0 out_of_range"),
            (#"{"emission": {"expected": [5]}}"#, "/emission/expected/0 invalid"),
            (#"{"emission": {"x": 5}}"#, "/emission/x unknown_field"),
            (#"{"interval": {"levels": [0.4]}}"#, "/interval/levels/0 out_of_range"),
            (#"{"interval": {"levels": [0.5, 0.8], "emitted_level": 0.9}}"#, "/interval/emitted_level invalid"),
            (#"{"interval": {"y": 1}}"#, "/interval/y unknown_field"),
            (#"{"on_corrupt": "ignore"}"#, "/on_corrupt invalid"),
            (#"{"paused": "no"}"#, "/paused wrong_type"),
            (#"{"tags": {"team": 1}}"#, "/tags/team wrong_type"),
            (#"{"description": 1}"#, "/description wrong_type"),
            (#"{"horizn": "5m"}"#, "/horizn unknown_field"),
            (#"{"query": "sum(x)"}"#, "/metric conflict,/emission/metric_name required"),
            (#"{"metric": "größe"}"#, "/emission/metric_name required"),
        ])
    func faulty(_ text: String, _ expected: String) throws {
        #expect(faults { _ = try watch(text) }.joined(separator: ",") == expected)
    }

    @Test(
        "D40: what the predecessor accepted is refused",
        arguments: [
            #"{"cron": "0 0 0 * * *"}"#, #"{"cron": "@daily"}"#, #"{"cron": "0 0 31 2 *"}"#, #"{"cron": "60 * * * *"}"#,
            #"{"horizon": "0m"}"#, #"{"lookback": "31s"}"#, #"{"metric": ""}"#, #"{"labels": {"a": 1}}"#,
            #"{"lookback": "52w", "granularity": "1s", "training_window": "52w"}"#,
        ])
    func predecessor(_ text: String) {
        #expect(!faults { _ = try watch(text) }.isEmpty)
    }

    @Test("D9: compound durations are read and kept in Prometheus' form")
    func durations() throws {
        let spec = try watch(#"{"granularity": "30s", "horizon": "1h30m", "lookback": "10h"}"#)
        #expect(spec.horizon == .minutes(90) && spec.horizonSteps == 180)
        #expect(spec.json["horizon"] == "1h30m")
    }

    @Test("null counts as absent, everywhere")
    func nulls() throws {
        let every = try watch().json.keys.filter { !["name", "metric"].contains($0) }
        let text = "{" + (every + ["model", "query"]).map { "\"\($0)\": null" }.joined(separator: ",") + "}"
        #expect(try watch(text) == watch())
        #expect(try watch(#"{"parameters": {"alpha": null}}"#) == watch())
    }

    @Test("all faults at once, each with its pointer")
    func allAtOnce() {
        let found = faults {
            _ = try watch(#"{"max_series": 0, "drift": {"window": 1}, "paused": 1, "nope": 2, "gate": "x"}"#)
        }
        let expected = [
            "/gate invalid", "/drift/window out_of_range", "/max_series out_of_range", "/paused wrong_type",
            "/nope unknown_field",
        ]
        #expect(Set(found) == Set(expected) && found.count == expected.count)
    }

    @Test("an unreadable length of time is one fault, not a chain of them")
    func noChain() {
        #expect(faults { _ = try watch(#"{"granularity": "x", "horizon": "30s"}"#) } == ["/granularity invalid"])
        #expect(faults { _ = try watch(#"{"horizon": "x", "lookback": "4m"}"#) } == ["/horizon invalid"])
    }

    @Test("something that is no object is malformed")
    func noObject() {
        #expect(faults { _ = try WatchSpec.read(5, name: "a") }.first == " wrong_type")
    }

    @Test("the name of the URL holds; a body may repeat it")
    func names() throws {
        #expect(try watch(name: "api-latency").name == "api-latency")
        #expect(faults { _ = try watch(name: "other") } == ["/name conflict"])
        #expect(try WatchSpec.read(["metric": "m"], name: "given").name == "given")
    }

    @Test("a query watch has a name to emit under, or emits nothing under the metric's")
    func queries() throws {
        let body: JSONValue = ["name": "q", "query": "sum(x)", "emission": ["metric_name": "x_sum"]]
        let spec = try WatchSpec.read(body, name: nil)
        #expect(spec.target == .query("sum(x)") && spec.metric == nil && spec.emissionBase == "x_sum")
        let silent = try WatchSpec.read(["name": "q", "query": "sum(x)", "emission": ["steps": "off"]], name: nil)
        #expect(silent.emissionKey == nil)
        #expect(
            !faults { _ = try WatchSpec.read(["name": "q", "query": "", "emission": ["steps": "off"]], name: nil) }
                .isEmpty)
    }

    @Test("defaults follow the granularity and the horizon")
    func scaled() throws {
        let spec = try watch(#"{"granularity": "1s", "horizon": "500s"}"#)
        #expect(spec.lookback == .seconds(3_000) && spec.trainingPoints == 10_500 && spec.scrapeDelay == .seconds(1))
        #expect(try watch(#"{"granularity": "1d"}"#).horizon == .days(5))
        #expect(WatchSpec.defaultScrapeDelay(granularity: .seconds(20)) == .seconds(5))
    }

    @Test("levels, steps, expectations and detectors are sorted, each once")
    func sorted() throws {
        let spec = try watch(
            #"""
            {"interval": {"levels": [0.9, 0.5, 0.9], "emitted_level": 0.5},
             "emission": {"steps": [3, 1, 3], "expected": ["5m", "1m", "5m"]},
             "drift": {"detectors": ["input", "performance", "input"]}}
            """#)
        #expect(spec.interval.levels == [0.5, 0.9] && spec.interval.emittedLevel == 0.5)
        #expect(spec.emission.steps == .list([1, 3]) && spec.emission.expected == [.minutes(1), .minutes(5)])
        #expect(spec.drift.detectors == [.performance, .input])
        #expect(spec.emission.steps.contains(3) && !spec.emission.steps.contains(2))
        #expect(EmissionSpec.Steps.all.contains(9) && !EmissionSpec.Steps.off.contains(1))
    }

    @Test("a small drift window lowers the default of min_samples")
    func smallWindow() throws {
        #expect(try watch(#"{"drift": {"window": 10}}"#).drift.minSamples == 10)
    }
}
