package import SentinelForecast

/// A version that runs beside the served one on every series that it has coefficients for, without being shown.
package struct ShadowVersion: Sendable {
    package var number: Int
    /// Its coefficients by series id.
    package var fits: [String: SeriesFit]

    package init(number: Int, fits: [String: SeriesFit]) {
        self.number = number
        self.fits = fits
    }
}
