extension RandomNumberGenerator {
    /// A number of the open interval (0, 1), never 0 nor 1, from one draw of 64 bits.
    mutating func nextOpenUnit() -> Double {
        (Double(next() >> 12) + 0.5) * 0x1p-52
    }
}
