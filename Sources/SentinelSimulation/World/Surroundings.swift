import SentinelControl

/// What outlives a process: the database, the metric source, the time, and who looks on.
struct Surroundings {
    let memory: MemoryStore
    let auditor: Auditor
    let tally: Tally
    let clock: SimulatedClock
    let upstream: SimulatedUpstream
    let plant: Plant?
    let retention: RetentionTable
    let ids: RandomSource

    func process(_ number: Int) -> SimulatedProcess {
        let store = ProcessStore(memory, randomness: ids) { [plant, auditor, tally] purpose, before, after in
            plant?.onCommit(before, &after)
            let commit = Commit(process: number, purpose: purpose, before: before, after: after)
            auditor.check(commit)
            tally.add(commit.happenings)
        } onFault: { [tally] fault in
            tally.count("fault " + fault.rawValue)
        }
        return SimulatedProcess(number, store: store, around: self)
    }
}
