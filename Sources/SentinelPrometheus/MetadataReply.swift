/// Reads replies of `/api/v1/metadata`.
package enum MetadataReply {
    /// The type of one metric; nil when the data source does not know it, or knows several types.
    ///
    /// - Throws: the reason why the reply cannot be used, also when the data source reports an error.
    package static func type(
        of metric: String, in bytes: [UInt8], maxDepth: Int = DecodeLimits().maxDepth
    ) throws(QueryDecodeError) -> MetricType? {
        try unsafe bytes.withUnsafeBufferPointer { (raw: UnsafeBufferPointer<UInt8>) throws(QueryDecodeError) in
            guard let base = raw.baseAddress else { throw .truncated(at: 0) }
            let cursor = unsafe ByteCursor(base: base, count: raw.count)
            var reader = MetadataReader(metric: Array(metric.utf8), cursor: cursor, maxDepth: maxDepth)
            return try reader.read()
        }
    }
}

private struct MetadataReader {
    let metric: [UInt8]
    var scanner: JSONScanner
    var types: Set<String> = []
    var status = ""
    var errorType = ""
    var errorMessage = ""

    init(metric: [UInt8], cursor: ByteCursor, maxDepth: Int) {
        self.metric = metric
        self.scanner = JSONScanner(cursor: cursor, maxDepth: maxDepth)
    }

    mutating func read() throws(QueryDecodeError) -> MetricType? {
        if try scanner.open(UInt8(ascii: "{"), "a reply object") {
            repeat { try replyMember() } while try scanner.hasMore(until: UInt8(ascii: "}"))
        }
        scanner.cursor.skipSpace()
        guard scanner.cursor.isAtEnd else { throw .notJSON(at: scanner.cursor.position) }
        if status == "error" { throw .upstreamError(type: errorType, message: errorMessage) }
        guard status == "success" else { throw .wrongShape("a status", at: scanner.cursor.position) }
        return types.count == 1 ? types.first.flatMap(MetricType.init) : nil
    }

    private mutating func replyMember() throws(QueryDecodeError) {
        if try scanner.takeKey("\"status\"") {
            status = try scanner.message()
        } else if try scanner.takeKey("\"errorType\"") {
            errorType = try scanner.message()
        } else if try scanner.takeKey("\"error\"") {
            errorMessage = try scanner.message()
        } else if try scanner.takeKey("\"data\"") {
            scanner.cursor.skipSpace()
            if scanner.cursor.consume("null") { return }
            guard try scanner.open(UInt8(ascii: "{"), "an object of metrics") else { return }
            repeat { try metricMember() } while try scanner.hasMore(until: UInt8(ascii: "}"))
        } else {
            try scanner.skipMember()
        }
    }

    private mutating func metricMember() throws(QueryDecodeError) {
        var name: [UInt8] = []
        _ = try scanner.string(into: &name, limit: MetricName.maxBytes + 1)
        try scanner.expect(UInt8(ascii: ":"), "a colon")
        guard name == metric else { return try scanner.skipValue() }
        guard try scanner.open(UInt8(ascii: "["), "an array of metadata") else { return }
        repeat { try entry() } while try scanner.hasMore(until: UInt8(ascii: "]"))
    }

    private mutating func entry() throws(QueryDecodeError) {
        guard try scanner.open(UInt8(ascii: "{"), "an object of metadata") else { return }
        repeat {
            if try scanner.takeKey("\"type\"") {
                let type = try scanner.message()
                if types.count < 8 { types.insert(type) }
            } else {
                try scanner.skipMember()
            }
        } while try scanner.hasMore(until: UInt8(ascii: "}"))
    }
}
