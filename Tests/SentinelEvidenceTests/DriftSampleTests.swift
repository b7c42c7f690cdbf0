import SentinelForecast
import SentinelTime
import Testing

@testable import SentinelEvidence

@Suite struct DriftSampleTests {
    @Test func distancesOfTwoSamplesAreThoseOfSciPy() throws {
        let (a, b) = (DriftGolden.a, DriftGolden.b)
        #expect((a.count, b.count) == (120, 150))
        let statistic = try #require(TwoSample.kolmogorovSmirnov(a, b))
        #expect(abs(statistic - DriftGolden.statistic) < 1e-12)
        #expect(abs(try #require(TwoSample.wasserstein(a, b)) - DriftGolden.wasserstein) < 1e-12)
        #expect(abs(TwoSample.kolmogorovSmirnovPValue(statistic, n: 120, m: 150) - DriftGolden.pValue) < 4e-4)
        #expect(TwoSample.kolmogorovSmirnov([.nan], b) == nil)
        #expect(TwoSample.wasserstein(a, []) == nil)
        #expect(TwoSample.wasserstein(a, a) == 0)
        #expect(TwoSample.kolmogorovSmirnov([1, 2, .infinity], [3, 4]) == 1)
    }

    @Test func theCriticalStatisticHasItsPValue() {
        for alpha in [0.05, 0.001] {
            let critical = TwoSample.kolmogorovSmirnovCritical(alpha: alpha, n: 80, m: 60)
            let p = TwoSample.kolmogorovSmirnovPValue(critical, n: 80, m: 60)
            #expect(abs(p - alpha) < 0.01 * alpha)
        }
        #expect(TwoSample.kolmogorovSmirnovPValue(0, n: 10, m: 10) == 1)
        #expect(TwoSample.effectiveCount(190, autocorrelation: 0.9) < 10.1)
    }

    @Test func stabilityIsThatOfTheReferenceImplementation() throws {
        let stability = try #require(PopulationStability(reference: DriftGolden.a, recent: DriftGolden.b))
        #expect(abs(stability.index - DriftGolden.stability) < 1e-12)
        #expect(stability.bins == 10)
        #expect(abs(stability.nullMean - 9 * (1.0 / 120 + 1.0 / 150)) < 1e-12)
        #expect(abs(stability.critical(alpha: 0.001) - 27.877 / (120.0 * 150 / 270)) < 1e-3)
    }

    @Test func stabilityOfNoiseIsItsNullMeanAndItsTestKeepsItsLevel() throws {
        var sum = 0.0
        var rejected = 0
        for seed in 0..<UInt64(400) {
            let values = DriftStreams.normal(200, seed: seed)
            let stability = try #require(
                PopulationStability(reference: Array(values.prefix(100)), recent: Array(values.suffix(100))))
            sum += stability.excess
            rejected += stability.pValue < 0.05 ? 1 : 0
        }
        #expect(abs(sum / 400) < 0.04)
        #expect(rejected < 50)
    }

    @Test func stabilityOfTiesHasFewerBinsOrNone() {
        #expect(PopulationStability(reference: [1, 1, 1], recent: [1, 2]) == nil)
        #expect(PopulationStability(reference: [], recent: [1]) == nil)
        #expect(PopulationStability(reference: [1, 2], recent: [.nan]) == nil)
        let ties = PopulationStability(reference: [0, 0, 0, 0, 0, 0, 1, 2], recent: [5, 5])
        #expect(ties?.bins ?? 0 >= 2)
        #expect(ties?.index.isFinite == true)
    }

    @Test func aSeasonAloneIsNoDriftOfTheInput() throws {
        let season = 144
        func values(_ range: Range<Int>, shift: Double = 0) -> [Double] {
            let noise = DriftStreams.normal(range.count, seed: UInt64(range.lowerBound) + 2)
            return zip(range, noise).map { (100 + 10 * Double($0 % season)) + $1 + shift }
        }
        let training = InputSample(firstIndex: 1_000, values: values(1_000..<1_000 + 10 * season))
        let reference = InputReference(training, season: season)
        let raw = InputReference(training)
        #expect(reference.season == season)
        #expect(reference.kept.count <= InputReference.capacity)
        #expect(reference.autocorrelation < 0.3)
        #expect(reference.recentSteps(window: 60) == season)
        #expect(raw.recentSteps(window: 60) == 300)
        for start in [3_000, 3_037, 3_100] {
            let recent = InputSample(firstIndex: Int64(start), values: values(start..<start + 72))
            #expect(try #require(InputDrift(recent, against: reference)).isDrifted == false)
        }
        let moved = InputSample(firstIndex: 3_000, values: values(3_000..<3_144, shift: 600))
        #expect(try #require(InputDrift(moved, against: reference)).isDrifted)
        let matched = reference.matched(InputSample(firstIndex: -5_000, values: values(0..<144)))
        #expect(matched.recent.count == matched.reference.count / 8)
    }

    @Test func aShiftedInputIsFoundAndADependentOneIsNotJudged() throws {
        let noise = DriftStreams.normal(1_300, seed: 21, phi: 0.5)
        let reference = InputReference(InputSample(firstIndex: 0, values: Array(noise.prefix(1_000))))
        let same = InputSample(firstIndex: 1_000, values: Array(noise.suffix(300)))
        let moved = InputSample(firstIndex: 1_000, values: noise.suffix(300).map { $0 + 1.5 })
        #expect(try #require(InputDrift(same, against: reference)).isDrifted == false)
        let drift = try #require(InputDrift(moved, against: reference))
        #expect(drift.isDrifted && drift.isStatisticHigh && drift.isExcessHigh)
        #expect(abs(drift.relativeDistance - 1.5 / 1.35) < 0.3)
        #expect(drift.pValue < 0.001)
        var level = 0.0
        let walk = noise.map { value in
            level += value
            return level
        }
        let walked = InputReference(InputSample(firstIndex: 0, values: walk))
        #expect(InputDrift(InputSample(firstIndex: 0, values: Array(walk.suffix(300))), against: walked) == nil)
        #expect(InputDrift(InputSample(firstIndex: 0, values: [.nan, 1]), against: reference) == nil)
    }

    @Test func aTinyChangeOfManyValuesDoesNotMatter() throws {
        let noise = DriftStreams.normal(1_024, seed: 30)
        let reference = InputReference(InputSample(firstIndex: 0, values: noise))
        let recent = InputSample(
            firstIndex: 5_000, values: (0..<20_000).map { noise[$0 % 512 + 512] + 0.05 })
        #expect(try #require(InputDrift(recent, against: reference)).isDrifted == false)
    }

    @Test func anInputReferenceSurvivesItsCodecAndHostileBytes() throws {
        let values = DriftStreams.normal(3_000, seed: 31).enumerated().map { $0 % 13 == 0 ? .nan : $1 }
        for season in [nil, 24, 1_440] {
            let reference = InputReference(InputSample(firstIndex: 77, values: values), season: season)
            let bytes = DriftStreams.bytes(reference.encode)
            var reader = ArtifactReader(bytes)
            let restored = try InputReference(from: &reader)
            #expect(reader.remaining == 0)
            #expect(DriftStreams.bytes(restored.encode) == bytes)
            #expect(restored.autocorrelation == reference.autocorrelation)
            let recent = InputSample(firstIndex: 9_000, values: Array(values.suffix(1_500)))
            #expect(InputDrift(recent, against: restored) == InputDrift(recent, against: reference))
            let refused = DriftStreams.attack(bytes, seed: 32) { (reader) throws(ArtifactError) in
                let hostile = try InputReference(from: &reader)
                _ = InputDrift(InputSample(firstIndex: .max - 3, values: [1, 2, 3]), against: hostile)
            }
            #expect(refused > 150)
        }
    }
}
