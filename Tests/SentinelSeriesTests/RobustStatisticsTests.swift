import SentinelSeries
import SentinelTime
import Testing

struct RobustStatisticsTests {
    @Test("quantiles of type 7, as NumPy gives them")
    func quantiles() {
        let values = [3.0, 1, 4, 1, 5, 9, 2, 6, .nan]
        #expect(RobustStatistics.median(values) == 3.5)
        #expect(RobustStatistics.quantile(0.25, of: values) == 1.75)
        #expect(RobustStatistics.quantile(0.9, of: values).map { abs($0 - 6.9) < 1e-12 } == true)
        #expect(RobustStatistics.quantile(0, of: values) == 1)
        #expect(RobustStatistics.quantile(1, of: values) == 9)
        #expect(RobustStatistics.quantile(7, of: [2]) == 2)
        #expect(RobustStatistics.quantile(.nan, of: values) == nil)
        #expect(RobustStatistics.median([.nan]) == nil)
        let huge = Double.greatestFiniteMagnitude
        #expect(RobustStatistics.median([huge, huge]) == huge)
    }

    @Test("the median absolute deviation agrees with its definition")
    func deviation() {
        var random = SplitMix64(seed: 5)
        #expect(RobustStatistics.medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9]) == 1)
        #expect(RobustStatistics.medianAbsoluteDeviation([]) == nil)
        #expect(RobustStatistics.medianAbsoluteDeviation([3]) == 0)
        for count in 1..<60 {
            let values = (0..<count).map { _ in Double(Int.random(in: 0..<40, using: &random)) }
            let median = RobustStatistics.median(values) ?? .nan
            let expected = RobustStatistics.median(values.map { abs($0 - median) })
            #expect(RobustStatistics.medianAbsoluteDeviation(values) == expected)
        }
    }

    @Test("the mean absolute difference leaves out pairs with a gap")
    func difference() {
        #expect(RobustStatistics.meanAbsoluteDifference([1, 3, 2]) == 1.5)
        #expect(RobustStatistics.meanAbsoluteDifference([1, 9, 2, 9, 4], lag: 2) == 1)
        #expect(RobustStatistics.meanAbsoluteDifference([1, .nan, 2, 5]) == 3)
        #expect(RobustStatistics.meanAbsoluteDifference([1, .nan]) == nil)
        #expect(RobustStatistics.meanAbsoluteDifference([1], lag: 1) == nil)
        #expect(RobustStatistics.meanAbsoluteDifference([1, 2], lag: 0) == nil)
    }

    @Test("the Hampel mask finds spikes and leaves a slope alone")
    func hampel() {
        var values = (0..<300).map { Double($0) + Double($0 % 7) }
        #expect(!RobustStatistics.hampelOutliers(values, window: 20).contains(true))
        values[50] += 500
        values[51] += 500
        values[200] -= 500
        values[120] = .nan
        let mask = RobustStatistics.hampelOutliers(values, window: 20)
        #expect(mask.indices.filter { mask[$0] } == [50, 51, 200])
        #expect(RobustStatistics.hampelOutliers([]).isEmpty)
        #expect(RobustStatistics.hampelOutliers([5]) == [false])
    }

    @Test("a flat series with one spike has one outlier")
    func flatHampel() {
        var values = [Double](repeating: 3, count: 100)
        #expect(!RobustStatistics.hampelOutliers(values).contains(true))
        values[40] = 4
        let mask = RobustStatistics.hampelOutliers(values)
        #expect(mask.indices.filter { mask[$0] } == [40])
    }
}

struct SeriesQualityTests {
    let grid = Grid(step: .minutes(1))

    @Test("an empty ring")
    func empty() {
        let quality = SeriesQuality(SeriesRing(grid: grid, capacity: 9))
        #expect(quality.points == 0 && quality.gridPoints == 0 && quality.span == .zero && quality.missingRatio == 0)
        #expect(quality.longestGap == 0 && quality.longestRun == 0 && quality.flatShare == 0)
        #expect(quality.outlierShare == 0 && quality.resets == 0 && quality.lastObservedIndex == nil)
    }

    @Test("gaps, runs, resets and span")
    func counts() {
        let values = [Double.nan, 1, 2, 2, .nan, .nan, 2, 1, 5, 0, .nan]
        let quality = SeriesQuality(SeriesRing(grid: grid, startIndex: -4, values: values))
        #expect(quality.points == 7 && quality.gridPoints == 11)
        #expect(quality.missingRatio == 4.0 / 11)
        #expect(quality.span == .minutes(8))
        #expect(quality.longestGap == 2)
        #expect(quality.longestRun == 3 && quality.flatShare == 3.0 / 7)
        #expect(quality.resets == 2)
        #expect(quality.lastObservedIndex == 5)
    }

    @Test("outliers are counted against the scaled MAD")
    func outliers() {
        var values = (0..<99).map { Double($0 % 10) }
        values.append(1000)
        #expect(SeriesQuality(SeriesRing(grid: grid, startIndex: 0, values: values)).outlierShare == 0.01)
        let distinct = SeriesQuality(SeriesRing(grid: grid, startIndex: 0, values: [1, 2, 3]))
        #expect(distinct.outlierShare == 0 && distinct.longestRun == 1 && distinct.flatShare == 0)
    }

    @Test("a flat series: the mean difference takes the place of a MAD of zero")
    func flat() {
        var values = [Double](repeating: 7, count: 50)
        let flat = SeriesQuality(SeriesRing(grid: grid, startIndex: 0, values: values))
        #expect(flat.flatShare == 1 && flat.outlierShare == 0)
        values[20] = 9
        #expect(SeriesQuality(SeriesRing(grid: grid, startIndex: 0, values: values)).outlierShare == 0.02)
    }
}
