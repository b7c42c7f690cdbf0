import SentinelForecast
import SentinelJSON
import Testing

@testable import SentinelAPI

@Suite("Models")
struct ModelTests {
    @Test("the contract has the parameters of the catalogue, with their types, ranges, defaults and meanings")
    func parameters() throws {
        let contract = try Contract()
        for entry in ModelCatalogue.entries {
            let schema = try contract.schema(ModelTests.schemaName(entry.kind))
            #expect(schema["additionalProperties"] == false)
            let properties = try #require(schema["properties"]?.objectValue)
            #expect(properties.keys == entry.parameters.map(\.name))
            for parameter in entry.parameters {
                let property = try #require(properties[parameter.name])
                let description = parameter.representation
                let type = try #require(description["type"])
                let written: JSONValue = type == "list" ? "string" : type
                #expect(property["type"] == .array([written, "null"]), "\(parameter.name)")
                for key in ["minimum", "maximum"] { #expect(property[key] == description[key], "\(parameter.name)") }
                let words = description["enum"]?.arrayValue.map { JSONValue.array($0 + [.null]) }
                #expect(property["enum"] == words, "\(parameter.name)")
                #expect(property["default"] ?? .null == description["default"], "\(parameter.name)")
                #expect(property["description"] == description["meaning"], "\(parameter.name)")
            }
        }
    }

    @Test("the contract has the kinds of the catalogue")
    func kinds() throws {
        let contract = try Contract()
        let kinds = JSONValue.array(ModelKind.allCases.map { .string($0.rawValue) })
        #expect(try contract.schema("Model")["properties"]?["kind"]?["enum"] == kinds)
        let alternatives = try contract.schema("ModelParameters")["anyOf"]?.arrayValue?.compactMap { $0["$ref"] }
        #expect(
            alternatives
                == ModelKind.allCases.map { .string("#/components/schemas/" + ModelTests.schemaName($0)) })
        let written = try contract.schema("WatchInput")["properties"]?["model"]
        #expect(written?["enum"] == .array(ModelKind.allCases.map { .string($0.rawValue) } + [.null]))
    }

    /// `linear_trend` -> `LinearTrendParameters`.
    private static func schemaName(_ kind: ModelKind) -> String {
        kind.rawValue.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + "Parameters"
    }
}
