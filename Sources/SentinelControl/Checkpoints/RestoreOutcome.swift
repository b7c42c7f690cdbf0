/// What a start made of the checkpoint of a watch.
package enum RestoreOutcome: String, Sendable, CaseIterable {
    /// Everything goes on where it was.
    case resumed
    /// The data is kept; the active version or the shape of what is shown is another by now and starts from it.
    case dataOnly = "data_only"
    /// There was none.
    case none
    /// It is damaged, or of a format that this binary does not know.
    case corrupt
    /// The points since then are more than the watch keeps.
    case tooOld = "too_old"
    /// It is of other data than the watch asks for by now.
    case configurationChanged = "configuration_changed"
    /// It is from a time that has not come yet: the clock was wrong then, or is now.
    case aheadOfTime = "ahead_of_time"

    /// Whether all history has to be fetched again.
    package var isIgnored: Bool { self != .resumed && self != .dataOnly }
}
