import HTTPTypes
import SentinelControl
import SentinelDomain
import SentinelJSON
import SentinelTime
import Synchronization
import Testing

/// Random clients against the API; after every answer the tables must say what the history says.
struct LifecycleModelTests {
    @Test(
        "I1, I10, I11, I24: whatever is asked, the history folds to the tables", arguments: 1...8 as ClosedRange<UInt64>
    )
    func randomClients(seed: UInt64) async throws {
        let api = APIHarness()
        try await api.seed()
        let id = try api.store.tables.withLock { tables in
            let watch = try #require(tables.watches.values.first)
            let transaction = MemoryTransaction(tables)
            for number in 1...5 { try VersionTests.insert(number, of: watch, stage: .staging, transaction) }
            tables = transaction.tables
            return watch.id
        }
        var random = SplitMix64(seed: seed)
        for _ in 0..<40 {
            let before = api.store.tables.withLock { $0 }
            let reply = try await step(api, &random)
            #expect([200, 201, 204, 409].contains(reply.status), "\(reply.text)")
            let after = api.store.tables.withLock { $0 }
            check(before, after, id, wasRefused: reply.status == 409)
        }
    }

    private func step(_ api: APIHarness, _ random: inout SplitMix64) async throws -> APIHarness.Reply {
        let version = Int.random(in: 1...5, using: &random)
        let versions = "/v1/watches/web/versions/\(version)"
        switch Int.random(in: 0..<10, using: &random) {
        case 0...3:
            let stage = VersionStage.allCases.randomElement(using: &random)?.rawValue ?? ""
            let release = Bool.random(using: &random)
            return try await api.send(
                .post, versions + "/promotions", body: #"{"to_stage":"\#(stage)","release_pin":\#(release)}"#)
        case 4...6:
            let body = Bool.random(using: &random) ? #"{"reason":"r"}"# : #"{"to_version":\#(version),"pin":false}"#
            return try await api.send(.post, "/v1/watches/web/rollbacks", body: body)
        case 7:
            let newest = try await api.send(.get, "/v1/watches/web/rollbacks?limit=1").json["items"]?[0]?["id"]
            guard let id = newest?.stringValue else { return try await api.send(.get, "/v1/summary") }
            return try await api.send(.delete, "/v1/watches/web/rollbacks/\(id)")
        case 8: return try await api.send(.patch, versions, [.ifMatch: "*"], body: #"{"blocked":null}"#)
        default: return try await api.send(.delete, versions, [.ifMatch: "*"])
        }
    }

    private func check(
        _ before: MemoryStore.Tables, _ after: MemoryStore.Tables, _ id: String, wasRefused: Bool
    ) {
        let watch = after.watches[id]
        let history = after.activations.sorted { $0.seq < $1.seq }
        #expect(history.map(\.seq) == Array(1..<history.count + 1))
        #expect(watch?.activationSeq == history.count && watch?.activeVersion == history.last?.version)
        for (old, new) in zip(history, history.dropFirst()) { #expect(new.previousVersion == old.version) }
        #expect(Array(history.prefix(before.activations.count)) == before.activations.sorted { $0.seq < $1.seq })
        let active = after.versions.first { $0.number == watch?.activeVersion }
        #expect(active?.blocked == nil && active?.storedStage ?? .staging == .staging)
        #expect(active?.artifact.prunedAt == nil)
        let pinning = after.rollbacks.filter { $0.isPinning(now: after.now) }.map(\.id)
        #expect(pinning == (watch?.pin?.rollbackID).map { [$0] } ?? [])
        #expect(watch?.pin == nil || history.last?.rollbackID == watch?.pin?.rollbackID)
        if wasRefused { #expect(before.activations == after.activations && before.versions == after.versions) }
    }
}
