import SentinelSeries

/// The past as the experts of a bank see it: without missing points, by position, oldest first.
///
/// In training it is the whole window; live the newest points are unpacked and older ones, which only long seasons look
/// at, are read from the ring one by one.
struct BankPast {
    /// The values from position ``offset`` on; only those before ``end`` may be looked at.
    private(set) var values: [Double] = []
    /// Their logarithms, where a regression needs them.
    private(set) var logarithms: [Double] = []
    /// The values in units of the scale, for distances.
    private(set) var scaled: [Float] = []
    /// The position of the first unpacked value.
    private(set) var offset = 0
    /// How many points lie in the past.
    private(set) var end = 0
    /// The grid index of the newest of them.
    private(set) var index: Int64 = 0
    private let clock: LocalClock
    private var history: History?
    private var season: Int?

    /// How many points are unpacked.
    static let unpacked = 2_400

    /// All of a training window; `isFull` where regressions and analogues look at it.
    init(training values: [Double], frame: BankFrame, isFull: Bool, clock: LocalClock) {
        self.clock = clock
        self.values = values
        derive(frame, logarithms: isFull ? values.count : 0, scaled: isFull ? values.count : 0)
    }

    /// The points that the experts of `set` look at.
    init(_ history: History, set: ExpertSet) {
        clock = set.clock
        index = history.end
        let length = min(set.reach, set.choice == .all ? Self.unpacked : 16)
        history.filled(newest: length, season: set.plan.season, into: &values)
        if values.first?.isNaN ?? true { values = [] }
        end = values.isEmpty ? 0 : min(history.count, set.reach)
        offset = end - values.count
        if offset > 0 {
            self.history = history
            season = set.plan.season
        }
        derive(set.frame, logarithms: set.logarithmicReach, scaled: set.hasAnalogues ? AutoLimits.analogue : 0)
    }

    private mutating func derive(_ frame: BankFrame, logarithms newest: Int, scaled points: Int) {
        let count = values.count
        if frame.isPositive, newest > 0 {
            logarithms = Array(repeating: 0, count: count)
            for i in max(0, count - newest)..<count { logarithms[i] = frame.logarithm(values[i]) }
        }
        if points > 0 {
            scaled = Array(repeating: 0, count: count)
            let inverse = 1 / frame.scale
            for i in max(0, count - points)..<count { scaled[i] = frame.scaled(values[i], inverse: inverse) }
        }
    }

    /// By how many steps the clock jumps just before the point `step` steps ahead.
    func jump(before step: Int) -> Int {
        let target = index + Int64(step)
        return clock.steps(at: target) - clock.steps(at: target - 1)
    }

    /// Goes to another end, whose newest point has that grid index.
    mutating func move(to end: Int, index: Int64) {
        self.end = end
        self.index = index
    }

    /// Whether the clock is put forward or back within `reach` steps of the past or `steps` ahead.
    func isShifted(reach: Int, steps: Int) -> Bool {
        !clock.changes.isEmpty && clock.changes(after: index - Int64(reach), through: index + Int64(steps))
    }

    /// The position at which the clock showed what it shows at `position`, `lag` steps before.
    func earlier(_ position: Int, _ lag: Int) -> Int {
        let here = index + Int64(position - end + 1)
        return position - Int(here - clock.index(lag, before: here))
    }

    /// The value at a position, 0..<end.
    @inline(__always)
    func value(_ position: Int) -> Double {
        position >= offset ? values[position - offset] : older(position)
    }

    /// The values at up to four positions; the lanes beyond `count` are void.
    @inline(__always)
    func quad(_ position: Int, count: Int) -> SIMD4<Double> {
        let place = position - offset
        if place >= 0, place + 4 <= values.count {
            return SIMD4(values[place], values[place + 1], values[place + 2], values[place + 3])
        }
        var quad = SIMD4<Double>.zero
        for lane in 0..<count { quad[lane] = value(position + lane) }
        return quad
    }

    /// A point that is not unpacked, filled by the rule of `GapFill`.
    private func older(_ position: Int) -> Double {
        guard let history else { return values[0] }
        let index = history.end - Int64(end - 1 - position)
        let ring = history.ring
        let observed = ring.raw(at: index)
        if !observed.isNaN { return observed }
        var place = index
        while place >= ring.startIndex {
            if let near = ring.lastObserved(atOrBefore: place, limit: GapFill.hold) { return near.value }
            guard let season else { break }
            place -= Int64(season)
        }
        return ring.lastObserved(atOrBefore: index, limit: values.count)?.value ?? values[0]
    }
}

extension BankPast {
    /// The sum of absolute differences of two runs of `count` values, both unpacked.
    func distance(from a: Int, to b: Int, count: Int) -> Double {
        let (a, b) = (a - offset, b - offset)
        precondition(a >= 0 && b >= 0 && max(a, b) + count <= values.count)
        return unsafe values.withUnsafeBufferPointer { values in
            var sum = SIMD4<Double>.zero
            var i = 0
            while i + 4 <= count {
                for lane in 0..<4 { sum[lane] += unsafe abs(values[a + i + lane] - values[b + i + lane]) }
                i += 4
            }
            var total = sum.sum()
            while i < count {
                total += unsafe abs(values[a + i] - values[b + i])
                i += 1
            }
            return total
        }
    }
}
