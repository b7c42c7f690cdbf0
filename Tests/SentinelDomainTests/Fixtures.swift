import SentinelDomain
import SentinelJSON

/// The smallest watch that a client may write.
let minimalWatch: JSONObject = ["name": "api-latency", "metric": "latency_seconds"]
/// The smallest data source that a client may write.
let minimalSource: JSONObject = ["name": "main", "url": "http://prometheus:9090"]

func json(_ text: String) throws -> JSONValue {
    try JSONParser.parse(text, limits: .init(bytes: 1 << 20))
}

/// The minimal object with some members replaced; `null` text removes nothing, it is written as JSON null.
func object(_ base: JSONObject, _ text: String = "{}") throws -> JSONValue {
    var all = base
    for (key, value) in try json(text).objectValue ?? JSONObject() { all[key] = value }
    return .object(all)
}

func watch(_ text: String = "{}", name: String? = nil) throws -> WatchSpec {
    try WatchSpec.read(try object(minimalWatch, text), name: name)
}

func source(_ text: String = "{}", current: DataSourceSpec? = nil) throws -> DataSourceSpec {
    try DataSourceSpec.read(try object(minimalSource, text), name: nil, current: current)
}

/// "pointer code" of every fault, in order; empty when there is none.
func faults(_ body: () throws -> Void) -> [String] {
    do {
        try body()
        return []
    } catch let error as SentinelError {
        return error.faults.map { "\($0.pointer) \($0.code.rawValue)" }
    } catch {
        return ["another error: \(error)"]
    }
}
