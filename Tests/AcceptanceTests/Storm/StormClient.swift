import Foundation
import SentinelJSON
import SentinelTesting
import SentinelTime

/// One of many clients that change the same watches with no regard for one another. Its choices follow from its number.
struct StormClient {
    /// What it last heard of a watch.
    private struct View {
        var etag = "\"none.0\""
        var versions: [Int] = [1]
        var active: Int?
        var rollback: String?
        var experiment: String?
    }

    private let number: Int
    private let watches: [String]
    private let client: Client
    private let log: StormLog
    private var random: SplitMix64
    private var views: [String: View] = [:]
    private var count = 0

    init(_ number: Int, watches: [String], client: Client, log: StormLog) {
        self.number = number
        self.watches = watches
        self.client = client
        self.log = log
        random = SplitMix64(seed: UInt64(number))
    }

    /// Goes on until the log is over. Where no reply comes, the server is waited for.
    mutating func run() async throws {
        while !log.isOver {
            do {
                try await act(on: watches[pick(watches.count)])
            } catch {
                try await eventually(within: .seconds(120), every: .milliseconds(50), "the server is back") {
                    try await client.get("/readyz").status == 200
                }
            }
        }
    }

    private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
    private mutating func happens(_ percent: Int) -> Bool { pick(100) < percent }

    private mutating func act(on watch: String) async throws {
        count += 1
        switch pick(100) {
        case ..<10: try await readVersions(watch)
        case ..<22: try await train(watch)
        case ..<42: try await promote(watch)
        case ..<62: try await rollBack(watch)
        case ..<70: try await release(watch)
        case ..<92: try await patch(watch)
        case ..<97: try await experiment(watch)
        default: try await cancelExperiment(watch)
        }
    }

    private mutating func readWatch(_ watch: String) async throws {
        let answer = try await send(watch, .watch, Request("GET"))
        guard answer.isSuccess else { return }
        views[watch, default: View()].etag = answer.etag
        views[watch, default: View()].active = answer.number("active_version")
    }

    private mutating func readVersions(_ watch: String) async throws {
        let answer = try await send(watch, .versions, Request("GET", "/versions?limit=20"))
        guard answer.isSuccess else { return }
        let numbers = answer["items"]?.arrayValue?.compactMap { $0["number"]?.integerValue.map { Int($0) } } ?? []
        views[watch, default: View()].versions = numbers.isEmpty ? [1] : numbers
    }

    private mutating func train(_ watch: String) async throws {
        let headers = happens(50) ? ["Prefer": "wait=1"] : [:]
        _ = try await send(watch, .training, Request("POST", "/training-runs", JSONObject(), headers))
    }

    /// One of the newest that it knows, or any.
    private mutating func someVersion(of watch: String) -> Int {
        let known = views[watch]?.versions ?? [1]
        return known[pick(happens(70) ? min(3, known.count) : known.count)]
    }

    private mutating func promote(_ watch: String) async throws {
        if happens(30) { try await readVersions(watch) }
        let version = someVersion(of: watch)
        let stages = ["staging", "staging", "archived", "development"]
        let stage = happens(75) ? "production" : stages[pick(stages.count)]
        var body: JSONObject = ["to_stage": .string(stage), "reason": "storm", "release_pin": .bool(happens(80))]
        body["restore_configuration"] = .bool(happens(60))
        if happens(20) { body["expected_active_version"] = views[watch]?.active.map { .integer(Int64($0)) } }
        let answer = try await send(
            watch, .promotion(version: version, stage: stage), Request("POST", "/versions/\(version)/promotions", body))
        if answer.isSuccess, stage == "production" { views[watch, default: View()].active = version }
    }

    private mutating func rollBack(_ watch: String) async throws {
        var body: JSONObject = ["reason": "storm", "pin": .bool(happens(50))]
        body["restore_configuration"] = .bool(happens(60))
        if happens(40) { body["to_version"] = .integer(Int64(someVersion(of: watch))) }
        if happens(30) { body["expected_active_version"] = views[watch]?.active.map { .integer(Int64($0)) } }
        let answer = try await send(watch, .rollback, Request("POST", "/rollbacks", body))
        guard answer.isSuccess else { return }
        views[watch, default: View()].rollback = answer["id"]?.stringValue
        views[watch, default: View()].active = answer.number("to")
    }

    private mutating func release(_ watch: String) async throws {
        guard let id = views[watch]?.rollback else { return try await readWatch(watch) }
        _ = try await send(watch, .release(rollback: id), Request("DELETE", "/rollbacks/\(id)"))
    }

    /// With the ETag that it holds, which may be old; now and then with another model.
    private mutating func patch(_ watch: String) async throws {
        if happens(60) { try await readWatch(watch) }
        let etag = views[watch]?.etag ?? View().etag
        let description = "\(number).\(count)"
        var body: JSONObject = ["description": .string(description)]
        if happens(30) { body["tags"] = ["writer": .string(String(number))] }
        if happens(10) { body["model"] = happens(50) ? "naive" : "exponential_smoothing" }
        let revision = StormExchange.Answer(status: 200, etag: etag).revision ?? 0
        let answer = try await send(
            watch, .patch(revision: revision, description: description),
            Request("PATCH", "", body, ["If-Match": etag, "Content-Type": "application/merge-patch+json"]))
        if answer.isSuccess { views[watch, default: View()].etag = answer.etag }
    }

    private mutating func experiment(_ watch: String) async throws {
        var body: JSONObject = ["name": .string("storm-\(number)-\(count)")]
        if happens(50) {
            body["challenger_version"] = .integer(Int64(someVersion(of: watch)))
        } else {
            body["train_challenger"] = "full_retrain"
        }
        let answer = try await send(watch, .experiment, Request("POST", "/experiments", body))
        if answer.isSuccess { views[watch, default: View()].experiment = answer["id"]?.stringValue }
    }

    private mutating func cancelExperiment(_ watch: String) async throws {
        guard let id = views[watch]?.experiment else { return try await experiment(watch) }
        _ = try await send(
            watch, .cancellation(experiment: id),
            Request("PATCH", "/experiments/\(id)", ["state": "cancelled"], ["If-Match": "*"]))
    }
}

extension StormClient {
    private struct Request {
        let method: String
        /// Below the watch.
        let path: String
        let headers: [String: String]
        let body: [UInt8]

        init(
            _ method: String, _ path: String = "", _ body: JSONObject? = nil, _ headers: [String: String] = [:]
        ) {
            self.method = method
            self.path = path
            self.headers = body == nil ? headers : ["Content-Type": "application/json"].merging(headers) { $1 }
            self.body = body.map { JSONWriter.bytes(.object($0)) } ?? []
        }
    }

    /// One request, on record whatever comes of it.
    /// - Throws: when there is no whole reply.
    private func send(
        _ watch: String, _ ask: StormExchange.Ask, _ request: Request
    ) async throws -> StormExchange.Answer {
        var exchange = StormExchange(watch: watch, ask: ask, asked: log.tick(), answered: .max)
        defer { log.append(exchange) }
        let reply = try await client.send(
            request.method, "/v1/watches/\(watch)\(request.path)", headers: request.headers, body: request.body)
        guard reply.isWhole else { throw Client.Failure(description: "the reply broke off") }
        exchange.answered = log.tick()
        exchange.time = Timestamp(seconds: Date().timeIntervalSince1970)
        let answer = StormExchange.Answer(status: reply.status, document: reply.json, etag: reply.etag)
        exchange.answer = answer
        return answer
    }
}

extension Reply {
    /// Whether all of it has come; a server that is killed may leave half of one.
    var isWhole: Bool { headers["content-length"].map { Int($0) == body.count } ?? (status == 204) }
}
