package import SentinelDomain

extension StoreTransaction {
    /// Moves the pointer of a watch and writes the row of its history.
    /// - Throws: 409 when the pointer is not where `watch` says.
    package func switchPointer(of watch: Watch, by row: Activation) throws {
        guard try watches.activate(id: watch.id, version: row.version, expectedSeq: watch.activationSeq) else {
            throw SentinelError(
                .conflict, "active_version_mismatch", "The active version changed meanwhile; try again.")
        }
        try activations.insert(row)
    }

    /// Lifts the pin of a watch, if it has one; the rollback that set it stays in the history, released.
    package func releasePin(of watch: Watch, by actor: String) throws {
        guard let pin = watch.pin else { return }
        try watches.setPin(id: watch.id, nil)
        if let rollback = pin.rollbackID { try rollbacks.release(watchID: watch.id, id: rollback, by: actor) }
    }
}
