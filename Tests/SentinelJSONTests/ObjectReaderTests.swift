import SentinelJSON
import SentinelTime
import Testing

struct ObjectReaderTests {
    enum Color: String, CaseIterable { case red, green, darkBlue = "dark_blue" }

    let faults = FaultCollector()

    /// What was found, as `pointer code`.
    var found: [String] { faults.faults.map { "\($0.pointer) \($0.code.rawValue)" } }

    @Test("sound values are read")
    func reads() {
        let reader = ObjectReader(
            [
                "s": "x", "i": 3.0, "n": 1, "b": true, "e": "dark_blue", "d": "1h30m", "t": "1970-01-01T00:00:01Z",
                "o": ["x": 1], "a": [1, 2], "l": ["p", "q"], "q": [0.5, 1], "m": ["k": "v"], "v": [.null], "z": .null,
            ],
            faults: faults)
        #expect(reader.string("s", .required) == "x")
        #expect(reader.integer("i") == 3)
        #expect(reader.number("n") == 1)
        #expect(reader.bool("b") == true)
        #expect(reader.enumeration("e", Color.self) == .darkBlue)
        #expect(reader.duration("d") == .minutes(90))
        #expect(reader.timestamp("t") == Timestamp(milliseconds: 1000))
        #expect(reader.object("o")?.integer("x") == 1)
        #expect(reader.array("a") { value, _ in value.integerValue } == [1, 2])
        #expect(reader.strings("l") == ["p", "q"])
        #expect(reader.numbers("q") == [0.5, 1])
        #expect(reader.stringMap("m") == ["k": "v"])
        #expect(reader.value("v") == [.null])
        #expect(reader.isNull("z") && !reader.has("z") && reader.string("z") == nil && !reader.isNull("none"))
        #expect(reader.has("s") && !reader.has("none"))
        reader.finish()
        #expect(faults.isEmpty)
    }

    @Test("all faults are gathered, each with its pointer")
    func gathers() {
        let reader = ObjectReader(
            [
                "name": 5, "count": 1.5, "share": 2, "on": "yes", "color": "gren", "horizon": "5M", "at": "noon",
                "labels": ["a/b": 1], "list": ["x", 2], "inner": ["depth": -1, "deptj": 1], "step": "2h", "zero": .null,
            ],
            at: .root.appending("spec"), faults: faults)
        #expect(reader.string("name") == nil)
        #expect(reader.integer("count") == nil)
        #expect(reader.number("share", in: 0...1) == nil)
        #expect(reader.bool("on") == nil)
        #expect(reader.enumeration("color", Color.self) == nil)
        #expect(reader.duration("horizon") == nil)
        #expect(reader.timestamp("at") == nil)
        #expect(reader.stringMap("labels") == nil)
        #expect(reader.strings("list") == nil)
        let inner = reader.object("inner", .required)
        #expect(inner?.integer("depth", in: 0...9) == nil)
        inner?.finish()
        #expect(reader.duration("step", in: .seconds(1)...(.hours(1))) == nil)
        #expect(reader.integer("zero", .required) == nil)
        #expect(reader.integer("absent", .required) == nil)
        reader.finish()
        #expect(
            found == [
                "/spec/name wrong_type", "/spec/count wrong_type", "/spec/share out_of_range", "/spec/on wrong_type",
                "/spec/color invalid", "/spec/horizon invalid", "/spec/at invalid", "/spec/labels/a~1b wrong_type",
                "/spec/list/1 wrong_type", "/spec/inner/depth out_of_range", "/spec/inner/deptj unknown_field",
                "/spec/step out_of_range", "/spec/zero required", "/spec/absent required",
            ])
        let details = faults.faults.map(\.detail)
        #expect(details[0] == "The field name must be a string, not an integer.")
        #expect(details[2] == "The field share is 2.0; it must be from 0.0 to 1.0.")
        #expect(details[4].hasSuffix("it must be one of red, green, dark_blue. Did you mean green?"))
        #expect(details[5].contains("upper-case unit"))
        #expect(details[10] == "There is no field deptj. Did you mean depth?")
        #expect(details[11] == "The field step is 2h; it must be from 1s to 1h.")
    }

    @Test("lengths, counts and own checks")
    func bounds() {
        let reader = ObjectReader(
            [
                "long": "abcd", "short": "", "bad": "x y", "many": [1, 2, 3], "few": [], "map": ["a": "b"],
                "texts": ["abc"], "far": [7.0, "x"],
            ],
            faults: faults)
        #expect(reader.string("long", length: 1...3) == nil)
        #expect(reader.string("short", length: 1...3) == nil)
        #expect(reader.string("bad") { $0.contains(" ") ? "No spaces, please." : nil } == nil)
        #expect(reader.numbers("many", count: 1...2) == nil)
        #expect(reader.numbers("few", count: 1...2) == nil)
        #expect(reader.stringMap("map", count: 2...3) == nil)
        #expect(reader.strings("texts", length: 0...2) == nil)
        #expect(reader.stringMap("map", length: 2...3) == nil)
        #expect(reader.numbers("far", in: 0...1) == nil)
        #expect(
            found == [
                "/long too_long", "/short too_short", "/bad invalid", "/many too_many", "/few too_few", "/map too_few",
                "/texts/0 too_long", "/map/a too_short", "/far/0 out_of_range", "/far/1 wrong_type",
            ])
    }

    @Test("a value that is no object gives one fault, not one for each field")
    func noObject() {
        let reader = ObjectReader([1], faults: faults)
        #expect(reader.string("name", .required) == nil)
        reader.finish()
        #expect(found == [" wrong_type"])
        #expect(faults.faults[0].detail == "An object is expected, not an array.")
    }

    @Test("the number of faults is bounded")
    func bounded() {
        let few = FaultCollector(limit: 3)
        let reader = ObjectReader(.object(JSONObject((0..<9).map { ("k\($0)", 1) })), faults: few)
        reader.finish()
        #expect(few.faults.count == 3)
    }

    @Test("pointers escape ~ and /")
    func pointers() {
        #expect(JSONPointer.root.appending("a~/b").appending(0).description == "/a~0~1b/0")
    }

    @Test("the nearest name is a slip of the pen, not just any name")
    func nearest() {
        let names = ["granularity", "horizon", "lookback"]
        #expect(NearestName.of("horizont", among: names) == "horizon")
        #expect(NearestName.of("look_back", among: names) == "lookback")
        #expect(NearestName.of("Granularity", among: names) == "granularity")
        #expect(NearestName.of("colour", among: names) == nil)
        #expect(NearestName.of("", among: names) == nil)
    }

    @Test("type names and codes")
    func names() {
        let values: [JSONValue] = [.null, true, 1, 1.5, "", [], [:]]
        #expect(
            values.map(\.typeName) == [
                "null", "a boolean", "an integer", "a number", "a string", "an array", "an object",
            ])
        #expect(Fault.Code.allCases.allSatisfy { $0.rawValue == $0.rawValue.lowercased() })
    }
}
