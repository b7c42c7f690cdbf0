import SentinelDomain
import SentinelTime

/// The id of a request: the client's own when it is harmless, otherwise a fresh one.
enum RequestID {
    static func take(_ header: String?, now: Timestamp) -> String {
        if let header, isSane(header) { return header }
        var random = SystemRandomNumberGenerator()
        return TimeOrderedID.make(.request, at: now, using: &random)
    }

    /// 1 to 64 letters, digits, dots, underscores and hyphens.
    static func isSane(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
                default: false
                }
            }
    }
}
