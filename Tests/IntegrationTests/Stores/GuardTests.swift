import SentinelControl
import SentinelDomain
import SentinelJSON
import SentinelPostgres
import SentinelTime
import Testing

extension StoreTests {
    /// What the store refuses, and how it says so.
    @Suite struct GuardTests {
        @Test("an edit of an old revision changes nothing", arguments: StoreKind.allCases)
        func revisions(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("plain")[0]
                var edited = watch
                edited.spec.description = "edited"
                edited.revision = 2
                edited.specGeneration = 5
                edited.nextRunAt = .at(1)
                edited.lastRunAt = .at(3)
                var source = try StoreFixture.source("prom", ["auth": ["type": "bearer", "token": "new"]])
                source.revision = 2
                let edits = (edited, source)
                let found = try await fixture.work { transaction in
                    let answers = [
                        try transaction.watches.update(edits.0, expectedRevision: 1),
                        try transaction.watches.update(edits.0, expectedRevision: 1),
                        try transaction.dataSources.update(edits.1, expectedRevision: 1),
                        try transaction.dataSources.update(edits.1, expectedRevision: 1),
                    ]
                    return (
                        answers, try transaction.watches.find(id: watch.id),
                        try transaction.dataSources.find(name: "prom")
                    )
                }
                #expect(found.0 == [true, false, true, false])
                #expect(found.1?.spec.description == "edited")
                #expect(found.1?.revision == 2)
                #expect(found.1?.specGeneration == 5)
                #expect(found.1?.nextRunAt == .at(1))
                #expect(found.1.map { $0.updatedAt >= $0.createdAt } == true)
                #expect(found.1?.lastRunAt == nil)
                #expect(found.2?.spec == source.spec)
                #expect(found.2?.revision == 2)
                #expect(found.2.map { $0.updatedAt >= $0.createdAt } == true)
            }
        }

        @Test("a name in use is a conflict", arguments: StoreKind.allCases)
        func names(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                _ = try await fixture.seed("plain")
                let watch = await fixture.failure { transaction in
                    try transaction.watches.insert(StoreFixture.watch("plain", id: "wch_other"))
                }
                #expect(watch?.kind == .conflict)
                #expect(watch?.code == "name_taken")
                let source = await fixture.failure { transaction in
                    var source = try StoreFixture.source()
                    source.id = "src_other"
                    try transaction.dataSources.insert(source)
                }
                #expect(source?.kind == .conflict)
                #expect(source?.code == "name_taken")
            }
        }

        @Test(
            "a watch that would emit the same series is refused with the other's name, at create and at edit",
            arguments: StoreKind.allCases)
        func emission(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try await fixture.seed("first", "second")[1]
                let created = await fixture.failure { transaction in
                    try transaction.watches.insert(StoreFixture.watch("third", ["metric": "metric_first"]))
                }
                #expect(created?.code == "emission_conflict")
                #expect(created?.message.contains("'first'") == true)
                let edited = await fixture.failure { transaction in
                    var edited = watch
                    edited.spec = try StoreFixture.watch("second", ["metric": "metric_first"]).spec
                    _ = try transaction.watches.update(edited, expectedRevision: 1)
                }
                #expect(edited?.code == "emission_conflict")
                #expect(edited?.kind == .conflict)
                #expect(edited?.message.contains("'first'") == true)
                let off = try StoreFixture.watch("fourth", ["metric": "metric_first", "emission": ["steps": "off"]])
                try await fixture.work { try $0.watches.insert(off) }
            }
        }

        @Test("an emission key longer than an index entry can be is stored", arguments: StoreKind.allCases)
        func longEmissionKey(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                _ = try await fixture.seed()
                // Random letters, since PostgreSQL compresses index entries.
                var generator = SplitMix64(seed: 1)
                let letters = Array("abcdefghijklmnopqrstuvwxyz")
                let text = String((0..<4_000).map { _ in letters[Int.random(in: 0..<26, using: &generator)] })
                let (first, second) = (String(text.prefix(2_000)), String(text.suffix(2_000)))
                let labels: JSONObject = ["a": .string(first), "b": .string(second)]
                let watch = try StoreFixture.watch("long", ["labels": .object(labels)])
                try await fixture.work { try $0.watches.insert(watch) }
            }
        }

        @Test("a data source in use cannot be deleted; the transaction can go on", arguments: StoreKind.allCases)
        func dataSourceInUse(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watches = try await fixture.seed("a", "b")
                let error = await fixture.failure { try $0.dataSources.delete(id: "src_prom") }
                #expect(error?.kind == .conflict)
                #expect(error?.code == "data_source_in_use")
                #expect(error?.message.contains("2 watches (a, b)") == true)
                let left = try await fixture.work { transaction in
                    let users = try transaction.dataSources.users(id: "src_prom")
                    for watch in watches { try transaction.watches.delete(id: watch.id) }
                    try transaction.dataSources.delete(id: "src_prom")
                    return (users.names, users.count, try transaction.dataSources.all().count)
                }
                #expect(left == (["a", "b"], 2, 0))
            }
        }

        @Test(
            "children of a deleted watch and watches of a deleted source are conflicts", arguments: StoreKind.allCases)
        func goneParents(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let watch = try StoreFixture.watch("orphan")
                let run = await fixture.failure { transaction in
                    _ = try transaction.runs.insertOrFindOpen(StoreFixture.run(watch, "run_1"))
                }
                #expect(run?.code == "watch_deleted")
                let orphan = await fixture.failure { try $0.watches.insert(watch) }
                #expect(orphan?.code == "data_source_gone")
            }
        }

        @Test("a version's record, artifact and number cannot be changed by anybody")
        func immutableVersions() async throws {
            try await StoreFixture.run { fixture in
                let watch = try await fixture.seed("plain")[0]
                try await fixture.work { transaction in
                    try transaction.versions.insert(StoreFixture.version(watch, 1), artifact: [1, 2, 3])
                }
                let forbidden: [Statement] = [
                    "UPDATE versions SET record = '{}'", "UPDATE versions SET configuration = '{}'",
                    "UPDATE versions SET artifact = '\\x00'", "UPDATE versions SET number = 2",
                    "UPDATE versions SET artifact_sha256 = sha256('x')", "UPDATE versions SET created_at = now()",
                ]
                for statement in forbidden {
                    await #expect(throws: PostgresError.self, "\(statement.text)") { try await fixture.sql(statement) }
                }
                try await fixture.sql("UPDATE versions SET artifact = NULL, pruned_at = now()")
                await #expect(throws: PostgresError.self) {
                    try await fixture.sql("UPDATE versions SET artifact = '\\x010203'")
                }
            }
        }

        @Test("the history of activations can be neither changed nor deleted, and goes with its watch")
        func appendOnly() async throws {
            try await StoreFixture.run { fixture in
                let watch = try await fixture.seed("plain")[0]
                try await fixture.work { transaction in
                    let activation = Activation(
                        watchID: watch.id, seq: 1, version: nil, reason: .promotion, actor: "me")
                    try transaction.activations.insert(activation)
                }
                for statement in ["UPDATE activations SET actor = 'x'", "DELETE FROM activations"] as [Statement] {
                    await #expect(throws: PostgresError.self, "\(statement.text)") { try await fixture.sql(statement) }
                }
                let left = try await fixture.work { transaction in
                    try transaction.watches.delete(id: watch.id)
                    return try transaction.activations.list(watchID: watch.id, before: nil, limit: 1).count
                }
                #expect(left == 0)
            }
        }

        @Test(
            "text with U+0000, which the JSON parser keeps out, is malformed and no bug", arguments: StoreKind.allCases)
        func nul(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                _ = try await fixture.seed()
                let inPath = await fixture.failure { _ = try $0.watches.find(name: "a\u{0}b") }
                #expect(inPath?.kind == .malformed)
                let inDocument = await fixture.failure { transaction in
                    var source = try StoreFixture.source("nul")
                    source.spec.description = "a\u{0}b"
                    try transaction.dataSources.insert(source)
                }
                #expect(inDocument?.kind == .malformed)
            }
        }

        @Test("what the closure throws comes out unchanged, and nothing is kept", arguments: StoreKind.allCases)
        func passThrough(_ kind: StoreKind) async throws {
            try await StoreFixture.run(kind) { fixture in
                let thrown = SentinelError(.preconditionFailed, "mine", "My own.")
                let error = await fixture.failure { transaction in
                    try transaction.dataSources.insert(StoreFixture.source())
                    throw thrown
                }
                #expect(error?.code == "mine")
                let count = try await fixture.work { try $0.dataSources.all().count }
                #expect(count == 0)
            }
        }
    }
}
