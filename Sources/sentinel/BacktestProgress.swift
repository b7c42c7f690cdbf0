import Foundation
import Synchronization

/// A progress bar on standard error, only where that is a terminal.
final class BacktestProgress: Sendable {
    private struct State {
        var title = ""
        var part = 0
        var parts = 1
        var shown = -1
    }

    private let state = Mutex(State())
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private static let width = 32

    func begin(_ title: String, part: Int, of parts: Int) {
        state.withLock { $0 = State(title: title, part: part, parts: parts) }
        show(0)
    }

    /// Draws when the whole percentage has changed.
    func show(_ share: Double) {
        guard isTerminal else { return }
        let line = state.withLock { state -> String? in
            let percent = Int((share * 100).rounded(.down))
            guard percent > state.shown else { return nil }
            state.shown = percent
            return Self.line(state, percent)
        }
        if let line { write(line) }
    }

    func clear() {
        if isTerminal { write("\r\u{1B}[2K") }
    }

    private static func line(_ state: State, _ percent: Int) -> String {
        let filled = width * percent / 100
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        let part = state.parts > 1 ? " (\(state.part + 1) of \(state.parts))" : ""
        return "\r\u{1B}[2K\(bar) \(percent) %  \(state.title)\(part)"
    }

    private func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
