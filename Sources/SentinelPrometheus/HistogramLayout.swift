/// The counts of a histogram, not yet cumulative.
package struct HistogramValue: Hashable, Sendable {
    /// One count per bound of the layout, and a last one for what lies above all bounds.
    package var counts: [UInt64]
    package var sum: Double

    package init(counts: [UInt64], sum: Double) {
        self.counts = counts
        self.sum = sum
    }
}

/// The precomputed lines of one cumulative histogram: a bucket per bound, `+Inf`, sum and count.
package struct HistogramLayout: Sendable {
    /// The upper bounds, ascending.
    package let bounds: [Double]
    private let buckets: [SamplePrefix]
    private let sum: SamplePrefix
    private let count: SamplePrefix

    /// `bounds` must be finite and ascending; `labels` must not contain `le`.
    package init(_ name: String, _ labels: [Label] = [], bounds: [Double]) {
        self.bounds = bounds
        self.buckets = (bounds + [.infinity]).map { bound in
            var text = ExpositionBuffer()
            text.append(bound)
            let edge = String(decoding: text.bytes, as: UTF8.self)
            return SamplePrefix(name + "_bucket", labels + [Label("le", edge)])
        }
        self.sum = SamplePrefix(name + "_sum", labels)
        self.count = SamplePrefix(name + "_count", labels)
    }

    /// The index in `HistogramValue.counts` of an observation.
    package func bucket(of value: Double) -> Int { bounds.firstIndex { value <= $0 } ?? bounds.count }

    /// Appends all lines; missing counts are zero.
    package func render(_ value: HistogramValue, into samples: inout ExpositionBuffer) {
        var total: UInt64 = 0
        for (index, prefix) in buckets.enumerated() {
            if index < value.counts.count { total &+= value.counts[index] }
            samples.appendLine(prefix, Double(total))
        }
        samples.appendLine(sum, value.sum)
        samples.appendLine(count, Double(total))
    }
}
