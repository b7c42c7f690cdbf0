import SentinelEvidence
import SentinelPrometheus

/// Experiments and probations: versions that run in shadow, compared with the served one at every grid point.
extension WatchEngine {
    /// Compares exactly these from now on. What was gathered for one that goes on is kept.
    package mutating func setTrials(_ plans: [TrialPlan]) {
        trials = plans.map { plan in
            guard var trial = trials.first(where: { $0.continues(plan) }) else { return Trial(plan) }
            trial.isPaused = plan.isPaused
            if let stored = plan.lastStored { trial.acknowledge(through: stored) }
            return trial
        }
    }

    /// Shows the forecasts of this running version on every series; nil shows the served one.
    package mutating func show(_ version: Int?) {
        guard version != shown else { return }
        shown = version
        var ignored: [WatchEffect] = []
        for labels in series.keys.sorted() { step(.show(version), labels, into: &ignored) }
    }

    /// The blocks of a trial up to this one are stored.
    package mutating func acknowledge(trial id: String, through block: Int) {
        guard let place = trials.firstIndex(where: { $0.id == id }) else { return }
        trials[place].acknowledge(through: block)
    }

    /// A sample was stepped over: what both versions of each trial had forecast for it.
    mutating func compare(_ labels: LabelSet, at index: Int64) {
        guard !trials.isEmpty, let state = series[labels] else { return }
        for place in trials.indices {
            guard let champion = state.lane(of: trials[place].champion), champion.isCompared,
                let ours = champion.newestScore, ours.index == index
            else { continue }
            let theirs = state.lane(of: trials[place].challenger)?.newestScore
            trials[place].take(ours, theirs, scale: champion.scale)
        }
    }

    /// All series have been fed through `index`.
    mutating func closeTrials(through index: Int64) {
        for place in trials.indices {
            let champion = trials[place].champion
            let compared = series.values.count { $0.lane(of: champion)?.isCompared == true }
            trials[place].close(through: index, series: compared)
        }
    }

    /// A version that stopped by itself loses every comparison that it is part of.
    mutating func fail(version: Int) {
        for place in trials.indices {
            if trials[place].challenger == version { trials[place].failed.insert(.challenger) }
            if trials[place].champion == version { trials[place].failed.insert(.champion) }
        }
    }
}

extension Lane {
    /// Whether other versions are compared with it: not on a series that joined after training, nor on one that never
    /// moved in it, for which there is no scale.
    fileprivate var isCompared: Bool { !isCold && scale > 0 && scale.isFinite }
}
