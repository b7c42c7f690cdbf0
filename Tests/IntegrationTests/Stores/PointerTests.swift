import SentinelControl
import SentinelDomain
import SentinelPostgres
import Testing

extension StoreTests {
    /// The pointer to the active version and the numbers of versions, under many writers.
    @Suite struct PointerTests {
        private static let writers = 16

        @Test(
            "I1: of 16 writers exactly one wins each activation, and the history is the pointer's",
            arguments: StoreKind.allCases)
        func compareAndSet(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind, connections: 8) { fixture in
                let watch = try await fixture.seed("plain")[0]
                try await fixture.work { transaction in
                    for number in 1...Self.writers {
                        try transaction.versions.insert(StoreFixture.version(watch, number), artifact: [1])
                    }
                }
                let won = try await withThrowingTaskGroup(of: [Int].self) { group in
                    for writer in 1...Self.writers {
                        group.addTask { try await activations(by: writer, watch: watch, fixture) }
                    }
                    return try await group.reduce(into: []) { $0 += $1 }
                }
                let (stored, history) = try await fixture.work { transaction in
                    (
                        try transaction.watches.find(id: watch.id),
                        try transaction.activations.list(watchID: watch.id, before: nil, limit: 1_000)
                    )
                }
                #expect(won.sorted() == Array(1...won.count))
                #expect(stored?.activationSeq == won.count)
                #expect(history.map(\.seq) == Array((1...won.count).reversed()))
                #expect(history.first?.version == stored?.activeVersion)
            }
        }

        /// The sequence numbers that a writer of version `writer` won in ten attempts.
        private func activations(by writer: Int, watch: Watch, _ fixture: StoreFixture) async throws -> [Int] {
            var won: [Int] = []
            for _ in 0..<10 {
                let seq = try await fixture.work { try $0.watches.find(id: watch.id)?.activationSeq ?? 0 }
                let isWon = try await fixture.work { transaction in
                    guard try transaction.watches.activate(id: watch.id, version: writer, expectedSeq: seq)
                    else { return false }
                    try transaction.activations.insert(
                        Activation(watchID: watch.id, seq: seq + 1, version: writer, reason: .promotion, actor: "me"))
                    return true
                }
                if isWon { won.append(seq + 1) }
            }
            return won
        }

        @Test("I1: the pointer cannot name a version that does not exist", arguments: StoreKind.allCases)
        func danglingPointer(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("plain")[0]
                let error = await fixture.failure { transaction in
                    _ = try transaction.watches.activate(id: watch.id, version: 99, expectedSeq: 0)
                }
                #expect(error?.kind == .bug)
                let seq = try await fixture.work { try $0.watches.find(id: watch.id)?.activationSeq }
                #expect(seq == 0)
            }
        }

        @Test(
            "D22, I2: version numbers are never given twice, not by 8 writers nor to a watch made anew",
            arguments: StoreKind.allCases)
        func numbers(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind, connections: 4) { fixture in
                let watch = try await fixture.seed("plain")[0]
                let given = try await withThrowingTaskGroup(of: Int.self) { group in
                    for _ in 0..<8 {
                        group.addTask { try await fixture.work { try $0.versions.nextNumber(watchName: "plain") } }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                #expect(given.sorted() == Array(1...8))
                let next = try await fixture.work { transaction in
                    try transaction.watches.delete(id: watch.id)
                    try transaction.watches.insert(StoreFixture.watch("plain", id: "wch_again"))
                    return try transaction.versions.nextNumber(watchName: "plain")
                }
                #expect(next == 9)
                let unknown = await fixture.failure { _ = try $0.versions.nextNumber(watchName: "unknown") }
                #expect(unknown?.kind == .notFound)
            }
        }

        @Test(
            "D22: pruning drops old artifacts, never those of the active and the spared versions, and no number",
            arguments: StoreKind.allCases)
        func pruning(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("plain")[0]
                let found = try await fixture.work { transaction in
                    for _ in 1...7 {
                        let number = try transaction.versions.nextNumber(watchName: "plain")
                        try transaction.versions.insert(StoreFixture.version(watch, number), artifact: [UInt8(number)])
                    }
                    _ = try transaction.watches.activate(id: watch.id, version: 1, expectedSeq: 0)
                    let dropped = try transaction.versions.prune(watchID: watch.id, keep: 2, sparing: [3])
                    let again = try transaction.versions.prune(watchID: watch.id, keep: 2, sparing: [3])
                    let kept = try (1...7).filter {
                        try transaction.versions.artifact(watchID: watch.id, number: $0) == [UInt8($0)]
                    }
                    let marked = try (1...7).filter {
                        try transaction.versions.find(watchID: watch.id, number: $0)?.artifact.prunedAt == nil
                    }
                    return ([dropped, again, try transaction.versions.nextNumber(watchName: "plain")], kept, marked)
                }
                #expect(found.0 == [3, 0, 8])
                #expect(found.1 == [1, 3, 6, 7])
                #expect(found.2 == [1, 3, 6, 7])
            }
        }
    }
}
