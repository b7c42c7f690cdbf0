package import SentinelTime

/// One row of a result: values by column name.
///
/// Each getter throws `PostgresError` with reason `unexpectedColumn` naming the column when it is missing, NULL (but
/// for the `optional` forms) or of another type. Cast `numeric` in SQL, to `bigint` or `float8`.
package struct Row {
    let rows: Rows
    let index: Int32

    /// `text`, `varchar`, `json`, `jsonb`, `uuid` and enum columns.
    package func text(_ column: String) throws(PostgresError) -> String { try required(column, WireValue.text) }
    package func optionalText(_ column: String) throws(PostgresError) -> String? { try read(column, WireValue.text) }

    /// `smallint`, `integer` and `bigint` columns.
    package func int64(_ column: String) throws(PostgresError) -> Int64 { try required(column, WireValue.int) }
    package func optionalInt64(_ column: String) throws(PostgresError) -> Int64? { try read(column, WireValue.int) }

    /// As `int64`.
    package func int(_ column: String) throws(PostgresError) -> Int { Int(try int64(column)) }
    package func optionalInt(_ column: String) throws(PostgresError) -> Int? {
        try optionalInt64(column).map { Int($0) }
    }

    /// `real` and `double precision` columns; integers too.
    package func double(_ column: String) throws(PostgresError) -> Double { try required(column, WireValue.double) }
    package func optionalDouble(_ column: String) throws(PostgresError) -> Double? {
        try read(column, WireValue.double)
    }

    package func bool(_ column: String) throws(PostgresError) -> Bool { try required(column, WireValue.bool) }
    package func optionalBool(_ column: String) throws(PostgresError) -> Bool? { try read(column, WireValue.bool) }

    /// `bytea` columns.
    package func bytes(_ column: String) throws(PostgresError) -> [UInt8] { try required(column, WireValue.bytes) }
    package func optionalBytes(_ column: String) throws(PostgresError) -> [UInt8]? {
        try read(column, WireValue.bytes)
    }

    /// `timestamptz` columns, rounded down to the millisecond.
    package func timestamp(_ column: String) throws(PostgresError) -> Timestamp {
        try required(column, WireValue.timestamp)
    }
    package func optionalTimestamp(_ column: String) throws(PostgresError) -> Timestamp? {
        try read(column, WireValue.timestamp)
    }

    /// One-dimensional arrays; elements must not be NULL.
    package func texts(_ column: String) throws(PostgresError) -> [String] {
        try required(column) { $0.elements(WireValue.text) }
    }
    package func int64s(_ column: String) throws(PostgresError) -> [Int64] {
        try required(column) { $0.elements(WireValue.int) }
    }
    package func doubles(_ column: String) throws(PostgresError) -> [Double] {
        try required(column) { $0.elements(WireValue.double) }
    }
    package func timestamps(_ column: String) throws(PostgresError) -> [Timestamp] {
        try required(column) { $0.elements(WireValue.timestamp) }
    }

    package func isNull(_ column: String) throws(PostgresError) -> Bool { try cell(column) == nil }

    private func required<Value>(
        _ column: String, _ decode: (WireValue) -> Value?
    ) throws(PostgresError) -> Value {
        guard let value = try read(column, decode) else { throw unexpected(column, "it is NULL") }
        return value
    }

    private func read<Value>(_ column: String, _ decode: (WireValue) -> Value?) throws(PostgresError) -> Value? {
        guard let cell = try cell(column) else { return nil }
        guard let value = decode(cell) else { throw unexpected(column, "its type is \(cell.type)") }
        return value
    }

    private func cell(_ column: String) throws(PostgresError) -> WireValue? {
        guard let position = rows.column(column) else { throw unexpected(column, "it is missing") }
        return rows.cell(index, position).map { WireValue(type: rows.type(ofColumn: position), bytes: $0) }
    }

    private func unexpected(_ column: String, _ why: String) -> PostgresError {
        PostgresError(.unexpectedColumn(column), detail: "column \(column) cannot be read as asked: \(why)")
    }
}
