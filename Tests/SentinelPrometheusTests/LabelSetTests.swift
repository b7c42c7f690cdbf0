import SentinelPrometheus
import SentinelTime
import Testing

struct LabelSetTests {
    @Test("D8: a quoted pair inside a value is not a second label")
    func injectiveIdentity() throws {
        let tricky = try LabelSet([Label("a", "1\",b=\"2")])
        let plain = try LabelSet([Label("a", "1"), Label("b", "2")])
        #expect(tricky != plain)
        #expect(tricky.fingerprint != plain.fingerprint)
        #expect(tricky.canonical == #"{a="1\",b=\"2"}"#)
        #expect(plain.canonical == #"{a="1",b="2"}"#)
    }

    @Test func orderDoesNotMatterAndNumbersAreStable() throws {
        let one = try LabelSet([Label("b", "2"), Label("a", "1"), Label("gone", "")])
        let two = try LabelSet([Label("a", "1"), Label("b", "2")])
        #expect(one == two)
        #expect(one.hashValue == two.hashValue)
        #expect(one.count == 2)
        #expect(LabelSet.empty.fingerprint == 0xCBF2_9CE4_8422_2325)
        // FNV-1a of the bytes 61 FF 31 FF 62 FF 32 FF, computed by hand once: it must never change.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte: UInt64 in [0x61, 0xFF, 0x31, 0xFF, 0x62, 0xFF, 0x32, 0xFF] {
            hash = (hash ^ byte) &* 0x100_0000_01B3
        }
        #expect(two.fingerprint == hash)
    }

    @Test func lookUpAndRemoval() throws {
        let set = try LabelSet([Label("__name__", "up"), Label("job", "api"), Label("zürich", "ja")])
        #expect(set.metric == "up")
        #expect(set["job"] == "api")
        #expect(set["jo"] == nil)
        #expect(set.withoutMetric.labels.map(\.name) == ["job", "zürich"])
        #expect(!(set.withoutMetric < set))
        #expect(set.canonical == #"{__name__="up",job="api","zürich"="ja"}"#)
        #expect(LabelSet.empty.isEmpty && LabelSet.empty.canonical == "{}")
    }

    @Test func spellingsOfOneCharacterDiffer() throws {
        let composed = try LabelSet([Label("a", "\u{E9}")])
        let decomposed = try LabelSet([Label("a", "e\u{301}")])
        #expect(composed != decomposed)
        let first = try LabelMatcher("a", .equal, "\u{E9}")
        #expect(try first != LabelMatcher("a", .equal, "e\u{301}"))
        #expect(first.evaluate(decomposed) == false)
    }

    @Test func refusals() {
        #expect(throws: PrometheusInputError.self) { try LabelSet([Label("", "x")]) }
        #expect(throws: PrometheusInputError.self) { try LabelSet([Label("a", "x"), Label("a", "y")]) }
    }

    @Test func names() throws {
        for name in ["up", "a:b", ":x", "_a9"] { #expect(MetricName.isClassic(name)) }
        for name in ["", "9a", "a-b", "a.b", "ä", "a b"] { #expect(!MetricName.isClassic(name)) }
        for name in ["job", "_x", "A1"] { try LabelName.check(name) }
        let bad = ["", "a:b", "1a", "a-b", "__x", "__name__", "self;", String(repeating: "a", count: 257)]
        for name in bad { #expect(throws: PrometheusInputError.self) { try LabelName.check(name) } }
        for name in ["", "a\nb", String(repeating: "a", count: 1025)] {
            #expect(throws: PrometheusInputError.self) { try MetricName.check(name) }
        }
        try MetricName.check("a.b ä")
    }

    @Test func randomSetsKeepTheirLabels() throws {
        var random = SplitMix64(seed: 7)
        var texts: [String: LabelSet] = [:]
        for _ in 0..<2000 {
            let labels = ["a", "b", "c"].map { Label($0, RandomText.make(&random, maxCount: 3)) }
            let set = try LabelSet(labels)
            for label in labels { #expect(set[label.name] ?? "" == label.value) }
            if let twin = texts.updateValue(set, forKey: set.canonical) { #expect(twin == set) }
        }
    }
}

/// Random texts out of the characters that break quoting.
enum RandomText {
    static let alphabet: [Unicode.Scalar] = [
        "a", "b", "\"", "\\", "\n", "\r", "\t", "{", "}", ",", "=", "'", "`", "\0", "\u{7F}", "ä", "€", "😀", " ", "|",
        ".",
        "*", "(", ")", "[", "n", "x",
    ]

    static func make(_ random: inout SplitMix64, maxCount: Int) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...maxCount, using: &random) {
            if let scalar = alphabet.randomElement(using: &random) { text.unicodeScalars.append(scalar) }
        }
        return text
    }
}
