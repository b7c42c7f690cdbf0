package import SentinelEvidence
import SentinelForecast
import SentinelPrometheus

/// The evidence of one comparison as it gathers: at each grid point the loss of either version, scaled by each series'
/// own scale and averaged over the series that both have scored; those in blocks.
package struct Trial: Sendable {
    package let id: String
    package let champion: Int
    package let challenger: Int
    package internal(set) var isPaused: Bool
    /// Blocks that have closed and are not known to be stored.
    package internal(set) var closed: [LossBlock] = []
    /// The challenger gave a forecast that is not finite: it can never be promoted.
    package internal(set) var hasFailed = false
    private var builder: BlockBuilder
    private var sums: [Int64: Sums] = [:]

    /// What the series of one grid point add up to.
    private struct Sums: Sendable {
        var champion = Arm()
        var challenger = Arm()
        var series = 0
    }

    private struct Arm: Sendable {
        var loss = 0.0
        var covered = 0
        var bounded = 0

        mutating func add(_ score: LaneScore, scale: Double) {
            loss += score.loss / scale
            covered += score.covered
            bounded += score.bounded
        }

        func score(series: Int) -> ArmScore {
            ArmScore(
                loss: loss / Double(series), coverage: bounded > 0 ? Double(covered) / Double(bounded) : nil)
        }
    }

    /// Closed blocks that wait to be stored are at most so many; older ones are void by then.
    private static let closedMax = 1_000

    init(_ plan: TrialPlan) {
        id = plan.id
        champion = plan.champion
        challenger = plan.challenger
        isPaused = plan.isPaused
        builder = BlockBuilder(start: plan.start, horizon: plan.horizon, scale: 1, lastStored: plan.lastStored)
    }

    /// How both versions fared on one series at a grid point. A series without a scale, one that never moved in
    /// training, is left out.
    mutating func take(_ champion: LaneScore, _ challenger: LaneScore, scale: Double) {
        guard scale > 0, scale.isFinite, champion.index == challenger.index else { return }
        var sum = sums[champion.index] ?? Sums()
        sum.champion.add(champion, scale: scale)
        sum.challenger.add(challenger, scale: scale)
        sum.series += 1
        sums[champion.index] = sum
    }

    /// Every series has been fed through `index`; `series` of them run both versions. A grid point counts when at least
    /// half of these were scored.
    mutating func close(through index: Int64, series: Int) {
        for point in sums.keys.sorted() where point <= index {
            guard let sum = sums.removeValue(forKey: point), !isPaused, 2 * sum.series >= series else { continue }
            let score = PairedScore(
                origin: point, champion: sum.champion.score(series: sum.series),
                challenger: sum.challenger.score(series: sum.series))
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
        writer.write(hasFailed)
        writer.write(closed.count)
        for block in closed { block.encode(into: &writer) }
        builder.encode(into: &writer)
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        id = try reader.text("trial.id", limit: 64)
        champion = try reader.integer("trial.champion", in: 1...Int.max / 2)
        challenger = try reader.integer("trial.challenger", in: 1...Int.max / 2)
        isPaused = try reader.flag("trial.isPaused")
        hasFailed = try reader.flag("trial.hasFailed")
        let count = try reader.integer("trial.closed.count", in: 0...Trial.closedMax)
        var blocks: [LossBlock] = []
        for _ in 0..<count { blocks.append(try LossBlock(from: &reader)) }
        closed = blocks
        builder = try BlockBuilder(from: &reader)
    }
}
