package import SentinelTime

/// Identifiers such as `run_01hq3v5k9x7m2t4w6y8z0a1b2c`: a type prefix, 48 bits of milliseconds and 80 random bits in
/// Crockford's base 32, so that sorting by id sorts by age (the layout of a ULID).
package enum TimeOrderedID {
    package enum Prefix: String, Sendable {
        case source = "src"
        case watch = "wch"
        case run = "run"
        case rollback = "rbk"
        case backtest = "bkt"
        case experiment = "exp"
        case exclusion = "exc"
        case reset = "rst"
        case request = "req"
    }

    package static func make(
        _ prefix: Prefix, at time: Timestamp, using generator: inout some RandomNumberGenerator
    ) -> String {
        let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        var characters: [UInt8] = []
        var clock = UInt64(bitPattern: time.milliseconds) & 0xFFFF_FFFF_FFFF
        for _ in 0..<10 {
            characters.append(alphabet[Int(clock & 31)])
            clock >>= 5
        }
        characters.reverse()
        for _ in 0..<16 { characters.append(alphabet[Int(generator.next() & 31)]) }
        return prefix.rawValue + "_" + String(decoding: characters, as: UTF8.self)
    }
}
