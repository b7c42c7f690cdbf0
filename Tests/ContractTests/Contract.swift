import SentinelAPI
import SentinelJSON
import Testing

/// The embedded contract, and the ways into it.
struct Contract {
    let document: JSONValue

    init() throws {
        document = try JSONParser.parse(OpenAPIDocument.json, limits: .init(bytes: 1 << 20, depth: 64))
    }

    /// What a local reference points to.
    func resolve(_ reference: String) throws -> JSONValue {
        try #require(reference.hasPrefix("#/"), "\(reference) is not a reference into the document")
        var value = document
        for part in reference.dropFirst(2).split(separator: "/") {
            let name = part.replacing("~1", with: "/").replacing("~0", with: "~")
            value = try #require(value[String(name)], "\(reference) points to nothing")
        }
        return value
    }

    /// The value itself, or what it refers to.
    func resolved(_ value: JSONValue) throws -> JSONValue {
        guard let reference = value["$ref"]?.stringValue else { return value }
        return try resolved(resolve(reference))
    }

    func schema(_ name: String) throws -> JSONValue { try resolve("#/components/schemas/\(name)") }

    /// Every object of the document, with the place where it stands.
    func objects() -> [(place: String, object: JSONObject)] {
        var found: [(place: String, object: JSONObject)] = []
        func visit(_ value: JSONValue, _ place: String) {
            if let object = value.objectValue {
                found.append((place, object))
                for (key, member) in object { visit(member, "\(place)/\(key)") }
            }
            for (index, element) in (value.arrayValue ?? []).enumerated() { visit(element, "\(place)/\(index)") }
        }
        visit(document, "")
        return found
    }

    /// Method, path, the operation, and the path item that it belongs to.
    func operations() throws -> [Operation] {
        let paths = try #require(document["paths"]?.objectValue)
        return paths.flatMap { path, item in
            (item.objectValue ?? JSONObject()).filter { $0.key != "parameters" }.map {
                Operation(method: $0.key.uppercased(), path: path, json: $0.value, item: item)
            }
        }
    }

    struct Operation {
        let method: String
        let path: String
        let json: JSONValue
        let item: JSONValue

        var parameters: [JSONValue] { (item["parameters"]?.arrayValue ?? []) + (json["parameters"]?.arrayValue ?? []) }
    }
}
