import SentinelJSON

/// What was promised to clients.
extension StormHistory {
    /// No failure of ours but 503, and no refusal of a kind that the request cannot meet in a storm.
    var replyViolations: [String] {
        exchanges.compactMap { exchange in
            guard let answer = exchange.answer, !answer.isSuccess, answer.status != 503 else { return nil }
            if exchange.ask.refusals.contains("\(answer.status) \(answer.code)") { return nil }
            return "reply \(exchange.answered) to \(exchange.ask): \(answer.status) \(answer.code) "
                + (answer["detail"]?.stringValue ?? "")
        }
    }

    /// I3: every move that was acknowledged is in the history as it was said, and in the order of the clients.
    var moveViolations: [String] {
        let activations = Dictionary(rows.activations.map { ($0.seq, $0) }) { first, _ in first }
        let moves = moves
        var found: [String] = []
        for (exchange, move) in moves {
            guard let row = activations[move.seq] else {
                found.append("activation \(move.seq), acknowledged in reply \(exchange.answered), is not there")
                continue
            }
            if row.version != move.version || row.previous != move.previous || row.rollback != move.rollback {
                found.append("activation \(move.seq) is \(row), but reply \(exchange.answered) said \(move)")
            }
        }
        if Set(moves.map(\.move.seq)).count != moves.count { found.append("two replies name the same activation") }
        return found
            + overtaken(moves.map { ($0.exchange, $0.move.seq) }).map { late, done in
                "activation \(late) was asked for after \(done) was done"
            }
    }

    /// What has a number no greater than something that was done before it was asked for: both numbers.
    private func overtaken(_ writes: [(exchange: StormExchange, number: Int)]) -> [(late: Int, done: Int)] {
        let byEnd = writes.sorted { $0.exchange.answered < $1.exchange.answered }
        var (next, done) = (0, 0)
        return writes.sorted { $0.exchange.asked < $1.exchange.asked }.compactMap { write in
            while next < byEnd.count, byEnd[next].exchange.answered < write.exchange.asked {
                done = max(done, byEnd[next].number)
                next += 1
            }
            return write.number <= done ? (write.number, done) : nil
        }
    }

    /// I14: no edit is lost.
    var patchViolations: [String] {
        let edits = exchanges.compactMap { exchange in exchange.patched.map { (exchange: exchange, edit: $0) } }
            .sorted { $0.edit.to < $1.edit.to }
        var found: [String] = []
        for (exchange, edit) in edits where edit.to != edit.from + 1 {
            found.append("patch in reply \(exchange.answered): revision \(edit.to) out of \(edit.from)")
        }
        for (former, later) in zip(edits, edits.dropFirst()) where former.edit.to == later.edit.to {
            found.append("revision \(later.edit.to) was made twice")
        }
        found += overtaken(edits.map { ($0.exchange, $0.edit.to) }).map { late, done in
            "revision \(late) was asked for after \(done) was made"
        }
        guard let last = edits.last?.edit else { return found }
        if rows.revision < last.to { found.append("revision \(rows.revision), but \(last.to) was acknowledged") }
        if rows.description != last.description, !isUnacknowledged(rows.description, since: last.to) {
            found.append("the edit '\(last.description)' is lost: there is '\(rows.description)'")
        }
        return found
    }

    /// Whether a description is one of an edit that nobody heard of again, made on top of a revision or later.
    private func isUnacknowledged(_ description: String, since revision: Int) -> Bool {
        exchanges.contains { exchange in
            guard exchange.answer == nil || exchange.answer?.status == 503,
                case .patch(let from, let written) = exchange.ask
            else { return false }
            return written == description && from >= revision
        }
    }

    /// I3, I5: runs, experiments, their cancellations, and releases of pins.
    var acknowledgedViolations: [String] {
        let runs = Set(rows.runs.map(\.id))
        let rollbacks = Dictionary(rows.rollbacks.map { ($0.id, $0) }) { first, _ in first }
        return exchanges.compactMap { exchange in
            guard let answer = exchange.success else { return nil }
            let id = answer["id"]?.stringValue ?? "none"
            switch exchange.ask {
            case .training: return runs.contains(id) ? nil : "run \(id) is gone"
            case .rollback: return rollbacks[id] != nil ? nil : "rollback \(id) is gone"
            case .release(let rollback):
                return rollbacks[rollback]?.isReleased == true ? nil : "rollback \(rollback) is not released"
            case .experiment: return rows.experiments[id] != nil ? nil : "experiment \(id) is gone"
            case .cancellation(let experiment):
                return rows.experiments[experiment] == "cancelled" ? nil : "\(experiment) is not cancelled"
            case .page, .watch, .versions, .promotion, .patch: return nil
            }
        }
    }

    /// I7: what was trained under a configuration is not activated by that training after another one was acknowledged.
    var generationViolations: [String] {
        let runs = Dictionary(rows.runs.map { ($0.id, $0) }) { first, _ in first }
        let changes = exchanges.compactMap { exchange -> (generation: Int, exchange: StormExchange)? in
            guard case .patch = exchange.ask, let made = exchange.success?.number("spec_generation") else { return nil }
            return (made, exchange)
        }
        return rows.activations.compactMap { row in
            guard row.reason == "promotion", let run = runs[row.detail] else { return nil }
            if run.version != row.version { return "activation \(row.seq) is not of the version of run \(run.id)" }
            let late = changes.first { $0.generation > run.generation && $0.exchange.time < row.at }
            return late.map { "activation \(row.seq) of run \(run.id) came after reply \($0.exchange.answered)" }
        }
    }

    /// Who reads sees everything that was acknowledged before, and nothing that was asked for later.
    var staleReadViolations: [String] {
        let edits = exchanges.compactMap { exchange in exchange.patched.map { (exchange: exchange, made: $0.to) } }
        let all = moves
        return exchanges.flatMap { read -> [String] in
            guard read.ask == .watch, let answer = read.success else { return [] }
            let done = all.filter { $0.exchange.answered < read.asked }.map(\.move.seq).max() ?? 0
            let active = answer.number("active_version")
            let edited = edits.filter { $0.exchange.answered < read.asked }.map(\.made).max() ?? 0
            return [
                possible(read, after: done, all).contains(active)
                    ? nil : "reply \(read.answered) shows \(active.text) after activation \(done)",
                (answer.revision ?? 0) >= edited ? nil : "reply \(read.answered) is older than revision \(edited)",
            ].compactMap(\.self)
        }
    }

    /// I8: no page of `/metrics` shows two versions, and none that was asked for after a move was done with 201 shows
    /// the version that was left. A server that has just started may show none.
    var pageViolations: [String] {
        let all = moves
        let certain = all.filter { $0.exchange.answer?.status == 201 }
        return exchanges.flatMap { page -> [String] in
            guard case .page(let shown) = page.ask else { return [] }
            let done = certain.filter { $0.exchange.answered < page.asked }.map(\.move.seq).max() ?? 0
            let versions = possible(page, after: done, all)
            let wrong = shown.filter { !versions.contains($0) }.map {
                "page \(page.answered) shows version \($0) after activation \(done)"
            }
            return shown.count > 1 ? wrong + ["page \(page.answered) shows versions \(shown)"] : wrong
        }
    }

    /// The versions that were active at some time while a reply was made: none from before an activation that was
    /// known, none from one that was asked for later.
    private func possible(
        _ read: StormExchange, after done: Int, _ moves: [(exchange: StormExchange, move: StormExchange.Move)]
    ) -> Set<Int?> {
        let later = moves.filter { $0.exchange.asked > read.answered }.map(\.move.seq).min() ?? .max
        return Set(rows.activations.filter { $0.seq >= done && ($0.seq < later || $0.seq == done) }.map(\.version))
    }

    /// The moves that were acknowledged, and how.
    private var moves: [(exchange: StormExchange, move: StormExchange.Move)] {
        exchanges.compactMap { exchange in exchange.move.map { (exchange, $0) } }
    }
}

extension StormExchange.Ask {
    /// The refusals that are right in a storm. What a client names was named to it before, so nothing is unknown.
    fileprivate var refusals: Set<String> {
        switch self {
        case .page, .watch, .versions, .training, .release: []
        case .promotion:
            [
                "409 active_version_mismatch", "409 illegal_stage_move", "409 watch_pinned",
                "409 configuration_mismatch", "409 artifact_unusable",
            ]
        case .rollback:
            [
                "409 active_version_mismatch", "409 already_active", "409 illegal_stage", "409 no_previous_version",
                "409 configuration_mismatch", "409 artifact_unusable",
            ]
        case .patch: ["412 etag_mismatch"]
        case .experiment:
            [
                "409 already_active", "409 configuration_mismatch", "409 artifact_unusable", "409 experiment_open",
                "409 no_active_version", "409 training_run_open",
            ]
        case .cancellation: ["409 illegal_state"]
        }
    }
}
