/// The bytes `name{labels} ` of a sample line, built once so that a rendering only adds the number.
package struct SamplePrefix: Hashable, Sendable {
    package let bytes: [UInt8]

    /// `labels` are written in the given order. Names must be classic (see `FamilyNaming`), each name once.
    package init(_ name: String, _ labels: [Label] = []) {
        var buffer = ExpositionBuffer()
        buffer.append(name)
        if !labels.isEmpty {
            buffer.append("{")
            for (index, label) in labels.enumerated() {
                if index > 0 { buffer.append(",") }
                buffer.append(label)
            }
            buffer.append("}")
        }
        buffer.append(" ")
        self.bytes = buffer.bytes
    }
}
