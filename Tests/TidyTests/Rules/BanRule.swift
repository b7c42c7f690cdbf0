import Testing

/// Calls that a part of the tree may not make. Each ban names what to write instead.
struct BanRule {
    /// A sequence of whole tokens.
    struct Ban {
        let pattern: [Token]
        let replacement: String
        /// Free functions: `writer.print(` and `func print(` are other functions.
        let isFreeFunction: Bool
        /// The call is fine if it has this argument label.
        let unlessLabelled: String?

        init(_ text: String, _ replacement: String, freeFunction: Bool = false, unlessLabelled: String? = nil) {
            pattern = Lexer.tokens(of: text)
            self.replacement = replacement
            isFreeFunction = freeFunction
            self.unlessLabelled = unlessLabelled
        }

        var name: String {
            pattern.map(\.text).joined()
        }
    }

    let name: String
    let bans: [Ban]
    let applies: @Sendable (SourceFile) -> Bool

    func check(_ file: SourceFile) -> [Violation] {
        guard applies(file) else { return [] }
        let code = file.code
        return code.indices.flatMap { index in
            bans.filter { matches($0, in: code, at: index) }.map {
                Violation(file.path, code[index].line, "`\($0.name)` is banned here: \($0.replacement)")
            }
        }
    }

    private func matches(_ ban: Ban, in code: [Token], at index: Int) -> Bool {
        guard code[index].matches(ban.pattern[0]), index + ban.pattern.count <= code.count else { return false }
        for (offset, token) in ban.pattern.enumerated() where !code[index + offset].matches(token) { return false }
        if ban.isFreeFunction, index > 0, code[index - 1].isPunctuation(".") || code[index - 1].isWord("func") {
            return false
        }
        guard let label = ban.unlessLabelled, let open = ban.pattern.firstIndex(where: { $0.isPunctuation("(") }) else {
            return true
        }
        return !hasLabel(label, in: code, arguments: code.group(at: index + open))
    }

    private func hasLabel(_ label: String, in code: [Token], arguments: Range<Int>) -> Bool {
        arguments.contains { code[$0].isWord(label) && $0 + 1 < code.count && code[$0 + 1].isPunctuation(":") }
    }
}

extension BanRule {
    private static let clock = "take the time as a parameter"
    private static let seed = "pass a seeded generator with `using:`"
    private static let outside = "take the value as a parameter; input and output belong to layers 3 to 6"

    /// Layers 0 to 2 compute: the same arguments give the same result, always.
    static let clocksAndEffects = BanRule(
        name: "clocks and effects in layers 0 to 2",
        bans: [
            Ban("Date()", clock), Ban("Date.now", clock), Ban("Date(timeIntervalSinceNow", clock),
            Ban("ContinuousClock", clock), Ban("SuspendingClock", clock), Ban("DispatchTime", clock),
            Ban("clock_gettime", clock), Ban("gettimeofday", clock), Ban("time(nil)", clock),
            Ban("ProcessInfo", outside), Ban("FileManager", outside), Ban("getenv", outside),
            Ban("print(", "return the text, or log in layer 3 and above", freeFunction: true),
            Ban("Task.sleep", "return when to come back; a worker of layer 3 waits"),
            Ban("Thread", "pure code has no threads; layer 3 schedules"),
            Ban("socket(", outside, freeFunction: true), Ban("getaddrinfo", outside), Ban("URLSession", outside),
        ],
        applies: { file in file.isInSources && LayerTable.pureModules.contains(file.module ?? "") })

    /// Keys and identifiers need the system's randomness: it enters in SentinelCrypto and is passed on.
    static let randomness = BanRule(
        name: "unseeded randomness in layers 0 to 2",
        bans: [
            Ban(".random(in:", seed, unlessLabelled: "using"), Ban(".random()", seed),
            Ban("SystemRandomNumberGenerator", seed),
            Ban(".shuffled()", seed), Ban(".shuffle()", seed), Ban(".randomElement()", seed),
            Ban("UUID()", "take the identifier as a parameter"),
        ],
        applies: { file in
            let isPure = LayerTable.pureModules.contains(file.module ?? "")
            return file.isInSources && isPure && file.module != "SentinelCrypto"
        })

    static let sources = BanRule(
        name: "crashes, races and leftovers in Sources",
        bans: [
            Ban("try!", "throw, or handle the error"),
            Ban("as!", "use `as?` and handle nil"),
            Ban("fatalError(", "throw a typed error; `preconditionFailure` only for a broken invariant"),
            Ban("nonisolated(unsafe)", "guard the state with a `Mutex`"),
            Ban("Thread.sleep", "use `Task.sleep` with a cancellable task"),
            Ban("TODO", "do it or leave it out"), Ban("FIXME", "fix it or leave it out"),
        ],
        applies: \.isInSources)

    static let tests = BanRule(
        name: "sleeps in tests",
        bans: [
            Ban("Task.sleep", eventually), Ban("Thread.sleep", eventually),
            Ban("sleep(", eventually, freeFunction: true), Ban("usleep(", eventually, freeFunction: true),
            Ban("nanosleep(", eventually, freeFunction: true),
        ],
        applies: { file in
            (file.isInTests || file.module == "SentinelTesting")
                && file.path != "Sources/SentinelTesting/Eventually.swift"
        })

    private static let eventually = "wait for the condition with `eventually` of SentinelTesting, or turn a test clock"
}

extension BanRule: CustomTestStringConvertible {
    var testDescription: String { name }
}
