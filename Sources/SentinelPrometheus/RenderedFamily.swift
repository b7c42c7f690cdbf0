/// One family, ready to be copied into a page.
package struct RenderedFamily: Sendable {
    package let header: FamilyHeader
    /// Whole sample lines.
    package var samples: ExpositionBuffer

    package init(_ header: FamilyHeader, samples: ExpositionBuffer = ExpositionBuffer()) {
        self.header = header
        self.samples = samples
    }

    /// Appends header and samples; a family without samples leaves no trace.
    package func append(to page: inout ExpositionBuffer) {
        guard !samples.bytes.isEmpty else { return }
        page.append(header.bytes)
        page.append(samples.bytes)
    }
}
