/// Gathers the faults of one document, so that a client learns all of them at once.
///
/// A class, since the readers of a document and of its parts share one. It stays within one task.
package final class FaultCollector {
    /// In the order in which they were found, at most `limit`.
    package private(set) var faults: [Fault] = []
    /// How many faults are kept; further ones are dropped.
    package let limit: Int

    package init(limit: Int = 100) {
        self.limit = limit
    }

    package var isEmpty: Bool { faults.isEmpty }

    package func add(_ code: Fault.Code, at pointer: JSONPointer, _ detail: String) {
        guard faults.count < limit else { return }
        faults.append(Fault(pointer: pointer, code: code, detail: detail))
    }
}
