import SentinelForecast

/// Forecasts kept until their target time is observed, keyed by (target, steps ahead).
///
/// For a stored step s exactly s + 1 targets are kept: those still to come and the newest one that is due. Packed:
/// 8 bytes each, no per-forecast objects.
struct PendingForecasts: Sendable {
    /// The stored steps, ascending.
    let steps: [Int]
    private let offsets: [Int]
    private var values: [Double]

    init(steps: [Int]) {
        self.steps = steps
        var offsets: [Int] = []
        var total = 0
        for step in steps {
            offsets.append(total)
            total += step + 1
        }
        self.offsets = offsets
        self.values = Array(repeating: .nan, count: total)
    }

    /// Keeps the forecasts issued at grid index `origin`; `forecast[0]` is one step ahead.
    mutating func store(_ forecast: [Double], issuedAt origin: Int64) {
        for (position, step) in steps.enumerated() where step <= forecast.count {
            values[slot(position, target: origin + Int64(step))] = forecast[step - 1]
        }
    }

    /// The forecast for `target` made steps[position] ahead; nil when there is none.
    ///
    /// Valid for the targets between the newest origin and `steps[position]` after it.
    func value(_ position: Int, target: Int64) -> Double? {
        let value = values[slot(position, target: target)]
        return value.isNaN ? nil : value
    }

    private func slot(_ position: Int, target: Int64) -> Int {
        let size = Int64(steps[position] + 1)
        let remainder = target % size
        return offsets[position] + Int(remainder < 0 ? remainder + size : remainder)
    }
}

extension PendingForecasts {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(steps.count)
        for step in steps { writer.write(step) }
        for value in values { writer.write(value) }
    }

    /// Reads what ``encode(into:)`` wrote, which must be of the same `steps`.
    init(steps: [Int], from reader: inout ArtifactReader) throws(ArtifactError) {
        self.init(steps: steps)
        guard try reader.integer("pending.count", in: 0...Int.max) == steps.count else {
            throw .badValue(field: "pending.count")
        }
        for step in steps {
            guard try reader.integer("pending.step", in: 0...Int.max) == step else {
                throw .badValue(field: "pending.step")
            }
        }
        for place in values.indices { values[place] = try reader.numberOrMissing("pending.value") }
    }
}
