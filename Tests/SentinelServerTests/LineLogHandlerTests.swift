import Logging
import SentinelJSON
import Testing

@testable import SentinelServer

@Suite("Log lines")
struct LineLogHandlerTests {
    @Test("a value cannot forge another event")
    func injection() throws {
        let event = LogEvent(
            level: .info, message: "request", metadata: ["path": "/x\n2026 error forged"], source: "t", file: "f",
            function: "g", line: 1)
        let text = LineLogHandler(label: "t", format: .text, level: .info).line(event)
        #expect(!text.contains("\n"))
        #expect(text.contains(#"path="/x 2026 error forged""#))
        let json = LineLogHandler(label: "t", format: .json, level: .info).line(event)
        let parsed = try JSONParser.parse(json, limits: JSONParser.Limits(bytes: 10_000))
        #expect(parsed["path"] == "/x\n2026 error forged")
        #expect(parsed["level"] == "info")
        #expect(parsed["message"] == "request")
    }
}
