/// The forecasts of a bank brought together, and how far its members were apart.
struct Combination: Equatable, Sendable {
    /// The grid index of the origin.
    private(set) var origin: Int64 = .min
    private(set) var forecast: [Double] = []
    /// The weighted mean distance of the experts from the forecast.
    private(set) var spread: [Double] = []

    /// A share of weighted median and the rest weighted mean at each step; weights between scored steps are
    /// interpolated.
    mutating func combine(_ bank: ExpertBank, weights: [Double], steps scored: [Int], median share: Double) {
        if forecast.count != bank.steps {
            forecast = Array(repeating: 0, count: bank.steps)
            spread = forecast
        }
        var column = ExpertColumn(count: bank.isAwake.count)
        var upper = 0
        for step in 1...max(1, bank.steps) where bank.steps > 0 {
            while upper < scored.count - 1, scored[upper] < step { upper += 1 }
            let lower = scored[upper] > step && upper > 0 ? upper - 1 : upper
            let width = Double(scored[upper] - scored[lower])
            let part = lower == upper ? 0 : Double(step - scored[lower]) / width
            column.load(bank, step: step, weights: weights, between: (lower, upper, part), isSorted: share > 0)
            let value = share > 0 ? (1 - share) * column.mean + share * column.median : column.mean
            forecast[step - 1] = value
            spread[step - 1] = column.distance(from: value)
        }
    }

    /// Keeps every step within `range`.
    mutating func finish(at index: Int64, range: ClosedRange<Double>) {
        origin = index
        for i in forecast.indices { forecast[i] = min(max(forecast[i], range.lowerBound), range.upperBound) }
    }
}
