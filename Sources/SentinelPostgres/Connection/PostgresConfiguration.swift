import CLibPQ

/// Which server and database to connect to, as libpq's keywords; the password is never printed.
package struct PostgresConfiguration: Sendable, CustomStringConvertible {
    /// libpq's connection keywords, such as `host` and `sslmode`, and their values.
    package let keywords: [String: String]

    /// - Parameter host: a host name, an address, or the directory of a unix socket (begins with `/`).
    package init(host: String, port: Int = 5432, user: String, password: String? = nil, database: String) {
        var keywords = ["host": host, "port": String(port), "user": user, "dbname": database]
        keywords["password"] = password
        self.keywords = keywords
    }

    /// Reads a `postgresql://` URL or a libpq connection string.
    /// - Throws: `PostgresError` with reason `invalidConfiguration`; neither half repeats the string.
    package init(connectionString: String) throws(PostgresError) {
        var message: UnsafeMutablePointer<CChar>?
        guard let options = unsafe PQconninfoParse(connectionString, &message) else {
            unsafe PQfreemem(message)
            throw PostgresError(
                .invalidConfiguration, detail: "libpq cannot read the connection string (value not shown)")
        }
        defer { unsafe PQconninfoFree(options) }
        var keywords: [String: String] = [:]
        var option = unsafe options
        while let keyword = unsafe option.pointee.keyword {
            if let value = unsafe option.pointee.val {
                unsafe keywords[String(cString: keyword)] = String(cString: value)
            }
            unsafe option += 1
        }
        self.keywords = keywords
    }

    private init(keywords: [String: String]) {
        self.keywords = keywords
    }

    /// The same server and user with another database.
    package func with(database: String) -> PostgresConfiguration {
        PostgresConfiguration(keywords: keywords.merging(["dbname": database]) { $1 })
    }

    package var host: String? { keywords["host"] ?? keywords["hostaddr"] }
    package var user: String? { keywords["user"] }
    package var database: String? { keywords["dbname"] }

    /// User, host and database, without the password.
    package var description: String {
        "\(user ?? "default user") at \(host ?? "default host")/\(database ?? "default database")"
    }
}
