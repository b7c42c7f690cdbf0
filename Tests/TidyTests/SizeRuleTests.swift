import Testing

@Suite("Sizes")
struct SizeRuleTests {
    private func check(_ text: String) -> [Violation] {
        SizeRule.check(SourceFile(path: "Sources/SentinelAPI/A.swift", text: text))
    }

    private func body(_ lines: Int) -> String {
        String(repeating: "    x()\n", count: lines)
    }

    @Test(
        "fails on a body of 61 lines, allows 60",
        arguments: [
            ("func f()", "f"), ("init?(a: Int) throws where T: Sendable", "init"),
            ("subscript(i: Int) -> Int", "subscript"),
            ("static func < (a: A, b: A) -> Bool", "<"), ("var x: [Int]", "x"),
            ("func g<T: P>(\n    a: (Int) -> Void = { _ in },\n    b: T\n) async throws(E)\n    -> () -> T", "g"),
        ])
    func bodies(head: String, name: String) {
        #expect(check("\(head) {\n\(body(60))}\n") == [])
        let found = check("\(head) {\n\(body(61))}\n")
        #expect(found.count == 1)
        #expect(found.first?.subject?.limit == .functionLength)
        #expect(found.first?.subject?.function == name)
    }

    @Test("a requirement has no body, calls and stored properties are no functions")
    func notFunctions() {
        #expect(check("protocol P {\n    func f() -> Int\n    func g()\n}\nstruct A {\n\(body(70))}\n") == [])
        #expect(check("let a = A.init(b) {\n\(body(70))}\nlet c: [A] = .init {\n\(body(70))}") == [])
    }

    @Test("fails on six parameters, nine for initialisers")
    func parameters() {
        #expect(check("func f(a: Int, b: [Int: Int], c: (Int, Int), d: D<A, B>, e: E = f(1, 2)) {}") == [])
        #expect(check("func f(\n    a: A,\n    b: B,\n    c: C,\n    d: (A, B) -> C,\n    e: E,\n) {}") == [])
        #expect(check("func f(a: A, b: A, c: A, d: A, e: A, f: A) {}").first?.subject?.limit == .parameterCount)
        #expect(check("init(a: A, b: A, c: A, d: A, e: A, f: A, g: A, h: A) {}") == [])
        #expect(check("init(a: A, b: A, c: A, d: A, e: A, f: A, g: A, h: A, i: A) {}").count == 1)
    }

    @Test("fails on 121 columns and on 501 lines")
    func linesAndFiles() {
        #expect(check(String(repeating: "é", count: 120)) == [])
        #expect(check(String(repeating: "x", count: 121)).first?.subject?.limit == .lineLength)
        #expect(check(body(500)) == [])
        #expect(check(body(501)).first?.subject?.limit == .fileLength)
    }

    @Test("an exception excuses by name; without need or reason it fails")
    func exceptions() {
        let violations = check(body(501)) + check("func f() {\n\(body(61))}")
        let path = "Sources/SentinelAPI/A.swift"
        let file = Exceptions.Subject(limit: .fileLength, path: path)
        let function = Exceptions.Subject(limit: .functionLength, path: path, function: "f")
        let other = Exceptions.Subject(limit: .functionLength, path: path, function: "g")
        func remaining(_ entries: Exceptions.Entry...) -> Int {
            Exceptions(entries: entries).apply(to: violations).count
        }
        #expect(remaining() == 2)
        #expect(remaining(.init(subject: file, reason: "a table"), .init(subject: function, reason: "a switch")) == 0)
        #expect(remaining(.init(subject: file, reason: "a table"), .init(subject: other, reason: "gone")) == 2)
        #expect(remaining(.init(subject: file, reason: ""), .init(subject: function, reason: "a switch")) == 1)
    }
}
