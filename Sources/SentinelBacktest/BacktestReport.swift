package import SentinelEngine
package import SentinelForecast

/// What one model did in a back-test.
package struct BacktestReport: Sendable {
    package let kind: ModelKind
    package let score: BacktestScore
    /// Windows, or whole series, without a forecast.
    package let refused: Int
    /// Why, with how often and where first, the most frequent reason first.
    package let refusals: [Refusal]
    /// Rows that lie off the grid and were moved to the nearest point of it, or left out where that was taken.
    package let irregularRows: Int
    /// Where the first of them is, in words.
    package let firstIrregular: String?

    /// A reason for having no forecast.
    package struct Refusal: Sendable, Equatable {
        package let reason: String
        package let count: Int
        /// The first window or series.
        package let example: String
    }
}

/// Collects refusals in the order in which they happen.
struct RefusalTally {
    private var counts: [String: (count: Int, example: String, order: Int)] = [:]

    mutating func add(_ reason: String, at example: String) {
        let order = counts.count
        counts[reason, default: (0, example, order)].count += 1
    }

    var total: Int { counts.values.reduce(0) { $0 + $1.count } }

    var list: [BacktestReport.Refusal] {
        counts.sorted { ($1.value.count, $0.value.order) < ($0.value.count, $1.value.order) }.map {
            BacktestReport.Refusal(reason: $0.key, count: $0.value.count, example: $0.value.example)
        }
    }
}
