/// Reads replies of the Prometheus query API (matrix, vector and scalar results) without building a tree.
///
/// Bad input gives an error, never a crash, and a cut reply is always an error.
package struct QueryDecoder {
    let limits: DecodeLimits
    var scanner: JSONScanner
    private var reply = QueryReply()
    private var points = 0
    private var isSuccess: Bool?
    private var errorType = ""
    private var errorMessage = ""
    private var hasResult = false

    /// Decodes a whole reply body.
    /// - Throws: the reason why it cannot be used, also when the data source reports an error.
    package static func decode(
        _ bytes: [UInt8], limits: DecodeLimits = DecodeLimits()
    ) throws(QueryDecodeError) -> QueryReply {
        try unsafe bytes.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) throws(QueryDecodeError) in
            try unsafe decode(UnsafeRawBufferPointer(buffer), limits: limits)
        }
    }

    /// Decodes a whole reply body that stays valid during the call.
    @unsafe
    package static func decode(
        _ raw: UnsafeRawBufferPointer, limits: DecodeLimits = DecodeLimits()
    ) throws(QueryDecodeError) -> QueryReply {
        guard let base = raw.baseAddress else { throw .truncated(at: 0) }
        let cursor = unsafe ByteCursor(base: base.assumingMemoryBound(to: UInt8.self), count: raw.count)
        var decoder = QueryDecoder(cursor: cursor, limits: limits)
        return try decoder.decodeReply()
    }

    private init(cursor: ByteCursor, limits: DecodeLimits) {
        self.limits = limits
        self.scanner = JSONScanner(cursor: cursor, maxDepth: limits.maxDepth)
    }

    private mutating func decodeReply() throws(QueryDecodeError) -> QueryReply {
        if try scanner.open(UInt8(ascii: "{"), "a reply object") {
            repeat { try replyMember() } while try scanner.hasMore(until: UInt8(ascii: "}"))
        }
        scanner.cursor.skipSpace()
        guard scanner.cursor.isAtEnd else { throw .notJSON(at: scanner.cursor.position) }
        switch isSuccess {
        case true?:
            guard hasResult else { throw .wrongShape("a result", at: scanner.cursor.position) }
            return reply
        case false?: throw .upstreamError(type: errorType, message: errorMessage)
        case nil: throw .wrongShape("a status", at: scanner.cursor.position)
        }
    }

    private mutating func replyMember() throws(QueryDecodeError) {
        if try scanner.takeKey("\"status\"") {
            try status()
        } else if try scanner.takeKey("\"data\"") {
            try dataOrNull()
        } else if try scanner.takeKey("\"errorType\"") {
            errorType = try scanner.message()
        } else if try scanner.takeKey("\"error\"") {
            errorMessage = try scanner.message()
        } else if try scanner.takeKey("\"warnings\"") {
            reply.warnings = try messages()
        } else if try scanner.takeKey("\"infos\"") {
            reply.infos = try messages()
        } else {
            try scanner.skipMember()
        }
    }

    private mutating func status() throws(QueryDecodeError) {
        scanner.cursor.skipSpace()
        let start = scanner.cursor.position
        switch try scanner.message() {
        case "success": isSuccess = true
        case "error": isSuccess = false
        default: throw .wrongShape("status success or error", at: start)
        }
    }

    private mutating func dataOrNull() throws(QueryDecodeError) {
        scanner.cursor.skipSpace()
        if scanner.cursor.consume("null") { return }
        guard try scanner.open(UInt8(ascii: "{"), "a data object") else { return }
        repeat {
            if try scanner.takeKey("\"result\"") {
                guard !hasResult else { throw .wrongShape("one result", at: scanner.cursor.position) }
                hasResult = true
                try result()
            } else {
                try scanner.skipMember()
            }
        } while try scanner.hasMore(until: UInt8(ascii: "}"))
    }

    /// The array of a matrix or vector, or the pair of a scalar.
    private mutating func result() throws(QueryDecodeError) {
        scanner.cursor.skipSpace()
        if scanner.cursor.consume("null") { return }
        let start = scanner.cursor
        try scanner.expect(UInt8(ascii: "["), "a result array")
        scanner.cursor.skipSpace()
        if ByteClasses.isDigit(scanner.cursor.peek) || scanner.cursor.peek == UInt8(ascii: "-") {
            scanner.cursor = start
            var series = DecodedSeries(labels: .empty)
            try sample(into: &series)
            reply.series.append(series)
            return
        }
        scanner.cursor = start
        guard try scanner.open(UInt8(ascii: "["), "a result array") else { return }
        repeat { try seriesObject() } while try scanner.hasMore(until: UInt8(ascii: "]"))
    }

    private mutating func seriesObject() throws(QueryDecodeError) {
        guard reply.series.count < limits.maxSeries else { throw .tooManySeries(limit: limits.maxSeries) }
        var series = DecodedSeries(labels: .empty)
        // Series of one reply mostly have the same length.
        let expected = reply.series.last?.values.count ?? 0
        series.timestamps.reserveCapacity(expected)
        series.values.reserveCapacity(expected)
        var hasHistogram = false
        guard try scanner.open(UInt8(ascii: "{"), "a series object") else { return reply.series.append(series) }
        repeat {
            if try scanner.takeKey("\"metric\"") {
                series.labels = try scanner.labels(maxBytes: limits.maxLabelBytes)
            } else if try scanner.takeKey("\"values\"") {
                try samples(into: &series)
            } else if try scanner.takeKey("\"value\"") {
                try sample(into: &series)
            } else {
                hasHistogram = hasHistogram || scanner.cursor.isNext("\"histogram")
                try scanner.skipMember()
            }
        } while try scanner.hasMore(until: UInt8(ascii: "}"))
        if hasHistogram { reply.histogramSeries += 1 }
        if !hasHistogram || !series.values.isEmpty { reply.series.append(series) }
    }

    private mutating func samples(into series: inout DecodedSeries) throws(QueryDecodeError) {
        guard try scanner.open(UInt8(ascii: "["), "an array of samples") else { return }
        repeat { try sample(into: &series) } while try scanner.hasMore(until: UInt8(ascii: "]"))
    }

    /// A pair `[seconds,"value"]`.
    @inline(__always)
    private mutating func sample(into series: inout DecodedSeries) throws(QueryDecodeError) {
        try scanner.expect(UInt8(ascii: "["), "a sample")
        let time = try milliseconds()
        try scanner.expect(UInt8(ascii: ","), "a comma")
        try scanner.expect(UInt8(ascii: "\""), "a value in quotes")
        let value = try quotedValue()
        try scanner.expect(UInt8(ascii: "]"), "the end of a sample")
        points += 1
        guard points <= limits.maxPoints else { throw .tooManyPoints(limit: limits.maxPoints) }
        guard series.values.count < limits.maxPointsPerSeries else {
            throw .tooManyPoints(limit: limits.maxPointsPerSeries)
        }
        if let last = series.timestamps.last, time <= last {
            if time == last { series.duplicates += 1 } else { series.outOfOrder += 1 }
        }
        if value.isNaN { series.missing += 1 }
        series.timestamps.append(time)
        series.values.append(value)
    }

    @inline(__always)
    private mutating func milliseconds() throws(QueryDecodeError) -> Int64 {
        if let time = scanner.cursor.plainMilliseconds() { return time }
        return try unusualMilliseconds()
    }

    /// Negative times, exponents, more than three decimals, white space.
    private mutating func unusualMilliseconds() throws(QueryDecodeError) -> Int64 {
        scanner.cursor.skipSpace()
        let start = scanner.cursor.position
        guard ByteClasses.isDigit(scanner.cursor.peek) || scanner.cursor.peek == UInt8(ascii: "-"),
            let seconds = scanner.cursor.double()
        else { throw scanner.mismatch("a time") }
        guard abs(seconds) < 9e15 else { throw .wrongShape("a time in seconds", at: start) }
        return Int64((seconds * 1000).rounded())
    }

    /// The value up to the closing quote, which is read too.
    @inline(__always)
    private mutating func quotedValue() throws(QueryDecodeError) -> Double {
        if let value = scanner.cursor.quotedShortDecimal() {
            scanner.cursor.advance()
            return value
        }
        return try unusualValue()
    }

    private mutating func unusualValue() throws(QueryDecodeError) -> Double {
        let start = scanner.cursor.position
        if scanner.cursor.peek == UInt8(ascii: "+") { scanner.cursor.advance() }
        let isSigned = scanner.cursor.position > start && scanner.cursor.peek == UInt8(ascii: "-")
        let value = isSigned ? nil : scanner.cursor.double()
        guard let value, scanner.cursor.peek == UInt8(ascii: "\"") else {
            try skipRestOfString()
            throw .wrongShape("a number in quotes", at: start)
        }
        scanner.cursor.advance()
        return value.isFinite ? value : .nan
    }

    /// Tells a value that is cut off from one that is no number.
    private mutating func skipRestOfString() throws(QueryDecodeError) {
        scanner.cursor.skipPlainText()
        if scanner.cursor.isAtEnd { throw .truncated(at: scanner.cursor.position) }
    }

    private mutating func messages() throws(QueryDecodeError) -> [String] {
        var texts: [String] = []
        scanner.cursor.skipSpace()
        if scanner.cursor.consume("null") { return texts }
        guard try scanner.open(UInt8(ascii: "["), "an array of texts") else { return texts }
        repeat {
            let text = try scanner.message()
            if texts.count < 16 { texts.append(text) }
        } while try scanner.hasMore(until: UInt8(ascii: "]"))
        return texts
    }
}
