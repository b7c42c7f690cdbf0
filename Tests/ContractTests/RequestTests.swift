import SentinelControl
import SentinelDomain
import SentinelForecast
import SentinelJSON
import Testing

@testable import SentinelAPI

@Suite("Request bodies")
struct RequestTests {
    @Test("the watch has the fields that are read, in full and as a patch")
    func watch() throws {
        let selector = try Samples.watch().json
        let known = Set(selector.keys + (try Samples.queryWatch().json.keys))
        try compare("WatchInput", known, readOnly: WatchView.readOnlyFields)
        try compare("WatchPatch", known)
        try compare("DriftPolicyInput", Set(try #require(selector["drift"]?.objectValue).keys))
        try compare("EmissionInput", Set(try #require(selector["emission"]?.objectValue).keys))
        try compare("IntervalInput", Set(try #require(selector["interval"]?.objectValue).keys))
        try compare("SupportInput", Set(try #require(selector["support"]?.objectValue).keys))
        try compare("PreprocessingInput", Set(try #require(selector["preprocessing"]?.objectValue).keys))
    }

    @Test("the data source has the fields that are read, in full and as a patch")
    func dataSource() throws {
        let known = Set(try Samples.sourceSpec().json.keys)
        try compare("DataSourceInput", known, readOnly: DataSource.readOnlyFields)
        try compare("DataSourcePatch", known)
    }

    @Test("readers know every property of the contract and refuse any other")
    func readers() throws {
        let read: [(String, (JSONValue) throws -> Void)] = [
            ("WatchInput", { _ = try WatchSpec.read($0, name: nil) }),
            ("WatchPatch", { _ = try WatchSpec.read($0, name: nil) }),
            ("DataSourceInput", { _ = try DataSourceSpec.read($0, name: nil, current: nil) }),
            ("DataSourcePatch", { _ = try DataSourceSpec.read($0, name: nil, current: nil) }),
            ("RollbackInput", { _ = try RollbackRequest.read($0) }),
            ("RollbackPatch", { _ = try RollbackPatch.read($0) }),
            ("PromotionInput", { _ = try PromotionRequest.read($0) }),
            ("VersionPatch", { _ = try VersionPatch.read($0) }),
            ("TrainingRunInput", { _ = try TrainingRequest.read($0) }),
            ("ExperimentInput", { _ = try ExperimentRequest.read($0) }),
            ("ExperimentPatch", { _ = try ExperimentEdit.read($0) }),
        ]
        for (name, reader) in read {
            let properties = try #require(try Contract().schema(name)["properties"]?.objectValue)
            var body = JSONObject(properties.filter { $0.value["readOnly"] == nil }.map { ($0.key, JSONValue.null) })
            body["surprise"] = 1
            let error = #expect(throws: SentinelError.self) { try reader(.object(body)) }
            let unknown = error?.faults.filter { $0.code == .unknownField }.map(\.pointer.description)
            #expect(unknown == ["/surprise"], "\(name)")
        }
    }

    @Test("what is sent and what comes back fit the contract", arguments: ["WatchInput", "WatchPatch"])
    func watchFits(schema: String) throws {
        let contract = try Contract()
        let checker = SchemaChecker(contract: contract)
        for spec in [try Samples.watch(), try Samples.queryWatch()] {
            #expect(try checker.faults(.object(spec.json), contract.schema(schema)) == [])
        }
        let wrong: JSONValue = ["name": "A", "metric": "m", "horizon": "5 minutes", "max_series": 0, "colour": "red"]
        #expect(try checker.faults(wrong, contract.schema(schema)).count == 4)
    }

    @Test("defaults of the contract are those of the reader")
    func defaults() throws {
        let contract = try Contract()
        let bodies: [(String, JSONObject)] = [
            ("WatchInput", try WatchSpec.read(["name": "a", "metric": "m"], name: nil).json),
            (
                "DataSourceInput",
                try DataSourceSpec.read(["name": "a", "url": "http://a"], name: nil, current: nil).json
            ),
            ("ExperimentInput", ExperimentSpec(name: "a").json),
            ("DriftPolicyInput", DriftPolicy.defaults(.relative).json),
            ("PreprocessingInput", Preprocessing().json),
            ("IntervalInput", IntervalSpec(levels: [0.9], emittedLevel: 0.9).json),
        ]
        for (name, body) in bodies {
            for (field, property) in try #require(try contract.schema(name)["properties"]?.objectValue) {
                guard let value = property["default"] else { continue }
                if field == "model" {
                    #expect(value == .string(WatchSpec.defaultModel.rawValue))
                    continue
                }
                #expect(body[field] == value, "\(name).\(field)")
            }
        }
    }

    private func compare(_ schema: String, _ known: Set<String>, readOnly: [String] = []) throws {
        let schema = try Contract().schema(schema)
        #expect(schema["additionalProperties"] == false)
        let properties = try #require(schema["properties"]?.objectValue)
        let ignored = Set(properties.filter { $0.value["readOnly"] == true }.map(\.key))
        #expect(ignored == Set(readOnly))
        #expect(Set(properties.keys).subtracting(ignored) == known.subtracting(ignored))
    }
}
