package import SentinelDomain
package import SentinelTime

extension ControlPlane {
    /// A page of the evidence, oldest block first, after a block.
    package func experimentBlocks(
        watch name: String, id: String, after: Int?, limit: Int
    ) async throws -> (experiment: Experiment, grid: Grid, blocks: [ExperimentBlock], hasMore: Bool) {
        try await environment.store.transact(.api) { tx in
            let watch = try self.watch(name, tx)
            guard let experiment = try tx.experiments.find(watchID: watch.id, id: id) else {
                throw SentinelError.notFound("experiment", id)
            }
            let blocks = try tx.experiments.blocks(of: id, after: after, limit: limit + 1)
            return (experiment, watch.spec.grid, Array(blocks.prefix(limit)), blocks.count > limit)
        }
    }

    /// What has not come to an end, of one watch.
    package func openExperiments(watchID: String) async throws -> [Experiment] {
        try await environment.store.transact(.api) { tx in try tx.experiments.open(watchID: watchID) }
    }

    /// How long an experiment on this watch must run to see an effect.
    package func experimentPlan(
        watch name: String, _ question: ExperimentPlan.Question
    ) async throws -> (plan: ExperimentPlan, watch: Watch) {
        try await environment.store.transact(.api) { tx in
            let watch = try self.watch(name, tx)
            let newest = try tx.experiments.list(
                watchID: watch.id, before: nil, filter: ExperimentFilter(), limit: Self.planned)
            guard let plan = newest.lazy.compactMap({ ExperimentPlan(question, from: $0, of: watch.spec) }).first else {
                throw SentinelError(
                    .conflict, "no_evidence",
                    "No experiment or probation of this watch has evidence yet. Start an experiment, or promote a "
                        + "version under a probation, and ask again after a few blocks of two horizons each.")
            }
            return (plan, watch)
        }
    }

    /// How many of the newest experiments are looked at for evidence.
    private static let planned = 100
}
