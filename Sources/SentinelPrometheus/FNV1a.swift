/// The 64-bit FNV-1a hash: equal in every process and on every machine, unlike `Hasher`.
///
/// Source: Fowler, Noll, Vo; draft-eastlake-fnv.
package enum FNV1a {
    package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}
