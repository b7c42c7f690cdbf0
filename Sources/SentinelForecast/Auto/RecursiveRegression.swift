/// Recursive least squares on the last 8 values and a constant, one set of coefficients for each step ahead: all share
/// the gain of their input, which is worked out once when it arrives and used when each target does.
///
/// `g = P x / (0.999 + x'P x)`, `P = (P - g x'P) / 0.999`, `theta_h += g (y - theta_h'x)`. P starts anew where its
/// trace passes 10,000. Steps beyond 16 get the forecast of the sixteenth.
struct RecursiveRegression: Equatable, Sendable {
    static let lags = 8
    private static let width = lags + 1
    private static let forgetting = 0.999
    private static let start = 10.0
    private static let traceLimit = 1e4
    /// Coefficients and inputs beyond this are nonsense.
    private static let largest = 1e6

    let steps: Int
    private(set) var covariance: [Double]
    /// Step by step.
    private(set) var coefficients: [Double]
    /// The newest inputs and their gains, `width` each, as a ring of `steps` places.
    private(set) var inputs: [Double]
    private(set) var gains: [Double]
    private(set) var seen = 0

    init(horizon: Int) {
        steps = min(horizon, ScoredSteps.dense)
        covariance = Self.initialCovariance
        coefficients = Array(repeating: 0, count: steps * Self.width)
        for step in 0..<steps { coefficients[step * Self.width] = 1 }
        inputs = Array(repeating: 0, count: steps * Self.width)
        gains = inputs
    }

    private static var initialCovariance: [Double] {
        var matrix = [Double](repeating: 0, count: width * width)
        for i in 0..<width { matrix[i * width + i] = start }
        return matrix
    }

    /// Takes the newest value, in units of the scale; a missing one stands for the one before and teaches nothing.
    mutating func observe(_ value: Double?) {
        let width = Self.width
        let newest = (seen + steps - 1) % steps * width
        let actual = min(max(value ?? inputs[newest], -Self.largest), Self.largest)
        if value != nil { learn(actual) }
        let place = seen % steps * width
        var input = InlineArray<9, Double>(repeating: 1)
        input[0] = actual
        for i in 1..<Self.lags { input[i] = seen > 0 ? inputs[newest + i - 1] : actual }
        for i in 0..<width { inputs[place + i] = input[i] }
        gain(input, at: place)
        seen += 1
    }

    /// Corrects each step's coefficients by the error of its forecast of `actual`.
    private mutating func learn(_ actual: Double) {
        let width = Self.width
        let known = min(steps, seen)
        unsafe coefficients.withUnsafeMutableBufferPointer { coefficients in
            for step in 1...max(1, known) where known > 0 {
                let source = (seen - step) % steps * width
                let base = (step - 1) * width
                var error = actual
                for i in 0..<width { error -= unsafe coefficients[base + i] * inputs[source + i] }
                for i in 0..<width {
                    let value = unsafe coefficients[base + i] + gains[source + i] * error
                    unsafe coefficients[base + i] = min(max(value, -Self.largest), Self.largest)
                }
            }
        }
    }

    /// Works out the gain of an input and lets the covariance learn it.
    private mutating func gain(_ input: InlineArray<9, Double>, at place: Int) {
        let width = Self.width
        var product = InlineArray<9, Double>(repeating: 0)
        var total = Self.forgetting
        for i in 0..<width {
            var sum = 0.0
            for j in 0..<width { sum += covariance[i * width + j] * input[j] }
            product[i] = sum
            total += sum * input[i]
        }
        for i in 0..<width { gains[place + i] = product[i] / total }
        var trace = 0.0
        unsafe covariance.withUnsafeMutableBufferPointer { covariance in
            let inverse = 1 / Self.forgetting
            for i in 0..<width {
                let gain = gains[place + i]
                for j in 0..<width {
                    let old = unsafe covariance[i * width + j]
                    unsafe covariance[i * width + j] = (old - gain * product[j]) * inverse
                }
                trace += unsafe covariance[i * width + i]
            }
        }
        if !(trace <= Self.traceLimit) || total < Self.forgetting { covariance = Self.initialCovariance }
    }

    /// The forecast `step` steps ahead, in units of the scale.
    func value(step: Int) -> Double {
        let base = (min(step, steps) - 1) * Self.width
        let newest = (seen + steps - 1) % steps * Self.width
        var sum = 0.0
        for i in 0..<Self.width { sum += coefficients[base + i] * inputs[newest + i] }
        return sum
    }
}

extension RecursiveRegression {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(seen)
        for values in [covariance, coefficients, inputs, gains] { writer.write(values) }
    }

    /// Replaces the state by what was written; the shape stays.
    mutating func read(from reader: inout ArtifactReader) throws(ArtifactError) {
        seen = try reader.integer("auto.recursive.seen", in: 0...1 << 50)
        covariance = try reader.numbers("auto.recursive.covariance", count: covariance.count)
        coefficients = try reader.numbers("auto.recursive.coefficients", count: coefficients.count)
        inputs = try reader.numbers("auto.recursive.inputs", count: inputs.count)
        gains = try reader.numbers("auto.recursive.gains", count: gains.count)
    }
}
