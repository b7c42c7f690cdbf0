package import SentinelDomain
import SentinelTime

extension StoreTransaction {
    /// The watch, locked against other writers until the end of the transaction: first of all, by everybody who moves
    /// its pointer.
    func lockedWatch(id: String) throws -> Watch? {
        try watches.find(id: id).flatMap { try watches.lock(name: $0.spec.name) }
    }

    /// What the evidence of an experiment counts by now: the stored blocks, without those that hold a point which is
    /// left out.
    func evidence(of experiment: Experiment, _ watch: Watch) throws -> [ExperimentBlock] {
        let blocks = try experiments.blocks(of: experiment.id)
        guard let start = experiment.startIndex, !blocks.isEmpty else { return blocks }
        let grid = watch.spec.grid
        let exclusions = try upkeep.active(
            watchID: watch.id, since: grid.time(at: start), limit: Limits.experimentBlocksMax)
        return blocks.leavingOut(exclusions, of: experiment, on: grid)
    }

    /// Moves the pointer of a watch and writes the row of its history. What was compared with the version that is left
    /// ends; a version that takes the place of another by promotion is on probation against it.
    /// - Throws: 409 when the pointer is not where `watch` says.
    package func switchPointer(of watch: Watch, by row: Activation) throws {
        guard try watches.activate(id: watch.id, version: row.version, expectedSeq: watch.activationSeq) else {
            throw SentinelError(
                .conflict, "active_version_mismatch", "The active version changed meanwhile; try again.")
        }
        try activations.insert(row)
        for var trial in try experiments.open(watchID: watch.id) {
            try trial.move(to: .cancelled, because: "champion_changed")
            _ = try experiments.update(trial, expectedRevision: nil)
        }
        guard row.reason == .promotion, let probation = try Probation.start(after: row, of: watch, self) else { return }
        try experiments.insert(probation)
    }

    /// Lifts the pin of a watch, if it has one; the rollback that set it stays in the history, released.
    package func releasePin(of watch: Watch, by actor: String) throws {
        guard let pin = watch.pin else { return }
        try watches.setPin(id: watch.id, nil)
        if let rollback = pin.rollbackID { try rollbacks.release(watchID: watch.id, id: rollback, by: actor) }
    }

    /// Carries out a rollback that was decided: moves the pointer, marks the version that is left, lifts the mark of
    /// the target, and pins the watch if it is to. Fills in the activation.
    ///
    /// - Parameter watch: locked in this transaction; the target's artifact is known to be loadable.
    package func carryOut(
        _ rollback: inout Rollback, of watch: Watch, as reason: Activation.Reason = .rollback
    ) throws {
        var row = Activation(
            after: watch, version: rollback.toVersion, reason: reason, actor: rollback.actor,
            detail: rollback.reason)
        row.rollbackID = rollback.id
        rollback.activationSeq = row.seq
        try switchPointer(of: watch, by: row)
        try versions.setStage(watchID: watch.id, number: rollback.toVersion, .staging)
        try versions.setBlock(watchID: watch.id, number: rollback.toVersion, nil)
        let time = try now
        if let left = rollback.fromVersion {
            let mark = VersionBlock(since: time, reason: rollback.reason, rollbackID: rollback.id)
            try versions.setBlock(watchID: watch.id, number: left, mark)
        }
        try rollbacks.insert(rollback)
        // A new pin takes the place of an older one; without one the older ends with the version that it held.
        try releasePin(of: watch, by: rollback.actor)
        guard rollback.pins else { return }
        let pin = Pin(
            since: time, reason: rollback.reason, until: rollback.pinnedUntil, rollbackID: rollback.id,
            actor: rollback.actor)
        try watches.setPin(id: watch.id, pin)
    }
}
