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
    func forecast(steps: Int, history: History, into output: inout [Double])

    /// Resets the state to that after training and filters every point of the ring up to `history.end`.
    mutating func warm(over history: History)

    /// How many numbers were learnt.
    var parameterCount: Int { get }

    /// Writes parameters and state.
    func encode(into writer: inout ArtifactWriter)

    /// Reads what ``encode(into:)`` wrote, with every number checked.
    init(from reader: inout ArtifactReader) throws(ArtifactError)
}
