package import SentinelTime

/// A parameter of a statement.
///
/// PostgreSQL infers the type of `$n` from its place. Timestamps, bytes and arrays travel in binary, so write a cast
/// wherever no column says the type: `$1::timestamptz`, `$1::bytea`, `unnest($1::bigint[], $2::float8[])`.
package enum SQLValue: Hashable, Sendable {
    case null
    /// Must not hold U+0000, which PostgreSQL cannot store.
    case text(String)
    case int(Int64)
    case double(Double)
    case bool(Bool)
    /// `bytea`.
    case bytes([UInt8])
    /// `timestamptz`, exact to the millisecond.
    case timestamp(Timestamp)
    /// The text of a `json` or `jsonb` value.
    case json(String)
    /// `text[]`.
    case texts([String?])
    /// `bigint[]`.
    case ints([Int64?])
    /// `float8[]`.
    case doubles([Double?])
    /// `timestamptz[]`.
    case timestamps([Timestamp?])
    /// `bytea[]`.
    case bytesList([[UInt8]?])

    package static func int(_ value: Int) -> SQLValue { .int(Int64(value)) }

    /// NULL for nil: `.of(name) { .text($0) }`.
    package static func of<Value>(_ value: Value?, _ wrap: (Value) -> SQLValue) -> SQLValue {
        value.map(wrap) ?? .null
    }
}
