/// What the parameters of a smoothing model minimise over the one-step errors of the training window.
public enum SmoothingCriterion: String, CaseIterable, Sendable {
    /// The mean absolute error; spikes move it little.
    case mae
    /// The mean squared error.
    case mse
}
