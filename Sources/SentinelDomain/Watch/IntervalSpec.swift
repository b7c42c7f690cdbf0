/// Which prediction intervals are kept and which one `/metrics` shows. Served from the forecasting milestone on.
package struct IntervalSpec: Sendable, Equatable {
    /// Coverage levels, each 0.5 to 0.999, ascending.
    package var levels: [Double]
    /// One of `levels`.
    package var emittedLevel: Double
}
