/// One broken rule, printed as `path:line: message` so that an editor can jump there.
struct Violation: Equatable, Sendable, CustomStringConvertible {
    let path: String
    let line: Int
    let message: String
    /// What an entry of `Exceptions` has to name; nil where a rule knows no exceptions.
    var subject: Exceptions.Subject?

    init(_ path: String, _ line: Int, _ message: String, subject: Exceptions.Subject? = nil) {
        self.path = path
        self.line = line
        self.message = message
        self.subject = subject
    }

    var description: String {
        "\(path):\(line): \(message)"
    }
}
