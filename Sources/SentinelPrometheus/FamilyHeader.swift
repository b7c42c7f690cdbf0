/// The comment lines that open a family.
package struct FamilyHeader: Hashable, Sendable {
    package let name: String
    package let bytes: [UInt8]

    /// `name` must be classic; `help` may hold anything.
    package init(_ name: String, help: String, type: MetricType) {
        var buffer = ExpositionBuffer()
        buffer.append("# HELP \(name) " as String)
        buffer.appendEscaped(help: help)
        buffer.append("\n# TYPE \(name) \(type.rawValue)\n" as String)
        self.name = name
        self.bytes = buffer.bytes
    }
}
