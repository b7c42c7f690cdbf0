import SentinelEvidence
import SentinelForecast
import SentinelTime

extension SeriesConfiguration {
    private static let longest = 1 << 20

    func encode(into writer: inout ArtifactWriter) {
        writer.write(Int(grid.step.milliseconds))
        for count in [horizon, lookback, capacity, lateSteps, scoreWindow] { writer.write(count) }
        writer.write(lowerBound)
        writer.write(upperBound)
        writer.write(levels)
        writer.write(emittedLevel)
        writer.write(intervalMethod.rawValue)
        writer.write(replaysAtStart)
        writer.write(expectedSteps.count)
        for steps in expectedSteps { writer.write(steps) }
        writer.write(drift != nil)
        drift?.encode(into: &writer)
        writer.write(exclusions.count)
        for range in exclusions {
            writer.write(Int(range.lowerBound))
            writer.write(Int(range.upperBound))
        }
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let step = try reader.integer("configuration.step", in: 1...Int(Int64.max / 4))
        let horizon = try reader.integer("configuration.horizon", in: 1...ModelRecipe.horizonLimit)
        let lookback = try reader.integer("configuration.lookback", in: 1...Self.longest)
        let capacity = try reader.integer("configuration.capacity", in: 1...Self.longest)
        self.init(
            grid: Grid(step: .milliseconds(Int64(step))), horizon: horizon, lookback: lookback, capacity: capacity)
        lateSteps = try reader.integer("configuration.lateSteps", in: 0...Self.longest)
        scoreWindow = try reader.integer("configuration.scoreWindow", in: 1...Self.longest)
        lowerBound = try reader.optionalNumber("configuration.lowerBound")
        upperBound = try reader.optionalNumber("configuration.upperBound")
        levels = try reader.numbers("configuration.levels", limit: 64)
        emittedLevel = try reader.number("configuration.emittedLevel")
        let method = try reader.text("configuration.intervalMethod", limit: 64)
        guard let known = IntervalMethod(rawValue: method) else {
            throw .badValue(field: "configuration.intervalMethod")
        }
        intervalMethod = known
        replaysAtStart = try reader.flag("configuration.replaysAtStart")
        expectedSteps = []
        for _ in 0..<(try reader.integer("configuration.expectedSteps.count", in: 0...64)) {
            expectedSteps.append(try reader.integer("configuration.expectedSteps", in: 1...Self.longest))
        }
        if try reader.flag("configuration.drift") { drift = try DriftSettings(from: &reader) }
        var ranges: [ClosedRange<Int64>] = []
        for _ in 0..<(try reader.integer("configuration.exclusions.count", in: 0...Self.exclusionsMax)) {
            let first = try reader.index("configuration.exclusions.first")
            let last = try reader.index("configuration.exclusions.last")
            guard first <= last else { throw .badValue(field: "configuration.exclusions") }
            ranges.append(first...last)
        }
        exclude(ranges)
    }
}
