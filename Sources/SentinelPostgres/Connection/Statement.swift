/// The text of a statement, written in the source: it can be composed of other statements, never of input.
///
/// `let columns: Statement = "id, name"` and then `"SELECT \(columns) FROM watch WHERE id = $1"`. Interpolating a
/// `String` does not compile; values go into parameters.
package struct Statement: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// The SQL, with `$1` and so on for parameters.
    package let text: String

    package init(stringLiteral value: StaticString) {
        text = value.description
    }

    package init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            text += literal.description
        }

        /// A piece of SQL that several statements share.
        package mutating func appendInterpolation(_ piece: Statement) {
            text += piece.text
        }

        /// A name as a quoted identifier, for statements that take no parameters, such as `CREATE DATABASE`.
        package mutating func appendInterpolation(identifier: String) {
            let name = identifier.filter { $0 != "\0" }
            text += "\""
            for character in name { text += character == "\"" ? "\"\"" : String(character) }
            text += "\""
        }
    }
}
