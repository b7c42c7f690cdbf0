import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelForecast

@Suite("Lag features")
struct LagFeaturesTests {
    @Test("Lags: dense to 12, then sparse, at most 24, ending at the look-back", arguments: [1, 5, 12, 13, 30, 1440])
    func lags(lookback: Int) {
        let features = LagFeatures(lookbackSteps: lookback)
        #expect(features.lags.count <= 24)
        #expect(features.lags.last == lookback)
        #expect(Array(features.lags.prefix(12)) == Array(1...min(12, lookback)))
        #expect(zip(features.lags, features.lags.dropFirst()).allSatisfy(<))
        #expect(features.window == min(lookback, 60))
    }

    @Test("D4, D5: a training row equals the row served from the point before it, gaps included")
    func trainServeEquality() throws {
        var values = walk(400)
        for gap in [50, 51, 120, 200, 201, 202] { values[gap] = .nan }
        let points = ring(values)
        let window = try TrainingWindow(History(points), minimum: 10)
        for lookback in [5, 30, 200] {
            let features = LagFeatures(lookbackSteps: lookback, hourOfDay: true, dayOfWeek: true)
            var (trained, served) = ([Double](), [Double]())
            for next in lookback..<values.count {
                features.write(training: window, next: next, into: &trained)
                let past = History(points, end: points.startIndex + Int64(next) - 1)
                features.row(history: past, predicted: [], into: &served)
                #expect(trained.count == features.width)
                #expect(trained.map(\.bitPattern) == served.map(\.bitPattern))
            }
        }
    }

    @Test("D4: rolling statistics do not hold the target")
    func noLeak() {
        let features = LagFeatures(lookbackSteps: 3)
        var row: [Double] = []
        features.row(history: history([9, 1, 2, 3]), predicted: [], into: &row)
        #expect(row == [3, 2, 1, 2, (2.0 / 3).squareRoot()])
    }

    @Test("D5: the clock columns are those of the target's time")
    func targetTime() {
        let grid = Grid(step: .hours(6))
        let points = ring([1, 2, 3, 4], startIndex: 0, grid: grid)
        let features = LagFeatures(lookbackSteps: 1, hourOfDay: true)
        var row: [Double] = []
        features.row(history: History(points, end: 0), predicted: [], into: &row)
        #expect(abs(row[3] - 1) < 1e-12)
        #expect(abs(row[4]) < 1e-12)
        features.row(history: History(points, end: 0), predicted: [7], into: &row)
        #expect(abs(row[3]) < 1e-12)
        #expect(abs(row[4] + 1) < 1e-12)
    }

    @Test("D11: a later step's row is the one that observing the forecasts would give")
    func recursion() {
        let values = walk(100)
        let predicted = [1.5, 2.5, 3.5]
        let features = LagFeatures(lookbackSteps: 70, hourOfDay: true, dayOfWeek: true)
        var (recursive, observed) = ([Double](), [Double]())
        features.row(history: history(values), predicted: predicted, into: &recursive)
        features.row(history: history(values + predicted), predicted: [], into: &observed)
        #expect(recursive == observed)
    }

    @Test("D6: rows that touch a gap of more than 3 steps are not trained on; serving holds for ever")
    func longGaps() throws {
        var values = walk(60)
        for gap in 20..<25 { values[gap] = .nan }
        let window = try TrainingWindow(history(values), minimum: 10)
        let features = LagFeatures(lookbackSteps: 4)
        var row: [Double] = []
        func isUsable(_ next: Int) -> Bool {
            features.write(training: window, next: next, into: &row)
            return !row.contains(where: \.isNaN)
        }
        #expect(isUsable(20))
        #expect(isUsable(23))
        #expect(!isUsable(24))
        #expect(!isUsable(28))
        #expect(isUsable(29))
        features.row(history: history(Array(values[..<25])), predicted: [], into: &row)
        #expect(row.prefix(4).allSatisfy { $0 == values[19] })
    }

    @Test("Before the first observed point a column is NaN, and the forecast finite")
    func nothingBefore() throws {
        let model = try recipe(.linearTrend).fit(history(walk(200)))
        let young = history([7])
        var row: [Double] = []
        LagFeatures(lookbackSteps: 30).row(history: young, predicted: [], into: &row)
        #expect(row[0] == 7)
        #expect(row[1].isNaN)
        #expect(allFinite(forecast(model, 5, young)))
        #expect(allFinite(forecast(model, 5, history([.nan, .nan]))))
    }

    @Test("Clock columns come on by themselves from 2 days and from 2 weeks on")
    func cyclicalAuto() {
        func columns(_ span: TimeSpan, _ setting: FeatureSwitch = .auto) -> [Bool] {
            let features = LagFeatures(lookbackSteps: 5, cyclicalTime: setting, span: span)
            return [features.hourOfDay, features.dayOfWeek]
        }
        #expect(columns(.days(2) - .minutes(1)) == [false, false])
        #expect(columns(.days(2)) == [true, false])
        #expect(columns(.days(14)) == [true, true])
        #expect(columns(.days(30), .off) == [false, false])
        #expect(columns(.minutes(5), .on) == [true, true])
    }
}
