import SentinelJSON
import SentinelPrometheus
import SentinelTesting
import Testing

/// What the tests do with Sentinel again and again.
extension Client {
    /// Makes a data source at a url that is scraped every second.
    func createSource(_ name: String, _ url: String, _ more: JSONObject = [:]) async throws {
        var body: JSONObject = ["name": .string(name), "url": .string(url), "scrape_interval": "1s"]
        for (key, value) in more { body[key] = value }
        let reply = try await post("/v1/data-sources", .object(body))
        try #require(reply.status == 201, "\(reply)")
    }

    /// A watch with steps of a second; it forecasts as soon as it can.
    static func watch(_ name: String, _ metric: String?, _ more: JSONObject = [:]) -> JSONValue {
        var body: JSONObject = [
            "name": .string(name), "data_source": "world", "granularity": "1s", "horizon": "5s", "lookback": "10s",
            "training_window": "2m", "model": "exponential_smoothing", "gate": "off",
            "emission": ["metric_name": .string(name.replacing("-", with: "_"))],
        ]
        if let metric { body["metric"] = .string(metric) }
        for (key, value) in more { body[key] = value }
        return .object(body)
    }

    func create(_ name: String, _ metric: String?, _ more: JSONObject = [:]) async throws {
        let reply = try await post("/v1/watches", Client.watch(name, metric, more))
        try #require(reply.status == 201, "\(reply)")
    }

    func status(_ name: String) async throws -> Reply { try await get("/v1/watches/\(name)/status") }

    func state(_ name: String) async throws -> String { try await status(name)["state"]?.stringValue ?? "" }

    /// Waits until a watch is in a state; a failure shows its status.
    func awaitState(_ name: String, _ state: String, within limit: Duration = .seconds(120)) async throws {
        var last: Reply?
        do {
            try await eventually(within: limit, every: .milliseconds(250), "\(name) is \(state)") {
                let reply = try await status(name)
                last = reply
                return reply["state"]?.stringValue == state
            }
        } catch {
            throw Failure(description: "\(error): \(last.map(\.text) ?? "no reply")")
        }
    }

    /// A condition of a watch by type.
    func condition(_ name: String, _ type: String) async throws -> JSONValue? {
        try await status(name)["conditions"]?.arrayValue?.first { $0["type"]?.stringValue == type }
    }

    func awaitCondition(
        _ name: String, _ type: String, reason: String, within limit: Duration = .seconds(60)
    ) async throws {
        var last: JSONValue?
        do {
            try await eventually(within: limit, every: .milliseconds(250), "\(type) of \(name) is \(reason)") {
                last = try await condition(name, type)
                return last?["reason"]?.stringValue == reason
            }
        } catch {
            throw Failure(description: "\(error): \(last.map { JSONWriter.text($0) } ?? "no such condition")")
        }
    }

    /// Trains and waits for the end of the run.
    func train(_ name: String) async throws -> JSONValue {
        let asked = try await post(
            "/v1/watches/\(name)/training-runs", .object(JSONObject()), headers: ["Prefer": "wait=20"])
        try #require(asked.status == 202, "\(asked)")
        let place = try #require(asked.headers["location"])
        var run = JSONValue.null
        try await eventually(within: .seconds(40), every: .milliseconds(100), "the end of \(place)") {
            run = try await get(place).json
            return !["queued", "running"].contains(run["state"]?.stringValue)
        }
        return run
    }

    /// The numbers of the versions of a watch, newest first.
    func versions(_ name: String) async throws -> [Int64] {
        try await get("/v1/watches/\(name)/versions").items.compactMap { $0["number"]?.integerValue }
    }

    func activeVersion(_ name: String) async throws -> Int64? {
        try await get("/v1/watches/\(name)")["active_version"]?.integerValue
    }

    func metrics() async throws -> ExpositionPage { ExpositionParser.parse(try await get("/metrics").body) }

    /// Waits until `/metrics` shows these versions and no other.
    func awaitShown(_ base: String, _ versions: Set<String>, within limit: Duration = .seconds(10)) async throws {
        try await eventually(within: limit, "\(base) shows \(versions)") {
            try await shownVersions(base) == versions
        }
    }

    /// The versions that `/metrics` shows under a family of predictions.
    func shownVersions(_ base: String) async throws -> Set<String> {
        Set(try await metrics().values(of: base + "_sentinel_predicted").keys.compactMap { $0["sentinel_version"] })
    }
}
