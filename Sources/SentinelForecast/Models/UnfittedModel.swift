public import SentinelSeries

/// A model with its hyper-parameters and nothing learnt: it can be fitted, and that is all.
///
/// Forecasting is a method of what ``fit(_:)`` returns, so that predicting before fitting cannot be written.
public protocol UnfittedModel: Sendable {
    associatedtype Fitted: FittedModel

    /// Learns from the points of `history`; the result is warm at `history.end`.
    func fit(_ history: History) throws(FitError) -> Fitted

    /// Adapts a copy of `previous` to the newest points of `history`, warm at `history.end`; nil when the model has no
    /// such thing.
    func partialFit(from previous: Fitted, history: History) throws(FitError) -> Fitted?

    /// Learns like ``fit(_:)``, but with the form that `previous` found: its orders, seasons and choices are not
    /// searched again. Where a kept season does not fit into `history`, or there was nothing to choose, it is
    /// ``fit(_:)``.
    func fit(_ history: History, keeping previous: Fitted) throws(FitError) -> Fitted
}

extension UnfittedModel {
    public func partialFit(from previous: Fitted, history: History) throws(FitError) -> Fitted? { nil }

    public func fit(_ history: History, keeping previous: Fitted) throws(FitError) -> Fitted { try fit(history) }
}
