/// The closed list of what can happen to a series.
package enum SeriesInput: Sendable {
    /// An observation at a grid index. A value that is not finite counts as missing.
    case sample(index: Int64, value: Double)
    /// The grid point has closed without an observation.
    case missing(index: Int64)
    /// Serve this version from now on, nil serves none, and run these beside it without showing them. A version that
    /// runs already, shown or not, goes on where it stands.
    case activate(SeriesActivation?, shadows: [SeriesActivation] = [])
    /// Show the forecasts of this running version; nil, or one that does not run here, shows the served one.
    case show(Int?)
    /// The watch was changed in a way that keeps its grid and its query.
    case configure(SeriesConfiguration)
    /// Forget by hand; after `intervals` and `state` an activation follows, which brings what training found.
    case reset(ResetScope)
}
