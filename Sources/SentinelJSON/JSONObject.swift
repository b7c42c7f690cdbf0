/// The members of a JSON object in the order in which they were written, each name once.
///
/// Small objects are searched one by one; from `indexThreshold` members on a table finds the place of a name.
package struct JSONObject: Sendable {
    /// The names, in order.
    package private(set) var keys: [String] = []
    /// The values, in the order of `keys`.
    package private(set) var values: [JSONValue] = []
    private var places: [String: Int] = [:]

    private static let indexThreshold = 16

    package init() {}

    /// Of equal names the last one counts, at the place of the first.
    package init(_ members: some Sequence<(String, JSONValue)>) {
        for (key, value) in members { self[key] = value }
    }

    package var count: Int { keys.count }
    package var isEmpty: Bool { keys.isEmpty }

    package func contains(_ key: String) -> Bool { place(of: key) != nil }

    /// The value of a name. Setting a new name appends it; setting nil removes the member.
    package subscript(key: String) -> JSONValue? {
        get { place(of: key).map { values[$0] } }
        set {
            switch (place(of: key), newValue) {
            case (let place?, let value?): values[place] = value
            case (let place?, nil): remove(at: place)
            case (nil, let value?): append(value, as: key)
            case (nil, nil): break
            }
        }
    }

    private func place(of key: String) -> Int? {
        keys.count < Self.indexThreshold ? keys.firstIndex(of: key) : places[key]
    }

    private mutating func append(_ value: JSONValue, as key: String) {
        keys.append(key)
        values.append(value)
        if keys.count == Self.indexThreshold {
            rebuildIndex()
        } else if keys.count > Self.indexThreshold {
            places[key] = keys.count - 1
        }
    }

    private mutating func remove(at place: Int) {
        keys.remove(at: place)
        values.remove(at: place)
        if keys.count >= Self.indexThreshold { rebuildIndex() } else { places = [:] }
    }

    private mutating func rebuildIndex() {
        places = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
    }
}

extension JSONObject: Sequence {
    package func makeIterator() -> some IteratorProtocol<(key: String, value: JSONValue)> {
        zip(keys, values).lazy.map { (key: $0.0, value: $0.1) }.makeIterator()
    }
}

extension JSONObject: Equatable {
    /// The order of the members does not count.
    package static func == (a: JSONObject, b: JSONObject) -> Bool {
        a.count == b.count && a.allSatisfy { b[$0.key] == $0.value }
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }
}
