package import SentinelEvidence
import SentinelForecast
import SentinelPrometheus

/// The evidence of one comparison as it gathers: at each grid point the loss of either version, scaled by each series'
/// own scale and averaged over the series that both have scored; those in blocks. A challenger that scores fewer series
/// than the champion has nothing to show at that point.
package struct Trial: Sendable {
    package let id: String
    package let champion: Int
    package let challenger: Int
    package internal(set) var isPaused: Bool
    /// Blocks that have closed and are not known to be stored.
    package internal(set) var closed: [LossBlock] = []
    /// Which of them have given a forecast that is not finite.
    package internal(set) var failed: Set<Arm> = []
    private var builder: BlockBuilder
    private var sums: [Int64: Sums] = [:]

    /// What the series of one grid point add up to.
    private struct Sums: Sendable {
        var champion = Score()
        var challenger = Score()
        /// Series that both have scored.
        var paired = 0
        /// Series that the champion has scored.
        var series = 0
        /// What the champion lost on all of these.
        var all = Score()
    }

    private struct Score: Sendable {
        var loss = 0.0
        var covered = 0
        var bounded = 0

        mutating func add(_ score: LaneScore, scale: Double) {
            loss += score.loss / scale
            covered += score.covered
            bounded += score.bounded
        }

        func score(_ series: Int) -> ArmScore {
            ArmScore(
                loss: loss / Double(series), coverage: bounded > 0 ? Double(covered) / Double(bounded) : nil)
        }
    }

    /// Closed blocks that wait to be stored are at most so many; older ones are dropped, and are no evidence.
    private static let closedMax = 1_000
    /// The challenger must score this share of the series that the champion scores.
    private static let pairedShare = 0.95

    init(_ plan: TrialPlan) {
        id = plan.id
        champion = plan.champion
        challenger = plan.challenger
        isPaused = plan.isPaused
        builder = BlockBuilder(start: plan.start, horizon: plan.horizon, scale: 1, lastStored: plan.lastStored)
    }

    /// How both versions fared on one series at a grid point; a score of another point is none. A series on which they
    /// were scored over different steps ahead says nothing there.
    mutating func take(_ champion: LaneScore, _ challenger: LaneScore?, scale: Double) {
        var sum = sums[champion.index] ?? Sums()
        if let challenger, challenger.index == champion.index {
            guard champion.forecasts == challenger.forecasts else { return }
            sum.champion.add(champion, scale: scale)
            sum.challenger.add(challenger, scale: scale)
            sum.paired += 1
        }
        sum.all.add(champion, scale: scale)
        sum.series += 1
        sums[champion.index] = sum
    }

    /// Every series has been fed through `index`; the champion runs on `series` of them. A grid point counts when at
    /// least half of these were scored.
    mutating func close(through index: Int64, series: Int) {
        for point in sums.keys.sorted() where point <= index {
            guard let sum = sums.removeValue(forKey: point), !isPaused, 2 * sum.series >= series else { continue }
            let isPaired = Double(sum.paired) >= Trial.pairedShare * Double(sum.series)
            let score = PairedScore(
                origin: point, champion: isPaired ? sum.champion.score(sum.paired) : sum.all.score(sum.series),
                challenger: isPaired ? sum.challenger.score(sum.paired) : .missing)
            closed += builder.add(score)
        }
        if isPaused { closed += builder.pause(at: index) }
        if closed.count > Trial.closedMax { closed.removeFirst(closed.count - Trial.closedMax) }
    }

    /// Block decisions of an allocation are about the block that the next grid point falls into.
    package func block(of index: Int64) -> Int { builder.index(of: index) }

    /// These and all before are stored.
    mutating func acknowledge(through block: Int) { closed.removeAll { $0.index <= block } }

    /// Whether a stored plan is about the same comparison, so that what was gathered goes on.
    func continues(_ plan: TrialPlan) -> Bool {
        id == plan.id && champion == plan.champion && challenger == plan.challenger && builder.start == plan.start
    }
}

extension Trial {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(id)
        writer.write(champion)
        writer.write(challenger)
        writer.write(isPaused)
        for arm in Arm.allCases { writer.write(failed.contains(arm)) }
        writer.write(closed.count)
        for block in closed { block.encode(into: &writer) }
        builder.encode(into: &writer)
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        id = try reader.text("trial.id", limit: 64)
        champion = try reader.integer("trial.champion", in: 1...Int.max / 2)
        challenger = try reader.integer("trial.challenger", in: 1...Int.max / 2)
        isPaused = try reader.flag("trial.isPaused")
        for arm in Arm.allCases where try reader.flag("trial.failed") { failed.insert(arm) }
        let count = try reader.integer("trial.closed.count", in: 0...Trial.closedMax)
        var blocks: [LossBlock] = []
        for _ in 0..<count { blocks.append(try LossBlock(from: &reader)) }
        closed = blocks
        builder = try BlockBuilder(from: &reader)
    }
}
