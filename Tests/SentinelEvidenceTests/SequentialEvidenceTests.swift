import SentinelEvidence
import SentinelTime
import Testing

@Suite struct SequentialEvidenceTests {
    @Test func dieboldMarianoMatchesTheReference() throws {
        let test = try #require(
            DieboldMariano(differences: EvidenceGolden.differences, horizon: EvidenceGolden.horizon))
        #expect(isClose(test.statistic, EvidenceGolden.corrected))
        #expect(isClose(test.pValue, EvidenceGolden.pValue, 1e-10))
        #expect(!test.usesBartlett)
        let bartlett = try #require(DieboldMariano.bartlett(differences: EvidenceGolden.differences, lags: 4))
        #expect(isClose(bartlett.statistic, EvidenceGolden.bartlettStatistic))
        #expect(isClose(bartlett.pValue, EvidenceGolden.bartlettPValue, 1e-10))
    }

    @Test func dieboldMarianoTakesBartlettWhenTheVarianceIsNotPositive() throws {
        let alternating = (0..<40).map { $0.isMultiple(of: 2) ? 1.0 : -0.9 }
        let test = try #require(DieboldMariano(differences: alternating, horizon: 2))
        #expect(test.usesBartlett)
        #expect(test.statistic.isFinite && test.pValue > 0)
    }

    @Test func dieboldMarianoRefusesWhatItCannotAnswer() {
        #expect(DieboldMariano(differences: [1, 2, 3], horizon: 2) == nil)
        #expect(DieboldMariano(differences: [1, .nan, 3, 4], horizon: 1) == nil)
        #expect(DieboldMariano(differences: [1, 1, 1, 1], horizon: 1) == nil)
        #expect(DieboldMariano(differences: [1, 2, 3, 4], horizon: 0) == nil)
        #expect(DieboldMariano(mean: 1, autocovariances: [], count: 9) == nil)
        #expect(DieboldMariano.bartlett(differences: [1, 1, 1], lags: 1) == nil)
        #expect(DieboldMariano.bartlett(differences: [1, 2], lags: 1) == nil)
    }

    @Test func confidenceSequenceMatchesTheReference() throws {
        let sequence = ConfidenceSequence(
            alpha: EvidenceGolden.sequenceAlpha, optimalCount: EvidenceGolden.sequenceOptimum)
        var moments = BlockMoments()
        var rows = EvidenceGolden.sequenceRows[...]
        for value in EvidenceGolden.differences {
            moments.add(value)
            guard let row = rows.first, Int(row[0]) == moments.count else { continue }
            rows = rows.dropFirst()
            let interval = try #require(sequence.interval(moments))
            let eValue = try #require(sequence.eValue(moments))
            #expect(isClose(moments.mean, row[1]))
            #expect(isClose(interval.lower, row[2], 1e-11))
            #expect(isClose(interval.upper, row[3], 1e-11))
            #expect(isClose(eValue, row[4], 1e-11))
        }
        #expect(rows.isEmpty)
    }

    @Test func confidenceSequenceIsSilentBelowThirtyAndForNonsense() {
        let sequence = ConfidenceSequence(alpha: .nan, optimalCount: -3)
        #expect(sequence.alpha == 0.05)
        #expect(sequence.interval(mean: 1, standardDeviation: 1, count: 29) == nil)
        #expect(sequence.eValue(mean: 1, standardDeviation: 1, count: 29) == nil)
        #expect(sequence.interval(mean: .nan, standardDeviation: 1, count: 30) == nil)
        #expect(sequence.eValue(mean: 1, standardDeviation: .infinity, count: 30) == nil)
        #expect(sequence.eValue(mean: 0, standardDeviation: 0, count: 30)! < 1)
        #expect(sequence.eValue(mean: 1, standardDeviation: 0, count: 30) == .infinity)
    }

    @Test func momentsMatchTheirDefinitions() {
        let values = EvidenceGolden.differences.map { $0 + 1e6 }
        var moments = BlockMoments()
        for value in values { moments.add(value) }
        let mean = values.reduce(0, +) / 200
        let g0 = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 200
        let g1 = zip(values.dropFirst(), values).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) } / 200
        #expect(isClose(moments.autocovariances[0], g0, 1e-8))
        #expect(isClose(moments.autocovariances[1], g1, 1e-6))
        #expect(BlockMoments().lag1Autocorrelation == nil)
        #expect(BlockMoments().autocovariances == [0, 0])
    }

    @Test func eProcessGrowsWithEvidenceAndStaysNearOneWithout() {
        var generator = SplitMix64(seed: 3)
        var with = BlockEProcess()
        var against = BlockEProcess()
        var without = BlockEProcess()
        #expect(with.eValue == 1)
        for _ in 0..<100 {
            let noise = NormalDistribution.sample(using: &generator)
            with.add(noise + 1)
            against.add(noise - 1)
            without.add(noise)
            without.add(.nan)
        }
        #expect(with.eValue > 1000)
        #expect(against.eValue > 1000)
        #expect(without.eValue < 5)
        for _ in 0..<100_000 { with.add(2) }
        #expect(with.eValue.isFinite)
    }

    /// By hand: bets come in pairs of opposite sign, so that after two outcomes E = 1 + mean(l^2) u_1 u_2.
    @Test func eProcessBetsOnPastDeviationOnly() {
        var process = BlockEProcess()
        var past = BlockMoments()
        func bet(_ value: Double) -> Double {
            defer { past.add(value) }
            process.add(value)
            return min(max(value / (3 * past.standardDeviation), -1), 1)
        }
        for index in 0..<10 { _ = bet(index.isMultiple(of: 2) ? 1 : -1) }
        #expect(process.eValue == 1)
        let first = bet(1.5)
        #expect(isClose(process.eValue, 1))
        let second = bet(1000)
        #expect(first < 0.5 && second == 1)
        let meanSquare = (0.05 * 0.05 + 0.1 * 0.1 + 0.2 * 0.2 + 0.35 * 0.35 + 0.5 * 0.5 + 0.7 * 0.7) / 6
        #expect(isClose(process.eValue, 1 + meanSquare * first * second))
    }

    @Test func sampleSizeIsTheTextbookFormula() throws {
        let plan = SampleSize(longRunVariance: 19)
        // (1.959964 + 0.841621)^2 x 19 / 0.25^2 = 2386.04...
        #expect(plan.fixedSteps(effect: 0.25) == 2387)
        #expect(plan.sequentialSteps(effect: -0.25) == 4773)
        let power = try #require(plan.power(effect: 0.25, steps: 2387))
        #expect((power - 0.8).magnitude < 0.001)
        #expect(plan.fixedSteps(effect: 0) == nil)
        #expect(plan.fixedSteps(effect: .nan) == nil)
        #expect(plan.fixedSteps(effect: 1e-12) == nil)
        #expect(plan.fixedSteps(effect: 1, power: 1) == nil)
        #expect(plan.power(effect: 1, steps: 0) == nil)
        #expect(SampleSize(longRunVariance: .nan).fixedSteps(effect: 1) == nil)
        #expect(SampleSize(longRunVariance: 0).fixedSteps(effect: 1) == 1)
        #expect(SampleSize(longRunVariance: 1, alpha: 2).power(effect: 1, steps: 5) == nil)
    }

    @Test func benjaminiHochbergMatchesStatsmodels() {
        let adjusted = BenjaminiHochberg.adjusted(EvidenceGolden.pValues)
        #expect(zip(adjusted, EvidenceGolden.adjusted).allSatisfy { isClose($0, $1) })
        #expect(BenjaminiHochberg.rejected(EvidenceGolden.pValues, level: 0.1) == EvidenceGolden.rejectedAt10)
        #expect(BenjaminiHochberg.adjusted([]) == [])
        #expect(BenjaminiHochberg.rejected([.nan, 0.001], level: 0.05) == [false, true])
    }

    @Test func eBenjaminiHochbergTakesTheLargestSetThatQualifies() {
        // N = 4, level .1: the k-th largest must reach 40 / k: 40, 20, 13.3, 10.
        #expect(EBenjaminiHochberg.rejected([15, 1, 22, 14], level: 0.1) == [true, false, true, true])
        #expect(EBenjaminiHochberg.rejected([39, 19, 1, 1], level: 0.1) == [false, false, false, false])
        #expect(EBenjaminiHochberg.rejected([.nan, 80], level: 0.1) == [false, true])
        #expect(EBenjaminiHochberg.rejected([], level: 0.1) == [])
    }
}

extension ConfidenceSequence {
    func interval(_ moments: BlockMoments) -> Interval? {
        interval(mean: moments.mean, standardDeviation: moments.standardDeviation, count: moments.count)
    }

    func eValue(_ moments: BlockMoments) -> Double? {
        eValue(mean: moments.mean, standardDeviation: moments.standardDeviation, count: moments.count)
    }
}
