import SentinelJSON

/// The part of JSON Schema that the contract uses. Stricter in one thing: a member that a schema with properties does
/// not name is a fault, whether or not `additionalProperties` forbids it.
struct SchemaChecker {
    let contract: Contract

    /// What is wrong with a value, one sentence each.
    func faults(_ value: JSONValue, _ schema: JSONValue, at place: String = "") throws -> [String] {
        let schema = try flattened(schema)
        var faults = typeFaults(value, schema, place) + rangeFaults(value, schema, place)
        if let text = value.stringValue { faults += try textFaults(text, schema, place) }
        if let object = value.objectValue { faults += try memberFaults(object, schema, place) }
        if let elements = value.arrayValue, let items = schema["items"] {
            for (index, element) in elements.enumerated() {
                faults += try self.faults(element, items, at: "\(place)[\(index)]")
            }
        }
        for (key, exactly) in [("anyOf", false), ("oneOf", true)] {
            guard let alternatives = schema[key]?.arrayValue else { continue }
            let found = try alternatives.map { try self.faults(value, $0, at: place) }
            let fitting = found.count { $0.isEmpty }
            if fitting == 0 { faults += found.min { $0.count < $1.count } ?? [] }
            if exactly, fitting > 1 { faults.append("\(place): fits \(fitting) alternatives of oneOf") }
        }
        return faults
    }

    /// The paths of all members that a schema names, such as `checks[].name`.
    func declared(_ schema: JSONValue, at place: String = "") throws -> Set<String> {
        let schema = try flattened(schema)
        var paths: Set<String> = []
        for (name, member) in schema["properties"]?.objectValue ?? JSONObject() {
            let path = place.isEmpty ? name : "\(place).\(name)"
            paths.insert(path)
            paths.formUnion(try declared(member, at: path))
        }
        if let items = schema["items"] { paths.formUnion(try declared(items, at: place + "[]")) }
        for key in ["anyOf", "oneOf"] {
            for alternative in schema[key]?.arrayValue ?? [] { paths.formUnion(try declared(alternative, at: place)) }
        }
        return paths
    }

    /// The paths of all members of a value, in the same form.
    static func present(_ value: JSONValue, at place: String = "") -> Set<String> {
        var paths: Set<String> = []
        for (name, member) in value.objectValue ?? JSONObject() {
            let path = place.isEmpty ? name : "\(place).\(name)"
            paths.insert(path)
            paths.formUnion(present(member, at: path))
        }
        for element in value.arrayValue ?? [] { paths.formUnion(present(element, at: place + "[]")) }
        return paths
    }

    /// The schema with references followed and the parts of `allOf` put together.
    func flattened(_ schema: JSONValue) throws -> JSONValue {
        let schema = try contract.resolved(schema)
        guard let parts = schema["allOf"]?.arrayValue else { return schema }
        var properties = schema["properties"]?.objectValue ?? JSONObject()
        var required = schema["required"]?.arrayValue ?? []
        var merged = schema.objectValue ?? JSONObject()
        for part in try parts.map(flattened) {
            for (key, value) in part.objectValue ?? JSONObject() { merged[key] = value }
            for (name, member) in part["properties"]?.objectValue ?? JSONObject() { properties[name] = member }
            required += part["required"]?.arrayValue ?? []
        }
        merged["allOf"] = nil
        merged["properties"] = .object(properties)
        merged["required"] = .array(required)
        return .object(merged)
    }

    private func typeFaults(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
        var faults: [String] = []
        if let type = schema["type"] {
            let names = type.arrayValue?.compactMap(\.stringValue) ?? [type.stringValue ?? ""]
            if !names.contains(where: { SchemaChecker.isOf($0, value) }) {
                faults.append("\(place): \(value.typeName) is not \(names.joined(separator: " or "))")
            }
        }
        if let words = schema["enum"]?.arrayValue, !words.contains(value) {
            faults.append("\(place): \(JSONWriter.text(value)) is not in the enum")
        }
        if let constant = schema["const"], constant != value { faults.append("\(place): is not the constant") }
        return faults
    }

    private static func isOf(_ type: String, _ value: JSONValue) -> Bool {
        switch (type, value) {
        case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array), ("object", .object): true
        case ("integer", _): value.integerValue != nil
        case ("number", _): value.doubleValue != nil
        default: false
        }
    }

    private func rangeFaults(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
        var faults: [String] = []
        func check(_ key: String, _ number: Double?, _ isSound: (Double, Double) -> Bool) {
            guard let number, let limit = schema[key]?.doubleValue, !isSound(number, limit) else { return }
            faults.append("\(place): \(number) breaks \(key) \(limit)")
        }
        check("minimum", value.doubleValue, >=)
        check("maximum", value.doubleValue, <=)
        check("exclusiveMinimum", value.doubleValue, >)
        check("minItems", value.arrayValue.map { Double($0.count) }, >=)
        check("maxItems", value.arrayValue.map { Double($0.count) }, <=)
        check("maxProperties", value.objectValue.map { Double($0.count) }, <=)
        check("minLength", value.stringValue.map { Double($0.unicodeScalars.count) }, >=)
        check("maxLength", value.stringValue.map { Double($0.unicodeScalars.count) }, <=)
        return faults
    }

    private func textFaults(_ text: String, _ schema: JSONValue, _ place: String) throws -> [String] {
        guard let pattern = schema["pattern"]?.stringValue else { return [] }
        return text.firstMatch(of: try Regex(pattern)) == nil ? ["\(place): '\(text)' does not match \(pattern)"] : []
    }

    private func memberFaults(_ object: JSONObject, _ schema: JSONValue, _ place: String) throws -> [String] {
        let required = schema["required"]?.arrayValue?.compactMap(\.stringValue) ?? []
        var faults = required.filter { !object.contains($0) }.map { "\(place).\($0): is required and absent" }
        let properties = schema["properties"]?.objectValue
        let others = schema["additionalProperties"]
        for (name, member) in object {
            if let property = properties?[name] {
                faults += try self.faults(member, property, at: "\(place).\(name)")
            } else if let others, others.boolValue == nil {
                faults += try self.faults(member, others, at: "\(place).\(name)")
            } else if properties != nil || others == false {
                faults.append("\(place).\(name): is not in the schema")
            }
        }
        return faults
    }
}
