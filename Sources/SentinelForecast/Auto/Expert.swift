/// One way to forecast, as a member of the bank.
enum Expert: Equatable, Sendable {
    /// The last value.
    case naive
    /// The level of exponential smoothing; the place of its state.
    case level(Int)
    /// Level and damped trend; the place of its state.
    case trend(Int)
    /// The median of the newest values.
    case median(Int)
    /// An autoregression; its place among the rules.
    case regression(Int)
    /// The median of what followed the most similar runs of that length.
    case analogue(Int)
    /// The median of up to 7 values of the same phase of the detected period.
    case periodMedian(Int)
    /// The median of 5 such values, carrying the last deviation with a decay of 0.9 a step.
    case periodCarry(Int)
    /// The value one season earlier.
    case seasonalNaive(Int)
    /// The same, carrying the last change against the season; decaying by 0.9 a step or in full.
    case seasonalCarry(Int, decays: Bool)
    /// The mean of three seasons, carrying the last deviation in full.
    case seasonalMeanCarry(Int)
    /// The mean of three cycles.
    case cycleMean(Int)
    /// The median of that many cycles.
    case cycleMedian(Int, cycles: Int)
    /// Level and additive season; the place of its state.
    case profile(Int)
    /// Level, two seasons and an autocorrelated error; the place of its state.
    case doubleProfile(Int)
    /// Least squares on the last 8 values, learnt recursively for each step.
    case recursive
    /// The median of what followed the three cycles most like the newest one.
    case similarCycles(Int)

    /// The name that the API shows.
    func name(_ specs: [RegressionSpec], _ rates: BankRates) -> String {
        switch self {
        case .naive: "naive"
        case .level(let place): "smoothing_\(rates.levels[place])"
        case .trend(let place): "damped_trend_\(rates.trends[place])"
        case .median(let window): "median_\(window)"
        case .regression(let place): specs[place].name
        case .analogue(let length): "analogue_\(length)"
        case .periodMedian(let period): "period_\(period)_median"
        case .periodCarry(let period): "period_\(period)_carry"
        case .seasonalNaive(let season): "seasonal_naive_\(season)"
        case .seasonalCarry(let season, let decays): "seasonal_\(season)_\(decays ? "decay" : "shift")"
        case .seasonalMeanCarry(let season): "seasonal_\(season)_mean_shift"
        case .cycleMean(let season): "cycle_\(season)_mean"
        case .cycleMedian(let season, let cycles): "cycle_\(season)_median_\(cycles)"
        case .profile(let place): "profile_\(rates.profiles[place].alpha)"
        case .doubleProfile(let place): "two_seasons_\(DoubleProfile.rates[place].phi)"
        case .recursive: "recursive_ar_8"
        case .similarCycles(let season): "cycle_\(season)_similar"
        }
    }

    /// How many of the newest points it looks at, in a bank trained on `count` of them.
    func reach(_ count: Int) -> Int {
        switch self {
        case .median(let window): window
        case .analogue: min(count, AutoLimits.analogue)
        case .periodMedian(let period), .periodCarry(let period): 7 * period + 1
        case .seasonalNaive(let season), .seasonalCarry(let season, _): season + 1
        case .cycleMedian(let season, let cycles): cycles * season + 1
        case .cycleMean(let season), .seasonalMeanCarry(let season): 3 * season + 1
        case .similarCycles: min(count, BankPast.unpacked)
        default: 1
        }
    }
}
