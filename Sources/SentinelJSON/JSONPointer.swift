/// The place of a value in a document, as RFC 6901 writes it: `/model/parameters/0`.
package struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
    /// The text; empty for the whole document.
    package let description: String

    /// The whole document.
    package static let root = JSONPointer(description: "")

    private init(description: String) {
        self.description = description
    }

    /// The place of a member within the object here.
    package func appending(_ key: String) -> JSONPointer {
        var escaped = "/"
        for scalar in key.unicodeScalars {
            switch scalar {
            case "~": escaped += "~0"
            case "/": escaped += "~1"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return JSONPointer(description: description + escaped)
    }

    /// The place of an element within the array here.
    package func appending(_ index: Int) -> JSONPointer {
        JSONPointer(description: "\(description)/\(index)")
    }
}
