/// Checks the histograms of a page: bounds ascend, counts never fall, the last bucket is `+Inf` and equals the count.
enum HistogramCheck {
    private struct Series: Hashable {
        let family: String
        let labels: LabelSet
    }

    private struct State {
        var line = 0
        var bound = -Double.infinity
        var total = 0.0
    }

    static func complaints(_ page: ExpositionPage) -> [ExpositionComplaint] {
        var complaints: [ExpositionComplaint] = []
        var states: [Series: State] = [:]
        for sample in page.samples {
            if let family = family(of: sample, "_bucket", page) {
                let key = Series(family: family, labels: sample.labels.removing { $0 == "le" })
                if let message = advance(&states[key, default: State()], sample) {
                    complaints.append(ExpositionComplaint(line: sample.line, message: message))
                }
            } else if let family = family(of: sample, "_count", page) {
                let state = states[Series(family: family, labels: sample.labels)]
                if state?.bound != .infinity || state?.total != sample.value {
                    let message = "\(sample.name) differs from its +Inf bucket"
                    complaints.append(ExpositionComplaint(line: sample.line, message: message))
                }
            }
        }
        for (key, state) in states where state.bound != .infinity {
            complaints.append(ExpositionComplaint(line: state.line, message: "\(key.family) has no +Inf bucket"))
        }
        return complaints
    }

    /// The histogram of which the sample is the part `suffix`, or nil.
    private static func family(of sample: ExpositionSample, _ suffix: String, _ page: ExpositionPage) -> String? {
        guard sample.name.hasSuffix(suffix) else { return nil }
        let family = String(sample.name.dropLast(suffix.count))
        return page.types[family] == .histogram ? family : nil
    }

    private static func advance(_ state: inout State, _ sample: ExpositionSample) -> String? {
        guard let text = sample.labels["le"], let bound = text == "+Inf" ? .infinity : Double(text) else {
            return "\(sample.name) has no bound le"
        }
        defer { state = State(line: sample.line, bound: bound, total: sample.value) }
        guard bound > state.bound else { return "the bounds of \(sample.name) do not ascend" }
        return sample.value >= state.total ? nil : "the counts of \(sample.name) fall"
    }
}
