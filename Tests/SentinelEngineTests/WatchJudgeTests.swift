import SentinelDomain
import SentinelEngine
import SentinelTime
import Testing

@Suite struct WatchJudgeTests {
    private let now = Timestamp(milliseconds: 1_000_000)
    private let train: [Decision] = [.train(.coldStart, .fullRetrain)]

    private func decide(_ change: (inout WatchReport) -> Void) -> [Decision] {
        var report = WatchReport(isPaused: false, hasServableVersion: false, hasOpenRun: false, isTrainable: true)
        report.specGeneration = 4
        change(&report)
        return WatchJudge.decide(report, now: now)
    }

    @Test("without a version a trainable watch is trained; nothing else is")
    func coldStart() {
        #expect(decide { _ in } == train)
        #expect(decide { $0.isPaused = true }.isEmpty)
        #expect(decide { $0.hasOpenRun = true }.isEmpty)
        #expect(decide { $0.isArtifactUnusable = true }.isEmpty)
        #expect(decide { $0.isTrainable = false }.isEmpty)
        #expect(decide { $0.hasServableVersion = true }.isEmpty)
    }

    @Test("D32: a failed first training is tried again after its back-off, not at the next cron")
    func backOff() {
        #expect(decide { $0.trainNotBefore = now + .milliseconds(1) }.isEmpty)
        #expect(decide { $0.trainNotBefore = now } == train)
    }

    @Test("a changed model is trained once per generation")
    func generations() {
        func changed(_ trained: Int) -> [Decision] {
            decide {
                $0.hasServableVersion = true
                $0.isConfigurationCurrent = false
                $0.trainedGeneration = trained
            }
        }
        #expect(changed(3) == train && changed(4).isEmpty && changed(0) == train)
    }
}
