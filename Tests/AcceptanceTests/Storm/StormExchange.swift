import SentinelJSON
import SentinelTime

/// One request of a client and what came back.
struct StormExchange: Sendable {
    /// What was asked for.
    enum Ask: Sendable, Equatable {
        case watch, versions, experiment
        /// `/metrics`, and the versions of the watch that it showed.
        case page(shown: [Int])
        case training
        case promotion(version: Int, stage: String)
        case rollback
        /// Of the pin of this rollback.
        case release(rollback: String)
        /// `revision` is the one in If-Match; no two clients ever write the same description.
        case patch(revision: Int, description: String)
        case cancellation(experiment: String)
    }

    /// A complete reply.
    struct Answer: Sendable {
        var status: Int
        var document: JSONValue = .null
        var etag = ""

        var isSuccess: Bool { 200..<300 ~= status }
        var code: String { document["code"]?.stringValue ?? "" }

        subscript(key: String) -> JSONValue? { document[key] }

        /// A whole number of the document.
        func number(_ key: String) -> Int? { document[key]?.integerValue.map { Int($0) } }
    }

    var watch: String
    var ask: Ask
    /// Where sending it and reading the whole reply stand in the order of all that the clients did.
    var asked: Int
    var answered: Int
    /// Wall time when the reply was there.
    var time = Timestamp(milliseconds: 0)
    /// Nil: nobody knows whether it was carried out.
    var answer: Answer?

    /// The reply of a request that was carried out.
    var success: Answer? { answer.flatMap { $0.isSuccess ? $0 : nil } }
}

extension StormExchange {
    /// A change of the active version that a reply has promised.
    struct Move {
        var seq: Int
        /// Nil: nothing is served any more.
        var version: Int?
        var previous: Int?
        /// The id, when it is a rollback.
        var rollback: String?
    }

    /// Nil for what moved no pointer.
    var move: Move? {
        guard let answer = success, let seq = answer.number("activation_seq") else { return nil }
        switch ask {
        case .promotion(let version, let stage):
            return Move(
                seq: seq, version: stage == "production" ? version : nil,
                previous: answer.number("previous_version"))
        case .rollback:
            return Move(
                seq: seq, version: answer.number("to"), previous: answer.number("from"),
                rollback: answer["id"]?.stringValue)
        default: return nil
        }
    }

    /// The revision that a PATCH has made.
    var patched: (from: Int, to: Int, description: String)? {
        guard case .patch(let revision, let description) = ask, let made = success?.revision else { return nil }
        return (revision, made, description)
    }

    /// What a reply says of a version: its number, and more where the reply is about the version itself.
    struct Sighting {
        var number: Int
        var run: String?
        var sha256: String?
        var createdAt: String?
    }

    /// Every version that the reply names.
    var sightings: [Sighting] {
        guard let answer = success else { return [] }
        switch ask {
        case .watch, .patch: return [answer.number("active_version")].named
        case .rollback: return [answer.number("from"), answer.number("to")].named
        case .promotion: return [answer.number("version"), answer.number("previous_version")].named
        case .experiment: return [answer.number("champion"), answer.number("challenger")].named
        case .training:
            return answer.number("version").map { [Sighting(number: $0, run: answer["id"]?.stringValue)] } ?? []
        case .versions: return answer["items"]?.arrayValue?.compactMap(Sighting.init(version:)) ?? []
        case .page(let shown): return shown.map { .init(number: $0) }
        case .release, .cancellation: return []
        }
    }
}

extension StormExchange.Answer {
    /// The number in an ETag of a watch, `"id.revision"`.
    var revision: Int? { etag.split(separator: ".").last.flatMap { Int($0.dropLast()) } }
}

extension StormExchange.Sighting {
    /// Nil when it is no document of a version.
    init?(version: JSONValue) {
        guard let number = version["number"]?.integerValue else { return nil }
        self.init(
            number: Int(number), run: version["lineage"]?["training_run"]?.stringValue,
            sha256: version["artifact"]?["sha256"]?.stringValue, createdAt: version["created_at"]?.stringValue)
    }
}

extension Sequence<Int?> {
    /// Versions of which nothing but the number was said.
    fileprivate var named: [StormExchange.Sighting] { compactMap { $0.map { .init(number: $0) } } }
}
