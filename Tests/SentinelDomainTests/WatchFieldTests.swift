import SentinelForecast
import SentinelJSON
import Testing

@testable import SentinelDomain

/// The fields that came with intervals, preprocessing and `auto`.
@Suite struct WatchFieldTests {
    private func spec(_ fields: JSONObject, fallback: ModelKind = WatchSpec.defaultModel) throws -> WatchSpec {
        var body: JSONObject = ["name": "a"]
        if fields["query"] == nil { body["metric"] = "load" }
        for (key, value) in fields { body[key] = value }
        return try WatchSpec.read(.object(body), name: nil, fallback: fallback)
    }

    @Test("a method of intervals is one of four words")
    func method() throws {
        #expect(try spec([:]).interval == IntervalSpec(levels: [0.9], emittedLevel: 0.9, method: .auto))
        for method in IntervalSpec.Method.allCases {
            let read = try spec(["interval": ["method": .string(method.rawValue), "levels": [0.95, 0.8]]])
            #expect(read.interval == IntervalSpec(levels: [0.8, 0.95], emittedLevel: 0.95, method: method))
            #expect(try WatchSpec(stored: read.storedJSON) == read)
        }
        #expect(throws: SentinelError.self) { try spec(["interval": ["method": "gaussian"]]) }
    }

    @Test("B4: a rate has a smallest value of 0 unless it is said otherwise; nothing is known of others")
    func support() throws {
        #expect(try spec([:]).support == SupportSpec())
        #expect(try spec(["metric": "orders_total"]).support == SupportSpec(min: 0))
        #expect(try spec(["transform": "increase"]).support == SupportSpec(min: 0))
        #expect(try spec(["metric": "orders_total", "support": ["max": 10]]).support == SupportSpec(min: 0, max: 10))
        #expect(try spec(["metric": "orders_total", "support": ["min": -1]]).support == SupportSpec(min: -1))
        let below = try spec(["metric": "orders_total", "support": ["max": -2]])
        #expect(below.support == SupportSpec(max: -2))
        #expect(try WatchSpec(stored: below.storedJSON) == below)
        let error = #expect(throws: SentinelError.self) { try spec(["support": ["min": 2, "max": 2]]) }
        #expect(error?.faults.map(\.pointer.description) == ["/support/max"])
    }

    @Test("the default of the support follows the metric that it came from")
    func derivedSupport() throws {
        let counter = try spec(["metric": "orders_total"])
        var base = counter.jsonWithoutDerivedDefaults
        #expect(base["support"] == nil)
        base["metric"] = "load"
        #expect(try WatchSpec.read(.object(base), name: nil).support == SupportSpec())
        let chosen = try spec(["metric": "orders_total", "support": ["max": 5]])
        #expect(chosen.jsonWithoutDerivedDefaults["support"] == ["min": 0, "max": 5])
    }

    @Test("G43: preprocessing is read, stored, part of what a version was trained under, and no reason not to serve it")
    func preprocessing() throws {
        let plain = try spec([:])
        #expect(plain.preprocessing == Preprocessing())
        let chosen = try spec([
            "preprocessing": ["gaps": "interpolate", "outliers": "hampel", "scale": "robust", "transform": "box_cox"]
        ])
        let wanted = Preprocessing(gaps: .interpolate, outliers: .hampel, scale: .robust, transform: .boxCox)
        #expect(chosen.preprocessing == wanted)
        #expect(try WatchSpec(stored: chosen.storedJSON) == chosen)
        #expect(chosen.isForecastRelevantChange(from: plain))
        #expect(chosen.configuration.differences(from: plain.configuration) == ["preprocessing"])
        #expect(chosen.configuration.isServable(under: plain.configuration))
        #expect(try plain.restoring(chosen.configuration).preprocessing == wanted)
        #expect(throws: SentinelError.self) { try spec(["preprocessing": ["scale": "huge"]]) }
    }

    @Test("a configuration from before preprocessing equals one without any")
    func olderConfiguration() throws {
        let now = try spec([:]).configuration
        var fields = now.fields
        fields["preprocessing"] = nil
        let older = TrainedConfiguration(fields: fields)
        #expect(older == now && older.differences(from: now).isEmpty)
        let changed = try spec(["preprocessing": ["gaps": "zero"]])
        #expect(older != changed.configuration)
        #expect(try changed.restoring(older).preprocessing == Preprocessing())
    }

    @Test("support and the method of intervals start no training")
    func servedOnly() throws {
        let plain = try spec([:])
        #expect(
            try !spec(["support": ["min": 0], "interval": ["method": "pooled"]]).isForecastRelevantChange(from: plain))
    }

    @Test("G19: a watch whose model was a default keeps it, whatever later defaults are")
    func keptDefault() throws {
        let old = try spec([:], fallback: .arima)
        #expect(old.model == .arima && old.modelDefaulted && old.modelWithoutChoice == .arima)
        let again = try WatchSpec(stored: old.storedJSON)
        #expect(again.model == .arima && again.modelDefaulted)
        let chosen = try spec(["model": "naive"])
        #expect(!chosen.modelDefaulted && chosen.modelWithoutChoice == WatchSpec.defaultModel)
    }

    @Test("the data of a watch is told apart by query, transform, step and source")
    func dataIdentity() throws {
        let base = try spec([:]).dataIdentity(sourceID: "src_1")
        let others = try [
            spec(["metric": "other"]), spec(["labels": ["job": "a"]]), spec(["transform": "delta"]),
            spec(["granularity": "2m", "horizon": "10m"]), spec(["query": "sum(load)", "emission": ["steps": "off"]]),
        ]
        #expect(Set(others.map { $0.dataIdentity(sourceID: "src_1") } + [base]).count == 6)
        #expect(try spec([:]).dataIdentity(sourceID: "src_2") != base)
        #expect(
            try spec(["model": "naive", "horizon": "9m", "transform": "none"]).dataIdentity(sourceID: "src_1") == base)
    }
}
