import SentinelControl
import SentinelDomain
import SentinelTime

/// Append-only.
struct MemoryActivations: ActivationStore {
    let tx: MemoryTransaction

    func insert(_ activation: Activation) throws {
        try tx.tables.requireWatch(activation.watchID)
        guard !tx.tables.activations[activation.watchID].contains(where: { $0.seq == activation.seq }) else {
            throw SentinelError.exists
        }
        var stored = activation
        stored.at = tx.tables.creation(activation.at)
        tx.tables.activations.append(stored)
    }

    func list(watchID: String, before: Int?, limit: Int) throws -> [Activation] {
        let found = tx.tables.activations[watchID].filter { $0.seq < before ?? .max }
        return Array(found.sorted { $0.seq > $1.seq }.prefix(limit))
    }

    func at(watchID: String, time: Timestamp) throws -> Activation? {
        tx.tables.activations[watchID].filter { $0.at <= time }.max { $0.seq < $1.seq }
    }
}
