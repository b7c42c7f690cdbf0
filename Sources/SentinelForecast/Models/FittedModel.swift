public import SentinelSeries

/// A model that has learnt, with its running state: a value, so that a copy can be tried without touching the original.
///
/// The owner feeds it one grid step at a time and keeps the points in a ring; `history` is the view of that ring whose
/// `end` is the step in question. A model may read the past through it instead of keeping a copy.
public protocol FittedModel: Sendable {
    /// Advances the state by one grid step, to `history.end`; `value` is nil when the point is missing.
    mutating func observe(_ value: Double?, history: History)

    /// Replaces `output` by exactly `steps` finite values for the grid points `history.end + 1 ...`, in the unit of the
    /// series. The state must be at `history.end`.
    mutating func forecast(steps: Int, history: History, into output: inout [Double])

    /// How far the members of an ensemble were apart in the newest forecast: the weighted mean |member - forecast| per
    /// step, in the unit of the series. Empty for a model without members.
    var spread: [Double] { get }

    /// The errors of forecasts that the model made out of sample while it was fitted; nil where it made none, and
    /// validation has to find them.
    var errors: ForecastErrors? { get }

    /// What the forecast leans on, most important first: standardised coefficients, gains or weights of experts, each
    /// at least 0. Empty where that says nothing.
    var features: [FeatureImportance] { get }

    /// Why this model and not another; nil for a model that was not selected from several.
    var selection: SelectionReport? { get }

    /// Resets the state to that after training and filters every point of the ring up to `history.end`.
    mutating func warm(over history: History)

    /// How many numbers were learnt.
    var parameterCount: Int { get }

    /// Writes parameters and state.
    func encode(into writer: inout ArtifactWriter)

    /// Reads what ``encode(into:)`` wrote, with every number checked.
    init(from reader: inout ArtifactReader) throws(ArtifactError)
}

extension FittedModel {
    public var spread: [Double] { [] }
    public var errors: ForecastErrors? { nil }
    public var features: [FeatureImportance] { [] }
    public var selection: SelectionReport? { nil }
}
