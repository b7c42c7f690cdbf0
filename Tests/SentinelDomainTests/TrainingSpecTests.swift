import SentinelJSON
import Testing

@testable import SentinelDomain

@Suite("G42: retraining keeps or re-selects")
struct TrainingSpecTests {
    private func spec(_ training: JSONValue?) throws -> WatchSpec {
        var json: JSONObject = ["name": "web", "metric": "load"]
        json["training"] = training
        return try WatchSpec.read(.object(json), name: nil)
    }

    @Test("by default drift keeps and everything else searches anew")
    func byTrigger() throws {
        let spec = try spec(nil).training
        #expect(spec.parameters == .auto && spec.parameters(of: .drift) == .keep)
        for trigger in TrainingRun.Trigger.allCases where trigger != .drift {
            #expect(spec.parameters(of: trigger) == .reselect)
        }
    }

    @Test("what the watch says goes for every trigger, and is stored", arguments: ["keep", "reselect"])
    func given(word: String) throws {
        let spec = try spec(["parameters": .string(word)])
        for trigger in TrainingRun.Trigger.allCases {
            #expect(spec.training.parameters(of: trigger).rawValue == word)
        }
        #expect(try WatchSpec(stored: spec.storedJSON) == spec)
        #expect(spec.json["training"] == ["parameters": .string(word)])
        #expect(try !spec.isForecastRelevantChange(from: self.spec(nil)))
    }

    @Test("another word is a fault at its place")
    func fault() throws {
        let error = #expect(throws: SentinelError.self) { try spec(["parameters": "sometimes"]) }
        #expect(error?.faults.map(\.pointer.description) == ["/training/parameters"])
    }
}
