package import SentinelTime

/// One row of `windows.csv`: which part of a series may be seen, and what is asked.
package struct Window: Sendable, Equatable {
    /// The place of the series in the table of series.
    package let series: Int
    /// The time of the newest row that may be seen, in milliseconds since the epoch.
    package let origin: Int64
    /// How many rows that end at the origin may be seen.
    package let lookback: Int
    /// How many steps ahead are forecast.
    package let horizon: Int
    /// Steps of the season that the file suggests; 1 = none.
    package let season: Int
    package let granularity: TimeSpan
}

/// The windows of a file `series_id,dataset,origin_ts,lookback,horizon,season,granularity`, in its order.
package struct WindowTable: Sendable {
    package private(set) var windows: [Window] = []

    private static let required = ["series_id", "origin_ts", "lookback", "horizon", "granularity"]
    private static let lookbackMax = 100_000
    private static let horizonMax = 1_000
    private static let granularitySecondsMax = 366 * 86_400

    /// Reads the file; each window must name a row of a series in `table`.
    package init(file: String, of table: SeriesTable) throws(FileFault) {
        let reader = try CSVReader(file: file)
        let columns = try reader.places(of: Self.required)
        let season = reader.header.firstIndex(of: "season")
        while try reader.advance() { windows.append(try Self.window(reader, columns, season: season, table)) }
        guard !windows.isEmpty else { throw FileFault(file, "holds no windows below its header.") }
    }

    private static func window(
        _ reader: CSVReader, _ columns: [Int], season: Int?, _ table: SeriesTable
    ) throws(FileFault) -> Window {
        guard let series = table.place(of: reader.text(columns[0])) else {
            throw reader.fault(columns[0], "is in no --input file: check the name, or give the file that holds it.")
        }
        guard let origin = DecimalField.milliseconds(reader.bytes(columns[1])),
            table.series[series].place(atMilliseconds: origin) != nil
        else {
            throw reader.fault(
                columns[1], "is not the time of a row of this series: an origin is the newest row that may be seen.")
        }
        return Window(
            series: series, origin: origin, lookback: try whole(reader, columns[2], 1...lookbackMax),
            horizon: try whole(reader, columns[3], 1...horizonMax),
            season: try season.map { column throws(FileFault) in
                reader.bytes(column).isEmpty ? 1 : try whole(reader, column, 0...lookbackMax)
            } ?? 1,
            granularity: .seconds(Int64(try whole(reader, columns[4], 1...granularitySecondsMax))))
    }

    private static func whole(
        _ reader: CSVReader, _ column: Int, _ range: ClosedRange<Int>
    ) throws(FileFault) -> Int {
        guard let number = DecimalField.integer(reader.bytes(column)), range.contains(number) else {
            throw reader.fault(
                column, "is not a whole number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }
}
