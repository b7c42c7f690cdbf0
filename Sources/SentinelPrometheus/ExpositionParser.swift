/// A strict reader of whole pages in the text exposition format 0.0.4, to check Sentinel's own pages.
///
/// Stricter than Prometheus: one contiguous group of lines per family with `HELP` and `TYPE` before its samples, no
/// duplicate sample, no trailing comma, counters neither negative nor NaN, histograms cumulative and complete.
package struct ExpositionParser {
    private var page = ExpositionPage()
    private var line = 0
    private var family: String?
    private var familyHasSamples = false
    private var closedFamilies: Set<String> = []
    private var seen: [String: Set<LabelSet>] = [:]

    /// Reads a whole page.
    package static func parse(_ bytes: [UInt8]) -> ExpositionPage {
        var parser = ExpositionParser()
        guard String(validating: bytes, as: UTF8.self) != nil else {
            parser.complain("the page is not UTF-8")
            return parser.page
        }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for text in lines.dropLast() { parser.read(text) }
        if let rest = lines.last, !rest.isEmpty {
            parser.read(rest)
            parser.complain("the last line has no end")
        }
        parser.page.complaints += HistogramCheck.complaints(parser.page)
        return parser.page
    }

    private mutating func complain(_ message: String) {
        page.complaints.append(ExpositionComplaint(line: line, message: message))
    }

    private mutating func read(_ text: ArraySlice<UInt8>) {
        line += 1
        guard let first = text.first else { return }
        if first == UInt8(ascii: "#") { return comment(text) }
        do {
            try sample(text)
        } catch {
            complain(error.message)
        }
    }

    private mutating func comment(_ text: ArraySlice<UInt8>) {
        let words = text.split(separator: 0x20, maxSplits: 3, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard words[0] == "#", words.count >= 2, words[1] == "HELP" || words[1] == "TYPE" else { return }
        guard words.count == 4, MetricName.isClassic(words[2]) else {
            return complain("\(words[1]) needs a metric name and a text")
        }
        enter(words[2])
        if familyHasSamples { complain("\(words[1]) of \(words[2]) comes after its samples") }
        if words[1] == "TYPE" { declareType(words[2], words[3]) } else { declareHelp(words[2], words[3]) }
    }

    private mutating func declareType(_ name: String, _ text: String) {
        guard let type = MetricType(rawValue: text) else { return complain("unknown type \(text)") }
        if page.types.updateValue(type, forKey: name) != nil { complain("second TYPE of \(name)") }
    }

    private mutating func declareHelp(_ name: String, _ text: String) {
        var help = ""
        var isEscaped = false
        for character in text.unicodeScalars {
            if isEscaped {
                if character != "n" && character != "\\" { complain("unknown escape in the help of \(name)") }
                help.unicodeScalars.append(character == "n" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                help.unicodeScalars.append(character)
            }
        }
        if isEscaped { complain("the help of \(name) ends with a backslash") }
        if page.help.updateValue(help, forKey: name) != nil { complain("second HELP of \(name)") }
    }

    /// Makes `name` the current family.
    private mutating func enter(_ name: String) {
        guard name != family else { return }
        if let family { closedFamilies.insert(family) }
        if closedFamilies.contains(name) { complain("the lines of \(name) are not in one group") }
        family = name
        familyHasSamples = false
    }

    private mutating func sample(_ text: ArraySlice<UInt8>) throws(ExpositionLine.Fault) {
        var reader = ExpositionLine(text)
        let name = try reader.metricName()
        let labels = try reader.labels()
        let value = try reader.value()
        let timestamp = try reader.timestamp()
        enter(familyName(of: name))
        familyHasSamples = true
        if !seen[name, default: []].insert(labels).inserted { complain("duplicate sample \(name)\(labels.canonical)") }
        if let family, page.types[family] == .counter, !(value >= 0) { complain("counter \(name) is \(value)") }
        page.samples.append(
            ExpositionSample(name: name, labels: labels, value: value, timestamp: timestamp, line: line))
    }

    /// The current family when the sample is one of its parts, else the name itself.
    private func familyName(of name: String) -> String {
        guard let family, let type = page.types[family], name.hasPrefix(family) else { return name }
        let suffixes: [String] =
            switch type {
            case .histogram: ["_bucket", "_sum", "_count"]
            case .summary: ["_sum", "_count"]
            case .counter, .gauge, .untyped: []
            }
        return suffixes.contains(String(name.dropFirst(family.count))) ? family : name
    }
}
