/// One sample line of a page.
package struct ExpositionSample: Sendable {
    package let name: String
    package let labels: LabelSet
    package let value: Double
    /// Milliseconds since the epoch; nil when the line has no time.
    package let timestamp: Int64?
    /// The number of the line, from 1.
    package let line: Int
}

/// A fault of a page.
package struct ExpositionComplaint: Hashable, Sendable, CustomStringConvertible {
    /// The number of the line, from 1.
    package let line: Int
    package let message: String

    package var description: String { "line \(line): \(message)" }
}

/// What a page in the text exposition format says, and what is wrong with it.
package struct ExpositionPage: Sendable {
    package var samples: [ExpositionSample] = []
    /// The type of each family that declares one.
    package var types: [String: MetricType] = [:]
    /// The help text of each family that has one, without escapes.
    package var help: [String: String] = [:]
    /// Empty for a page without faults.
    package var complaints: [ExpositionComplaint] = []

    package init() {}

    /// The values of a metric by label set.
    package func values(of name: String) -> [LabelSet: Double] {
        var values: [LabelSet: Double] = [:]
        for sample in samples where sample.name == name { values[sample.labels] = sample.value }
        return values
    }
}
