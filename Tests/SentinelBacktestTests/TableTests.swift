import Foundation
import SentinelTime
import Testing

@testable import SentinelBacktest

@Suite("Tables of a back-test")
struct TableTests {
    private func table(_ text: String, isStrict: Bool = false) throws -> SeriesTable {
        try Scratch.file(text) { file in try SeriesTable(files: [file], isStrict: isStrict) }
    }

    private func fault(_ body: () throws -> Void) -> String {
        do {
            try body()
            return ""
        } catch let fault as FileFault {
            return fault.description.replacing(/^.*?scratch-[^:]*/, with: "f.csv")
        } catch {
            return "\(error)"
        }
    }

    private static let head = "series_id,timestamp_unix,value\n"

    @Test("series, times and values are read, in any order of columns, with quotes and both line ends")
    func reads() throws {
        let plain = try table(Self.head + "a,0,1\na,300,2.5\nb,60.5,-3e-2\n")
        #expect(plain.series.map(\.id) == ["a", "b"])
        #expect(plain.series[0].times == [0, 300_000] && plain.series[1].times == [60_500])
        #expect(plain.series[0].values == [1, 2.5] && plain.series[1].values == [-0.03])
        let other = try table("\u{FEFF}value,x,series_id,timestamp_unix\r\n1,y,\"a,\"\"b\"\"\",5\r\n\r\n,z,c,6")
        #expect(other.series.map(\.id) == ["a,\"b\"", "c"])
        #expect(other.series[1].values[0].isNaN)
        #expect(try table(Self.head + "a,0,nan\na,1,inf\n").series[0].values.allSatisfy(\.isNaN))
    }

    @Test("a packed file reads as the plain one, several members included")
    func gzip() throws {
        let rows = (0..<40_000).map { "s\($0 % 3),\(300 * $0),\(Double($0) / 7)\n" }.joined()
        let plain = try table(Self.head + rows)
        let packer = GzipDeflater()
        let first = try #require(packer.deflate(Array((Self.head + rows).utf8), isLast: true))
        let packed = try Scratch.file(first) { try SeriesTable(files: [$0]) }
        #expect(packed.series.map(\.values) == plain.series.map(\.values))
        let second = try #require(GzipDeflater().deflate(Array("s9,1,2\n".utf8), isLast: true))
        #expect(try Scratch.file(first + second) { try SeriesTable(files: [$0]) }.series.count == 4)
        let cut = fault { _ = try Scratch.file(Array(first.dropLast(9))) { try SeriesTable(files: [$0]) } }
        #expect(cut == "f.csv: the gzip data ends too early: the file was cut off.")
        var broken = first
        for place in 1_000..<1_060 { broken[place] = 0xFF }
        #expect(fault { _ = try Scratch.file(broken) { try SeriesTable(files: [$0]) } }.contains("broken gzip data"))
    }

    @Test(
        "a fault names file, line, column and fix",
        arguments: [
            ("", "f.csv: is empty: a header line is expected."),
            ("series_id,value\n", "f.csv:1: the header lacks the column timestamp_unix"),
            (head, "f.csv: holds no rows below its header"),
            (head + "a,0,1\na,300,x1\n", "f.csv:3: column value: \"x1\" is not a number"),
            (head + "a,noon,1\n", "f.csv:2: column timestamp_unix: \"noon\" is not a time"),
            (head + "a,0\n", "f.csv:2: has 2 fields, the header has 3"),
            (head + ",0,1\n", "f.csv:2: column series_id: \"\" is empty"),
            (head + "\"a,0,1\n", "f.csv:2: a quote is opened and never closed."),
        ])
    func faults(text: String, expected: String) {
        let found = fault { _ = try table(text) }
        #expect(found.hasPrefix(expected), "\(found)")
    }

    @Test("repeated and late rows are left out and told, or refused when strict; a file that runs backwards is refused")
    func unsorted() throws {
        let text = Self.head + "a,0,1\na,300,2\na,300,9\na,60,9\na,600,3\n"
        let read = try table(text)
        #expect(read.series[0].values == [1, 2, 3] && read.skippedRows == 2)
        #expect(read.firstSkipped?.line == 4)
        #expect(fault { _ = try table(text, isStrict: true) }.hasPrefix("f.csv:4: column timestamp_unix"))
        let backwards = (0..<500).map { "a,\(100_000 - $0),1\n" }.joined()
        #expect(fault { _ = try table(Self.head + backwards) }.contains("sort each series by time"))
    }

    @Test("windows must name a series and the time of one of its rows")
    func windows() throws {
        let series = try table(Self.head + "a,0,1\na,300,2\n")
        func windows(_ row: String) throws -> WindowTable {
            try Scratch.file("series_id,dataset,origin_ts,lookback,horizon,season,granularity\n" + row) {
                try WindowTable(file: $0, of: series)
            }
        }
        let read = try windows("a,d,300,2,12,288,300\n").windows
        let expected = Window(
            series: 0, origin: 300_000, lookback: 2, horizon: 12, season: 288, granularity: .minutes(5))
        #expect(read == [expected])
        let faults = [
            ("b,d,300,2,12,288,300\n", "column series_id"), ("a,d,301,2,12,288,300\n", "column origin_ts"),
            ("a,d,300,0,12,288,300\n", "column lookback"), ("a,d,300,2,1001,288,300\n", "column horizon"),
            ("a,d,300,2,12,x,300\n", "column season"), ("a,d,300,2,12,288,0\n", "column granularity"),
        ]
        for (row, place) in faults { #expect(fault { _ = try windows(row) }.contains("f.csv:2: \(place)")) }
        #expect(fault { _ = try windows("") }.contains("holds no windows"))
    }

    @Test("numbers are read as Double reads them")
    func numbers() {
        let texts = ["0", "-0", "1", "-12.5", "0.1", "123456789.123456", "1e-7", "+3", "9007199254740993", ".5", "5."]
        for text in texts { #expect(DecimalField.number(Array(text.utf8)[...]) == Double(text) ?? .nan, "\(text)") }
        for text in ["", "-", ".", "1,2", "0x", "one", "1 2"] {
            #expect(DecimalField.number(Array(text.utf8)[...]) == nil, "\(text)")
        }
        #expect(DecimalField.milliseconds(Array("1.5".utf8)[...]) == 1_500)
        #expect(DecimalField.milliseconds(Array("1e300".utf8)[...]) == nil)
        #expect(DecimalField.integer(Array("99999999999999999999".utf8)[...]) == nil)
    }

    @Test("rows lie on the grid of the last one; those beside it move, doubled places keep the newest")
    func grid() throws {
        let series = try table(Self.head + "a,10,1\na,310,2\na,900,3\na,905,4\na,1210,5\n").series[0]
        let slice = GridSlice(series, rows: 0..<5, step: .minutes(5))
        #expect(slice.values.map { $0.isNaN ? -1 : $0 } == [1, 2, -1, 4, 5])
        #expect(slice.moved == 1 && slice.crowded == 1 && slice.rows == [0, 1, -1, 3, 4])
        #expect(slice.time(at: 4) == Timestamp(milliseconds: 1_210_000))
        #expect(series.usualStep == .milliseconds(5_000) || series.usualStep == .minutes(5))
    }
}

/// Files that are gone after the test.
enum Scratch {
    static func path(_ ending: String = "csv") -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent("scratch-\(UUID().uuidString).\(ending)").path
    }

    static func file<R>(_ text: String, _ body: (String) throws -> R) throws -> R {
        try file(Array(text.utf8), body)
    }

    static func file<R>(_ bytes: [UInt8], _ body: (String) throws -> R) throws -> R {
        let path = path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return try body(path)
    }
}
