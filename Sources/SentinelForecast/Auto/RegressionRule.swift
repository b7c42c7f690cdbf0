/// A fitted autoregression, its differences multiplied out: `z(t) = intercept + sum of weight[j] z(t - lag[j])`.
struct RegressionRule: Equatable, Sendable {
    private(set) var lags: [Int]
    private(set) var weights: [Double]
    private(set) var intercept: Double
    let logarithmic: Bool

    /// `(1-B)^d (1-B^S) z` follows an autoregression with these `coefficients`.
    init(_ spec: RegressionSpec, coefficients: [Double], intercept: Double) {
        var difference: [(lag: Int, weight: Double)] = [(0, 1)]
        if spec.differenced { difference += [(1, -1)] }
        if spec.season > 0 { difference += difference.map { ($0.lag + spec.season, -$0.weight) } }
        var weights = [Int: Double]()
        for term in difference where term.lag > 0 { weights[term.lag, default: 0] -= term.weight }
        for (lag, coefficient) in zip(spec.lags, coefficients) {
            for term in difference { weights[lag + term.lag, default: 0] += coefficient * term.weight }
        }
        let sorted = weights.sorted { $0.key < $1.key }
        self.lags = sorted.map(\.key)
        self.weights = sorted.map(\.value)
        self.intercept = intercept
        self.logarithmic = spec.logarithmic
    }

    /// How far back it looks.
    var reach: Int { lags.last ?? 0 }

    /// Forecasts from the end of `past` into `output[places]`, each step kept within `range`, all on the scale of the
    /// regression. The past must have ``reach`` points.
    func run(
        _ past: BankPast, frame: BankFrame, range: ClosedRange<Double>, into output: inout [Double],
        at places: Range<Int>
    ) {
        for place in places { output[place] = intercept }
        let isLogarithmic = logarithmic && frame.isPositive
        for (lag, weight) in zip(lags, weights) {
            let known = min(lag, places.count)
            let start = past.end - lag
            if start >= past.offset {
                let source = isLogarithmic ? past.logarithms : past.values
                Self.add(source, from: start - past.offset, times: weight, to: &output, at: places.prefix(known))
            } else {
                for step in 0..<known {
                    let value = past.value(start + step)
                    output[places.lowerBound + step] += weight * (isLogarithmic ? frame.logarithm(value) : value)
                }
            }
        }
        recur(range, into: &output, at: places)
    }

    /// Adds what lags shorter than the horizon see of the forecast itself.
    private func recur(_ range: ClosedRange<Double>, into output: inout [Double], at places: Range<Int>) {
        unsafe output.withUnsafeMutableBufferPointer { output in
            var near = 0
            for step in 0..<places.count {
                while near < lags.count, lags[near] <= step { near += 1 }
                let place = places.lowerBound + step
                var value = unsafe output[place]
                for j in 0..<near { value += unsafe weights[j] * output[place - lags[j]] }
                let middle = 0.5 * range.lowerBound + 0.5 * range.upperBound
                unsafe output[place] = value.isFinite ? min(max(value, range.lowerBound), range.upperBound) : middle
            }
        }
    }

    /// Adds a run of `source`, times a weight, to `places` of `output`.
    private static func add(
        _ source: [Double], from start: Int, times weight: Double, to output: inout [Double], at places: Range<Int>
    ) {
        precondition(start >= 0 && start + places.count <= source.count && places.upperBound <= output.count)
        let base = places.lowerBound
        unsafe source.withUnsafeBufferPointer { source in
            unsafe output.withUnsafeMutableBufferPointer { output in
                for i in 0..<places.count { unsafe output[base + i] += weight * source[start + i] }
            }
        }
    }
}

extension RegressionRule {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(logarithmic)
        writer.write(intercept)
        writer.write(weights)
        for lag in lags { writer.write(lag) }
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        logarithmic = try reader.flag("auto.rule.logarithmic")
        intercept = try reader.number("auto.rule.intercept")
        weights = try reader.numbers("auto.rule.weights", limit: 256)
        lags = []
        for _ in 0..<weights.count {
            let lag = try reader.integer("auto.rule.lags", in: 1...AutoLimits.reach)
            guard lag > lags.last ?? 0 else { throw .badValue(field: "auto.rule.lags") }
            lags.append(lag)
        }
    }
}
