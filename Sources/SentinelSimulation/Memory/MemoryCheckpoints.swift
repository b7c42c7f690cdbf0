import SentinelControl
import SentinelDomain

struct MemoryCheckpoints: CheckpointStore {
    let tx: MemoryTransaction

    func put(_ checkpoint: Checkpoint) throws -> Bool {
        guard let watch = tx.tables.watches[checkpoint.watchID], watch.activationSeq == checkpoint.activationSeq,
            watch.specGeneration == checkpoint.specGeneration
        else { return false }
        var stored = checkpoint
        stored.takenAt = tx.now
        tx.tables.checkpoints[checkpoint.watchID] = stored
        return true
    }

    func find(watchID: String) throws -> Checkpoint? { tx.tables.checkpoints[watchID] }
}
