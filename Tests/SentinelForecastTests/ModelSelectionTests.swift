import SentinelSeries
import Testing

@testable import SentinelForecast

@Suite("Model selection")
struct ModelSelectionTests {
    private func selection(_ candidates: String, budget: Double = 1e6, ensemble: String = "off") throws -> ModelRecipe {
        ModelRecipe(
            parameters: try ModelCatalogue.validate(
                .modelSelection,
                raw: ["candidates": .text(candidates), "budget": .number(budget), "ensemble": .text(ensemble)]
            ).get(), lookbackSteps: 30, horizonSteps: 6, seed: 1)
    }

    private func outcome(_ name: String, _ report: SelectionReport?) -> SelectionReport.Outcome? {
        report?.candidates.first { $0.name == name }?.outcome
    }

    @Test("B7: the model that understands the series is chosen, with every candidate's score and reason")
    func choosesTheBest() throws {
        let past = history(wave(400))
        let report = try selection("linear_trend,window_average").fit(past).selection
        #expect(report?.chosen == ["linear_trend"])
        #expect(outcome("linear_trend", report) == .chosen)
        #expect(outcome("window_average", report) == .worseThanNaive)
        #expect(outcome("naive", report) == .worse)
        #expect(report?.candidates.allSatisfy { $0.score?.isFinite == true && $0.standardError != nil } == true)
    }

    @Test("One standard error: on noise around a level the cheaper of two equals is taken")
    func oneStandardError() throws {
        let past = history(noise(600).map { $0 + 20 })
        let report = try selection("window_average,exponential_smoothing,linear_trend").fit(past).selection
        #expect(report?.chosen == ["window_average"])
        #expect(outcome("exponential_smoothing", report) == .withinOneStandardError)
    }

    @Test("On a random walk nothing is chosen that is worse than the last value")
    func neverWorseThanNaive() throws {
        let past = history(walk(600))
        let report = try selection("window_average,linear_trend").fit(past).selection
        let naive = report?.candidates.first { $0.name == "naive" }?.score ?? 0
        let chosen = report?.candidates.first { $0.outcome == .chosen }?.score ?? .infinity
        #expect(chosen <= naive)
    }

    @Test("The budget is work units, cheapest first; what is beyond it is told and not run")
    func budget() throws {
        let report = try selection("linear_trend,sgd,exponential_smoothing", budget: 1_700).fit(history(wave(400)))
            .selection
        #expect(outcome("exponential_smoothing", report) != .overBudget)
        #expect(outcome("sgd", report) == .overBudget)
        #expect(report?.candidates.map(\.workUnits) == report?.candidates.map(\.workUnits).sorted())
    }

    @Test("A candidate that cannot be fitted says why and stops nobody")
    func failure() throws {
        let past = history(walk(60))
        let recipe = ModelRecipe(
            parameters: try selection("linear_trend").parameters, lookbackSteps: 55, horizonSteps: 2, seed: 1)
        let report = try recipe.fit(past).selection
        let failed = report?.candidates.first { $0.name == "linear_trend" }
        #expect(failed?.outcome == .failed)
        #expect(failed?.detail.contains("observed points") == true)
        #expect(report?.chosen == ["naive"])
    }

    @Test("The median of the best may be the choice, and says of whom")
    func ensemble() throws {
        let jitter = noise(900, seed: 11, deviation: 4)
        let values: [Double] = (0..<900).map { (i: Int) -> Double in 50 + 10 * Double((i / 45) % 2) + jitter[i] }
        let report = try selection("window_average,exponential_smoothing,linear_trend,arima", ensemble: "on")
            .fit(history(values)).selection
        let row = report?.candidates.first { $0.name == "ensemble" }
        #expect(row?.detail.hasPrefix("median of ") == true)
        #expect(row?.score?.isFinite == true)
        let isChosen = (report?.chosen.count ?? 0) > 1
        #expect(row?.outcome == (isChosen ? .chosen : .worse))
    }

    @Test("An ensemble forecasts the median of its members, step by step, and tells how far they are apart")
    func medianOfMembers() throws {
        let past = history(wave(300))
        let members = try [ModelKind.naive, .windowAverage, .linearTrend].map { try recipe($0).fit(past) }
        var model = FittedSelection(
            members: members, report: SelectionReport(candidates: [], chosen: [], budget: 1))
        let paths = members.map { forecast($0, 4, past) }
        var output: [Double] = []
        model.forecast(steps: 4, history: past, into: &output)
        #expect(output == (0..<4).map { step in paths.map { $0[step] }.sorted()[1] })
        #expect(model.spread.count == 4 && model.spread.allSatisfy { $0 > 0 })
    }

    @Test("Written and read again: equal, report and all; a member that selects again is refused")
    func codec() throws {
        let model = try selection("exponential_smoothing,window_average", ensemble: "on").fit(history(wave(300)))
        var writer = ArtifactWriter()
        model.encode(into: &writer)
        var reader = ArtifactReader(writer.bytes)
        let copy = try AnyFittedModel(from: &reader)
        #expect(copy == model && copy.selection == model.selection && reader.remaining == 0)
        var nested = ArtifactWriter()
        FittedSelection(members: [model], report: SelectionReport(candidates: [], chosen: [], budget: 1))
            .encode(into: &nested)
        var hostile = ArtifactReader(nested.bytes)
        #expect(throws: ArtifactError.badValue(field: "selection.member")) {
            try FittedSelection(from: &hostile)
        }
    }

    @Test("Lists of candidates are checked word by word")
    func candidates() throws {
        let raw: [String: ParameterValue] = ["candidates": .text("naive, ets2")]
        guard case .failure(let faults) = ModelCatalogue.validate(.modelSelection, raw: raw) else {
            Issue.record("an unknown candidate was accepted")
            return
        }
        #expect(faults.faults.first?.message.contains("comma-separated list of `auto`") == true)
        #expect(try selection("naive, sgd").parameters.values["candidates"] == .text("naive,sgd"))
    }
}
