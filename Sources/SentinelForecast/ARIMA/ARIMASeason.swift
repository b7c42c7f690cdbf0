import SentinelTime

/// The seasons that series on a grid usually have.
enum ARIMASeason {
    /// The day in steps below a day, the week at a day, the year at a week; 1 where the season is longer than
    /// ``SeasonalOrder/seasonLimit`` or than a third of `count` steps.
    static func usual(_ grid: Grid, count: Int) -> Int {
        let (day, step) = (86_400_000 as Int64, grid.step.milliseconds)
        let season: Int64 =
            switch step {
            case ..<day: day % step == 0 ? day / step : 1
            case day: 7
            case 7 * day: 52
            default: 1
            }
        guard season <= SeasonalOrder.seasonLimit, 3 * Int(season) <= count else { return 1 }
        return Int(season)
    }
}
