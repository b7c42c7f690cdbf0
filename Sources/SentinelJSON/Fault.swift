/// One mistake in a document that a client sent: where, of which kind, and a sentence that names the fix.
package struct Fault: Error, Hashable, Sendable {
    /// The kinds of mistakes; clients may rely on these names.
    package enum Code: String, CaseIterable, Sendable {
        case required
        case unknownField = "unknown_field"
        case wrongType = "wrong_type"
        case outOfRange = "out_of_range"
        case invalid
        case conflict
        case duplicate
        case tooLong = "too_long"
        case tooShort = "too_short"
        case tooMany = "too_many"
        case tooFew = "too_few"
        case notFound = "not_found"
        case unsupported
        case readOnly = "read_only"
    }

    package let pointer: JSONPointer
    package let code: Code
    /// A sentence for the client.
    package let detail: String

    package init(pointer: JSONPointer, code: Code, detail: String) {
        self.pointer = pointer
        self.code = code
        self.detail = detail
    }
}
