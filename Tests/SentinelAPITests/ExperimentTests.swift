import HTTPTypes
import SentinelDomain
import SentinelEngine
import SentinelEvidence
import SentinelForecast
import SentinelJSON
import SentinelSimulation
import SentinelTime
import Synchronization
import Testing

@testable import SentinelControl

/// `experiments` over a store in memory: versions 1 (active) and 2.
struct ExperimentTests {
    private let api = APIHarness()
    private let list = "/v1/watches/web/experiments"
    private let any: HTTPFields = [.ifMatch: "*"]

    @Test("C8: made, listed, edited under its entity tag, paused, resumed, cancelled, and kept")
    func journey() async throws {
        try await seed()
        let made = try await api.send(.post, list, body: #"{"name":"b","challenger_version":2,"labels":{"a":"b"}}"#)
        #expect(made.status == 201)
        let place = try #require(made.headers[.location])
        #expect(try made.json["state"] == "scheduled" && made.json["champion"] == 1 && made.json["challenger"] == 2)
        #expect(try made.json["confidence_level"] == 0.95 && made.json["progress"]?["blocks"] == 0)
        #expect(try await pass() == 1)
        let running = try await api.send(.get, place)
        #expect(try running.json["state"] == "running" && running.json["started_at"] != .null)
        let tag = try #require(running.headers[.eTag])
        #expect(try await api.send(.get, place, [.ifNoneMatch: tag]).status == 304)

        #expect(try await api.send(.patch, place, body: #"{"state":"paused"}"#).status == 428)
        let paused = try await api.send(.patch, place, [.ifMatch: tag], body: #"{"state":"paused"}"#)
        #expect(try paused.status == 200 && paused.json["state"] == "paused" && paused.json["revision"] == 2)
        #expect(try await api.send(.patch, place, [.ifMatch: tag], body: #"{"state":"running"}"#).status == 412)
        let resumed = try await api.send(.patch, place, any, body: #"{"state":"running","description":"d"}"#)
        #expect(try resumed.json["state"] == "running" && resumed.json["description"] == "d")
        #expect(try await api.send(.delete, place, any).code == "experiment_started")
        let cancelled = try await api.send(.patch, place, any, body: #"{"state":"cancelled"}"#)
        #expect(try cancelled.json["stop_reason"] == "cancelled_by_client" && cancelled.json["ended_at"] != .null)
        let dead = try await api.send(.patch, place, any, body: #"{"state":"running"}"#)
        #expect(dead.status == 409 && dead.code == "illegal_state" && dead.text.contains("it has ended"))
        let ended = try await api.send(.get, list + "?state=cancelled&kind=experiment").json["items"]
        #expect(ended?.arrayValue?.count == 1)
        #expect(try await api.send(.get, list + "?kind=probation").json["items"]?.arrayValue?.isEmpty == true)
        #expect(try await api.send(.get, list + "?state=gone").status == 400)
    }

    @Test("a tag from before some evidence still lets its reader edit, and tells a poller that there is more")
    func tags() async throws {
        try await seed()
        let place = try await start()
        let before = try #require(try await api.send(.get, place).headers[.eTag])
        try await gather(12, gain: { _ in 0 })
        let after = try await api.send(.get, place, [.ifNoneMatch: before])
        #expect(try after.status == 200 && after.json["progress"]?["steps"] == 120)
        #expect(try await api.send(.patch, place, [.ifMatch: before], body: #"{"description":"d"}"#).status == 200)
    }

    @Test("faults are named: fields, a version that is not there, one that is active, another champion, taken names")
    func refusals() async throws {
        try await seed()
        func code(_ body: String) async throws -> String? { try await api.send(.post, list, body: body).code }
        let none = try await api.send(.post, list, body: #"{"name":"b"}"#)
        #expect(none.status == 422 && none.text.contains("/challenger_version"))
        #expect(try await api.send(.post, list, body: #"{"name":"b","winner":1}"#).status == 400)
        let own = try await api.send(.post, list, body: #"{"name":"probation-1-2","challenger_version":2}"#)
        #expect(own.status == 422 && own.text.contains("given by the server"))
        #expect(try await code(#"{"name":"b","challenger_version":9}"#) == "version_not_found")
        #expect(try await code(#"{"name":"b","challenger_version":1}"#) == "already_active")
        #expect(try await code(#"{"name":"b","challenger_version":3}"#) == "artifact_unusable")
        let other = #"{"name":"b","challenger_version":2,"champion_version":2}"#
        #expect(try await code(other) == "active_version_mismatch")
        let past = #"{"name":"b","challenger_version":2,"end_at":"2020-01-01T00:00:00Z"}"#
        #expect(try await api.send(.post, list, body: past).status == 422)
        let preview = try await api.send(
            .post, list + "?validate_only=true", body: #"{"name":"b","challenger_version":2}"#)
        #expect(try preview.status == 200 && preview.json["experiment"]?["state"] == "scheduled")
        #expect(try await api.send(.get, list).json["items"]?.arrayValue?.isEmpty == true)
        #expect(try await code(#"{"name":"b","challenger_version":2}"#) == nil)
        #expect(try await code(#"{"name":"b","challenger_version":2}"#) == "name_taken")
        #expect(try await api.send(.get, list + "/exp_none").code == "experiment_not_found")
        let nowhere = try await api.send(
            .post, "/v1/watches/none/experiments", body: #"{"name":"b","challenger_version":2}"#)
        #expect(nowhere.status == 404)
    }

    @Test("on a pinned watch versions may be compared, and none is promoted for it")
    func pinned() async throws {
        try await seed()
        api.store.tables.withLock { tables in
            for id in tables.watches.keys {
                tables.watches[id]?.pin = Pin(since: tables.now, reason: "r", until: nil, rollbackID: nil, actor: "a")
            }
        }
        let refused = try await api.send(
            .post, list, body: #"{"name":"b","challenger_version":2,"auto_promote":true}"#)
        #expect(refused.status == 409 && refused.code == "watch_pinned")
        let shown = #","allocation":"weighted","traffic_split":1}"#
        for arm in [#""challenger_version":2"#, #""train_challenger":"full_retrain""#] {
            let refused = try await api.send(.post, list, body: #"{"name":"b",\#(arm)"# + shown)
            #expect(refused.status == 409 && refused.code == "watch_pinned" && refused.text.contains("shadow"))
        }
        #expect(try await api.send(.post, list, body: #"{"name":"b","challenger_version":2}"#).status == 201)
    }

    @Test("C3: a version that was rolled back is compared in shadow only, and never promoted by itself")
    func blocked() async throws {
        try await seed()
        let id = try watchID()
        try await api.store.transact(.worker) { tx in
            try tx.versions.setBlock(
                watchID: id, number: 2, VersionBlock(since: try tx.now, reason: "r", rollbackID: nil))
        }
        for more in [#""allocation":"thompson""#, #""auto_promote":true"#] {
            let refused = try await api.send(.post, list, body: #"{"name":"b","challenger_version":2,\#(more)}"#)
            #expect(refused.status == 409 && refused.code == "version_blocked", "\(refused.text)")
        }
        #expect(try await api.send(.post, list, body: #"{"name":"b","challenger_version":2}"#).status == 201)
    }

    @Test("I7: a version of another configuration, or in another stage than staging, is compared and not promoted")
    func otherConfiguration() async throws {
        try await seed()
        let id = try watchID()
        let place = list
        func refused(_ code: String) async throws {
            let body = #"{"name":"b","challenger_version":2,"auto_promote":true}"#
            let refused = try await api.send(.post, place, body: body)
            #expect(refused.status == 409 && refused.code == code, "\(refused.text)")
            #expect(try refused.json["errors"]?[0]?["pointer"] == "/auto_promote")
            #expect(refused.text.contains("leave out auto_promote"))
        }
        for stage in [VersionStage.development, .archived] {
            try await api.store.transact(.worker) { tx in try tx.versions.setStage(watchID: id, number: 2, stage) }
            try await refused("illegal_stage")
        }
        try await api.store.transact(.worker) { tx in try tx.versions.setStage(watchID: id, number: 2, .staging) }
        api.store.tables.withLock { $0.versions[id][1].configuration.fields["model"] = "theta" }
        try await refused("configuration_mismatch")
        #expect(try await api.send(.post, list, body: #"{"name":"b","challenger_version":2}"#).status == 201)
    }

    @Test("what has not begun begins by itself: a client can cancel it, and is told so")
    func tooEarly() async throws {
        try await seed()
        let later = #"{"name":"b","challenger_version":2,"start_at":"2030-01-01T00:00:00Z"}"#
        let scheduled = try #require(try await api.send(.post, list, body: later).headers[.location])
        let body = #"{"name":"t","train_challenger":"full_retrain"}"#
        let training = try #require(try await api.send(.post, list, body: body).headers[.location])
        for place in [scheduled, scheduled + "?validate_only=true", training, training + "?validate_only=true"] {
            for state in ["running", "paused", "completed"] {
                let early = try await api.send(.patch, place, any, body: #"{"state":"\#(state)"}"#)
                #expect(early.status == 409 && early.code == "illegal_state", "\(early.text)")
                #expect(early.text.contains("it can become cancelled"))
            }
        }
        for place in [scheduled, training] {
            #expect(try await api.send(.patch, place, any, body: #"{"state":"cancelled"}"#).status == 200)
        }
    }

    @Test("G23: an exclusion, and its end, are judged at once")
    func exclusion() async throws {
        try await seed()
        let place = try await start()
        func steps() async throws -> JSONValue? { try await api.send(.get, place).json["progress"]?["steps"] }
        try await gather(12, gain: { _ in 0 })
        #expect(try await steps() == 120)
        let (from, to) = (APIHarness.now.rfc3339, (APIHarness.now + .hours(1)).rfc3339)
        let made = try await api.send(
            .post, "/v1/watches/web/exclusions", body: #"{"start":"\#(from)","end":"\#(to)","reason":"r"}"#)
        try await pass()
        #expect(try await steps() == 60)
        _ = try await api.send(.delete, try #require(made.headers[.location]))
        try await pass()
        #expect(try await steps() == 120)
    }

    @Test("an end before a scheduled start is refused by PATCH too; a scheduled one can be deleted")
    func scheduled() async throws {
        try await seed()
        let body = #"{"name":"b","challenger_version":2,"start_at":"2030-01-01T00:00:00Z"}"#
        let place = try #require(try await api.send(.post, list, body: body).headers[.location])
        #expect(try await pass() == 0)
        let early = try await api.send(.patch, place, any, body: #"{"end_at":"2029-01-01T00:00:00Z"}"#)
        #expect(early.status == 422 && early.text.contains("/end_at"))
        #expect(try await api.send(.patch, place, any, body: #"{"end_at":"2031-01-01T00:00:00Z"}"#).status == 200)
        let next = try await api.send(.get, "/v1/watches/web/status").json["experiment"]
        #expect(next?["state"] == "scheduled" && next?["verdict"] == .null)
        #expect(try await api.send(.delete, place).status == 428)
        #expect(try await api.send(.delete, place + "?validate_only=true", any).status == 204)
        #expect(try await api.send(.delete, place, any).status == 204)
        #expect(try await api.send(.get, place).status == 404)
    }

    @Test("evidence is shown block by block, in pages; too little of it completes only by force")
    func evidence() async throws {
        try await seed()
        let place = try await start()
        try await gather(25, gain: { $0 % 2 == 0 ? 0.3 : -0.3 })
        let page = try await api.send(.get, place + "/blocks?limit=20").json
        let rows = try #require(page["items"]?.arrayValue)
        #expect(rows.count == 20 && rows[0]["block"] == 0 && rows[1]["difference"] == -0.3)
        #expect(rows[0]["through"] != rows[1]["from"] && rows[0]["served"] == "champion")
        let token = try #require(page["next_page_token"]?.stringValue)
        let rest = try await api.send(.get, place + "/blocks?limit=20&page_token=\(token)").json
        #expect(rest["items"]?.arrayValue?.compactMap { $0["block"]?.integerValue } == [20, 21, 22, 23, 24])

        let early = try await api.send(.patch, place, any, body: #"{"state":"completed"}"#)
        #expect(early.status == 409 && early.code == "too_little_evidence")
        let forced = try await api.send(.patch, place, any, body: #"{"state":"completed","force":true}"#).json
        #expect(forced["verdict"] == "inconclusive" && forced["result"]?["forced"] == true)
        #expect(forced["served_share"] == 0 && forced["state"] == "completed")
    }

    @Test("C8: a better challenger wins by evidence alone, and is promoted where that was asked for")
    func promotion() async throws {
        try await seed()
        let place = try await start(more: #","auto_promote":true"#)
        try await gather(60, gain: { 0.4 + Double($0 % 3) * 0.05 })
        let won = try await api.send(.get, place).json
        #expect(won["state"] == "completed" && won["verdict"] == "promote" && won["stop_reason"] == "evidence")
        #expect(won["result"]?["winner"] == "challenger" && won["result"]?["cs"]?["lower"] != .null)
        #expect(try await api.send(.get, "/v1/watches/web").json["active_version"] == 2)
        let probation = try await api.send(.get, "/v1/watches/web/status").json["probation"]
        #expect(probation?["champion"] == 2 && probation?["challenger"] == 1)
        let ended = api.environment.metrics.experimentsConcluded
        _ = try await pass()
        #expect(ended.value(["experiment", "promote", "auto"]) == 1)
    }

    @Test("C10: a probation cannot be completed by a client, and can be cancelled; a worse version is rolled back")
    func probation() async throws {
        try await seed()
        var probation = Experiment(
            id: "exp_p", watchID: try watchID(), kind: .probation, spec: ExperimentSpec(name: "probation-1-1"),
            champion: 1, actor: "system:probation")
        (probation.challenger, probation.state, probation.startIndex) = (2, .running, 0)
        probation.specGeneration = 1
        let stored = probation
        try await api.store.transact(.worker) { tx in try tx.experiments.insert(stored) }
        let place = list + "/exp_p"
        let refused = try await api.send(.patch, place, any, body: #"{"state":"completed","force":true}"#)
        #expect(refused.status == 409 && refused.code == "probation_runs_itself")
        try await gather(60, gain: { 0.4 + Double($0 % 3) * 0.05 })
        let ended = try await api.send(.get, place).json
        #expect(ended["kind"] == "probation" && ended["verdict"] == "promote")
        #expect(try await api.send(.get, "/v1/watches/web").json["active_version"] == 2)
        let activations = try await api.send(.get, "/v1/watches/web/activations").json["items"]
        #expect(activations?[0]?["reason"] == "automatic_rollback")
    }

    @Test("across watches: by state, kind and watch, in pages; the plan needs evidence and says where from")
    func everywhere() async throws {
        try await seed()
        _ = try await start()
        for path in ["", "?watch=web", "?state=running&kind=experiment", "?limit=1", "?metric=load&model=auto"] {
            let found = try await api.send(.get, "/v1/experiments" + path).json["items"]
            #expect(found?.arrayValue?.count == 1 && found?[0]?["watch"] == "web")
        }
        for path in ["?watch=other", "?state=failed", "?kind=probation", "?metric=other", "?label=team=web"] {
            #expect(try await api.send(.get, "/v1/experiments" + path).json["items"]?.arrayValue?.isEmpty == true)
        }
        let plan = "/v1/watches/web/experiment-plan"
        let none = try await api.send(.get, plan)
        #expect(none.status == 409 && none.code == "no_evidence" && none.text.contains("Start an experiment"))
        try await gather(20, gain: { Double($0 % 3) / 5 - 0.2 })
        let half = try await api.send(.get, plan + "?relative_effect=0.01").json
        let whole = try await api.send(.get, plan + "?relative_effect=0.02&power=0.8&confidence_level=0.95").json
        #expect(half["effect"] == 0.01 && half["evidence"]?["champion_loss"] == 1)
        // Twice the effect, a quarter of the steps; a test that may be looked at takes twice as many.
        let steps = try #require(half["fixed"]?["steps"]?.doubleValue)
        #expect(abs(try #require(whole["fixed"]?["steps"]?.doubleValue) * 4 - steps) <= 4)
        #expect(abs(try #require(half["sequential"]?["steps"]?.doubleValue) - 2 * steps) <= 2)
        #expect(half["fixed"]?["duration"]?.stringValue != nil)
        #expect(try await api.send(.get, plan + "?power=2").status == 400)
        #expect(try await api.send(.get, "/v1/watches/none/experiment-plan").status == 404)
    }

    @Test("an experiment on a watch that is edited and paused ends at once, not at its end")
    func pausedWatch() async throws {
        try await seed()
        let place = try await start()
        #expect(try await pass() == 0)
        _ = try await api.send(.patch, "/v1/watches/web", any, body: #"{"horizon":"10m","paused":true}"#)
        #expect(try await pass() == 1)
        #expect(try await api.send(.get, place).json["stop_reason"] == "configuration_changed")
    }

    @Test("an experiment whose ground is gone is cancelled; one whose training failed has failed and says why")
    func lostGround() async throws {
        try await seed()
        let place = try await start()
        try api.store.tables.withLock { tables in
            tables.watches[try #require(tables.watches.keys.first)]?.specGeneration += 1
        }
        #expect(try await pass() == 0)
        _ = try await api.send(.patch, "/v1/watches/web", any, body: #"{"horizon":"10m"}"#)
        try await gather(1, gain: { _ in 0 })
        #expect(try await api.send(.get, place).json["stop_reason"] == "configuration_changed")
        let asked = try await api.send(.post, list, body: #"{"name":"t","train_challenger":"full_retrain"}"#)
        #expect(try asked.json["state"] == "training" && asked.json["training_run"] != .null)
        api.store.tables.withLock { tables in
            for id in tables.watches.keys {
                for place in tables.runs[id].indices { tables.runs[id][place].state = .failed }
            }
        }
        #expect(try await pass() == 1)
        let failed = try await api.send(.get, try #require(asked.headers[.location])).json
        #expect(failed["state"] == "failed" && failed["error"]?["code"] == "challenger_not_trained")
    }

    // MARK: - The world

    /// A watch with three versions; the artifact of the third cannot be read.
    private func seed() async throws {
        try await api.seed()
        try api.store.tables.withLock { tables in
            let transaction = MemoryTransaction(tables)
            let watch = try #require(tables.watches.values.first)
            for number in 1...2 { try VersionTests.insert(number, of: watch, stage: .staging, transaction) }
            let broken = ModelVersion(
                watchID: watch.id, number: 3, record: VersionRecord(json: [:]), configuration: watch.spec.configuration,
                artifact: .init(sha256: Array(repeating: 0, count: 32), size: 3, format: 1))
            try transaction.versions.insert(broken, artifact: [1, 2, 3])
            transaction.tables.nextVersions[watch.spec.name] = 4
            let first = Activation(after: watch, version: 1, reason: .promotion, actor: "a")
            try transaction.switchPointer(of: watch, by: first)
            tables = transaction.tables
        }
        try await reconcile()
    }

    private func watchID() throws -> String {
        try api.store.tables.withLock { try #require($0.watches.keys.first) }
    }

    private func reconcile() async throws {
        let desk = EffectDesk(compute: api.environment.compute, clock: api.environment.clock)
        let reconciler = Reconciler(api.environment, desk: desk)
        try await reconciler.reconcile(id: try watchID(), now: APIHarness.now)
    }

    @discardableResult private func pass() async throws -> Int {
        let pass = passes.current {
            let desk = EffectDesk(compute: api.environment.compute, clock: api.environment.clock)
            return ExperimentPass(api.environment, reconciler: Reconciler(api.environment, desk: desk))
        }
        return try await pass.runOnce(now: APIHarness.now).done
    }

    /// One pass for all of a test: it remembers what was open.
    private let passes = PassHolder()

    /// Makes an experiment that runs; gives its place.
    private func start(more: String = "") async throws -> String {
        let body = #"{"name":"b","challenger_version":2\#(more)}"#
        let place = try #require(try await api.send(.post, list, body: body).headers[.location])
        #expect(try await pass() == 1)
        return place
    }

    /// Stores blocks of ten grid points in which the challenger gains so much, and judges them.
    private func gather(_ count: Int, gain: (Int) -> Double) async throws {
        var tally = GuardrailTally()
        tally.intervalSteps = 10
        (tally.championCovered, tally.challengerCovered, tally.championScored) = (9, 9, 10)
        (tally.championTail, tally.challengerTail) = (1, 1)
        let blocks = (0..<count).map { index -> ExperimentBlock in
            let gain = gain(index)
            let means = LossBlock.Means(
                champion: 1, challenger: 1 - gain, difference: gain, differenceSquare: gain * gain + 0.01)
            let losses = LossBlock(
                index: index, steps: 10, validSteps: 10, means: means, tally: tally, isComplete: true)
            return ExperimentBlock(losses: losses, served: .champion, propensity: 1)
        }
        let open = try await api.store.transact(.worker) { tx in try tx.experiments.open(watchID: nil) }
        try await api.store.transact(.worker) { tx in
            for experiment in open { try tx.experiments.insert(blocks, of: experiment.id) }
        }
        passes.forget()
        _ = try await pass()
    }
}

/// The pass of one test.
private final class PassHolder: Sendable {
    private let pass = Mutex<ExperimentPass?>(nil)

    func current(or make: () -> ExperimentPass) -> ExperimentPass {
        pass.withLock { known in
            let pass = known ?? make()
            known = pass
            return pass
        }
    }

    /// The next pass is as after a restart.
    func forget() { pass.withLock { $0 = nil } }
}
