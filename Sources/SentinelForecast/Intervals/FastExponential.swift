/// exp with a relative error below 6e-6 for arguments within -80...80 (beyond them its values at the ends).
///
/// 2^n by the exponent bits, the rest, within +-1/2, by the Taylor polynomial of 2^x of degree 6. The same bits on
/// every machine, and several times faster than the library's.
enum FastExponential {
    @inline(__always)
    static func of(_ x: Float) -> Float {
        let y = min(max(x, -80), 80) * 1.442695041
        let shifted = y + 12_582_912
        let f = y - (shifted - 12_582_912)
        var p: Float = 1.540353039e-4
        p = p * f + 1.333355815e-3
        p = p * f + 9.618129108e-3
        p = p * f + 5.550410866e-2
        p = p * f + 2.402265070e-1
        p = p * f + 6.931471806e-1
        p = p * f + 1
        return p * Float(bitPattern: (shifted.bitPattern << 23) &+ (127 << 23))
    }
}
