import SentinelJSON

/// What the API shows of a watch and its history.
struct StormView: Sendable {
    var watch: StormExchange.Answer
    var versions: [JSONValue]
    var activations: [JSONValue]
    var runs: [JSONValue]

    init(_ name: String, _ client: Client) async throws {
        let path = "/v1/watches/\(name)"
        let reply = try await client.get(path)
        watch = StormExchange.Answer(status: reply.status, document: reply.json, etag: reply.etag)
        versions = try await StormView.all(path + "/versions", client)
        activations = try await StormView.all(path + "/activations", client)
        runs = try await StormView.all(path + "/training-runs", client)
    }

    /// Every page of a list.
    private static func all(_ path: String, _ client: Client) async throws -> [JSONValue] {
        var page = try await client.get(path + "?limit=100")
        var items = page.items
        while let token = page["next_page_token"]?.stringValue {
            page = try await client.get(path + "?limit=100&page_token=\(token)")
            items += page.items
        }
        return items
    }

    /// Where it shows something else than the tables hold, one sentence each.
    func violations(_ rows: StormRows) -> [String] {
        var found: [String] = []
        if watch.number("active_version") != rows.activeVersion || watch.revision != rows.revision {
            found.append("the watch is shown as \(watch.document)")
        }
        let history = activations.reversed().map {
            [$0.number("seq"), $0.number("version"), $0.number("previous_version")]
        }
        if history != rows.activations.map({ [$0.seq, $0.version, $0.previous] }) {
            found.append("the activations are shown as \(history)")
        }
        let numbers = versions.reversed().map { $0.number("number") }
        if numbers != rows.versions.map(\.number) { found.append("the versions are shown as \(numbers)") }
        let served = versions.filter { $0["stage"] == "production" }.map { $0.number("number") }
        if served != [rows.activeVersion].filter({ $0 != nil }) { found.append("in production are \(served)") }
        let states = Dictionary(runs.map { ($0["id"]?.stringValue, $0["state"]?.stringValue) }) { first, _ in first }
        for run in rows.runs where states[run.id] != run.state { found.append("run \(run.id) is not shown as it is") }
        return found
    }
}

extension JSONValue {
    /// A whole number of an object.
    fileprivate func number(_ key: String) -> Int? { self[key]?.integerValue.map { Int($0) } }
}
