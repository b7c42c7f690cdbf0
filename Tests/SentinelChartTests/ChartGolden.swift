/// What each sample looks like, as a digest of its bytes: FNV-1a, 64 bits.
enum ChartGolden {
    static func digest(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return String(hash, radix: 16)
    }

    static let digests: [String: String] = [
        "daily": "90031880cf2644ae",
        "flat": "e642839054813063",
        "zero": "ff48dc29ccd6c7d7",
        "spiky": "b3043fcf8c361fa1",
        "gaps": "a13ff5772cf66dca",
        "negative": "730addf954bf07c2",
        "huge": "59f1beaa9b5e1cca",
        "tiny": "fcf3f7fc61ae2b5",
        "offset": "ef3488c92b369afa",
        "bytes": "a96ef8bc5b3ff18d",
        "seconds": "969405f4eb169cd9",
        "ratio": "2ab32adaa365918",
        "backtest": "c85465cafc9cdbca",
        "weekly": "8a75db88f0ee832c",
        "one": "a566ec03fa41a157",
        "empty": "af58acad9ebc73d2",
        "narrow": "3111fb549750cc38",
        "hostile": "fad37599927b6220",
        "long": "ddef527e39311d7a",
    ]
}
