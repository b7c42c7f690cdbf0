/// A function whose gradient costs little more than its value.
protocol DifferentiableObjective {
    /// How many variables it has.
    var dimension: Int { get }

    /// The value at `x`; infinite or NaN where `x` is not allowed.
    mutating func value(_ x: [Double]) -> Double

    /// The gradient at the point of the last call of ``value(_:)``; `gradient` is ``dimension`` long.
    mutating func gradient(into gradient: inout [Double])
}

/// A projected limited-memory BFGS (Nocedal and Wright 2006, algorithm 7.5; Bertsekas 1982 for the bounds): the
/// variables at a bound that the gradient pushes against are held, the others move. It can be stopped and resumed, so
/// that many candidates can race.
struct BoundedMinimizer<Objective: DifferentiableObjective> {
    /// The box, and the unit of each variable: a change of one unit should change the objective by about one.
    struct Box {
        var lower: [Double]
        var upper: [Double]
        var unit: [Double]
    }

    private static var memory: Int { 10 }

    private(set) var objective: Objective
    /// The best point so far, and its value.
    private(set) var point: [Double]
    private(set) var loss: Double
    /// Whether the last steps gained next to nothing.
    private(set) var isConverged = false

    private let box: Box
    private let tolerance: Double
    private var gradient: [Double]
    private var steps: [[Double]] = []
    private var changes: [[Double]] = []
    private var curvatures: [Double] = []
    private var gains: [Double] = []

    /// Starts at `start`, which must be inside of the box. Converged when six steps together gain less than
    /// `tolerance`.
    init(_ objective: Objective, start: [Double], box: Box, tolerance: Double) {
        self.objective = objective
        self.box = box
        self.tolerance = tolerance
        point = start
        gradient = [Double](repeating: 0, count: start.count)
        loss = self.objective.value(start)
        isConverged = !loss.isFinite
        if loss.isFinite { gradient = scaledGradient() }
    }

    /// At most `iterations` more steps.
    mutating func advance(_ iterations: Int) {
        for _ in 0..<iterations where !isConverged { step() }
    }

    /// The gradient in units of the box.
    private mutating func scaledGradient() -> [Double] {
        var result = [Double](repeating: 0, count: point.count)
        objective.gradient(into: &result)
        for i in result.indices { result[i] *= box.unit[i] }
        return result
    }

    private mutating func step() {
        let free = point.indices.map { i in
            box.lower[i] < box.upper[i] && !(point[i] <= box.lower[i] && gradient[i] > 0)
                && !(point[i] >= box.upper[i] && gradient[i] < 0)
        }
        var direction = descent(free)
        if Self.dot(direction, gradient) >= 0 {
            forget()
            direction = descent(free)
        }
        guard let found = lineSearch(direction) else {
            if steps.isEmpty { isConverged = true } else { forget() }
            return
        }
        let next = scaledGradient()
        learn(from: found.point, gradient: next)
        gains.append(loss - found.loss)
        (point, loss, gradient) = (found.point, found.loss, next)
        if gains.count > 6 { gains.removeFirst() }
        isConverged = gains.count == 6 && gains.reduce(0, +) < tolerance
    }

    private mutating func forget() {
        steps.removeAll()
        changes.removeAll()
        curvatures.removeAll()
    }

    /// -H g by the two loops, over the free variables.
    private func descent(_ free: [Bool]) -> [Double] {
        var q = gradient.indices.map { free[$0] ? -gradient[$0] : 0 }
        guard let newest = steps.indices.last else {
            let length = Self.dot(q, q).squareRoot()
            return length > 1 ? q.map { $0 / length } : q
        }
        var weights = [Double](repeating: 0, count: steps.count)
        for k in steps.indices.reversed() {
            weights[k] = Self.dot(steps[k], q) / curvatures[k]
            Self.add(-weights[k], changes[k], to: &q)
        }
        let scale = curvatures[newest] / Self.dot(changes[newest], changes[newest])
        for i in q.indices { q[i] *= scale }
        for k in steps.indices {
            Self.add(weights[k] - Self.dot(changes[k], q) / curvatures[k], steps[k], to: &q)
        }
        for i in q.indices where !free[i] { q[i] = 0 }
        return q
    }

    /// The first point along `direction`, bent at the bounds, that is enough lower.
    private mutating func lineSearch(_ direction: [Double]) -> (point: [Double], loss: Double)? {
        var (length, trial) = (1.0, point)
        for _ in 0..<12 {
            var slope = 0.0
            for i in trial.indices {
                let moved = point[i] + length * direction[i] * box.unit[i]
                trial[i] = min(max(moved, box.lower[i]), box.upper[i])
                slope += gradient[i] * (trial[i] - point[i]) / box.unit[i]
            }
            let value = objective.value(trial)
            if value.isFinite, value <= loss + 1e-4 * slope, slope < 0 { return (trial, value) }
            let curved = 2 * (value - loss - slope)
            let best = value.isFinite && curved > 0 ? -slope / curved : 0.2
            length *= min(0.5, max(0.1, best))
        }
        return nil
    }

    private mutating func learn(from next: [Double], gradient nextGradient: [Double]) {
        let step = next.indices.map { (next[$0] - point[$0]) / box.unit[$0] }
        let change = next.indices.map { nextGradient[$0] - gradient[$0] }
        let curvature = Self.dot(step, change)
        guard curvature > 1e-10 * Self.dot(change, change) else { return }
        steps.append(step)
        changes.append(change)
        curvatures.append(curvature)
        guard steps.count > Self.memory else { return }
        steps.removeFirst()
        changes.removeFirst()
        curvatures.removeFirst()
    }

    private static func dot(_ a: [Double], _ b: [Double]) -> Double {
        var sum = 0.0
        for i in 0..<min(a.count, b.count) { sum += a[i] * b[i] }
        return sum
    }

    private static func add(_ factor: Double, _ a: [Double], to b: inout [Double]) {
        for i in 0..<min(a.count, b.count) { b[i] += factor * a[i] }
    }
}
