/// A member of the theta family (Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler 2016).
public enum ThetaVariant: String, CaseIterable, Sendable {
    /// theta = 2, the line fixed after training (Assimakopoulos and Nikolopoulos 2000).
    case standard
    /// theta chosen, the line fixed after training.
    case optimized
    /// theta = 2, the line follows the series.
    case dynamic
    /// theta chosen, the line follows the series.
    case dynamicOptimized = "dynamic_optimized"

    /// Whether the line is updated with each value.
    var isDynamic: Bool { self == .dynamic || self == .dynamicOptimized }
    /// Whether theta is chosen from the data.
    var choosesTheta: Bool { self == .optimized || self == .dynamicOptimized }
}
