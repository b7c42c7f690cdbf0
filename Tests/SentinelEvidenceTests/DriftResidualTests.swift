import SentinelForecast
import SentinelTime
import Testing

@testable import SentinelEvidence

@Suite struct DriftResidualTests {
    @Test func aShiftIsFoundAfterItHappensAndNotBefore() throws {
        var detector = ResidualCUSUM()
        var alarm: Int?
        for (step, value) in DriftGolden.shifted.enumerated() {
            detector.observe(value)
            if detector.isAlarmed, alarm == nil { alarm = step }
        }
        let found = try #require(alarm)
        #expect((1_000...1_060).contains(found))
        #expect(detector.isLocationAlarmed)
    }

    @Test func eachChannelFindsItsOwnChange() {
        for (shift, scale, name) in [(1.5, 1.0, "up"), (-1.5, 1, "down"), (0, 2.5, "loss")] {
            var detector = DriftStreams.detector()
            for value in DriftStreams.normal(120, seed: 5) { detector.observe(value * scale + shift) }
            #expect(detector.upward.isAlarmed == (name == "up"))
            #expect(detector.downward.isAlarmed == (name == "down"))
            if name == "loss" { #expect(detector.loss.isAlarmed) }
        }
    }

    @Test func itIsOffBelow500ResidualsAndSaysSo() {
        var detector = ResidualCUSUM()
        let stream = DriftStreams.normal(1_100, seed: 3)
        for value in stream.prefix(499) { detector.observe(value) }
        #expect(!detector.isArmed)
        #expect(detector.referenceCount == 499)
        for _ in 0..<3 { detector.observe(nil) }
        #expect(!detector.isArmed)
        detector.observe(stream[499])
        #expect(detector.isArmed)
        #expect(detector.threshold > 23 && detector.threshold < 24)
        for value in stream.dropFirst(500).prefix(500) { detector.observe(value) }
        #expect(detector.reference.isComplete)
        #expect(detector.threshold == 20)
        #expect(detector.referenceCount == 1_000)
        let complete = detector.reference
        for value in stream.suffix(100) { detector.observe(value) }
        #expect(detector.reference == complete)
    }

    @Test func aDriftDoesNotBecomeTheReference() {
        var detector = ResidualCUSUM()
        for value in DriftStreams.normal(500, seed: 4) { detector.observe(value) }
        for value in DriftStreams.normal(900, seed: 5) { detector.observe(value + 2) }
        #expect(detector.isAlarmed)
        #expect(!detector.reference.isComplete)
        #expect(detector.referenceCount < 520)
    }

    @Test func missingStepsMoveNoStatistic() {
        var detector = DriftStreams.detector()
        for value in DriftStreams.normal(30, seed: 6) { detector.observe(value + 0.8) }
        let before = detector
        for missing in [nil, Double.nan, .infinity, -.infinity] { detector.observe(missing) }
        #expect(detector.upward == before.upward)
        #expect(detector.downward == before.downward)
        #expect(detector.loss == before.loss)
        #expect(before.upward.statistic > 0)
    }

    @Test func whiteningSpansAGapByPowersOfTheAutocorrelation() {
        let reference = ReferenceSample(DriftStreams.normal(1_000, seed: 7, phi: 0.8))
        let phi = reference.autocorrelation
        #expect((0.74...0.88).contains(phi))
        var detector = ResidualCUSUM(reference: reference)
        detector.observe(2)
        let first = detector.upward.statistic
        detector.observe(nil)
        detector.observe(nil)
        detector.observe(2)
        let score = reference.score(2)
        let carried = phi * phi * phi
        let z = (score - carried * score) / (1 - carried * carried).squareRoot()
        #expect(abs(detector.upward.statistic - (first + z - 0.25)) < 1e-12)
        for _ in 0..<2_000 { detector.observe(nil) }
        let rested = detector.upward.statistic
        detector.observe(2)
        #expect(abs(detector.upward.statistic - (rested + score - 0.25)) < 1e-12)
    }

    @Test func anAlarmEndsOnlyAfterTwoCalmWindows() {
        let rule = CUSUMChannel.Rule(allowance: 0.25, threshold: 20, calmSteps: 20)
        var channel = CUSUMChannel()
        var begins = 0
        for _ in 0..<100 { begins += channel.step(4, rule) ? 1 : 0 }
        #expect(begins == 1)
        #expect(channel.isAlarmed)
        #expect(channel.statistic == 40)
        #expect(channel.isWarned(rule))
        for _ in 0..<9 { channel.step(-4, rule) }
        #expect(channel.statistic < 5)
        for _ in 0..<18 { channel.step(-1, rule) }
        #expect(channel.isAlarmed)
        channel.step(6, rule)
        for _ in 0..<19 { channel.step(-4, rule) }
        #expect(channel.isAlarmed)
        channel.step(-4, rule)
        #expect(!channel.isAlarmed)
    }

    @Test func goingOnAfterARestoreIsTheSameBitForBit() throws {
        for seen in [10, 499, 700, 1_300] {
            var detector = ResidualCUSUM()
            let stream = DriftStreams.normal(2_000, seed: 8, phi: 0.5)
            for (step, value) in stream.prefix(seen).enumerated() { detector.observe(step % 17 == 3 ? nil : value) }
            let bytes = DriftStreams.bytes(detector.encode)
            var reader = ArtifactReader(bytes)
            var restored = try ResidualCUSUM(from: &reader, settings: detector.settings)
            #expect(reader.remaining == 0)
            #expect(restored == detector)
            for (step, value) in stream.dropFirst(seen).enumerated() {
                let residual = step % 11 == 5 ? nil : value + (step > 900 ? 1 : 0)
                detector.observe(residual)
                restored.observe(residual)
            }
            #expect(restored == detector)
            #expect(bytes.count < 10_000)
        }
    }

    @Test func hostileBytesAreRefusedAndNeverTrap() {
        for seen in [600, 1_300] {
            var detector = ResidualCUSUM()
            for value in DriftStreams.normal(seen, seed: 9) { detector.observe(value) }
            let refused = DriftStreams.attack(DriftStreams.bytes(detector.encode), seed: 10) {
                (reader) throws(ArtifactError) in
                var restored = try ResidualCUSUM(from: &reader, settings: ResidualCUSUM.Settings())
                for value in [0, 1e300, -1e300, 1] { restored.observe(value) }
                #expect(restored.locationStatistic.isFinite)
            }
            #expect(refused > 200)
        }
    }

    @Test func anUnsortedReferenceIsRefused() {
        let bytes = DriftStreams.bytes(DriftStreams.detector().encode)
        var hostile = bytes
        hostile.replaceSubrange(8..<12, with: bytes[400..<404])
        var reader = ArtifactReader(hostile)
        #expect(throws: ArtifactError.badValue(field: "reference.order")) {
            try ResidualCUSUM(from: &reader, settings: ResidualCUSUM.Settings())
        }
    }

    @Test func constantAndExtremeResidualsHaveFiniteScores() {
        var flat = ResidualCUSUM(reference: ReferenceSample([Double?](repeating: 0, count: 1_000)))
        for _ in 0..<500 { flat.observe(0) }
        #expect(!flat.isWarned)
        for _ in 0..<20 { flat.observe(1e-3) }
        #expect(flat.isLocationAlarmed)
        var extreme = ResidualCUSUM(reference: ReferenceSample((0..<1_000).map { $0 % 2 == 0 ? 1e300 : -1e300 }))
        for _ in 0..<100 { extreme.observe(.greatestFiniteMagnitude) }
        #expect(extreme.upward.statistic.isFinite)
    }

    @Test func resettingForgetsStatisticsAndKeepsTheReference() {
        var detector = DriftStreams.detector()
        for _ in 0..<30 { detector.observe(3) }
        #expect(detector.isAlarmed)
        detector.resetStatistics()
        #expect(!detector.isAlarmed && detector.isArmed)
        #expect(detector == ResidualCUSUM(reference: detector.reference))
    }

    @Test func settingsAreBroughtIntoTheirRange() {
        var settings = ResidualCUSUM.Settings()
        (settings.allowance, settings.threshold, settings.window) = (.nan, 0, -5)
        let detector = ResidualCUSUM(settings)
        #expect(detector.settings.allowance == 0.25)
        #expect(detector.settings.threshold == 1)
        #expect(detector.settings.window == 1)
    }

    @Test func falseAlarmsAreRare() {
        for phi in [0, 0.5, 0.9] {
            var alarms = 0
            for seed in 0..<UInt64(12) {
                let stream = DriftStreams.normal(3_000, seed: 100 + seed, phi: phi)
                var detector = ResidualCUSUM(reference: ReferenceSample(Array(stream.prefix(1_000))))
                for value in stream.dropFirst(1_000) {
                    detector.observe(value)
                    guard detector.isAlarmed else { continue }
                    alarms += 1
                    detector.resetStatistics()
                }
            }
            #expect(alarms <= (phi == 0.9 ? 8 : 4), "phi \(phi): \(alarms) in 24,000 steps")
        }
    }
}
