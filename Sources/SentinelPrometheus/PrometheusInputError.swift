/// A name, matcher, selector or expression that Prometheus would refuse or misread.
package struct PrometheusInputError: Error, Hashable, Sendable {
    /// What is wrong, for a machine.
    package enum Reason: Hashable, Sendable {
        case metricName, labelName, reservedLabel, duplicateLabel, regex, emptySelector, expression, tooLong
    }

    package let reason: Reason
    /// A sentence that names the fault and the fix; safe to show to the caller.
    package let publicMessage: String

    init(_ reason: Reason, _ publicMessage: String) {
        self.reason = reason
        self.publicMessage = publicMessage
    }
}
