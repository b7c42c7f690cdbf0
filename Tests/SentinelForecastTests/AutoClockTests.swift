import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelForecast

@Suite("Auto and the clock on the wall")
struct AutoClockTests {
    private static let grid = Grid(step: .hours(1))

    /// Hourly points of a pattern that follows the local clock of Berlin, from `days` before a change on.
    private func local(change: Timestamp, days: Int, after: Int, zone: ZoneOffsets) -> SeriesRing {
        let start = Self.grid.index(atOrBefore: change) - Int64(days * 24)
        let noise = noise(days * 24 + after, deviation: 0.2)
        let values = noise.indices.map { i -> Double in
            let time = Self.grid.time(at: start + Int64(i))
            let seconds = zone.changes.last { $0.from <= time }?.seconds ?? zone.changes[0].seconds
            let hour = Int((time.milliseconds / 1000 + Int64(seconds)) / 3600 % 24)
            return (hour >= 8 && hour < 18 ? 100 : 10) + noise[i]
        }
        return SeriesRing(grid: Self.grid, startIndex: start, values: values)
    }

    private func berlin(around change: Timestamp) throws -> ZoneOffsets {
        let margin = TimeSpan.days(60).milliseconds
        return try #require(
            ZoneOffsets(
                zone: "Europe/Berlin", from: Timestamp(milliseconds: change.milliseconds - margin),
                through: Timestamp(milliseconds: change.milliseconds + margin)))
    }

    @Test(
        "On the days after a change office hours begin when the clock says so",
        arguments: [1_711_846_800_000, 1_729_990_800_000] as [Int64])
    func change(milliseconds: Int64) throws {
        let change = Timestamp(milliseconds: milliseconds)
        let zone = try berlin(around: change)
        #expect(zone.changes.count == 2)
        let points = local(change: change, days: 30, after: 48, zone: zone)
        let trained = points.startIndex + 30 * 24 - 6
        var errors: [Double] = []
        for zone in [zone, nil] {
            var model = try AutoModel(horizonSteps: 24, zone: zone).fit(History(points, end: trained))
            var sum = 0.0
            for index in (trained + 1)...(trained + 24) {
                let past = History(points, end: index)
                model.observe(points[index], history: past)
                let output = forecast(model, 20, past)
                for (step, value) in output.enumerated() {
                    sum += abs(value - points.raw(at: index + Int64(step + 1))) / (20 * 24)
                }
            }
            errors.append(sum)
        }
        #expect(errors[0] < 0.7 * errors[1])
        #expect(errors[0] < 6)
    }

    @Test("Without a change in reach, a zone changes no bit")
    func identity() throws {
        let values = AutoModelTests.daily(500)
        let past = AutoModelTests.history(values)
        let far = ZoneOffsets(changes: [
            .init(from: Timestamp(milliseconds: 0), seconds: 3600),
            .init(from: Self.grid.time(at: past.end + 10_000), seconds: 7200),
        ])
        let with = forecast(try AutoModel(horizonSteps: 12, zone: far).fit(past), 12, past)
        let without = forecast(try AutoModel(horizonSteps: 12).fit(past), 12, past)
        #expect(with.map(\.bitPattern) == without.map(\.bitPattern))
    }

    @Test("Observing, warming and decoding agree across a change of the clock")
    func oneState() throws {
        let change = Timestamp(milliseconds: 1_711_846_800_000)
        let zone = try berlin(around: change)
        let points = local(change: change, days: 25, after: 60, zone: zone)
        let end = points.startIndex + 24 * 24
        let trained = try AutoModel(horizonSteps: 12, zone: zone).fit(History(points, end: end))
        var stepped = AnyFittedModel(.auto, trained)
        var warmed = stepped
        for index in (end + 1)..<points.endIndex {
            stepped.observe(points[index], history: History(points, end: index))
        }
        warmed.warm(over: History(points))
        #expect(warmed == stepped)
        var writer = ArtifactWriter()
        stepped.encode(into: &writer)
        var reader = ArtifactReader(writer.bytes)
        let reread = try AnyFittedModel(from: &reader)
        #expect(reread == stepped)
        #expect(forecast(reread, 12, History(points)) == forecast(stepped, 12, History(points)))
    }

    @Test("The zone of a recipe is the one that a table of offsets gives, and survives the artifact")
    func recipeZone() throws {
        let change = Timestamp(milliseconds: 1_711_846_800_000)
        let points = local(change: change, days: 30, after: 48, zone: try berlin(around: change))
        var zoned = ModelRecipe(parameters: .defaults(.auto), lookbackSteps: 24, horizonSteps: 24)
        zoned.timeZone = "Europe/Berlin"
        let trained = History(points, end: points.startIndex + 30 * 24 - 6)
        let expected = try AutoModel(horizonSteps: 24, zone: try berlin(around: change)).fit(trained)
        #expect(forecast(try zoned.fit(trained), 24, trained) == forecast(expected, 24, trained))
        let utc = ModelRecipe(parameters: .defaults(.auto), lookbackSteps: 24, horizonSteps: 24)
        #expect(forecast(try utc.fit(trained), 24, trained) != forecast(expected, 24, trained))
        let artifact = VersionArtifact(recipe: zoned, series: [])
        #expect(try VersionArtifact.decode(artifact.encode()).recipe == zoned)
    }
}
