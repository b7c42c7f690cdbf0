import Synchronization

/// What all clients of a storm have asked and heard, in one order.
final class StormLog: Sendable {
    private struct State {
        var tick = 0
        var isOver = false
        var exchanges: [StormExchange] = []
    }

    /// How much has really happened.
    struct Tally: Equatable, CustomStringConvertible {
        var asked = 0
        var lost = 0
        var moves = 0
        var patches = 0
        var runs = 0
        var releases = 0
        var experiments = 0
        /// Of `/metrics`, for each watch one.
        var pages = 0
        /// Of the refusals.
        var codes: [String: Int] = [:]

        var description: String {
            let refusals = codes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
            return "\(asked) requests (\(lost) without a reply), \(moves) moves, \(patches) patches, \(runs) runs, "
                + "\(releases) releases, \(experiments) experiments, \(pages) pages; \(refusals)"
        }
    }

    private let state = Mutex(State())

    /// The clients have been told to end.
    var isOver: Bool { state.withLock { $0.isOver } }

    var exchanges: [StormExchange] { state.withLock { $0.exchanges } }

    func end() {
        state.withLock { $0.isOver = true }
    }

    /// The next place in the order: what got a smaller one was over when this was given.
    func tick() -> Int {
        state.withLock { state in
            state.tick += 1
            return state.tick
        }
    }

    func append(_ exchange: StormExchange) {
        state.withLock { $0.exchanges.append(exchange) }
    }

    var tally: Tally {
        exchanges.reduce(into: Tally()) { tally, exchange in
            if case .page = exchange.ask {
                tally.pages += 1
                return
            }
            tally.asked += 1
            guard let answer = exchange.answer else {
                tally.lost += 1
                return
            }
            guard answer.isSuccess else {
                tally.codes["\(answer.status) \(answer.code)", default: 0] += 1
                return
            }
            if exchange.move != nil { tally.moves += 1 }
            switch exchange.ask {
            case .patch: tally.patches += 1
            case .training: tally.runs += 1
            case .release: tally.releases += 1
            case .experiment: tally.experiments += 1
            default: break
            }
        }
    }
}
