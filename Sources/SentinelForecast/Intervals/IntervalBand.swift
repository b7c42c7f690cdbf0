/// A prediction interval for every step of one forecast.
public struct IntervalBand: Equatable, Sendable {
    /// The nominal share of actual values inside, 0.5 to 0.999.
    public let level: Double
    /// One bound per step from 1 on, in the unit of the series; never above the forecast.
    public let lower: [Double]
    /// One bound per step from 1 on, in the unit of the series; never below the forecast.
    public let upper: [Double]
}
