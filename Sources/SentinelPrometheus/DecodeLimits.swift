/// The bounds of a reply; the size of the whole body is bounded where it is received.
package struct DecodeLimits: Hashable, Sendable {
    package var maxSeries = 1_000
    /// Points of one series.
    package var maxPointsPerSeries = 11_000
    /// Points of all series together; 16 bytes each.
    package var maxPoints = 4_000_000
    /// Bytes of the names and values of one series' labels.
    package var maxLabelBytes = 16_384
    package var maxDepth = 32

    package init() {}
}
