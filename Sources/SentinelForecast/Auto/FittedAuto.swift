public import SentinelSeries

/// The bank of ``AutoModel`` after training, running on by sample.
public struct FittedAuto: FittedModel, Equatable {
    private(set) var set: ExpertSet
    let horizon: Int
    /// The newest point of training.
    private(set) var trainedThrough: Int64
    /// As training left it.
    private var trained: AutoState
    private var state: AutoState
    private let prequential: ForecastErrors?

    init(_ training: AutoTraining, trainedThrough: Int64) {
        set = training.set
        horizon = training.horizon
        self.trainedThrough = trainedThrough
        trained = training.state
        state = trained
        prequential = training.errors()
    }

    /// The same bank with other coefficients, its state and weights carried on to the end of `history`.
    func retrained(_ rules: [RegressionRule?], over history: History) -> FittedAuto {
        var copy = self
        copy.warm(over: history)
        copy.set.setRules(rules)
        copy.trained = copy.state
        copy.trainedThrough = history.end
        return copy
    }

    public var parameterCount: Int { self.set.rules.reduce(0) { $0 + ($1?.weights.count ?? 0) } }
    public var errors: ForecastErrors? { prequential }
    public var spread: [Double] { state.combination.spread }

    public mutating func observe(_ value: Double?, history: History) {
        if history.end == trainedThrough {
            state = trained
            return
        }
        state.advance(value, at: history.end, set: set)
        guard (history.end - trainedThrough) % Int64(set.pace.live) == 0 else { return }
        let bank = work(history, steps: horizon)
        state.issue(bank, at: history.end, frame: set.frame, weight: set.pace.live)
    }

    public mutating func forecast(steps: Int, history: History, into output: inout [Double]) {
        if state.combination.origin != history.end || state.combination.forecast.count < steps {
            _ = work(history, steps: max(steps, horizon))
        }
        output.removeAll(keepingCapacity: true)
        output.append(contentsOf: state.combination.forecast.prefix(steps))
    }

    /// Resets to the state after training and observes what came later. For a history that ends before training did,
    /// the bank is run over all of it with the final coefficients; an ``observe(_:history:)`` that comes to where
    /// training ended takes over what training left. The same where training is too long ago to go on from.
    public mutating func warm(over history: History) {
        var index = trainedThrough + 1
        let reach = Int64(AutoLimits.reach)
        if history.end < trainedThrough || history.end - trainedThrough > reach {
            state = AutoState(set, horizon: horizon)
            index = max(history.ring.startIndex, history.end - reach + 1)
            while index <= history.end, history.ring[index] == nil { index += 1 }
        } else {
            state = trained
        }
        while index <= history.end {
            observe(history.ring[index], history: History(history.ring, end: index))
            index += 1
        }
    }

    private mutating func work(_ history: History, steps: Int) -> ExpertBank {
        var bank = ExpertBank()
        let past = BankPast(history, set: set)
        state.forecast(set, past: past, steps: steps, at: history.end, bank: &bank)
        return bank
    }
}

extension FittedAuto {
    /// The experts by their weight, averaged over the scored steps.
    public var features: [FeatureImportance] {
        let weights = state.pool.weights(isAwake: Array(repeating: true, count: set.experts.count))
        let steps = Double(max(1, state.pool.steps.count))
        let shares = self.set.names.indices.map { place in
            let sum = stride(from: place, to: weights.count, by: set.experts.count).reduce(0) {
                $0 + weights[$1]
            }
            return FeatureImportance(name: set.names[place], weight: sum / steps)
        }
        return shares.sorted { $0.weight > $1.weight }
    }
}

extension FittedAuto {
    public func encode(into writer: inout ArtifactWriter) {
        set.encode(into: &writer)
        writer.write(horizon)
        writer.write(Int(trainedThrough))
        trained.encode(into: &writer)
        state.encode(into: &writer)
    }

    /// Reads what ``encode(into:)`` wrote; the errors of training are not part of it, their owner is the version.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        set = try ExpertSet(from: &reader)
        horizon = try reader.integer("auto.horizon", in: 1...ModelRecipe.horizonLimit)
        trainedThrough = Int64(try reader.integer("auto.trained_through", in: -(1 << 60)...1 << 60))
        trained = try AutoState(from: &reader, set: set, horizon: horizon)
        state = try AutoState(from: &reader, set: set, horizon: horizon)
        prequential = nil
    }
}
