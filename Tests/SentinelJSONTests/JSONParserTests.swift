import Testing

@testable import SentinelJSON

struct JSONParserTests {
    static let limits = JSONParser.Limits(bytes: 1 << 20)

    @Test("documents are read")
    func reads() throws {
        let table: [(String, JSONValue)] = [
            ("null", .null), (" true ", true), ("\n\tfalse\r", false), ("0", 0), ("-0", 0), ("-12", -12), ("3.0", 3.0),
            ("1e2", 100), ("1E+2", 100), ("25e-1", 2.5), ("9223372036854775807", .integer(.max)),
            ("-9223372036854775808", .integer(.min)), ("9223372036854775808", .number(9_223_372_036_854_775_808)),
            ("\"\"", ""), (#""a\"\\\/\b\f\n\r\t""#, "a\"\\/\u{8}\u{c}\n\r\t"), (#""\u00e4\ud83d\ude00x""#, "ä😀x"),
            ("\"ä😀\"", "ä😀"), ("[]", []), ("[ ]", []), ("{}", [:]), ("{ }", [:]), ("[1,[2],{}]", [1, [2], [:]]),
            (#"{"a":{"b":[null]},"c":"d"}"#, ["a": ["b": [.null]], "c": "d"]), ("\"\u{7f}\"", "\u{7f}"),
        ]
        for (text, value) in table {
            #expect(try JSONParser.parse(text, limits: Self.limits) == value, "\(text)")
        }
    }

    @Test(
        "what is not JSON is refused",
        arguments: [
            "", " ", "nul", "nulll", "True", "NaN", "Infinity", "-", "+1", "01", "-01", "1.", ".5", "1e", "1e+", "0x10",
            "1 2", "[1,]", "[,1]", "[1 2]", "[1", "[", "]", "{", "}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}",
            "{'a':1}", "{\"a\":1 \"b\":2}", "{1:2}", "'a'", "\"", "\"a", "\"\\\"", "\"\\x\"", "\"\\u12\"",
            "\"\\u12G4\"",
            "\"\\", "\"\n\"", "\"\t\"", "\"\u{0}\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"",
            "\"\\ud800\\ud800\"", "\"\\ud800\\\"", "\"\\uD800", "1e999", "-1e999", "1e-999", "9223372036854775809",
            "123456789012345678901234567890123456789012345678901234567890", "{\"a\":1,\"a\":2}",
            "{\"a\":1,\"\\u0061\":2}",
            "[1]//x", "/* */1", "\u{FEFF}1", "\u{A0}1", "[1]]", "{\"a\":1}}", "tru", "\"\\u+123\"", "\"\\u００41\"",
        ])
    func refuses(text: String) throws {
        let failure = try #require(throws: JSONParser.Failure.self) { try JSONParser.parse(text, limits: Self.limits) }
        #expect(failure.offset <= text.utf8.count)
        #expect(!failure.message.isEmpty)
    }

    @Test(
        "invalid UTF-8 is refused",
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22],
            [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0xFF], [0x22, 0x5C, 0x6E, 0x80, 0x22],
        ] as [[UInt8]])
    func refusesInvalidUTF8(bytes: [UInt8]) {
        #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(bytes, limits: Self.limits) }
    }

    @Test("a failure tells line, column and offset")
    func place() throws {
        let failure = try #require(throws: JSONParser.Failure.self) {
            try JSONParser.parse("{\n  \"ä\": tru\n}", limits: Self.limits)
        }
        #expect(failure.line == 2)
        #expect(failure.column == 8)
        #expect(failure.offset == 10)
        #expect(failure.description == "A value is expected here. (line 2, column 8)")
    }

    @Test("depth and size are limited")
    func limits() throws {
        let deep = { (n: Int) in String(repeating: "[", count: n) + String(repeating: "]", count: n) }
        #expect(try JSONParser.parse(deep(32), limits: Self.limits).arrayValue?.count == 1)
        #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(deep(33), limits: Self.limits) }
        let bomb = String(repeating: "[{\"a\":", count: 100_000)
        #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(bomb, limits: Self.limits) }
        #expect(throws: JSONParser.Failure.self) { try JSONParser.parse("  1", limits: .init(bytes: 2)) }
        #expect(try JSONParser.parse("[[1],[1]]", limits: .init(bytes: 9, depth: 2)) == [[1], [1]])
    }

    @Test("random bytes and damaged documents never crash")
    func fuzz() {
        var random = SystemTestRandom(state: 7)
        let alphabet = Array("{}[]\",:\\u0123dDeE+-.truefalsn \u{FF}\u{0}".utf8)
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...24, using: &random)
            let bytes = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 }
            guard let value = try? JSONParser.parse(bytes, limits: Self.limits) else { continue }
            #expect((try? JSONParser.parse(JSONWriter.bytes(value), limits: Self.limits)) == value)
        }
    }
}

/// A seeded generator for tests (xorshift64*).
struct SystemTestRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 2_685_821_657_736_338_717
    }
}
