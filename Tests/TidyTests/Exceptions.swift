/// The only place where a limit may be exceeded, by name and with a reason. The list only shrinks:
/// an entry that is no longer needed fails the test.
struct Exceptions: Sendable {
    enum Limit: String, Sendable {
        case functionLength, fileLength, lineLength, parameterCount
    }

    /// What exceeds a limit: a file, or `function` in it.
    struct Subject: Hashable, Sendable {
        let limit: Limit
        let path: String
        var function: String?
    }

    struct Entry: Sendable {
        let subject: Subject
        let reason: String
    }

    static let allowed = Exceptions(entries: [])

    let entries: [Entry]

    /// The violations that no entry excuses, and one for each entry that excuses nothing or gives no reason.
    func apply(to violations: [Violation]) -> [Violation] {
        let excused = Set(entries.map(\.subject))
        let found = Set(violations.compactMap(\.subject))
        let remaining = violations.filter { violation in
            violation.subject.map { !excused.contains($0) } ?? true
        }
        let stale = entries.filter { !found.contains($0.subject) }.map {
            Violation($0.subject.path, 1, "the exception from \($0.subject.limit) is not needed: remove it")
        }
        let unexplained = entries.filter { $0.reason.isEmpty }.map {
            Violation($0.subject.path, 1, "the exception from \($0.subject.limit) needs a reason")
        }
        return remaining + stale + unexplained
    }
}
