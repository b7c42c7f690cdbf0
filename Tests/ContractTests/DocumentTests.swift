import Foundation
import SentinelJSON
import Testing
import Yams

@Suite("The document")
struct DocumentTests {
    private static let file: URL = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("openapi/sentinel.yaml")

    @Test("the embedded JSON is the YAML file; otherwise run deploy/embed-openapi")
    func embedded() throws {
        let yaml = try Yams.load(yaml: String(contentsOf: DocumentTests.file, encoding: .utf8))
        #expect(try Contract().document == JSONValue(yaml: try #require(yaml)))
    }

    @Test("every reference resolves, and every component is referred to")
    func references() throws {
        let contract = try Contract()
        let references = contract.objects().compactMap { $0.object["$ref"]?.stringValue }
        for reference in Set(references) { _ = try contract.resolve(reference) }
        let components = try #require(contract.document["components"]?.objectValue)
        for (kind, members) in components {
            for name in members.objectValue?.keys ?? [] {
                #expect(references.contains("#/components/\(kind)/\(name)"), "\(kind)/\(name) is used nowhere")
            }
        }
    }

    @Test("operations have an id of their own, a known tag, and a description of each reply")
    func operations() throws {
        let contract = try Contract()
        let operations = try contract.operations()
        let ids = operations.compactMap { $0.json["operationId"]?.stringValue }
        #expect(ids.count == operations.count)
        #expect(Set(ids).count == ids.count)
        let tags = (contract.document["tags"]?.arrayValue ?? []).compactMap { $0["name"] }
        for operation in operations {
            #expect(operation.json["tags"]?.arrayValue?.allSatisfy(tags.contains) == true)
            for (status, reply) in try #require(operation.json["responses"]?.objectValue) {
                let reply = try contract.resolved(reply)
                #expect(reply["description"]?.stringValue?.isEmpty == false, "\(operation.path) \(status)")
                #expect(reply["headers"]?["X-Request-Id"] != nil, "\(operation.path) \(status)")
            }
        }
    }

    @Test("every required member is a property")
    func required() throws {
        for (place, object) in try Contract().objects() {
            guard let properties = object["properties"]?.objectValue else { continue }
            for name in object["required"]?.arrayValue?.compactMap(\.stringValue) ?? [] {
                #expect(properties.contains(name), "\(place): \(name)")
            }
        }
    }

    @Test("examples fit their schemas")
    func examples() throws {
        let contract = try Contract()
        let checker = SchemaChecker(contract: contract)
        var count = 0
        for (place, object) in contract.objects() {
            guard let schema = object["schema"] else { continue }
            let many = object["examples"]?.objectValue?.values.compactMap { $0["value"] } ?? []
            for example in many + [object["example"]].compactMap(\.self) {
                count += 1
                #expect(try checker.faults(example, schema) == [], "\(place)")
            }
        }
        #expect(count > 30)
    }
}

extension JSONValue {
    /// What Yams reads.
    fileprivate init(yaml value: Any) throws {
        switch value {
        case is NSNull: self = .null
        case let value as Bool: self = .bool(value)
        case let value as Int: self = .integer(Int64(value))
        case let value as Double: self = .number(value)
        case let value as String: self = .string(value)
        case let value as [Any]: self = .array(try value.map(JSONValue.init(yaml:)))
        case let value as [String: Any]:
            self = .object(JSONObject(try value.map { ($0.key, try JSONValue(yaml: $0.value)) }))
        default:
            Issue.record("YAML holds something that JSON cannot: \(value)")
            self = .null
        }
    }
}
