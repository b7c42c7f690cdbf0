import CLibPQ

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension Session {
    /// Connects, sets the limits and checks that the server keeps acknowledged writes (I3).
    ///
    /// The look-up of a host name inside libpq is not bounded by the deadline; unix sockets and addresses are.
    /// - Throws: `connectFailed`, `unsafeServer`.
    func connect(to configuration: PostgresConfiguration, limits: SessionLimits) throws(PostgresError) {
        deadline = ContinuousClock.now + limits.connectTimeout
        do {
            try establish(configuration, limits)
            try script(text: limits.settings)
            if !limits.allowUnsafe { try checkDurability() }
        } catch {
            close()
            throw error.reason == .unsafeServer ? error : PostgresError(.connectFailed, detail: error.detail)
        }
    }

    private func establish(
        _ configuration: PostgresConfiguration, _ limits: SessionLimits
    ) throws(PostgresError) {
        let started = unsafe withKeywords(limits.keywords.merging(configuration.keywords) { $1 }) { keywords, values in
            unsafe PQconnectStartParams(keywords, values, 0)
        }
        guard let started = unsafe started else { throw PostgresError(.connectFailed, detail: "out of memory") }
        unsafe connection = started
        unsafe notices.attach(to: started)
        guard unsafe PQstatus(started) != CONNECTION_BAD else {
            throw unsafe PostgresError(.connectFailed, connection: started)
        }
        var state = PGRES_POLLING_WRITING
        while state != PGRES_POLLING_OK {
            try wait(for: Int32(state == PGRES_POLLING_READING ? POLLIN : POLLOUT))
            state = unsafe PQconnectPoll(started)
            if state == PGRES_POLLING_FAILED { throw unsafe PostgresError(.connectFailed, connection: started) }
        }
        guard unsafe PQsetnonblocking(started, 1) == 0 else {
            throw unsafe PostgresError(.connectFailed, connection: started)
        }
    }

    private func checkDurability() throws(PostgresError) {
        let rows = try execute(
            """
            SELECT string_agg(name, ', ' ORDER BY name) AS names FROM pg_catalog.pg_settings
            WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off'
            """)
        if let names = try rows.first?.optionalText("names") {
            throw PostgresError(
                .unsafeServer, detail: "the server runs with \(names) off, so that acknowledged writes can be lost")
        }
    }

    /// Calls `body` with two null-terminated arrays of C strings.
    private func withKeywords<R>(
        _ pairs: [String: String],
        _ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<UnsafePointer<CChar>?>) -> R?
    ) -> R? {
        let pairs = Array(pairs)
        let keywords = unsafe pairs.map { unsafe strdup($0.key) }
        let values = unsafe pairs.map { unsafe strdup($0.value) }
        defer { unsafe (keywords + values).forEach { unsafe free($0) } }
        let keywordArray = unsafe keywords.map { unsafe UnsafePointer<CChar>($0) } + [nil]
        let valueArray = unsafe values.map { unsafe UnsafePointer<CChar>($0) } + [nil]
        return unsafe keywordArray.withUnsafeBufferPointer { keywords -> R? in
            unsafe valueArray.withUnsafeBufferPointer { values -> R? in
                guard let k = keywords.baseAddress, let v = values.baseAddress else { return nil }
                return unsafe body(k, v)
            }
        }
    }
}

extension SessionLimits {
    /// libpq keywords that hold unless the configuration says otherwise.
    fileprivate var keywords: [String: String] {
        [
            "application_name": applicationName, "client_encoding": "UTF8", "target_session_attrs": "read-write",
            "keepalives": "1", "keepalives_idle": "30", "keepalives_interval": "10", "keepalives_count": "3",
            "tcp_user_timeout": "15000", "gssencmode": "disable",
        ]
    }

    /// Numbers only, so there is nothing to quote.
    fileprivate var settings: String {
        """
        SET statement_timeout = \(statementTimeout.wholeMilliseconds);
        SET lock_timeout = \(lockTimeout.wholeMilliseconds);
        SET idle_in_transaction_session_timeout = \(idleInTransactionTimeout.wholeMilliseconds);
        SET TimeZone = 'UTC'
        """
    }
}

extension Duration {
    /// Rounded down, at least 1 (0 would switch a timeout of PostgreSQL off), at most its bound of 31 bits.
    fileprivate var wholeMilliseconds: Int32 {
        let (seconds, attoseconds) = components
        let milliseconds = min(max(seconds, 0), 1_000_000_000) * 1000 + attoseconds / 1_000_000_000_000_000
        return max(1, Int32(clamping: milliseconds))
    }
}
