package import SentinelJSON

extension IntervalSpec {
    /// Reads `interval`; by default one level of 0.9.
    static func read(_ watch: ObjectReader) -> IntervalSpec {
        guard let reader = watch.object("interval") else { return IntervalSpec(levels: [0.9], emittedLevel: 0.9) }
        let levels = reader.numbers("levels", count: 1...8, in: 0.5...0.999).map { Set($0).sorted() } ?? [0.9]
        let emitted = reader.number("emitted_level", in: 0.5...0.999) ?? levels.last ?? 0.9
        if !levels.contains(emitted) {
            reader.fault("emitted_level", .invalid, "The emitted_level \(emitted) must be one of the levels.")
        }
        let method = reader.enumeration("method", Method.self) ?? .auto
        reader.finish()
        return IntervalSpec(levels: levels, emittedLevel: emitted, method: method)
    }

    package var json: JSONObject {
        [
            "levels": .array(levels.map(JSONValue.number)), "emitted_level": .number(emittedLevel),
            "method": .string(method.rawValue),
        ]
    }
}
