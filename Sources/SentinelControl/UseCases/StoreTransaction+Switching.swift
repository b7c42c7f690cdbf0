package import SentinelDomain

extension StoreTransaction {
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
