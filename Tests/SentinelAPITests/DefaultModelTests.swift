import HTTPTypes
import SentinelDomain
import SentinelForecast
import SentinelJSON
import SentinelSimulation
import Synchronization
import Testing

@testable import SentinelAPI
@testable import SentinelControl

/// G19: a new default is one for new watches only.
@Suite struct DefaultModelTests {
    private let api = APIHarness()
    private let file = #"{"metric":"load"}"#

    /// A watch of before `auto`: its model was the default of that time.
    private func old() async throws {
        try await api.seed()
        api.store.tables.withLock { tables in
            for id in tables.watches.keys {
                tables.watches[id]?.spec.model = .exponentialSmoothing
                tables.watches[id]?.spec.parameters = .defaults(.exponentialSmoothing)
                tables.watches[id]?.spec.modelDefaulted = true
            }
        }
    }

    @Test("a new watch without a model has auto, and says that it was a default")
    func new() async throws {
        try await api.seed()
        let watch = try await api.send(.get, "/v1/watches/web").json
        #expect(watch["model"] == "auto" && watch["model_defaulted"] == true)
    }

    @Test("an old watch file applied again changes nothing")
    func putAgain() async throws {
        try await old()
        let put = try await api.send(.put, "/v1/watches/web", body: file)
        #expect(try put.status == 200 && put.json["model"] == "exponential_smoothing" && put.json["revision"] == 1)
        let preview = try await api.send(.put, "/v1/watches/web?validate_only=true", body: file).json
        #expect(preview["watch"]?["model"] == "exponential_smoothing")
    }

    @Test("an edit that is not about the model leaves the model")
    func patch() async throws {
        try await old()
        let any: HTTPFields = [.ifMatch: "*", .contentType: "application/json"]
        let patched = try await api.send(.patch, "/v1/watches/web", any, body: #"{"description":"x"}"#)
        #expect(try patched.json["model"] == "exponential_smoothing" && patched.json["model_defaulted"] == true)
        let chosen = try await api.send(.patch, "/v1/watches/web", any, body: #"{"model":"auto"}"#)
        #expect(try chosen.json["model"] == "auto" && chosen.json["model_defaulted"] == false)
    }

    @Test("a watch whose model was chosen gets the new default when the choice is taken away")
    func takenAway() async throws {
        try await api.seed()
        let any: HTTPFields = [.ifMatch: "*", .contentType: "application/json"]
        _ = try await api.send(.patch, "/v1/watches/web", any, body: #"{"model":"naive"}"#)
        let put = try await api.send(.put, "/v1/watches/web", any, body: file)
        #expect(try put.json["model"] == "auto" && put.json["model_defaulted"] == true)
    }
}
