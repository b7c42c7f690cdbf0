import SentinelJSON
import SentinelTime
import Testing

/// The checks of the storm find what is wrong, shown on a short history in which nothing is and on ones in which one
/// thing is.
@Suite("History of a storm")
struct StormHistoryTests {
    /// A way to spoil a history, and a word of the sentence that must name it.
    struct Fault: Sendable, CustomTestStringConvertible {
        let name: String
        let sentence: String
        let spoil: @Sendable (inout StormHistory) -> Void

        init(_ name: String, _ sentence: String, _ spoil: @escaping @Sendable (inout StormHistory) -> Void) {
            self.name = name
            self.sentence = sentence
            self.spoil = spoil
        }

        var testDescription: String { name }
    }

    /// Version 1, a training that makes version 2, a rollback to 1, two edits, a promotion of 2 with nobody to hear.
    private static var sound: StormHistory {
        var rows = StormRows()
        (rows.activeVersion, rows.activationSeq, rows.ackedSeq, rows.nextVersion) = (2, 4, 4, 3)
        (rows.revision, rows.description) = (3, "b")
        rows.activations = [
            .init(seq: 1, version: 1, reason: "promotion", detail: "run_1"),
            .init(seq: 2, version: 2, previous: 1, reason: "promotion", detail: "run_2"),
            .init(seq: 3, version: 1, previous: 2, reason: "rollback", rollback: "rbk_1"),
            .init(seq: 4, version: 2, previous: 1, reason: "promotion"),
        ]
        rows.activations[1].at = Timestamp(seconds: 100)
        rows.versions = (1...2).map { (number: Int) in
            .init(number: number, stage: "staging", run: "run_\(number)", sha256: "\(number)")
        }
        rows.runs = (1...2).map { (number: Int) in
            .init(id: "run_\(number)", state: "succeeded", version: number, generation: 1)
        }
        rows.rollbacks = [.init(id: "rbk_1", seq: 3, from: 2, to: 1, state: "released", isReleased: true)]
        rows.experiments = ["exp_1": "cancelled"]
        return StormHistory(rows: rows, exchanges: exchanges)
    }

    private static let exchanges: [StormExchange] = [
        exchange(.training, 1, 2, .init(status: 202, document: ["id": "run_2", "version": 2])),
        exchange(
            .rollback, 3, 4, .init(status: 201, document: ["id": "rbk_1", "from": 2, "to": 1, "activation_seq": 3])),
        exchange(
            .patch(revision: 1, description: "a"), 5, 6, .init(status: 200, document: generation, etag: "\"w.2\"")),
        exchange(
            .patch(revision: 2, description: "b"), 7, 8, .init(status: 200, document: generation, etag: "\"w.3\"")),
        exchange(.promotion(version: 2, stage: "production"), 9, .max, nil),
        exchange(.release(rollback: "rbk_1"), 10, 11, .init(status: 204)),
        exchange(.experiment, 12, 13, .init(status: 201, document: ["id": "exp_1", "champion": 1])),
        exchange(.cancellation(experiment: "exp_1"), 14, 15, .init(status: 200, document: ["id": "exp_1"])),
        exchange(.watch, 16, 17, .init(status: 200, document: ["active_version": 2], etag: "\"w.3\"")),
        exchange(.versions, 18, 19, .init(status: 200, document: ["items": [seen]])),
        exchange(.rollback, 20, 21, .init(status: 409, document: ["code": "already_active"])),
        exchange(.rollback, 22, 23, .init(status: 503)),
        exchange(.page(shown: [1]), 24, 25, .init(status: 200)),
    ]

    private static let generation: JSONValue = ["active_version": 1, "spec_generation": 2]
    private static let seen: JSONValue = [
        "number": 2, "lineage": ["training_run": "run_2"], "artifact": ["sha256": "2"], "created_at": "",
    ]

    private static func exchange(
        _ ask: StormExchange.Ask, _ asked: Int, _ answered: Int, _ answer: StormExchange.Answer?
    ) -> StormExchange {
        StormExchange(
            watch: "w", ask: ask, asked: asked, answered: answered, time: Timestamp(seconds: 200), answer: answer)
    }

    @Test("finds nothing where nothing is wrong")
    func soundHistory() {
        #expect(StormHistoryTests.sound.violations == [])
    }

    @Test("finds what is wrong", arguments: faults)
    func spoilt(fault: Fault) {
        var history = StormHistoryTests.sound
        fault.spoil(&history)
        #expect(history.violations.contains { $0.contains(fault.sentence) }, "\(history.violations)")
    }

    private static let faults: [Fault] = [
        Fault("a row of the history is lost", "activation 3 follows 1") { $0.rows.activations.remove(at: 1) },
        Fault("two rows left the same version", "activation 4 left version 2") { $0.rows.activations[3].previous = 2 },
        Fault("the pointer moved without a row", "version 1 is active, not version 2") { $0.rows.activeVersion = 1 },
        Fault("activation_seq was not bumped", "activation_seq is 3, not 4") { $0.rows.activationSeq = 3 },
        Fault("what was active is archived", "version 1 was active and is stored in archived") {
            $0.rows.versions[0].stage = "archived"
        },
        Fault("a rollback has no activation", "rollback rbk_1 is not activation 3") { $0.rows.rollbacks[0].to = 2 },
        Fault("an activation has no rollback", "activation 3 for rollback") { $0.rows.rollbacks = [] },
        Fault("an old pin holds", "the watch is pinned by rbk_1") { $0.rows.pin = "rbk_1" },
        Fault("a number would be given again", "version 2 would be given again") { $0.rows.nextVersion = 2 },
        Fault("a number was given twice", "a number was given twice") { $0.rows.versions[1].number = 1 },
        Fault("a version is gone", "version 2, named in reply 2, is gone") { $0.rows.versions.remove(at: 1) },
        Fault("a version is another one", "version 2 is another one") { $0.rows.versions[1].sha256 = "3" },
        Fault("a version was made at another time", "version 2 is another one") { $0.rows.versions[1].createdAt = "1" },
        Fault("a run has no version", "run run_2 has succeeded") { $0.rows.versions[1].run = nil },
        Fault("a superseded run made a version", "run run_2 has superseded") { $0.rows.runs[1].state = "superseded" },
        Fault("a run is still open", "run run_2 is still running") { $0.rows.runs[1].state = "running" },
        Fault("an acknowledged rollback is lost", "activation 3, acknowledged in reply 4") {
            $0.rows.activations.removeLast(2)
        },
        Fault("a rollback went elsewhere", "but reply 4 said") { $0.rows.activations[2].version = 9 },
        Fault("a later move has a lower number", "activation 3 was asked for after 4 was done") {
            $0.exchanges.insert(
                StormHistoryTests.exchange(
                    .promotion(version: 2, stage: "production"), -2, -1,
                    .init(status: 201, document: ["activation_seq": 4, "previous_version": 1, "version": 2])), at: 0)
        },
        Fault("two edits of one revision", "revision 2 was made twice") {
            $0.exchanges[3].ask = .patch(revision: 1, description: "b")
            $0.exchanges[3].answer?.etag = "\"w.2\""
        },
        Fault("an edit on an old revision", "revision 3 out of 1") {
            $0.exchanges[3].ask = .patch(revision: 1, description: "b")
        },
        Fault("an edit is lost", "the edit 'b' is lost") { $0.rows.description = "a" },
        Fault("the revision fell", "revision 2, but 3 was acknowledged") { $0.rows.revision = 2 },
        Fault("a release is lost", "rollback rbk_1 is not released") { $0.rows.rollbacks[0].isReleased = false },
        Fault("an experiment is lost", "experiment exp_1 is gone") { $0.rows.experiments = [:] },
        Fault("a cancellation is lost", "exp_1 is not cancelled") { $0.rows.experiments["exp_1"] = "running" },
        Fault("a training of an old configuration was activated", "came after reply 6") {
            $0.exchanges[2].time = Timestamp(seconds: 99)
        },
        Fault("a read goes back", "shows version 7 after activation 3") {
            $0.exchanges[8].answer?.document = ["active_version": 7]
        },
        Fault("a read is older than an edit", "older than revision 3") { $0.exchanges[8].answer?.etag = "\"w.2\"" },
        Fault("a failure of ours", "500 internal_error") {
            $0.exchanges[11].answer = .init(status: 500, document: ["code": "internal_error"])
        },
        Fault("an unknown refusal", "409 odd") {
            $0.exchanges[10].answer = .init(status: 409, document: ["code": "odd"])
        },
        Fault("a page shows two versions", "page 25 shows versions [1, 2]") {
            $0.exchanges[12].ask = .page(shown: [1, 2])
        },
        Fault("a page shows what was left", "page 25 shows version 2 after activation 3") {
            $0.rows.activations.removeLast()
            $0.exchanges[12].ask = .page(shown: [2])
        },
    ]
}
