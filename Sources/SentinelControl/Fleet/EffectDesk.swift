import SentinelDomain
package import SentinelEngine
import SentinelForecast
import SentinelPrometheus
import SentinelSeries
package import SentinelTime

/// Performs what a step asked for: fits the coefficients of series that joined late, on the compute pool.
package struct EffectDesk: Sendable {
    private let compute: ComputePool
    private let clock: any WallClock

    package init(compute: ComputePool, clock: any WallClock) {
        self.compute = compute
        self.clock = clock
    }

    /// Starts what must be done and returns at once; results come back as inputs.
    package func perform(_ effects: [WatchEffect], runtime: WatchRuntime) async {
        let wanted = effects.compactMap { effect -> LabelSet? in
            if case .wantsFit(let labels) = effect { labels } else { nil }
        }
        guard !wanted.isEmpty else { return }
        let input = await runtime.trainingInput()
        Task { await fit(Set(wanted), input, runtime: runtime) }
    }

    private func fit(_ wanted: Set<LabelSet>, _ input: TrainingInput, runtime: WatchRuntime) async {
        guard let version = input.servedVersion else { return }
        let horizon = input.watch.spec.horizonSteps
        for (labels, ring) in input.rings where wanted.contains(labels) {
            let fit = try? await compute.run { isCancelled in
                let plan = TrainingPlan(
                    options: ValidationOptions(horizon: horizon), control: RunControl(isCancelled: isCancelled))
                return try SeriesFit.train(
                    labels.seriesID, recipe: version.recipe, history: History(ring), plan: plan
                ).fit
            }
            guard let fit else { continue }
            await runtime.activateCold(labels, version: version.number, fit: fit, now: clock.now())
        }
    }
}
