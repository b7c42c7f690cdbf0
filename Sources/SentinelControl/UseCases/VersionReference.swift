/// How a version is named in a URL: its number or an alias.
package enum VersionReference: Sendable, Equatable {
    case number(Int)
    case active, latest, previous

    /// Nil when the text is neither a number nor an alias. `v3` is read as 3.
    package init?(_ text: String) {
        switch text {
        case "active": self = .active
        case "latest": self = .latest
        case "previous": self = .previous
        default:
            let digits = text.hasPrefix("v") ? text.dropFirst() : text[...]
            guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits), number >= 1 else {
                return nil
            }
            self = .number(number)
        }
    }
}
