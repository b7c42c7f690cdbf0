/// A part of a model that is on, off, or decided from the data.
public enum FeatureSwitch: String, CaseIterable, Sendable {
    case auto
    case on
    case off

    /// What it comes to, where the data speak for `suggestion`.
    func resolve(_ suggestion: Bool) -> Bool {
        switch self {
        case .auto: suggestion
        case .on: true
        case .off: false
        }
    }
}
