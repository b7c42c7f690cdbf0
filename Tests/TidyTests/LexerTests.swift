import Testing

@Suite("Lexer")
struct LexerTests {
    private func code(_ text: String) -> [String] {
        SourceFile(path: "A.swift", text: text).code.filter { $0.kind != .string }.map(\.text)
    }

    @Test("comments and strings are not code")
    func blanks() {
        #expect(code("a /* b /* c */ d */ e // f\ng") == ["a", "e", "g"])
        #expect(code(#"x("Date() \" print(", y)"#) == ["x", "(", ",", "y", ")"])
        #expect(code("x = \"\"\"\n Date() \"quoted\"\n\"\"\"\ny") == ["x", "=", "y"])
        #expect(code("x = #\"a\"b\\(c)\"# + y") == ["x", "=", "+", "y"])
        #expect(code("x(/a\"b/, y)") == ["x", "(", ",", "y", ")"])
        #expect(code("x = #/a\"b/# ; y") == ["x", "=", ";", "y"])
    }

    @Test("code in an interpolation is code, nested strings included")
    func interpolation() {
        #expect(code(#""a \(f("b", (c))) d" e"#) == ["f", "(", ",", "(", "c", ")", ")", "e"])
        #expect(code("#\"a \\#(b) \\(c)\"#") == ["b"])
    }

    @Test("division is not a regex, numbers and arrows are whole")
    func operators() {
        #expect(code("a / b / c -> 1.5e3 x.0") == ["a", "/", "b", "/", "c", "->", "1.5e3", "x", ".", "0"])
        #expect(code("`default` @unchecked #if $0") == ["`default`", "@unchecked", "#if", "$0"])
    }

    @Test("lines are counted through comments and strings")
    func lines() {
        let file = SourceFile(path: "A.swift", text: "/*\n*/\nx = \"\"\"\n\\(y)\n\"\"\"\nz\n")
        #expect(file.code.first { $0.isWord("y") }?.line == 4)
        #expect(file.code.last?.line == 6)
        #expect(file.lines.count == 6)
    }

    @Test("unterminated text ends")
    func unterminated() {
        for text in ["/* a", "\"a", "\"\"\"a\n", "#\"a", "`a", "x = #/a", "\"\\(a", "\"\\"] {
            #expect(!Lexer.tokens(of: text).isEmpty)
        }
    }
}
