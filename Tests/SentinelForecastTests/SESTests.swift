import SentinelSeries
import Testing

@testable import SentinelForecast

@Suite("Simple exponential smoothing")
struct SESTests {
    @Test("The level follows the formula, missing points leave it")
    func byHand() throws {
        let past = history([10, 20, .nan, 40])
        let model = try SESModel(alpha: 0.5).fit(past)
        #expect(model.level == 27.5)
        #expect(forecast(model, 2, past) == [27.5, 27.5])
    }

    @Test("The weight is the one of eleven with the smallest absolute errors")
    func grid() throws {
        let values = walk(300)
        let model = SESModel()
        let chosen = try model.fit(history(values)).alpha
        let losses = model.losses(values, SESModel.grid)
        #expect(SESModel.grid.count == 11)
        #expect(SESModel.grid[losses.firstIndex(of: losses.min() ?? 0) ?? 0] == chosen)
        #expect(chosen > 0.5)
        #expect(try SESModel().fit(history(noise(500))).alpha <= 0.05)
    }

    @Test("One spike moves the squared errors' choice, not the absolute ones'")
    func spike() throws {
        var values = walk(300)
        values[150] += 500
        let robust = try SESModel().fit(history(values)).alpha
        let squared = try SESModel(criterion: .mse).fit(history(values)).alpha
        #expect(robust > 0.5 && squared < 0.3)
    }

    @Test("A partial fit looks at the newest quarter")
    func partial() throws {
        let values = noise(900).map { 100 + $0 } + walk(300)
        let previous = try SESModel().fit(history(noise(900)))
        let partial = try #require(try SESModel().partialFit(from: previous, history: history(values)))
        #expect(partial.alpha > 0.5 && previous.alpha < 0.2)
    }

    @Test("Bytes that are no model are refused")
    func hostileBytes() throws {
        for numbers in [[0.5], [1.5, 3], [0.5, 3, 3]] {
            var writer = ArtifactWriter()
            writer.write(numbers)
            var reader = ArtifactReader(writer.bytes)
            #expect(throws: ArtifactError.self) { try FittedSES(from: &reader) }
        }
    }
}
