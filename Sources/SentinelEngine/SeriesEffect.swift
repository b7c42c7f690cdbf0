/// What must happen outside because of a step.
package enum SeriesEffect: Sendable, Equatable {
    /// A sample came later than `lateSteps` and was not used.
    case lateSampleDropped
    /// A sample for a grid point that is taken already.
    case duplicateDropped
    /// A value that is not finite was taken as missing.
    case nonFiniteIgnored
    /// The served model gave a forecast that is not finite; the lane was stopped.
    case laneStopped(version: Int)
}
