/// The identity of a series: labels sorted by name, each name at most once.
///
/// Packed into one array as `name FF value FF ...`. The byte FF occurs in no UTF-8 text, so different label sets have
/// different bytes, whatever quotes and commas their values hold. Names and values are compared byte by byte, as
/// Prometheus does (and unlike `String`, which equates different spellings of one character).
package struct LabelSet: Hashable, Comparable, Sendable {
    static let separator: UInt8 = 0xFF

    /// The canonical bytes.
    let bytes: [UInt8]

    /// FNV-1a (64 bits) over the canonical bytes: equal in every process and on every machine.
    package let fingerprint: UInt64

    /// The set without labels.
    package static let empty = LabelSet(packed: [])

    /// `bytes` must be canonical: sorted, terminated by separators, no empty values.
    init(packed bytes: [UInt8]) {
        self.bytes = bytes
        self.fingerprint = FNV1a.hash(bytes)
    }

    /// Sorts and packs labels. An empty value means that the label is absent, as in Prometheus.
    ///
    /// Accepts every name that Prometheus may return (also `__name__` and UTF-8 names).
    /// - Throws: for an empty name, and for a name given twice.
    package init(_ labels: [Label]) throws(PrometheusInputError) {
        let sorted = labels.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        var packed: [UInt8] = []
        for (index, label) in sorted.enumerated() {
            guard !label.name.isEmpty else {
                throw PrometheusInputError(.labelName, "A label name is empty; name the label.")
            }
            if index > 0, sorted[index - 1].name.utf8.elementsEqual(label.name.utf8) {
                throw PrometheusInputError(.duplicateLabel, "A label is given twice; give each label once.")
            }
            guard !label.value.isEmpty else { continue }
            packed.append(contentsOf: label.name.utf8)
            packed.append(Self.separator)
            packed.append(contentsOf: label.value.utf8)
            packed.append(Self.separator)
        }
        self.init(packed: packed)
    }

    package static func == (a: LabelSet, b: LabelSet) -> Bool {
        a.fingerprint == b.fingerprint && a.bytes == b.bytes
    }

    package static func < (a: LabelSet, b: LabelSet) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }

    package func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}
