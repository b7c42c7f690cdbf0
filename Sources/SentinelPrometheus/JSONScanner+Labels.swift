extension JSONScanner {
    /// Reads an object of texts into a label set.
    ///
    /// - Throws: also for a label given twice, an empty name, and text that is not UTF-8.
    mutating func labels(maxBytes: Int) throws(QueryDecodeError) -> LabelSet {
        var text: [UInt8] = []
        var spans: [(name: Range<Int>, value: Range<Int>)] = []
        guard try open(UInt8(ascii: "{"), "an object of labels") else { return .empty }
        let start = cursor.position
        repeat {
            let nameStart = text.count
            let isNameWhole = try string(into: &text, limit: maxBytes, "a label name")
            let nameEnd = text.count
            try expect(UInt8(ascii: ":"), "a colon")
            let isValueWhole = try string(into: &text, limit: maxBytes, "a label value")
            guard isNameWhole, isValueWhole, text.count <= maxBytes else { throw .labelsTooLong(limit: maxBytes) }
            guard nameEnd > nameStart else { throw .wrongShape("a label name", at: cursor.position) }
            spans.append((nameStart..<nameEnd, nameEnd..<text.count))
        } while try hasMore(until: UInt8(ascii: "}"))
        guard !text.contains(where: { $0 >= 0x80 }) || String(validating: text, as: UTF8.self) != nil else {
            throw .wrongShape("labels in UTF-8", at: start)
        }
        return try Self.packed(text, spans, at: start)
    }

    private static func packed(
        _ text: [UInt8], _ spans: [(name: Range<Int>, value: Range<Int>)], at start: Int
    ) throws(QueryDecodeError) -> LabelSet {
        let sorted = spans.sorted { text[$0.name].lexicographicallyPrecedes(text[$1.name]) }
        var packed: [UInt8] = []
        packed.reserveCapacity(text.count + 2 * spans.count)
        for (index, span) in sorted.enumerated() {
            if index > 0, text[sorted[index - 1].name] == text[span.name] {
                throw .wrongShape("each label once", at: start)
            }
            guard !span.value.isEmpty else { continue }
            packed.append(contentsOf: text[span.name])
            packed.append(LabelSet.separator)
            packed.append(contentsOf: text[span.value])
            packed.append(LabelSet.separator)
        }
        return LabelSet(packed: packed)
    }
}
