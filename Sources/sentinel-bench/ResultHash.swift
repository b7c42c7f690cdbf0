/// A hash (FNV-1a) over what a benchmark computed: equal from run to run on one machine.
struct ResultHash {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ number: UInt64) { state = (state ^ number) &* 0x100_0000_01B3 }

    mutating func add(_ number: Double) { add(number.bitPattern) }

    mutating func add(_ bytes: [UInt8]) {
        for byte in bytes { add(UInt64(byte)) }
    }

    /// The upper 32 bits as a figure.
    func figure(_ name: String) -> Figure { Figure(name, "result hash", Double(state >> 32), "hash") }
}
