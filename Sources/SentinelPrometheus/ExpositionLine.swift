/// A reader of one sample line: `name{label="value",...} number [milliseconds]`.
struct ExpositionLine {
    struct Fault: Error {
        let message: String

        init(_ message: String) {
            self.message = message
        }
    }

    private var rest: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) {
        self.rest = text
    }

    mutating func metricName() throws(Fault) -> String {
        let name = takeText { MetricName.isStart($0) || ByteClasses.isDigit($0) }
        guard MetricName.isClassic(name) else { throw Fault("a line must begin with a metric name") }
        return name
    }

    /// The labels, if there are any.
    mutating func labels() throws(Fault) -> LabelSet {
        guard take("{") else { return .empty }
        var labels: [Label] = []
        while !(labels.isEmpty && take("}")) {
            let name = takeText { LabelName.isStart($0) || ByteClasses.isDigit($0) }
            guard LabelName.isClassic(name), !LabelName.isReserved(name) else {
                throw Fault("bad label name '\(name)'")
            }
            guard take("="), take("\"") else { throw Fault("label \(name) needs =\" and a value") }
            labels.append(Label(name, try labelValue()))
            if take("}") { break }
            guard take(",") else { throw Fault("labels are separated by commas and end with a brace") }
        }
        do {
            return try LabelSet(labels)
        } catch {
            throw Fault(error.publicMessage)
        }
    }

    mutating func value() throws(Fault) -> Double {
        guard take(" ") else { throw Fault("a space must stand before the value") }
        let text = takeText { $0 != 0x20 }
        switch text {
        case "NaN": return .nan
        case "+Inf": return .infinity
        case "-Inf": return -.infinity
        default:
            guard text.utf8.allSatisfy({ ByteClasses.isDigit($0) || "+-.eE".utf8.contains($0) }),
                let value = Double(text)
            else {
                throw Fault("'\(text)' is not a number")
            }
            return value
        }
    }

    /// The time at the end of the line, if there is any; nothing may follow.
    mutating func timestamp() throws(Fault) -> Int64? {
        guard !rest.isEmpty else { return nil }
        guard take(" "), let time = Int64(String(decoding: rest, as: UTF8.self)) else {
            throw Fault("after the value only a time in milliseconds may follow")
        }
        return time
    }

    private mutating func labelValue() throws(Fault) -> String {
        var value: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: value, as: UTF8.self)
            case UInt8(ascii: "\\"):
                switch rest.popFirst() {
                case UInt8(ascii: "n"): value.append(UInt8(ascii: "\n"))
                case UInt8(ascii: "\\"): value.append(UInt8(ascii: "\\"))
                case UInt8(ascii: "\""): value.append(UInt8(ascii: "\""))
                default: throw Fault("unknown escape in a label value")
                }
            default: value.append(byte)
            }
        }
        throw Fault("a label value has no closing quote")
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func takeText(while isPart: (UInt8) -> Bool) -> String {
        let text = rest.prefix(while: isPart)
        rest = rest[text.endIndex...]
        return String(decoding: text, as: UTF8.self)
    }
}
