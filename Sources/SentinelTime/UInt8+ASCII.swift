/// The byte classes that the text forms of this module are made of.
extension UInt8 {
    var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
    var isASCIIWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension [UInt8] {
    func trimmingASCIIWhitespace() -> [UInt8] {
        let head = drop { $0.isASCIIWhitespace }
        guard let last = head.lastIndex(where: { !$0.isASCIIWhitespace }) else { return [] }
        return Array(head[...last])
    }
}
