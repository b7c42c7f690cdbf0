/// One step of the schema: `migrations/NNNN_name.sql`.
package struct Migration: Hashable, Sendable {
    /// 1 for the first; without gaps.
    package let version: Int
    package let name: String
    package let sql: String

    package init(version: Int, name: String, sql: String) {
        self.version = version
        self.name = name
        self.sql = sql
    }
}
