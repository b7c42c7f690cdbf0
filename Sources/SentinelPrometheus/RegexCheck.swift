/// Finds what RE2 (the regular expressions of Prometheus) does not know, before a data source is asked.
///
/// One pass over the text; it refuses what is certainly wrong and leaves the last word to Prometheus.
struct RegexCheck {
    /// The longest expression that is accepted, in bytes.
    static let maxBytes = 1024

    private let text: [UInt8]
    private var position = 0
    private var openGroups = 0
    /// Whether the last piece may be repeated by `*`, `+`, `?` or `{n}`.
    private var isRepeatable = false

    /// - Throws: for back-references, look-around, unbalanced groups and classes, unknown escapes and excessive length.
    static func check(_ text: String) throws(PrometheusInputError) {
        guard text.utf8.count <= maxBytes else {
            throw PrometheusInputError(.tooLong, "A regular expression is longer than \(maxBytes) bytes; shorten it.")
        }
        var check = RegexCheck(text: Array(text.utf8))
        while check.position < check.text.count { try check.piece() }
        guard check.openGroups == 0 else { throw refusal("has a '(' without ')'") }
    }

    private init(text: [UInt8]) {
        self.text = text
    }

    private static func refusal(_ fault: String) -> PrometheusInputError {
        PrometheusInputError(.regex, "A regular expression \(fault); use RE2 syntax.")
    }

    private mutating func piece() throws(PrometheusInputError) {
        let byte = text[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\\"): try escape()
        case UInt8(ascii: "("): try openGroup()
        case UInt8(ascii: ")"):
            guard openGroups > 0 else { throw Self.refusal("has a ')' without '('") }
            openGroups -= 1
            isRepeatable = true
        case UInt8(ascii: "["): try characterClass()
        case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"):
            guard isRepeatable else { throw Self.refusal("repeats nothing") }
            try endRepetition()
        case UInt8(ascii: "{"): try countedRepetition()
        case UInt8(ascii: "|"): isRepeatable = false
        default: isRepeatable = true
        }
    }

    /// After `*`, `+`, `?` or `{n}`: one more `?` makes it lazy; RE2 refuses a second repetition.
    private mutating func endRepetition() throws(PrometheusInputError) {
        if position < text.count, text[position] == UInt8(ascii: "?") { position += 1 }
        isRepeatable = false
    }

    /// Either `{n}`, `{n,}`, `{n,m}` with counts up to 1,000, or a literal brace.
    private mutating func countedRepetition() throws(PrometheusInputError) {
        let body = text[position...].prefix { ByteClasses.isDigit($0) || $0 == UInt8(ascii: ",") }
        let isClosed = text[body.endIndex...].first == UInt8(ascii: "}")
        let counts = body.split(separator: UInt8(ascii: ",")).map { Int(String(decoding: $0, as: UTF8.self)) ?? .max }
        let commas = body.count { $0 == UInt8(ascii: ",") }
        guard isClosed, let first = body.first, ByteClasses.isDigit(first), commas <= 1 else {
            isRepeatable = true
            return
        }
        guard isRepeatable, counts.allSatisfy({ $0 <= 1000 }) else {
            throw Self.refusal("has a repetition that RE2 refuses")
        }
        position = body.endIndex + 1
        try endRepetition()
    }

    private mutating func openGroup() throws(PrometheusInputError) {
        openGroups += 1
        isRepeatable = false
        guard position < text.count, text[position] == UInt8(ascii: "?") else { return }
        position += 1
        let rest = text[position...]
        let isNamed = Self.startsName(rest.first == UInt8(ascii: "P") ? rest.dropFirst() : rest)
        let flags = rest.prefix { "imsU-".utf8.contains($0) }
        let end = rest.dropFirst(flags.count).first
        let isFlags = end == UInt8(ascii: ":") || (end == UInt8(ascii: ")") && !flags.isEmpty)
        guard isNamed || isFlags else { throw Self.refusal("uses look-around or another unknown group") }
        if isFlags { position += flags.count + (end == UInt8(ascii: ":") ? 1 : 0) }
    }

    /// `<name`, and not the `<=` and `<!` of a look-behind.
    private static func startsName(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.first == UInt8(ascii: "<"), let second = text.dropFirst().first else { return false }
        return LabelName.isStart(second)
    }

    private mutating func characterClass() throws(PrometheusInputError) {
        if position < text.count, text[position] == UInt8(ascii: "^") { position += 1 }
        if position < text.count, text[position] == UInt8(ascii: "]") { position += 1 }
        while position < text.count, text[position] != UInt8(ascii: "]") {
            if text[position...].starts(with: "[:".utf8) {
                skipNamedClass()
            } else if text[position] == UInt8(ascii: "\\") {
                position += 1
                try escape()
            } else {
                position += 1
            }
        }
        guard position < text.count else { throw Self.refusal("has a '[' without ']'") }
        position += 1
        isRepeatable = true
    }

    /// `[:alpha:]` inside a class, or else a literal bracket.
    private mutating func skipNamedClass() {
        let name = text[(position + 2)...].prefix { LabelName.isStart($0) }
        let end = position + 2 + name.count
        position = text[end...].starts(with: ":]".utf8) ? end + 2 : position + 1
    }

    private mutating func escape() throws(PrometheusInputError) {
        guard position < text.count else { throw Self.refusal("ends with a backslash") }
        let byte = text[position]
        position += 1
        isRepeatable = true
        if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(byte) { throw Self.refusal("uses a back-reference") }
        let isLetter = LabelName.isStart(byte) && byte != UInt8(ascii: "_")
        guard !isLetter || "dDwWsSbBAznrtfvaQExpP".utf8.contains(byte) else {
            throw Self.refusal("uses an escape that RE2 does not know")
        }
    }
}
