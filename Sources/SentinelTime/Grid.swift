/// The times at which a watch observes: every whole multiple of `step` since the epoch.
///
/// A grid point has an index (`time / step`), so that arithmetic on steps is arithmetic on integers, and two watches of
/// equal granularity share their grid.
public struct Grid: Hashable, Sendable {
    /// The distance of two grid points; positive.
    public let step: TimeSpan

    /// The grid of all whole multiples of `step`, which must be positive.
    public init(step: TimeSpan) {
        precondition(step.milliseconds > 0, "a grid needs a positive step")
        self.step = step
    }

    /// The index of the last grid point at or before `time`.
    public func index(atOrBefore time: Timestamp) -> Int64 {
        let (quotient, remainder) = time.milliseconds.quotientAndRemainder(dividingBy: step.milliseconds)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// The index of `time`, or nil when it lies between two grid points.
    public func index(exactly time: Timestamp) -> Int64? {
        time.milliseconds % step.milliseconds == 0 ? time.milliseconds / step.milliseconds : nil
    }

    /// The time of a grid point.
    public func time(at index: Int64) -> Timestamp {
        Timestamp(milliseconds: index * step.milliseconds)
    }
}
