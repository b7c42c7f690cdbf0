/// Past runs that resemble the newest one: the 15 places whose preceding 12 or 24 values are nearest in the sum of
/// absolute differences; the forecast is the median, step by step, of what followed them.
struct Analogues {
    static let lengths = [12, 24]
    private static let neighbours = 15

    private var near: [Float] = []
    private var far: [Float] = []
    private var kept = [(distance: Float, place: Int)]()
    private var chosen: ArraySlice<(distance: Float, place: Int)> = []

    /// Measures all places of the past from which `steps` values follow.
    mutating func measure(_ past: BankPast, steps: Int) {
        let first = max(past.offset, past.end - AutoLimits.analogue)
        let origin = first - past.offset
        let end = past.end - past.offset
        let count = past.end - first - 12 - steps + 1
        guard count > 0 else {
            near = []
            far = []
            return
        }
        near = unsafe [Float](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = count
            unsafe Self.sum(past.scaled, from: origin + 12, end: end, lags: 1...12, into: buffer)
        }
        far = unsafe [Float](unsafeUninitializedCapacity: max(0, count - 12)) { buffer, filled in
            filled = max(0, count - 12)
            unsafe Self.sum(past.scaled, from: origin + 24, end: end, lags: 13...24, into: buffer)
            for i in 0..<filled { unsafe buffer[i] += near[i + 12] }
        }
    }

    /// `output[i] = sum over lags |x(from + i - lag) - x(end - lag)|`.
    private static func sum(
        _ scaled: [Float], from: Int, end: Int, lags: ClosedRange<Int>,
        into output: UnsafeMutableBufferPointer<Float>
    ) {
        unsafe scaled.withUnsafeBufferPointer { x in
            let count = output.count
            var i = 0
            while i + 16 <= count {
                var total = SIMD16<Float>.zero
                for lag in lags {
                    let base = unsafe UnsafeRawPointer(x.baseAddress! + (from + i - lag))
                    let part = unsafe base.loadUnaligned(as: SIMD16<Float>.self) - x[end - lag]
                    total += absolute(part)
                }
                for j in 0..<16 { unsafe output[i + j] = total[j] }
                i += 16
            }
            while i < count {
                var total: Float = 0
                for lag in lags { total += unsafe abs(x[from + i - lag] - x[end - lag]) }
                unsafe output[i] = total
                i += 1
            }
        }
    }

    @inline(__always)
    private static func absolute(_ x: SIMD16<Float>) -> SIMD16<Float> {
        let bits = unsafe unsafeBitCast(x, to: SIMD16<UInt32>.self) & 0x7FFF_FFFF
        return unsafe unsafeBitCast(bits, to: SIMD16<Float>.self)
    }

    /// Where the runs nearest in their last `length` values end: positions of what followed.
    mutating func places(length: Int, _ past: BankPast) -> [Int] {
        choose(from: length == Self.lengths[0] ? near : far)
        let offset = max(past.offset, past.end - AutoLimits.analogue) + length
        return chosen.map { $0.place + offset }
    }

    /// The places with the smallest distances, the earlier one of two equal.
    private mutating func choose(from all: [Float]) {
        if kept.isEmpty { kept = Array(repeating: (0, 0), count: Self.neighbours) }
        var count = 0
        var worst = Float.infinity
        unsafe all.withUnsafeBufferPointer { all in
            unsafe kept.withUnsafeMutableBufferPointer { kept in
                for i in 0..<all.count where unsafe all[i] < worst {
                    let distance = unsafe all[i]
                    var place = min(count, Self.neighbours - 1)
                    while place > 0, unsafe kept[place - 1].distance > distance {
                        unsafe kept[place] = kept[place - 1]
                        place -= 1
                    }
                    unsafe kept[place] = (distance, i)
                    count = min(count + 1, Self.neighbours)
                    if count == Self.neighbours { worst = unsafe kept[count - 1].distance }
                }
            }
        }
        chosen = kept[..<count]
    }
}
