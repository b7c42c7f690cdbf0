/// What is wrong with a file, where, and how to put it right.
package struct FileFault: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file as it was named on the command line; `-` is standard input or output.
    package let file: String
    /// From 1, the header included; nil where the fault is of the whole file.
    package let line: Int?
    /// The name of the column.
    package let column: String?
    /// A sentence, or two, with the fix.
    package let message: String

    package init(_ file: String, line: Int? = nil, column: String? = nil, _ message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }

    /// `series.csv:12: column value: ...`
    package var description: String {
        let name = file == "-" ? "(standard input or output)" : file
        let place = line.map { "\(name):\($0): " } ?? "\(name): "
        return place + (column.map { "column \($0): " } ?? "") + message
    }
}
