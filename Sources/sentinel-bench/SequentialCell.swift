import SentinelEvidence

/// Simulated experiments on one kind of noise.
struct SequentialCell {
    let process: NoiseProcess.Kind
    let seed: UInt64
    let experiments: Int
    let steps: Int

    /// How the experiments with a true mean difference of `effect` ended, under each setting of the test.
    func outcomes(effect: Double) -> [SequentialOutcome] {
        var outcomes = SequentialOutcome.settings.map {
            SequentialOutcome(setting: $0, experiments: experiments, steps: steps)
        }
        for experiment in 0..<experiments {
            let blocks = blocks(experiment: experiment, effect: effect)
            for index in outcomes.indices { outcomes[index].count(blocks) }
        }
        return outcomes
    }

    /// The same noise for every effect.
    private func blocks(experiment: Int, effect: Double) -> [LossBlock] {
        var noise = NoiseProcess(process, seed: seed ^ (UInt64(experiment) &* 0x9E37_79B9_7F4A_7C15))
        var builder = BlockBuilder(start: 0, horizon: SequentialBenchmark.horizon, scale: 1)
        var blocks: [LossBlock] = []
        for step in 0..<Int64(steps) {
            let score = PairedScore(
                origin: step, champion: ArmScore(loss: Self.challengerLoss + effect + noise.next()),
                challenger: ArmScore(loss: Self.challengerLoss))
            blocks += builder.add(score)
        }
        return blocks
    }

    /// Far from 0, so that no loss is negative.
    private static let challengerLoss = 100.0
}
