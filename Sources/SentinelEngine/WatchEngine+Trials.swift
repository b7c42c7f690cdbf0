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
            guard let champion = state.lane(of: trials[place].champion), let ours = champion.newestScore,
                let theirs = state.lane(of: trials[place].challenger)?.newestScore,
                ours.index == index, theirs.index == index
            else { continue }
            trials[place].take(ours, theirs, scale: champion.scale)
        }
    }

    /// All series have been fed through `index`.
    mutating func closeTrials(through index: Int64) {
        for place in trials.indices {
            let (champion, challenger) = (trials[place].champion, trials[place].challenger)
            let both = series.values.lazy.filter { state in
                state.lane(of: champion).map { $0.scale > 0 } == true && state.lane(of: challenger) != nil
            }
            trials[place].close(through: index, series: both.count)
        }
    }

    /// A version that stopped by itself loses every comparison that it was the challenger of.
    mutating func fail(version: Int) {
        for place in trials.indices where trials[place].challenger == version { trials[place].hasFailed = true }
    }
}
