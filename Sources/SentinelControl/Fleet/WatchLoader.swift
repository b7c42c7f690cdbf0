import SentinelCrypto
import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelTime

/// Reads what is needed to run a watch, within one transaction, and verifies the artifact on the way.
enum WatchLoader {
    static func load(_ id: String, _ tx: any StoreTransaction) throws -> WatchChange? {
        guard let watch = try tx.watches.find(id: id), let source = try tx.dataSources.find(id: watch.dataSourceID)
        else { return nil }
        var change = WatchChange(
            watch: watch, source: source, serving: ServingStatus(), fits: [:], openRun: try tx.runs.open(watchID: id),
            lastFinished: try tx.runs.lastFinished(watchID: id))
        change.serving.activationSeq = watch.activationSeq
        change.exclusions = try tx.upkeep.active(
            watchID: id, since: try tx.now - watch.spec.trainingWindow, limit: Limits.exclusionsMax)
        change.resets = try tx.upkeep.resets(watchID: id, before: nil, limit: resetsFollowed).map(ResetOrder.init)
        guard let number = watch.activeVersion, let version = try tx.versions.find(watchID: id, number: number) else {
            return change
        }
        change.serving.active = version
        change.serving.isConfigurationCurrent = version.configuration == watch.spec.configuration
        if !version.configuration.isServable(under: watch.spec.configuration) {
            change.serving.mismatch = version.configuration.differences(from: watch.spec.configuration)
        }
        switch try artifact(watch, number, tx) {
        case .success(let artifact):
            change.serving.version = served(number, artifact.recipe, watch)
            change.fits = artifact.fits
        case .failure(let problem):
            change.serving.artifactProblem = problem.message
        }
        change.trials = try trials(watch, tx)
        return change
    }

    /// More resets than this are not made between two looks at a watch.
    private static let resetsFollowed = 100

    /// What runs beside the active version. One that compares another version than the active one, or whose challenger
    /// cannot be loaded, does not run; the pass that looks after experiments ends it.
    private static func trials(_ watch: Watch, _ tx: any StoreTransaction) throws -> [TrialChange] {
        try tx.experiments.open(watchID: watch.id).compactMap { experiment in
            guard experiment.state.isRunning, experiment.champion == watch.activeVersion,
                let number = experiment.challenger, case .success(let artifact) = try artifact(watch, number, tx)
            else { return nil }
            return TrialChange(
                experiment: experiment, challenger: ShadowVersion(number: number, fits: artifact.fits),
                blocks: try tx.evidence(of: experiment, watch))
        }
    }

    /// Decodes the artifact of a version, and verifies that it is the one that was stored.
    static func artifact(
        _ watch: Watch, _ number: Int, _ tx: any StoreTransaction
    ) throws -> Result<VersionArtifact, ArtifactProblem> {
        guard let bytes = try tx.versions.artifact(watchID: watch.id, number: number) else {
            return .failure(ArtifactProblem(message: "The artifact of version \(number) was pruned."))
        }
        guard try SHA256.digest(bytes) == tx.versions.find(watchID: watch.id, number: number)?.artifact.sha256 else {
            return .failure(ArtifactProblem(message: "The artifact of version \(number) does not match its SHA-256."))
        }
        do throws(ArtifactError) {
            return .success(try VersionArtifact.decode(bytes))
        } catch {
            return .failure(
                ArtifactProblem(message: "The artifact of version \(number) cannot be used: \(error.message)"))
        }
    }

    /// Moves the pointer to the newest former active version that can be served and was not rolled back; nil when there
    /// is none. A pin stays: what a rollback has stopped goes on when a person says so.
    static func fallBack(_ id: String, _ tx: any StoreTransaction) throws -> WatchChange? {
        guard let watch = try tx.lockedWatch(id: id), let broken = watch.activeVersion else { return nil }
        var tried: Set<Int> = [broken]
        for activation in try tx.activations.list(watchID: id, before: nil, limit: 200) {
            guard let number = activation.version, tried.insert(number).inserted else { continue }
            guard let version = try tx.versions.find(watchID: id, number: number), version.blocked == nil,
                version.configuration.isServable(under: watch.spec.configuration),
                case .success = try artifact(watch, number, tx)
            else { continue }
            let row = Activation(
                after: watch, version: number, reason: .artifactUnusable, actor: "system:reconciler",
                detail: "The artifact of version \(broken) could not be loaded.")
            try tx.switchPointer(of: watch, by: row)
            try tx.versions.setStage(watchID: id, number: number, .staging)
            return try load(id, tx)
        }
        return nil
    }

    private static func served(_ number: Int, _ recipe: ModelRecipe, _ watch: Watch) -> ServedVersion {
        let needed = ModelCatalogue[recipe.kind].minimumSamples(
            lookbackSteps: recipe.lookbackSteps, horizonSteps: watch.spec.horizonSteps)
        return ServedVersion(number: number, recipe: recipe, minimumSamples: needed)
    }
}

extension VersionArtifact {
    /// The coefficients by series id.
    var fits: [String: SeriesFit] {
        Dictionary(series.map { ($0.seriesKey, $0) }) { first, _ in first }
    }
}

extension ResetOrder {
    fileprivate init(_ reset: WatchReset) {
        let scope: ResetScope =
            switch reset.scope {
            case .drift: .drift
            case .intervals: .intervals
            case .state: .state
            }
        self.init(seq: reset.seq, scope: scope)
    }
}

/// Why the coefficients of a version cannot be used, as a sentence.
struct ArtifactProblem: Error {
    var message: String
}
