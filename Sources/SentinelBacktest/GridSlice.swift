import SentinelTime

/// A part of a series laid on a grid: one value per step, NaN where there is none.
///
/// The grid of the engine starts at the epoch, that of a file where its rows lie; `shift` is the difference, less than
/// one step, so that times of day stay what they are.
struct GridSlice: Sendable {
    let grid: Grid
    let startIndex: Int64
    private(set) var values: [Double]
    /// The row behind each value; -1 where there is none.
    private(set) var rows: [Int]
    private let shift: Int64
    /// Rows that lie between two grid points and were moved to the nearer one.
    private(set) var moved = 0
    /// Rows that were left out because their grid point was taken.
    private(set) var crowded = 0
    /// The first row that was moved or left out.
    private(set) var firstIrregular: Int?

    /// The longest slice, in grid points, and so the longest history that a series may have.
    static let pointsMax = 4_000_000

    /// Lays rows of a series on the grid through the last of them.
    init(_ series: SeriesTable.Series, rows range: Range<Int>, step: TimeSpan, pointsMax: Int = GridSlice.pointsMax) {
        let width = step.milliseconds
        grid = Grid(step: step)
        let last = series.times[range.upperBound - 1]
        let phase = last % width
        shift = phase < 0 ? phase + width : phase
        let end = (last - shift) / width
        let oldest = Self.index(of: series.times[range.lowerBound], shift: shift, width: width)
        startIndex = max(oldest, end - Int64(pointsMax) + 1)
        values = Array(repeating: .nan, count: Int(end - startIndex + 1))
        rows = Array(repeating: -1, count: values.count)
        for row in range.reversed() { place(row, of: series, width: width) }
    }

    /// The time of a grid point as the file has it.
    func time(at offset: Int) -> Timestamp {
        Timestamp(milliseconds: (startIndex + Int64(offset)) * grid.step.milliseconds + shift)
    }

    private mutating func place(_ row: Int, of series: SeriesTable.Series, width: Int64) {
        let time = series.times[row]
        let index = Self.index(of: time, shift: shift, width: width)
        guard index >= startIndex else { return }
        let slot = Int(index - startIndex)
        if rows[slot] >= 0 {
            crowded += 1
            firstIrregular = row
            return
        }
        if index * width + shift != time {
            moved += 1
            firstIrregular = row
        }
        rows[slot] = row
        values[slot] = series.values[row]
    }

    private static func index(of time: Int64, shift: Int64, width: Int64) -> Int64 {
        let doubled = 2 * (time - shift) + width
        let (quotient, remainder) = doubled.quotientAndRemainder(dividingBy: 2 * width)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
