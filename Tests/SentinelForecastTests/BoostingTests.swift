import SentinelSeries
import SentinelTime
import Testing

@testable import SentinelForecast

#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

@Suite(
    "Gradient boosting",
    .enabled(if: BoostingLibrary.isAvailable, "XGBoost's C library is not installed: Debian package libxgboost0"))
struct BoostingTests {
    private let hourly = Grid(step: .hours(1))

    private func history(_ values: [Double]) -> History { History(ring(values, grid: hourly)) }

    /// The table of Oracles/boosting.py.
    private func table() -> (features: [Float], targets: [Float]) {
        var (features, targets) = ([Float](), [Float]())
        for row in 0..<400 {
            let cells = (0..<5).map { column -> Float in
                if (row + 3 * column) % 41 == 0 { return .nan }
                return Float((row * row * 7 + column * 131 + row * column * 29) % 1024) / 1024
            }
            let known = cells.map { $0.isNaN ? 0 : $0 }
            let high: Float = known[1] > 0.5 ? 0.5 : 0
            let low: Float = known[2] < 0.25 ? 0.25 : 0
            features.append(contentsOf: cells)
            targets.append((known[0] * 8).rounded(.down) / 8 + high - low)
        }
        return (features, targets)
    }

    @Test("Oracle: Python's xgboost on equal rows and parameters", arguments: [false, true])
    func oracle(absoluteError: Bool) throws {
        let (features, targets) = table()
        let options = BoostingLibrary.Options(rounds: 40, absoluteError: absoluteError, seed: 7)
        let (trees, gains) = try BoostingLibrary.train(features, width: 5, targets: targets, options: options)
        let golden = absoluteError ? BoostingGolden.absolute : BoostingGolden.squared
        let own = stride(from: 0, to: 400, by: 10).map {
            Double(trees.value(of: Array(features[(5 * $0)..<(5 * $0 + 5)])))
        }
        #expect(own.count == golden.count)
        for (value, expected) in zip(own, golden) { #expect(abs(value - expected) <= 1e-6 * max(abs(expected), 0.1)) }
        #expect(trees.roots.count == 40 && gains[0] > gains[3] && gains[1] > gains[4])
    }

    @Test("A season with a spike is learnt, for all steps by the same trees")
    func season() throws {
        let values = (0..<600).map { t -> Double in
            let spike: Double = t % 24 == 7 ? 30 : 0
            return 50 + 5 * sin(2 * Double.pi * Double(t) / 24) + spike
        }
        let past = history(Array(values[..<552]))
        let recipe = ModelRecipe(parameters: .defaults(.gradientBoosting), lookbackSteps: 24, horizonSteps: 24)
        let model = try recipe.fit(past)
        #expect(meanAbsolute(forecast(model, 24, past), Array(values[552..<576])) < 1.5)
        #expect(model.features.first?.name.hasPrefix("season_") == true)
        #expect(abs(model.features.reduce(0) { $0 + $1.weight } - 1) < 1e-9)
    }

    @Test("Many points and steps are thinned out to the limit of rows")
    func bounded() throws {
        #expect(GradientBoostingModel.learntSteps(horizon: 5) == [1, 2, 3, 4, 5])
        let steps = GradientBoostingModel.learntSteps(horizon: 1000)
        #expect(steps.count == 8 && steps[0] == 1 && steps[7] == 1000)
        let recipe = ModelRecipe(parameters: .defaults(.gradientBoosting), lookbackSteps: 24, horizonSteps: 300)
        let past = history(walk(6000))
        #expect(allFinite(forecast(try recipe.fit(past), 300, past)))
    }
}

@Suite("Boosted trees")
struct BoostedTreesTests {
    private let dump = """
        0:[f1<0.5] yes=1,no=2,missing=2,gain=3.5,cover=10
        \t1:leaf=-1,cover=4
        \t2:[f0<2e-01] yes=3,no=4,missing=3,gain=1.5,cover=6
        \t\t3:leaf=2,cover=3
        \t\t4:leaf=3.25,cover=3

        0:leaf=0.5,cover=10


        """

    @Test("The dump is read and walked; missing features take their side")
    func walk() throws {
        let (trees, gains) = try #require(BoostedTrees.parse(dump, width: 2))
        #expect(trees.value(of: [0, 0]) == -0.5)
        #expect(trees.value(of: [0.1, 0.5]) == 2.5)
        #expect(trees.value(of: [0.3, .nan]) == 3.75)
        #expect(trees.value(of: [.nan, 1]) == 2.5)
        #expect(gains == [1.5, 3.5])
    }

    @Test("What is not understood is refused")
    func refused() {
        for line in ["0:[f9<1] yes=1,no=2,missing=1", "0:[f0<x] yes=1,no=2,missing=1", "x", "0:leaf=y", "0:leaf=inf"] {
            #expect(BoostedTrees.parse(line + "\n\n", width: 2) == nil)
        }
        #expect(BoostedTrees.parse("0:[f0<1] yes=0,no=0,missing=0\n\n", width: 2) == nil)
        #expect(BoostedTrees.parse("0:leaf=1", width: 2) == nil)
    }

    @Test("Artifacts: round trip; a child that leads back or out is refused")
    func artifact() throws {
        let (trees, _) = try #require(BoostedTrees.parse(dump, width: 2))
        var writer = ArtifactWriter()
        trees.encode(into: &writer)
        var reader = ArtifactReader(writer.bytes)
        #expect(try BoostedTrees(from: &reader, width: 2) == trees)
        reader = ArtifactReader(writer.bytes)
        #expect(throws: ArtifactError.badValue(field: "boosting.nodes")) {
            try BoostedTrees(from: &reader, width: 1)
        }
        typealias Node = BoostedTrees.Node
        #expect(!BoostedTrees.isSound([Node(left: 1, right: 2)], width: 1))
        #expect(!BoostedTrees.isSound([Node(left: 1, right: 0), Node()], width: 1))
        #expect(!BoostedTrees.isSound([Node(value: .infinity)], width: 1))
    }

    @Test("Without the library the error names the package")
    func missing() {
        let error = FitError.libraryMissing(library: "XGBoost", package: "libxgboost0")
        #expect(error.message.contains("`libxgboost0`") && error.message.hasSuffix("."))
    }
}
