import SentinelJSON
import Testing

struct JSONWriterTests {
    @Test("values are written")
    func compact() {
        let table: [(JSONValue, String)] = [
            (.null, "null"), (true, "true"), (false, "false"), (.integer(.min), "-9223372036854775808"), (3.0, "3"),
            (0.1, "0.1"), (1e300, "1e+300"), (100_000.0, "100000"), (.number(.nan), "null"),
            (.number(.infinity), "null"),
            (.number(.leastNonzeroMagnitude), "5e-324"), (.number(-1.5), "-1.5"), ([], "[]"), ([:], "{}"),
            (["b": [1, "x"], "a": [:]], #"{"b":[1,"x"],"a":{}}"#),
            ("a\"\\/\u{8}\u{c}\n\r\t\u{1}\u{1f}\u{7f}ä😀", #""a\"\\/\b\f\n\r\t\u0001\u001f"# + "\u{7f}ä😀\""),
        ]
        for (value, text) in table {
            #expect(JSONWriter.text(value) == text)
        }
    }

    @Test("the pretty form is indented by two spaces")
    func pretty() {
        let text = JSONWriter.text(["a": [1, [:]], "b": []], style: .pretty)
        #expect(text == "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}")
    }

    @Test("the canonical form does not depend on the order of members")
    func canonical() {
        let a: JSONValue = ["b": 1, "a": ["z": .null, "ä": 3.0], "A": 2]
        let b: JSONValue = ["A": 2, "a": ["ä": 3, "z": .null], "b": 1.0]
        #expect(a == b)
        #expect(JSONWriter.text(a, style: .canonical) == #"{"A":2,"a":{"z":null,"ä":3},"b":1}"#)
        #expect(JSONWriter.bytes(a, style: .canonical) == JSONWriter.bytes(b, style: .canonical))
        #expect(JSONWriter.bytes(a) != JSONWriter.bytes(b))
    }

    @Test("every finite double reads back as the same number")
    func roundTrip() throws {
        var random = SystemTestRandom(state: 11)
        for _ in 0..<20_000 {
            let number = Double(bitPattern: random.next())
            guard number.isFinite else { continue }
            let text = JSONWriter.text(.number(number))
            #expect(try JSONParser.parse(text, limits: .init(bytes: 64)).doubleValue == number, "\(text)")
        }
        for exponent in 0..<70 {
            let number = Double(sign: .plus, exponent: exponent, significand: 1 + .random(in: 0..<1, using: &random))
            let text = JSONWriter.text(.number(number))
            #expect(try JSONParser.parse(text, limits: .init(bytes: 64)).doubleValue == number, "\(text)")
        }
    }
}

struct JSONValueTests {
    @Test("members keep their order, in small and in large objects")
    func order() {
        var object = JSONObject()
        var model: [String: JSONValue] = [:]
        var random = SystemTestRandom(state: 5)
        for step in 0..<2000 {
            let key = "k\(Int.random(in: 0..<24, using: &random))"
            let value: JSONValue? = Bool.random(using: &random) ? .integer(Int64(step)) : nil
            object[key] = value
            model[key] = value
            #expect(object.count == model.count)
            #expect(object[key] == model[key])
        }
        #expect(object == JSONObject(model.map { ($0.key, $0.value) }))
        #expect(Set(object.keys) == Set(model.keys))
        let many = JSONObject((0..<40).map { ("k\($0)", .integer($0)) })
        #expect(many.keys == (0..<40).map { "k\($0)" })
        #expect(many.contains("k39") && !many.contains("k40"))
        #expect(!many.isEmpty && JSONObject().isEmpty)
    }

    @Test("equality looks at values, not at their form")
    func equality() {
        #expect(JSONValue.integer(3) == .number(3))
        #expect(JSONValue.number(3.5) != .integer(3))
        #expect(JSONValue.integer(.max) != .number(9_223_372_036_854_775_808))
        #expect(JSONValue.null != .bool(false))
        #expect(JSONValue.string("1") != .integer(1))
        #expect(["a": 1, "b": 2] as JSONValue == ["b": 2, "a": 1])
        #expect(["a": 1] as JSONValue != ["b": 1])
        #expect([1, 2] as JSONValue != [2, 1])
    }

    @Test("access by key and index")
    func access() {
        var value: JSONValue = ["a": [1, 2.5, "x", true]]
        #expect(value["a"]?[0]?.integerValue == 1)
        #expect(value["a"]?[1]?.doubleValue == 2.5)
        #expect(value["a"]?[1]?.integerValue == nil)
        #expect(value["a"]?[2]?.stringValue == "x")
        #expect(value["a"]?[3]?.boolValue == true)
        #expect(value["a"]?[4] == nil && value["b"] == nil && value[0] == nil)
        #expect(value["a"]?.arrayValue?.count == 4)
        #expect(value.doubleValue == nil && value.integerValue == nil && value.boolValue == nil)
        #expect(value.stringValue == nil && value.arrayValue == nil && value["a"]?["x"] == nil)
        value["b"] = "\(1)"
        value["a"] = nil
        #expect(value == ["b": "1"])
        var scalar: JSONValue = 1
        scalar["x"] = true
        #expect(scalar == ["x": true])
    }
}

struct MergePatchTests {
    @Test("the examples of RFC 7396, appendix A")
    func appendix() {
        let table: [(JSONValue, JSONValue, JSONValue)] = [
            (["a": "b"], ["a": "c"], ["a": "c"]),
            (["a": "b"], ["b": "c"], ["a": "b", "b": "c"]),
            (["a": "b"], ["a": .null], [:]),
            (["a": "b", "b": "c"], ["a": .null], ["b": "c"]),
            (["a": ["b"]], ["a": "c"], ["a": "c"]),
            (["a": "c"], ["a": ["b"]], ["a": ["b"]]),
            (["a": ["b": "c"]], ["a": ["b": "d", "c": .null]], ["a": ["b": "d"]]),
            (["a": [["b": "c"]]], ["a": [1]], ["a": [1]]),
            (["a", "b"], ["c", "d"], ["c", "d"]),
            (["a": "b"], ["c"], ["c"]),
            (["a": "foo"], .null, .null),
            (["a": "foo"], "bar", "bar"),
            (["e": .null], ["a": 1], ["e": .null, "a": 1]),
            ([1, 2], ["a": "b", "c": .null], ["a": "b"]),
            ([:], ["a": ["bb": ["ccc": .null]]], ["a": ["bb": [:]]]),
        ]
        for (target, patch, result) in table {
            #expect(MergePatch.apply(patch, to: target) == result)
        }
    }
}
