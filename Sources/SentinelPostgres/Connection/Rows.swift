import CLibPQ

/// The result of one statement. Lives inside the closure of its session only.
@safe
package final class Rows: RandomAccessCollection {
    private let result: OpaquePointer
    /// The index of each column.
    private let columns: [String: Int32]

    package let startIndex = 0
    package let endIndex: Int

    /// Takes over `result` and frees it at the end.
    init(taking result: OpaquePointer) {
        unsafe self.result = unsafe result
        endIndex = Int(unsafe PQntuples(result))
        var columns: [String: Int32] = [:]
        for column in 0..<(unsafe PQnfields(result)) {
            if let name = unsafe PQfname(result, column) { unsafe columns[String(cString: name)] = column }
        }
        self.columns = columns
    }

    deinit {
        unsafe PQclear(result)
    }

    /// How many rows an INSERT, UPDATE, DELETE or SELECT touched; 0 for other statements.
    package var affected: Int {
        guard let text = unsafe PQcmdTuples(result) else { return 0 }
        return Int(unsafe String(cString: text)) ?? 0
    }

    package subscript(index: Int) -> Row { Row(rows: self, index: Int32(index)) }

    /// The command tag, such as `COMMIT`.
    var tag: String {
        guard let text = unsafe PQcmdStatus(result) else { return "" }
        return unsafe String(cString: text)
    }

    func column(_ name: String) -> Int32? { columns[name] }

    func type(ofColumn column: Int32) -> UInt32 { unsafe PQftype(result, column) }

    /// The binary content of a cell; nil for NULL.
    func cell(_ row: Int32, _ column: Int32) -> [UInt8]? {
        guard unsafe PQgetisnull(result, row, column) == 0, let start = unsafe PQgetvalue(result, row, column)
        else { return nil }
        let length = Int(unsafe PQgetlength(result, row, column))
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: length))
    }
}
