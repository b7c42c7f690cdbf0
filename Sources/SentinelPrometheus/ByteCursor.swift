import CNumerics

/// Reads bytes one after another; every access is checked against the end.
///
/// It must not outlive the call that lends it the bytes.
@safe
struct ByteCursor {
    private let base: UnsafePointer<UInt8>
    private let end: Int
    private(set) var position = 0

    /// `base` must point to `count` bytes.
    @unsafe
    init(base: UnsafePointer<UInt8>, count: Int) {
        unsafe self.base = unsafe base
        self.end = count
    }

    @inline(__always) var isAtEnd: Bool { position >= end }

    /// The byte at the position; 0 (which is never valid in JSON) at the end.
    @inline(__always) var peek: UInt8 { position < end ? unsafe base[position] : 0 }

    @inline(__always)
    mutating func advance() {
        if position < end { position += 1 }
    }

    /// Steps over JSON white space.
    @inline(__always)
    mutating func skipSpace() {
        while position < end {
            let byte = unsafe base[position]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            position += 1
        }
    }

    /// Whether `literal` comes next.
    func isNext(_ literal: StaticString) -> Bool {
        let count = literal.utf8CodeUnitCount
        guard end - position >= count else { return false }
        for index in 0..<count {
            guard unsafe base[position + index] == literal.utf8Start[index] else { return false }
        }
        return true
    }

    /// Steps over `literal` if it comes next.
    mutating func consume(_ literal: StaticString) -> Bool {
        guard isNext(literal) else { return false }
        position += literal.utf8CodeUnitCount
        return true
    }

    /// Whether what is left of the bytes is the beginning of `literal` only.
    func isCutShort(_ literal: StaticString) -> Bool {
        guard end - position < literal.utf8CodeUnitCount else { return false }
        for index in 0..<(end - position) {
            guard unsafe base[position + index] == literal.utf8Start[index] else { return false }
        }
        return true
    }

    /// Steps over the bytes of a string that need no attention and appends them: all but quote, backslash and controls.
    mutating func copyPlainText(into bytes: inout [UInt8]) {
        let start = position
        skipPlainText()
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: base + start, count: position - start))
    }

    @inline(__always)
    mutating func skipPlainText() {
        while position < end {
            let byte = unsafe base[position]
            guard byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { return }
            position += 1
        }
    }

    /// The number at the position by `std::from_chars`, or nil without moving.
    mutating func double() -> Double? {
        var value = 0.0
        let taken = unsafe (base + position).withMemoryRebound(to: CChar.self, capacity: end - position) { start in
            unsafe sentinel_parse_double(start, start + (end - position), &value)
        }
        guard taken > 0 else { return nil }
        position += Int(taken)
        return value
    }

    /// A decimal number followed by a quote, without exponent and exact by Clinger's fast path (at most 15 digits); nil
    /// without moving otherwise.
    ///
    /// Clinger, "How to read floating point numbers accurately", PLDI 1990.
    @inline(__always)
    mutating func quotedShortDecimal() -> Double? {
        var at = position
        let isNegative = peek == UInt8(ascii: "-")
        if isNegative { at += 1 }
        let first = at
        var mantissa: UInt64 = 0
        var fraction = 0
        let limit = min(end, first + 17)
        while at < limit, case let digit = unsafe base[at] &- 0x30, digit <= 9 {
            mantissa = mantissa &* 10 &+ UInt64(digit)
            at += 1
        }
        var digits = at - first
        guard digits > 0 else { return nil }
        if at < limit, unsafe base[at] == UInt8(ascii: ".") {
            at += 1
            let point = at
            while at < limit, case let digit = unsafe base[at] &- 0x30, digit <= 9 {
                mantissa = mantissa &* 10 &+ UInt64(digit)
                at += 1
            }
            fraction = at - point
            digits += fraction
            guard fraction > 0 else { return nil }
        }
        guard digits <= 15, at < end, unsafe base[at] == UInt8(ascii: "\"") else { return nil }
        position = at
        let magnitude = Double(mantissa) / Self.powersOfTen[fraction]
        return isNegative ? -magnitude : magnitude
    }

    /// A decimal number of seconds with at most three digits after the point, in milliseconds; nil without moving when
    /// it is written in another way.
    @inline(__always)
    mutating func plainMilliseconds() -> Int64? {
        var at = position
        var whole: Int64 = 0
        let limit = min(end, position + 15)
        while at < limit, case let digit = unsafe base[at] &- 0x30, digit <= 9 {
            whole = whole &* 10 &+ Int64(digit)
            at += 1
        }
        guard at > position, at < limit else { return nil }
        var thousandths: Int64 = 0
        if unsafe base[at] == UInt8(ascii: ".") {
            at += 1
            var weight: Int64 = 100
            while at < end, weight > 0, case let digit = unsafe base[at] &- 0x30, digit <= 9 {
                thousandths += weight * Int64(digit)
                weight /= 10
                at += 1
            }
            guard weight < 100 else { return nil }
        }
        guard at < end, case let next = unsafe base[at], next == UInt8(ascii: ",") || next == 0x20 else { return nil }
        position = at
        return whole * 1000 + thousandths
    }

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    ]
}
