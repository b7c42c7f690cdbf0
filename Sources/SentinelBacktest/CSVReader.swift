/// Reads a table with a header, record by record: RFC 4180, with `\n` or `\r\n`, at most 1 MiB a record.
final class CSVReader {
    /// The names of the first line.
    private(set) var header: [String]
    /// The line on which the current record starts, from 1.
    private(set) var line = 0
    private var source: ByteSource
    private var buffer: [UInt8] = []
    private var next = 0
    private var isDrained = false
    private var nextLine = 1
    /// Where the fields of the current record lie, in `buffer`, or in `unquoted` where they had quotes.
    private var fields: [Field] = []
    private var unquoted: [UInt8] = []
    private static let recordBytesMax = 1 << 20

    private struct Field {
        var range: Range<Int>
        var isUnquoted: Bool
    }

    init(file: String) throws(FileFault) {
        self.source = try ByteSource(name: file)
        self.header = []
        guard try advance() else { throw FileFault(file, "is empty: a header line is expected.") }
        var names = (0..<fields.count).map { text($0) }
        if names[0].hasPrefix("\u{FEFF}") { names[0].removeFirst() }
        header = names.map { name in String(name.drop { $0 == " " }) }
    }

    var file: String { source.name }

    /// Where each of these columns is; others may stand between them.
    func places(of columns: [String]) throws(FileFault) -> [Int] {
        var places: [Int] = []
        for column in columns {
            guard let place = header.firstIndex(of: column) else {
                let found = header.prefix(12).joined(separator: ",")
                throw FileFault(
                    file, line: 1,
                    "the header lacks the column \(column): it needs \(columns.joined(separator: ",")), "
                        + "but it is \"\(found.prefix(200))\".")
            }
            places.append(place)
        }
        return places
    }

    /// Goes to the next record; false at the end. Empty lines are passed over.
    func advance() throws(FileFault) -> Bool {
        while true {
            line = nextLine
            fields.removeAll(keepingCapacity: true)
            unquoted.removeAll(keepingCapacity: true)
            guard try readRecord() else { return false }
            if fields.count == 1, fields[0].range.isEmpty, !fields[0].isUnquoted { continue }
            guard header.isEmpty || fields.count == header.count else {
                throw FileFault(
                    file, line: line, "has \(fields.count) fields, the header has \(header.count): mend this line.")
            }
            return true
        }
    }

    /// The bytes of a field of the current record.
    func bytes(_ place: Int) -> ArraySlice<UInt8> {
        let field = fields[place]
        return field.isUnquoted ? unquoted[field.range] : buffer[field.range]
    }

    func text(_ place: Int) -> String { String(decoding: bytes(place), as: UTF8.self) }

    /// A fault at a field of the current record, which it quotes.
    func fault(_ place: Int, _ message: String) -> FileFault {
        FileFault(file, line: line, column: header[place], "\"\(text(place).prefix(64))\" \(message)")
    }

    private func readRecord() throws(FileFault) -> Bool {
        if next > 1 << 16 {
            buffer.removeFirst(next)
            next = 0
        }
        guard try fill(at: next) else { return false }
        var place = next
        while true {
            let end = try readField(from: place)
            guard try fill(at: end) else {
                next = end
                break
            }
            if buffer[end] == UInt8(ascii: ",") {
                place = end + 1
                continue
            }
            var after = end
            if buffer[after] == UInt8(ascii: "\r") { after += 1 }
            if try fill(at: after), buffer[after] == UInt8(ascii: "\n") { after += 1 }
            next = after
            break
        }
        nextLine += 1
        return true
    }

    /// Takes one field and gives the place after it.
    private func readField(from start: Int) throws(FileFault) -> Int {
        if try fill(at: start), buffer[start] == UInt8(ascii: "\"") { return try readQuoted(from: start + 1) }
        var place = start
        while true {
            while place < buffer.count {
                let byte = buffer[place]
                if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
                place += 1
            }
            if place < buffer.count { break }
            guard try fill(at: place) else { break }
        }
        fields.append(Field(range: start..<place, isUnquoted: false))
        return place
    }

    private func readQuoted(from start: Int) throws(FileFault) -> Int {
        let first = unquoted.count
        var place = start
        while true {
            guard try fill(at: place) else {
                throw FileFault(file, line: line, "a quote is opened and never closed.")
            }
            let byte = buffer[place]
            place += 1
            if byte == UInt8(ascii: "\"") {
                guard try fill(at: place), buffer[place] == UInt8(ascii: "\"") else { break }
                place += 1
            } else if byte == UInt8(ascii: "\n") {
                nextLine += 1
            }
            unquoted.append(byte)
        }
        fields.append(Field(range: first..<unquoted.count, isUnquoted: true))
        return place
    }

    /// Makes sure that the byte at `place` is there; false at the end of the file.
    private func fill(at place: Int) throws(FileFault) -> Bool {
        while place >= buffer.count {
            guard !isDrained else { return false }
            guard place - next < Self.recordBytesMax else {
                throw FileFault(file, line: line, "is longer than 1 MiB: is this a CSV file?")
            }
            let isMore = try source.read(into: &buffer)
            isDrained = !isMore
        }
        return true
    }
}
