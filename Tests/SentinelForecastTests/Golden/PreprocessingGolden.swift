/// Written by Oracles/preprocessing.py.
enum PreprocessingGolden {
    /// What scipy.stats.boxcox_llf is greatest at.
    static let lambda = 0.32801869178440013
    /// Its value there.
    static let likelihood = -287.6906108563825
}
