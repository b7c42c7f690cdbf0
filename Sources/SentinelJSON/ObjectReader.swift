package import SentinelTime

/// Reads the members of one JSON object and gathers every fault on the way instead of stopping at the first.
///
/// Each method returns the value where it is sound, and nil where it is absent, null, or wrong; in the last case, and
/// where a required member is absent, the fault is in `faults`. Call `finish()` at the end: it reports the members that
/// nobody asked for.
package struct ObjectReader {
    /// Whether a member must be there. Null counts as absent.
    package enum Presence: Sendable {
        case required, optional
    }

    /// What is read; empty when the value was not an object.
    package let object: JSONObject
    package let pointer: JSONPointer
    package let faults: FaultCollector
    private let isObject: Bool
    private let known = KnownNames()

    private final class KnownNames {
        var names: [String] = []
    }

    /// Reads `value`, which stands at `pointer` of its document; a value that is no object is a fault.
    package init(_ value: JSONValue, at pointer: JSONPointer = .root, faults: FaultCollector) {
        self.pointer = pointer
        self.faults = faults
        object = value.objectValue ?? JSONObject()
        isObject = value.objectValue != nil
        if !isObject { faults.add(.wrongType, at: pointer, "An object is expected, not \(value.typeName).") }
    }

    /// Whether a member is there and not null. It counts as asked for.
    package func has(_ key: String) -> Bool {
        member(key) != nil
    }

    /// Whether a member is there and null, which in a merge patch means that it is to be removed.
    package func isNull(_ key: String) -> Bool {
        know(key)
        return object[key]?.isNull == true
    }

    /// Any value.
    package func value(_ key: String, _ presence: Presence = .optional) -> JSONValue? {
        if let value = member(key) { return value }
        if presence == .required, isObject { fault(key, .required, "The field \(key) is required.") }
        return nil
    }

    /// Adds a fault of a member.
    package func fault(_ key: String, _ code: Fault.Code, _ detail: String) {
        faults.add(code, at: pointer.appending(key), detail)
    }

    /// Reports the members that nobody asked for, each with the nearest known name.
    package func finish() {
        for key in object.keys where !known.names.contains(key) {
            let meant = NearestName.of(key, among: known.names).map { " Did you mean \($0)?" } ?? ""
            fault(key, .unknownField, "There is no field \(key.prefix(64)).\(meant)")
        }
    }

    private func know(_ key: String) {
        if !known.names.contains(key) { known.names.append(key) }
    }

    private func member(_ key: String) -> JSONValue? {
        know(key)
        guard let value = object[key], !value.isNull else { return nil }
        return value
    }

    private func wrongType(_ key: String, expected: String, found: JSONValue) {
        fault(key, .wrongType, "The field \(key) must be \(expected), not \(found.typeName).")
    }

    /// The value as `type` reads it; a fault where it is of another type.
    private func typed<T>(_ key: String, _ presence: Presence, _ expected: String, as type: (JSONValue) -> T?) -> T? {
        guard let value = value(key, presence) else { return nil }
        if let result = type(value) { return result }
        wrongType(key, expected: expected, found: value)
        return nil
    }

    private func ranged<T: Comparable & CustomStringConvertible>(
        _ key: String, _ value: T?, in range: ClosedRange<T>
    ) -> T? {
        guard let value, !range.contains(value) else { return value }
        let bounds = "from \(range.lowerBound) to \(range.upperBound)"
        fault(key, .outOfRange, "The field \(key) is \(value); it must be \(bounds).")
        return nil
    }
}

// MARK: - Simple values

extension ObjectReader {
    /// A string with a length in characters (Unicode scalars). `check` returns a sentence when the text is not good.
    package func string(
        _ key: String, _ presence: Presence = .optional, length: ClosedRange<Int> = 0...1024,
        check: ((String) -> String?)? = nil
    ) -> String? {
        guard let text = typed(key, presence, "a string", as: \.stringValue) else { return nil }
        let count = text.unicodeScalars.count
        guard count <= length.upperBound else {
            fault(key, .tooLong, "The field \(key) has \(count) characters; at most \(length.upperBound) are allowed.")
            return nil
        }
        guard count >= length.lowerBound else {
            fault(key, .tooShort, "The field \(key) has \(count) characters; it needs \(length.lowerBound) at least.")
            return nil
        }
        if let objection = check?(text) {
            fault(key, .invalid, objection)
            return nil
        }
        return text
    }

    /// A whole number; `3.0` is one.
    package func integer(
        _ key: String, _ presence: Presence = .optional, in range: ClosedRange<Int> = .min ... .max
    ) -> Int? {
        let value = typed(key, presence, "an integer") { $0.integerValue.map(Int.init) }
        return ranged(key, value, in: range)
    }

    package func number(
        _ key: String, _ presence: Presence = .optional,
        in range: ClosedRange<Double> = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
    ) -> Double? {
        ranged(key, typed(key, presence, "a number", as: \.doubleValue), in: range)
    }

    package func bool(_ key: String, _ presence: Presence = .optional) -> Bool? {
        typed(key, presence, "a boolean", as: \.boolValue)
    }

    /// One of the raw values of `type`.
    package func enumeration<E: RawRepresentable & CaseIterable>(
        _ key: String, _ type: E.Type = E.self, _ presence: Presence = .optional
    ) -> E? where E.RawValue == String {
        guard let text = typed(key, presence, "a string", as: \.stringValue) else { return nil }
        if let value = E(rawValue: text) { return value }
        let names = E.allCases.map(\.rawValue)
        let meant = NearestName.of(text, among: names).map { " Did you mean \($0)?" } ?? ""
        fault(
            key, .invalid,
            "The field \(key) is \"\(text.prefix(64))\"; it must be one of \(names.joined(separator: ", ")).\(meant)")
        return nil
    }

    /// A duration in Prometheus' form.
    package func duration(
        _ key: String, _ presence: Presence = .optional,
        in range: ClosedRange<TimeSpan> = .zero ... .milliseconds(.max)
    ) -> TimeSpan? {
        guard let text = typed(key, presence, "a duration such as \"5m\"", as: \.stringValue) else { return nil }
        do throws(TimeSpan.ParseError) {
            return ranged(key, try TimeSpan(prometheus: text), in: range)
        } catch {
            fault(key, .invalid, error.description)
            return nil
        }
    }

    /// A time in RFC 3339.
    package func timestamp(_ key: String, _ presence: Presence = .optional) -> Timestamp? {
        guard let text = typed(key, presence, "an RFC 3339 time", as: \.stringValue) else { return nil }
        do throws(Timestamp.ParseError) {
            return try Timestamp(rfc3339: text)
        } catch {
            fault(key, .invalid, error.description)
            return nil
        }
    }
}

// MARK: - Parts

extension ObjectReader {
    /// A reader for an object within this one; call its `finish()` too.
    package func object(_ key: String, _ presence: Presence = .optional) -> ObjectReader? {
        guard let object = typed(key, presence, "an object", as: \.objectValue) else { return nil }
        return ObjectReader(.object(object), at: pointer.appending(key), faults: faults)
    }

    /// An array. `element` reads one element, which stands at the pointer given, and returns nil after adding a fault;
    /// the array is nil when one of them was.
    package func array<Element>(
        _ key: String, _ presence: Presence = .optional, count: ClosedRange<Int> = 0...1000,
        element: (JSONValue, JSONPointer) -> Element?
    ) -> [Element]? {
        guard let values = typed(key, presence, "an array", as: \.arrayValue) else { return nil }
        guard isCountSound(key, values.count, within: count) else { return nil }
        let place = pointer.appending(key)
        let elements = values.enumerated().map { element($0.element, place.appending($0.offset)) }
        let sound = elements.compactMap(\.self)
        return sound.count == elements.count ? sound : nil
    }

    /// An array of strings.
    package func strings(
        _ key: String, _ presence: Presence = .optional, count: ClosedRange<Int> = 0...1000,
        length: ClosedRange<Int> = 0...1024
    ) -> [String]? {
        array(key, presence, count: count) { value, place in
            checkedText(value, at: place, length: length)
        }
    }

    /// An array of numbers.
    package func numbers(
        _ key: String, _ presence: Presence = .optional, count: ClosedRange<Int> = 0...1000,
        in range: ClosedRange<Double> = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
    ) -> [Double]? {
        array(key, presence, count: count) { value, place in
            guard let number = value.doubleValue else {
                faults.add(.wrongType, at: place, "A number is expected, not \(value.typeName).")
                return nil
            }
            guard range.contains(number) else {
                let bounds = "from \(range.lowerBound) to \(range.upperBound)"
                faults.add(.outOfRange, at: place, "\(number) is not allowed; it must be \(bounds).")
                return nil
            }
            return number
        }
    }

    /// An object whose values are strings, such as labels.
    package func stringMap(
        _ key: String, _ presence: Presence = .optional, count: ClosedRange<Int> = 0...64,
        length: ClosedRange<Int> = 0...1024
    ) -> [String: String]? {
        guard let object = typed(key, presence, "an object of strings", as: \.objectValue) else { return nil }
        guard isCountSound(key, object.count, within: count) else { return nil }
        let place = pointer.appending(key)
        var map: [String: String] = [:]
        for (name, value) in object {
            map[name] = checkedText(value, at: place.appending(name), length: length)
        }
        return map.count == object.count ? map : nil
    }

    private func checkedText(_ value: JSONValue, at place: JSONPointer, length: ClosedRange<Int>) -> String? {
        guard let text = value.stringValue else {
            faults.add(.wrongType, at: place, "A string is expected, not \(value.typeName).")
            return nil
        }
        let count = text.unicodeScalars.count
        guard length.contains(count) else {
            let bounds = "\(length.lowerBound) to \(length.upperBound)"
            faults.add(
                count > length.upperBound ? .tooLong : .tooShort, at: place,
                "The text has \(count) characters; \(bounds) are allowed.")
            return nil
        }
        return text
    }

    private func isCountSound(_ key: String, _ count: Int, within range: ClosedRange<Int>) -> Bool {
        guard !range.contains(count) else { return true }
        let bounds = "\(range.lowerBound) to \(range.upperBound)"
        fault(
            key, count > range.upperBound ? .tooMany : .tooFew,
            "The field \(key) has \(count) entries; \(bounds) are allowed.")
        return false
    }
}
