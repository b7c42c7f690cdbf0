import Testing

@Suite("Bans")
struct BanRuleTests {
    private static let pure = [BanRule.clocksAndEffects, .randomness]

    private func found(_ rule: BanRule, _ path: String, _ text: String) -> Int {
        rule.check(SourceFile(path: path, text: text)).count
    }

    private func pureCount(_ path: String, _ text: String) -> Int {
        Self.pure.map { found($0, path, text) }.reduce(0, +)
    }

    @Test(
        "pure layers: fails on clocks, randomness, input and output",
        arguments: [
            "let now = Date()", "let now = Foundation.Date( )", "f(Date.now)", "Date(timeIntervalSinceNow: 1)",
            "ContinuousClock().now", "let c: SuspendingClock", "DispatchTime.now()", "clock_gettime(0, &t)",
            "gettimeofday(&t, nil)", "time(nil)", "Int.random(in: 0..<3)", "Bool.random()",
            "var g = SystemRandomNumberGenerator()", "x.shuffled()", "x.shuffle()", "x.randomElement()", "UUID()",
            "ProcessInfo.processInfo", "FileManager.default", "getenv(\"A\")", "print(1)", "Task.sleep(for: d)",
            "Thread.current", "socket(1, 2, 3)", "getaddrinfo(a, b, c, d)", "URLSession.shared", "\"\\(Date())\"",
            "Double.random(\n    in: 0...1)",
        ])
    func pureFails(text: String) {
        #expect(pureCount("Sources/SentinelEngine/A.swift", text) == 1)
    }

    @Test(
        "pure layers: whole tokens only, seeded randomness is fine",
        arguments: [
            "validate()", "let d: Date", "upDate()", "Date(timeIntervalSince1970: 1)", "x.random(in: 0..<3, using: &g)",
            "x.shuffled(using: &g)", "x.randomElement(using: &g)", "UUID(uuid: bytes)", "writer.print(1)",
            "func print(_ x: Int)", "blueprint(1)", "// Date()", "let s = \"print( ProcessInfo\"", "Threads",
            "my_time(nil)", "/* try! Date.now */",
        ])
    func pureAllows(text: String) {
        #expect(pureCount("Sources/SentinelEngine/A.swift", text) == 0)
    }

    @Test("pure layers: impure modules and tests are free, the message names the replacement")
    func pureScope() {
        #expect(pureCount("Sources/SentinelControl/A.swift", "Date() UUID()") == 0)
        #expect(pureCount("Tests/SentinelTimeTests/A.swift", "Date() UUID()") == 0)
        #expect(pureCount("Sources/SentinelCrypto/A.swift", "Date(); SystemRandomNumberGenerator()") == 1)
        let file = SourceFile(path: "Sources/SentinelTime/A.swift", text: "\n\nDate()")
        let message = "`Date()` is banned here: take the time as a parameter"
        #expect(BanRule.clocksAndEffects.check(file) == [Violation("Sources/SentinelTime/A.swift", 3, message)])
    }

    @Test(
        "all sources: fails on crashes, races and leftovers",
        arguments: [
            "try! f()", "x as! Int", "fatalError(\"x\")", "nonisolated(unsafe) var x = 1",
            "Thread.sleep(forTimeInterval: 1)", "func TODO() {}", "FIXME()",
        ])
    func sourcesFail(text: String) {
        #expect(found(.sources, "Sources/SentinelAPI/A.swift", text) == 1)
    }

    @Test(
        "all sources: softer forms are fine",
        arguments: [
            "try? f()", "x as? Int", "preconditionFailure(\"x\")", "nonisolated func f() {}", "if x != y as Int {}",
        ])
    func sourcesAllow(text: String) {
        #expect(found(.sources, "Sources/SentinelAPI/A.swift", text) == 0)
    }

    @Test("tests: fails on sleeps, except in Eventually.swift; a clock may sleep")
    func sleeps() {
        for text in ["try await Task.sleep(for: d)", "usleep(1)", "sleep(1)", "nanosleep(&a, nil)"] {
            #expect(found(.tests, "Tests/SentinelTimeTests/A.swift", text) == 1)
            #expect(found(.tests, "Sources/SentinelTesting/FakePrometheus.swift", text) == 1)
            #expect(found(.tests, "Sources/SentinelTesting/Eventually.swift", text) == 0)
            #expect(found(.tests, "Sources/SentinelServer/A.swift", text) == 0)
        }
        #expect(found(.tests, "Tests/SentinelTimeTests/A.swift", "clock.sleep(for: d); func sleep(x: Int) {}") == 0)
    }

    @Test("comments: fails on leftovers and on an unexplained @unchecked Sendable")
    func comments() {
        func count(_ text: String) -> Int {
            CommentRule.check(SourceFile(path: "Sources/SentinelAPI/A.swift", text: text)).count
        }
        #expect(count("// TODO: later") == 1)
        #expect(count("/* a\n FIXME b */") == 1)
        #expect(count("// TODOS and \"FIXMEs\"\nlet s = \"TODO\"") == 0)
        #expect(count("final class A: @unchecked Sendable {}") == 1)
        #expect(count("/// A pool.\nfinal class A: @unchecked Sendable {}") == 1)
        #expect(count("// Guarded by the queue.\nfinal class A: @unchecked Sendable {}") == 0)
        #expect(count("final class A: @unchecked Sendable {} // libcurl locks it") == 0)
        #expect(count("/// Sendable because the handle moves.\nfinal class A: @unchecked Sendable {}") == 0)
        #expect(count("/// A.\n/// Unchecked because\n/// of X.\n@safe class A: @unchecked Sendable {}") == 0)
        #expect(count("// Far away.\n\nfinal class A: @unchecked Sendable {}") == 1)
    }
}
