import Foundation
package import Logging
import SentinelJSON
import SentinelTime

/// How log lines are written.
package enum LogFormat: String, Sendable, CaseIterable {
    case text, json
}

/// One line an event on standard error, as text or as JSON. Control characters never reach the line, so that no value
/// can forge another event.
package struct LineLogHandler: LogHandler {
    package var logLevel: Logger.Level
    package var metadata: Logger.Metadata = [:]
    private let label: String
    private let format: LogFormat

    package init(label: String, format: LogFormat, level: Logger.Level) {
        self.label = label
        self.format = format
        self.logLevel = level
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        FileHandle.standardError.write(Data((line(event) + "\n").utf8))
    }

    /// The line that an event becomes, without its end.
    func line(_ event: LogEvent) -> String {
        let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
        let time = Timestamp(seconds: Date().timeIntervalSince1970)
        return switch format {
        case .text: text(event, all, time)
        case .json: json(event, all, time)
        }
    }

    private func text(_ event: LogEvent, _ metadata: Logger.Metadata, _ time: Timestamp) -> String {
        let pairs = metadata.sorted { $0.key < $1.key }.map { " \($0.key)=\(quoted("\($0.value)"))" }.joined()
        return "\(time.rfc3339) \(event.level.rawValue) \(clean("\(event.message)"))\(pairs)"
    }

    private func json(_ event: LogEvent, _ metadata: Logger.Metadata, _ time: Timestamp) -> String {
        var line: JSONObject = [
            "time": .string(time.rfc3339), "level": .string(event.level.rawValue),
            "message": .string("\(event.message)"),
        ]
        for (key, value) in metadata.sorted(by: { $0.key < $1.key }) { line[key] = .string("\(value)") }
        return JSONWriter.text(.object(line))
    }

    private func quoted(_ text: String) -> String {
        let clean = clean(text)
        let isPlain = !clean.isEmpty && clean.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "\"") }
        return isPlain ? clean : "\"" + clean.replacing("\"", with: "'") + "\""
    }

    private func clean(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
    }
}
