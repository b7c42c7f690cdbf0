import CNumerics

/// Bytes of a page in the text exposition format (version 0.0.4), built by appending.
package struct ExpositionBuffer: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Empties the buffer and keeps its memory.
    package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// Appends ASCII or other literal text as it is.
    package mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    /// Appends text as it is; for label values and help texts see the escaping functions.
    @_disfavoredOverload
    package mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    package mutating func append(_ slice: [UInt8]) { bytes.append(contentsOf: slice) }

    package mutating func append(_ slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }

    package mutating func append(_ number: Int) { append(String(number)) }

    /// Appends the shortest text that reads back as the same number; `NaN`, `+Inf`, `-Inf` as Prometheus writes them.
    package mutating func append(_ number: Double) {
        guard number.isFinite else {
            return append(number.isNaN ? "NaN" : number > 0 ? "+Inf" : "-Inf" as StaticString)
        }
        unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { digits in
            guard let start = digits.baseAddress else { return }
            let count = unsafe Int(sentinel_format_double(number, start))
            unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: count))
        }
    }

    /// Appends a sample line: the prefix, the number and the end of the line.
    package mutating func appendLine(_ prefix: SamplePrefix, _ number: Double) {
        guard number.isFinite else {
            append(prefix.bytes)
            append(number)
            return append("\n" as StaticString)
        }
        let length = prefix.bytes.count
        bytes.append(addingCapacity: length + 33) { output in
            unsafe output.withUnsafeMutableBufferPointer { free, count in
                guard let start = free.baseAddress else { return }
                unsafe prefix.bytes.withUnsafeBufferPointer { text in
                    guard let first = text.baseAddress else { return }
                    unsafe start.update(from: first, count: length)
                }
                let digits = unsafe UnsafeMutableRawPointer(start + length).assumingMemoryBound(to: CChar.self)
                let end = unsafe length + Int(sentinel_format_double(number, digits))
                unsafe start[end] = UInt8(ascii: "\n")
                count = end + 1
            }
        }
    }

    /// Appends a label value without its quotes: backslash, quote and newline escaped.
    package mutating func appendEscaped(labelValue: String) {
        for byte in labelValue.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): append("\\\\" as StaticString)
            case UInt8(ascii: "\""): append("\\\"" as StaticString)
            case UInt8(ascii: "\n"): append("\\n" as StaticString)
            default: bytes.append(byte)
            }
        }
    }

    /// Appends a help text: backslash and newline escaped.
    package mutating func appendEscaped(help: String) {
        for byte in help.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): append("\\\\" as StaticString)
            case UInt8(ascii: "\n"): append("\\n" as StaticString)
            default: bytes.append(byte)
            }
        }
    }

    /// Appends `name="value"`; a name that is not classic stands in quotes.
    package mutating func append(_ label: Label) {
        if LabelName.isClassic(label.name) {
            append(label.name)
        } else {
            append("\"" as StaticString)
            appendEscaped(labelValue: label.name)
            append("\"" as StaticString)
        }
        append("=\"" as StaticString)
        appendEscaped(labelValue: label.value)
        append("\"" as StaticString)
    }
}
