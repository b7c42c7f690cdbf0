extension LabelSet {
    package var isEmpty: Bool { bytes.isEmpty }

    /// The number of labels.
    package var count: Int { bytes.count { $0 == Self.separator } / 2 }

    /// The labels in the order of their names.
    package var labels: [Label] {
        var all: [Label] = []
        forEachRange { name, value in
            let name = String(decoding: bytes[name], as: UTF8.self)
            all.append(Label(name, String(decoding: bytes[value], as: UTF8.self)))
        }
        return all
    }

    /// The name of the metric, or nil when it has none, as after `rate`.
    package var metric: String? { self[LabelName.metric] }

    /// The value of a label, or nil when the label is absent.
    package subscript(name: String) -> String? {
        valueBytes(of: name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The set without the labels for which `isUnwanted` holds.
    package func removing(where isUnwanted: (String) -> Bool) -> LabelSet {
        var kept: [UInt8] = []
        forEachRange { name, value in
            guard !isUnwanted(String(decoding: bytes[name], as: UTF8.self)) else { return }
            kept.append(contentsOf: bytes[name.lowerBound...value.upperBound])
        }
        return LabelSet(packed: kept)
    }

    /// The labels that identify a series apart from the name of its metric.
    package var withoutMetric: LabelSet { removing { $0 == LabelName.metric } }

    /// The text `{a="x",b="y"}`: sorted, escaped; different sets have different texts.
    package var canonical: String {
        var text = ExpositionBuffer()
        text.append("{")
        for (index, label) in labels.enumerated() {
            if index > 0 { text.append(",") }
            text.append(label)
        }
        text.append("}")
        return String(decoding: text.bytes, as: UTF8.self)
    }

    func valueBytes(of name: String) -> ArraySlice<UInt8>? {
        var start = 0
        while start < bytes.count {
            let nameEnd = separatorIndex(from: start)
            let valueEnd = separatorIndex(from: nameEnd + 1)
            if bytes[start..<nameEnd].elementsEqual(name.utf8) { return bytes[(nameEnd + 1)..<valueEnd] }
            start = valueEnd + 1
        }
        return nil
    }

    private func forEachRange(_ body: (_ name: Range<Int>, _ value: Range<Int>) -> Void) {
        var start = 0
        while start < bytes.count {
            let nameEnd = separatorIndex(from: start)
            let valueEnd = separatorIndex(from: nameEnd + 1)
            body(start..<nameEnd, (nameEnd + 1)..<valueEnd)
            start = valueEnd + 1
        }
    }

    private func separatorIndex(from start: Int) -> Int {
        bytes[start...].firstIndex(of: Self.separator) ?? bytes.count
    }
}
