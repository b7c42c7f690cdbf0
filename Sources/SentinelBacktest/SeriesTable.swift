package import SentinelTime

/// The series of one or more files `series_id,timestamp_unix,value`: 16 bytes a row in memory.
package struct SeriesTable: Sendable {
    /// One series, in the order of time.
    package struct Series: Sendable {
        package let id: String
        /// Milliseconds since the epoch, strictly ascending.
        package fileprivate(set) var times: [Int64] = []
        /// NaN where the field was empty.
        package fileprivate(set) var values: [Double] = []
        fileprivate var skipped = 0

        init(id: String) { self.id = id }
    }

    /// In the order in which they were first met.
    package private(set) var series: [Series] = []
    /// Rows that were left out because their time is not after the row before.
    package private(set) var skippedRows = 0
    /// The first of them.
    package private(set) var firstSkipped: FileFault?
    private var places: [String: Int] = [:]

    private static let columns = ["series_id", "timestamp_unix", "value"]

    /// Reads the files one after the other; a series may go on in the next file.
    /// - Parameter isStrict: a row that is not after the one before is an error, not left out.
    package init(files: [String], isStrict: Bool = false) throws(FileFault) {
        for file in files { try read(file, isStrict: isStrict) }
        guard !series.isEmpty else {
            throw FileFault(files.last ?? "-", "holds no rows below its header: nothing to back-test.")
        }
    }

    /// Where a series is in ``series``.
    package func place(of id: String) -> Int? { places[id] }

    private mutating func read(_ file: String, isStrict: Bool) throws(FileFault) {
        let table = try CSVReader(file: file)
        let columns = try table.places(of: Self.columns)
        var current = -1
        var currentID: [UInt8] = []
        while try table.advance() {
            let id = table.bytes(columns[0])
            if current < 0 || !id.elementsEqual(currentID) {
                currentID = Array(id)
                current = try enter(table, columns[0])
            }
            guard let time = DecimalField.milliseconds(table.bytes(columns[1])) else {
                throw table.fault(
                    columns[1], "is not a time: write seconds since 1970-01-01 UTC, such as 1397294700.")
            }
            let value = try Self.value(table, columns[2])
            if let last = series[current].times.last, time <= last {
                try skip(table, columns[1], series: current, isStrict: isStrict)
                continue
            }
            series[current].times.append(time)
            series[current].values.append(value)
        }
    }

    /// Finds or makes the series of the current record.
    private mutating func enter(_ table: CSVReader, _ column: Int) throws(FileFault) -> Int {
        let id = table.text(column)
        guard !id.isEmpty else { throw table.fault(column, "is empty: give every series a name.") }
        if let place = places[id] { return place }
        places[id] = series.count
        series.append(Series(id: id))
        return series.count - 1
    }

    private static func value(_ table: CSVReader, _ column: Int) throws(FileFault) -> Double {
        let bytes = table.bytes(column)
        if bytes.isEmpty { return .nan }
        guard let number = DecimalField.number(bytes) else {
            throw table.fault(column, "is not a number: write a decimal number, or nothing for a missing point.")
        }
        return number.isFinite ? number : .nan
    }

    private mutating func skip(
        _ table: CSVReader, _ column: Int, series current: Int, isStrict: Bool
    ) throws(FileFault) {
        let fault = table.fault(
            column, "is not after the row before of the same series: sort each series by time, one row per time.")
        series[current].skipped += 1
        // A file that runs backwards is a mistake of another kind than a few repeated rows.
        if isStrict || series[current].skipped > 100 + series[current].times.count { throw fault }
        skippedRows += 1
        if firstSkipped == nil { firstSkipped = fault }
    }
}

extension SeriesTable.Series {
    /// The place of the row at a time; nil when there is none.
    func place(atMilliseconds time: Int64) -> Int? {
        var (low, high) = (0, times.count)
        while low < high {
            let middle = (low + high) / 2
            if times[middle] < time { low = middle + 1 } else { high = middle }
        }
        return low < times.count && times[low] == time ? low : nil
    }

    /// The distance of neighbouring rows that occurs most often, the smaller one of equals; nil below two rows.
    package var usualStep: TimeSpan? {
        var counts: [Int64: Int] = [:]
        for place in times.indices.dropFirst() { counts[times[place] - times[place - 1], default: 0] += 1 }
        let most = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
        return most.map { TimeSpan(milliseconds: $0.key) }
    }

    /// The standard deviation of the values that are there; 0 below two.
    var deviation: Double {
        let known = values.filter(\.isFinite)
        guard known.count > 1 else { return 0 }
        let mean = known.reduce(0, +) / Double(known.count)
        return (known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(known.count)).squareRoot()
    }
}
