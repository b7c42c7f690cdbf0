import SentinelCrypto
package import SentinelDomain
package import SentinelEngine
import SentinelForecast
package import SentinelTime

/// A running watch taken out of its checkpoint, or why it cannot be. Pure.
package struct Restoration: Sendable {
    package let outcome: RestoreOutcome
    /// It serves the version that is active now; nil where the checkpoint is ignored.
    package let engine: WatchEngine?
    /// What activating that version asks for.
    package let effects: [WatchEffect]
    /// For the log.
    package let detail: String

    package static let nothing = Restoration(.none)

    /// The row itself cannot be read.
    package static func unreadable(_ error: SentinelError) -> Restoration {
        Restoration(.corrupt, detail: error.description)
    }

    private init(
        _ outcome: RestoreOutcome, engine: WatchEngine? = nil, effects: [WatchEffect] = [], detail: String = ""
    ) {
        self.outcome = outcome
        self.engine = engine
        self.effects = effects
        self.detail = detail
    }

    /// What a start at `now` makes of a checkpoint, nil where there is none.
    package init(_ checkpoint: Checkpoint?, for change: WatchChange, now: Timestamp) {
        guard let checkpoint else {
            self = .nothing
            return
        }
        if let (outcome, detail) = Restoration.objection(to: checkpoint, for: change.watch.spec, now: now) {
            self.init(outcome, detail: detail)
            return
        }
        do throws(CheckpointError) {
            let spec = change.watch.spec
            let engine = try WatchEngine.restore(
                from: checkpoint.bytes, of: spec.dataIdentity(sourceID: change.source.id),
                configuration: change.configuration, maxSeries: spec.maxSeries)
            self.init(engine, of: checkpoint, for: change)
        } catch {
            self.init(error.outcome, detail: error.message)
        }
    }

    /// Lanes go on under the version that they ran under; under another one they start anew, on data that is kept.
    private init(_ restored: WatchEngine, of checkpoint: Checkpoint, for change: WatchChange) {
        guard restored.closedThrough == checkpoint.closedThrough else {
            self.init(.corrupt, detail: "It does not hold what its row says.")
            return
        }
        var engine = restored
        let ran = Set(engine.series.values.compactMap(\.version))
        let served = change.serving.isServed ? change.serving.version : nil
        engine.knownSeries = Set(change.fits.keys)
        var effects: [WatchEffect] = []
        _ = engine.follow(change.resets)
        engine.activate(
            served, fits: served == nil ? [:] : change.fits, shadows: change.trials.shadows, into: &effects)
        let isSame = ran == Set([served?.number].compactMap(\.self))
        self.init(isSame ? .resumed : .dataOnly, engine: engine, effects: effects)
    }

    private static func objection(
        to checkpoint: Checkpoint, for spec: WatchSpec, now: Timestamp
    ) -> (RestoreOutcome, String)? {
        guard checkpoint.format == WatchEngine.checkpointFormat else {
            return (.corrupt, "Its format \(checkpoint.format) is not \(WatchEngine.checkpointFormat).")
        }
        let closed = spec.grid.index(atOrBefore: now - spec.scrapeDelay)
        let missed = closed - checkpoint.closedThrough
        if missed >= Int64(spec.trainingPoints) {
            return (.tooOld, "\(missed) points have closed since; the watch keeps \(spec.trainingPoints).")
        }
        if missed < -Int64(Limits.lateStepsMax) { return (.aheadOfTime, "It is \(-missed) points ahead of the clock.") }
        guard (try? SHA256.digest(checkpoint.bytes)) == checkpoint.sha256 else {
            return (.corrupt, "Its bytes do not match their SHA-256.")
        }
        return nil
    }
}

extension CheckpointError {
    fileprivate var outcome: RestoreOutcome {
        switch self {
        case .otherData, .otherGrid: .configurationChanged
        case .unusable: .corrupt
        }
    }
}
