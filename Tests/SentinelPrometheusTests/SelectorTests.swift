import SentinelPrometheus
import SentinelTime
import Testing

/// Values that try to leave their quotes.
let injectionCorpus = [
    "\"} or {", "x\"} or vector(666)or s_lab{zone=\"", "\\\"} or up{a=\"", "\\", "\\\\", "\\\\\"", "\"", "'", "`", "\n",
    "\r\n",
    "a\nb", "\t", "\0", "\u{1}", "\u{7F}", "} # ", "#", "{", "}", "[5m]", ") or vector(1) #", "\\x22} or {",
    "\\u0022} or {",
    "${a}", "{{.}}", "$(id)", "\u{2028}", "\u{FF02}", "a,b=\"c", "\",__name__=~\".+", "\u{200F}\"", "ä\"ö", "😀\"",
    "%22%7D",
    "\\\n\"", "\u{85}\"",
]

/// Reads selector text back as Prometheus does: an independent check of the writer.
enum SelectorText {
    static func read(_ text: String) -> (metric: String, conditions: [String])? {
        var rest = Substring(text).unicodeScalars[...]
        let metric = String(String.UnicodeScalarView(rest.prefix { $0 != "{" }))
        rest = rest.dropFirst(metric.unicodeScalars.count)
        guard !rest.isEmpty else { return (metric, []) }
        var conditions: [String] = []
        rest = rest.dropFirst()
        while true {
            let head = String(String.UnicodeScalarView(rest.prefix { $0 != "\"" }))
            guard head.unicodeScalars.allSatisfy({ !"{}'`#\\ ".unicodeScalars.contains($0) }) else { return nil }
            rest = rest.dropFirst(head.unicodeScalars.count)
            guard let value = literal(&rest) else { return nil }
            conditions.append(head + value)
            guard let next = rest.popFirst() else { return nil }
            if next == "}" { return rest.isEmpty ? (metric, conditions) : nil }
            guard next == "," else { return nil }
        }
    }

    private static func literal(_ rest: inout Substring.UnicodeScalarView.SubSequence) -> String? {
        guard rest.popFirst() == "\"" else { return nil }
        var value = ""
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"": return value
            case "\n": return nil
            case "\\":
                switch rest.popFirst() {
                case "\\": value += "\\"
                case "\"": value += "\""
                case "n": value += "\n"
                case "r": value.unicodeScalars.append("\r")
                case "t": value += "\t"
                case "x":
                    let digits = String(String.UnicodeScalarView(rest.prefix(2)))
                    rest = rest.dropFirst(2)
                    guard let byte = UInt8(digits, radix: 16) else { return nil }
                    value.unicodeScalars.append(Unicode.Scalar(byte))
                default: return nil
                }
            default: value.unicodeScalars.append(scalar)
            }
        }
        return nil
    }
}

struct SelectorTests {
    @Test("D8: no value leaves its quotes", arguments: injectionCorpus)
    func injection(value: String) throws {
        let matchers = [try LabelMatcher("a", .equal, value), try LabelMatcher("b", .notEqual, value)]
        let read = try #require(SelectorText.read(try Selector(metric: "up", matchers: matchers).promQL))
        #expect(read.metric == "up")
        #expect(read.conditions.map { Array($0.utf8) } == [Array("a=\(value)".utf8), Array("b!=\(value)".utf8)])
        if !value.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            let metric = try #require(SelectorText.read(try Selector(metric: value).promQL))
            #expect(
                metric.metric == "" && metric.conditions.map { Array($0.utf8) } == [Array("__name__=\(value)".utf8)])
        }
    }

    @Test func randomValuesSurvive() throws {
        var random = SplitMix64(seed: 11)
        for _ in 0..<3000 {
            let value = RandomText.make(&random, maxCount: 12)
            let selector = try Selector(metric: "m", matchers: [try LabelMatcher("l", .equal, value)])
            let read = try #require(SelectorText.read(selector.promQL))
            #expect(read.conditions.map { Array($0.utf8) } == [Array("l=\(value)".utf8)])
        }
    }

    @Test func canonicalOrder() throws {
        let a = try LabelMatcher("a", .equal, "1")
        let b = try LabelMatcher("b", .matches, "x.*")
        #expect(Set([a, b, a]).count == 2)
        let one = try Selector(metric: "up", matchers: [b, a, a])
        #expect(one == (try Selector(metric: "up", matchers: [a, b])))
        #expect(one.promQL == #"up{a="1",b=~"x.*"}"#)
        #expect(one.hashValue == (try Selector(metric: "up", matchers: [a, b])).hashValue)
        #expect(try Selector(metric: "service.time").promQL == #"{__name__="service.time"}"#)
        #expect(try Selector(metric: "sum").promQL == #"{__name__="sum"}"#)
        #expect(try Selector(metric: "up").promQL == "up")
        #expect(try Selector(matchers: [a]).promQL == #"{a="1"}"#)
    }

    @Test func refusals() throws {
        let all = try LabelMatcher("a", .matches, ".*")
        #expect(throws: PrometheusInputError.self) { try Selector() }
        #expect(throws: PrometheusInputError.self) { try Selector(matchers: [all]) }
        #expect(throws: PrometheusInputError.self) {
            try Selector(metric: "up", matchers: [try LabelMatcher("__name__", .equal, "down")])
        }
        let many = try (0..<33).map { try LabelMatcher("l\($0)", .equal, "x") }
        #expect(throws: PrometheusInputError.self) { try Selector(metric: "up", matchers: many) }
        for name in ["", "a-b", "__x", "a\"", "a=\"1\"}", "ä"] {
            #expect(throws: PrometheusInputError.self) { try LabelMatcher(name, .equal, "x") }
        }
        #expect(throws: PrometheusInputError.self) {
            try LabelMatcher("a", .equal, String(repeating: "x", count: 4097))
        }
    }

    @Test(arguments: [
        #"(a)\1"#, "(?=a)", "(?!a)", "(?<=a)b", "(?<!a)b", "(?>a)", "(?P=n)", "(", ")", "a)", "[a", "*a", "a**", "a|*",
        "\\",
        "a{1001}", "{2}", "(?i", "\\y", "(?(1)a)", "a{2}{3}", "[a\\",
    ])
    func refusedRegex(text: String) {
        #expect(throws: PrometheusInputError.self) { try LabelMatcher("a", .matches, text) }
    }

    @Test(arguments: [
        "", ".*", "a|b", "(a|b)+?", "(?i)abc", "(?i:abc)", "(?P<n>a)", "(?<n>a)", "[]a]", "[^]a]", "[[:alpha:]_]",
        #"\d+\.\w*"#,
        "a{2}", "a{2,}", "a{2,5}?", "a{1,2,3}", "a{", "{", "a{x}", #"[\]a]"#, "^a$", #"\pL"#, "(?:)", "ä+", "[[]",
    ])
    func acceptedRegex(text: String) throws { _ = try LabelMatcher("a", .matchesNot, text) }

    @Test func longRegexIsRefused() {
        #expect(throws: PrometheusInputError.self) {
            try LabelMatcher("a", .matches, String(repeating: "(a+)+", count: 300))
        }
    }

    @Test func localEvaluation() throws {
        let series = try LabelSet([Label("__name__", "up"), Label("a", "1")])
        #expect(try LabelMatcher("a", .equal, "1").evaluate(series) == true)
        #expect(try LabelMatcher("a", .notEqual, "1").evaluate(series) == false)
        #expect(try LabelMatcher("b", .equal, "").evaluate(series) == true)
        #expect(try LabelMatcher("b", .notEqual, "x").evaluate(series) == true)
        #expect(try LabelMatcher("a", .matches, "1").evaluate(series) == nil)
        let regex = try LabelMatcher("a", .matches, "1")
        #expect(try Selector(metric: "up", matchers: [regex]).evaluate(series) == nil)
        #expect(try Selector(metric: "down", matchers: [regex]).evaluate(series) == false)
        #expect(try Selector(metric: "down").evaluate(series.withoutMetric) == true)
        let no = try LabelMatcher("b", .equal, "1")
        #expect(try Selector(metric: "up", matchers: [regex, no]).evaluate(series) == false)
    }
}
