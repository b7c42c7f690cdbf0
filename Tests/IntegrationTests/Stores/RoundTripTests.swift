import SentinelControl
import SentinelDomain
import SentinelJSON
import SentinelPostgres
import SentinelTime
import Testing

extension StoreTests {
    /// What is stored comes back with every field.
    @Suite struct RoundTripTests {
        @Test("a data source keeps every field and its secrets")
        func dataSource() async throws {
            try await StoreFixture.run { fixture in
                var source = try StoreFixture.source(
                    "mimir",
                    [
                        "auth": ["type": "basic", "username": "reader", "password": "p\u{e9}ssword"],
                        "headers": ["X-Key": "secret"], "tenant": "team-a", "tenant_header": "X-Tenant",
                        "ca_bundle": "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n", "timeout": "3s",
                        "in_flight_limit": 3, "scrape_interval": "30s", "description": "the \"main\" one",
                    ])
                source.revision = 4
                source.createdAt = .at(1)
                source.updatedAt = .at(2)
                let stored = source
                let bearer = try StoreFixture.source("bearer", ["auth": ["type": "bearer", "token": "t0ken"]])
                let found = try await fixture.work { transaction in
                    try transaction.dataSources.insert(stored)
                    try transaction.dataSources.insert(bearer)
                    return (
                        try transaction.dataSources.find(name: "mimir"),
                        try transaction.dataSources.find(id: stored.id),
                        try transaction.dataSources.all()
                    )
                }
                #expect(found.0 == source)
                #expect(found.1 == source)
                #expect(found.2.map(\.spec.name) == ["bearer", "mimir"])
                #expect(found.2.first?.spec.auth == .bearer(token: "t0ken"))
            }
        }

        @Test("a watch keeps every field")
        func watch() async throws {
            try await StoreFixture.run { fixture in
                let seeded = try await fixture.seed("plain")[0]
                var watch = try StoreFixture.watch(
                    "full",
                    [
                        "labels": ["job": "api", "path": "/a\"b\\c\n"], "description": "\u{1F600}",
                        "matchers": [["label": "code", "op": "=~", "value": "5.."]], "model": "linear_trend",
                        "parameters": ["ridge": 0.5], "paused": true, "tags": ["team": "core"], "gate_margin": 0.07,
                        "emission": ["steps": [1, 3], "expected": ["1m", "5m"], "metric_name": "other"],
                        "interval": ["levels": [0.5, 0.9], "emitted_level": 0.5], "time_zone": "Europe/Berlin",
                    ])
                watch.revision = 3
                watch.specGeneration = 2
                watch.activeVersion = 7
                watch.activationSeq = 9
                watch.ackedSeq = 8
                watch.nextRunAt = .at(1)
                watch.lastRunAt = .at(2)
                watch.lastTrigger = .drift
                watch.missedRuns = 5
                watch.trainingFailures = 6
                watch.trainNotBefore = .at(3)
                watch.createdAt = .at(4)
                watch.updatedAt = .at(5)
                let stored = watch
                let found = try await fixture.work { transaction in
                    try transaction.watches.insert(stored)
                    try transaction.versions.insert(StoreFixture.version(stored, 7), artifact: [1, 2, 3])
                    return (
                        try transaction.watches.find(name: "full"), try transaction.watches.find(id: stored.id),
                        try transaction.watches.lock(name: "full"), try transaction.watches.list(after: nil, limit: 10),
                        try transaction.watches.list(after: "full", limit: 10)
                    )
                }
                #expect(found.0 == watch)
                #expect(found.1 == watch)
                #expect(found.2 == watch)
                #expect(found.3.map(\.spec.name) == ["full", "plain"])
                #expect(found.4.map(\.spec) == [seeded.spec])
            }
        }

        @Test("an entity without a time gets the database's")
        func times() async throws {
            try await StoreFixture.run { fixture in
                let watch = try await fixture.seed("plain")[0]
                let (now, found) = try await fixture.work { transaction in
                    (try transaction.now, try transaction.watches.find(id: watch.id))
                }
                let age = now - (try #require(found).createdAt)
                #expect(age >= .zero)
                #expect(age < .minutes(1))
            }
        }

        @Test("series keep any label; a later sighting moves lastSeen forward only")
        func series() async throws {
            try await StoreFixture.run { fixture in
                let watch = try await fixture.seed("plain")[0]
                var labels = ["job": "a\"b\\c\n\u{0}d", "utf.8": "\u{1F600}"]
                let sent = labels
                labels["job"] = "a\"b\\c\n\u{FFFD}d"
                let records = [1, 2, 3].map { [labels] index in
                    SeriesRecord(id: "s\(index)", labels: labels, firstSeen: .at(1), lastSeen: .at(10))
                }
                let found = try await fixture.work { transaction in
                    let series = transaction.series
                    try series.upsert(watchID: watch.id, [])
                    var fresh = records
                    fresh[0].labels = sent
                    try series.upsert(watchID: watch.id, fresh)
                    var later = records[0]
                    later.firstSeen = .at(20)
                    later.lastSeen = .at(20)
                    var earlier = records[1]
                    earlier.lastSeen = .at(5)
                    try series.upsert(watchID: watch.id, [later, later, earlier])
                    return (
                        try series.list(watchID: watch.id, after: nil, limit: 2),
                        try series.list(watchID: watch.id, after: "s2", limit: 2),
                        try series.find(watchID: "wch_other", id: "s1")
                    )
                }
                var first = records[0]
                first.lastSeen = .at(20)
                #expect(found.0 == [first, records[1]])
                #expect(found.1 == [records[2]])
                #expect(found.2 == nil)
            }
        }

        @Test("a version keeps every field and its artifact")
        func version() async throws {
            try await StoreFixture.run { fixture in
                let watch = try await fixture.seed("plain")[0]
                var version = StoreFixture.version(watch, 3)
                version.storedStage = .staging
                let metrics: JSONValue = ["mase": 0.12345678901234568, "mse": 1e23, "huge": 1.7e308, "tiny": 2.5e-308]
                version.record = VersionRecord(json: ["metrics": metrics])
                version.runID = "run_1"
                version.parent = 2
                version.artifact.prunedAt = .at(3)
                version.dataSourceID = "src_prom"
                version.dataSourceRevision = 4
                version.tags = ["a": "b"]
                version.description = "text"
                version.blocked = VersionBlock(since: .at(2), reason: "worse", rollbackID: "rbk_1")
                version.createdAt = .at(1)
                let stored = version
                let found = try await fixture.work { transaction in
                    try transaction.versions.insert(stored, artifact: [0, 255, 1])
                    return (
                        try transaction.versions.find(watchID: watch.id, number: 3),
                        try transaction.versions.artifact(watchID: watch.id, number: 3)
                    )
                }
                #expect(found.0 == version)
                #expect(found.1 == [0, 255, 1])
            }
        }

        @Test("activations and rollbacks keep every field")
        func history() async throws {
            try await StoreFixture.run { fixture in
                let watch = try await fixture.seed("plain")[0]
                var activation = Activation(
                    watchID: watch.id, seq: 2, version: 3, reason: .automaticRollback, actor: "sentinel")
                activation.previousVersion = 4
                activation.detail = "drift"
                activation.rollbackID = "rbk_1"
                activation.at = .at(7)
                var rollback = Rollback(id: "rbk_1", watchID: watch.id, from: 4, to: 3, reason: "bad", actor: "me")
                rollback.activationSeq = 2
                rollback.restoredConfiguration = true
                rollback.state = .released
                rollback.pinnedUntil = .at(8)
                rollback.pins = true
                rollback.note = "note"
                rollback.createdAt = .at(9)
                rollback.acknowledgedAt = .at(10)
                let stored = (activation, rollback)
                let found = try await fixture.work { transaction in
                    try transaction.activations.insert(stored.0)
                    try transaction.rollbacks.insert(stored.1)
                    return (
                        try transaction.activations.list(watchID: watch.id, before: nil, limit: 5),
                        try transaction.rollbacks.find(watchID: watch.id, id: "rbk_1")
                    )
                }
                #expect(found.0 == [activation])
                #expect(found.1 == rollback)
            }
        }

        @Test("a training run keeps every field")
        func trainingRun() async throws {
            try await StoreFixture.run { fixture in
                let watch = try await fixture.seed("plain")[0]
                var run = StoreFixture.run(watch, "run_1")
                run.trigger = .coldStart
                run.policy = .finetune
                run.state = .superseded
                run.progress = 0.75
                run.specGeneration = 3
                run.token = 12
                run.attempts = 2
                run.version = 4
                run.outcome = ["promoted": false, "why": "gate"]
                run.error = ["code": "fit_failed"]
                run.dataSourceID = "src_prom"
                run.dataSourceRevision = 5
                run.requestedAt = .at(1)
                run.startedAt = .at(2)
                run.finishedAt = .at(3)
                let stored = run
                let found = try await fixture.work { transaction in
                    let inserted = try transaction.runs.insertOrFindOpen(stored)
                    return (
                        inserted.run, inserted.isNew, try transaction.runs.find(watchID: watch.id, id: "run_1"),
                        try transaction.runs.lastFinished(watchID: watch.id)
                    )
                }
                #expect(found.0 == run)
                #expect(found.1)
                #expect(found.2 == run)
                #expect(found.3 == run)
            }
        }
    }
}
