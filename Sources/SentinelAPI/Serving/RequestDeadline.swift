import Synchronization

/// Bounds the time of a handler. The client gets its answer in time even when the handler does not stop.
enum RequestDeadline {
    /// What `work` gives, or the problem `deadline_exceeded` after `limit` or when the caller is cancelled, as at the
    /// end of a shutdown; the work is cancelled then.
    static func run(
        _ limit: Duration, _ work: @escaping @Sendable () async throws -> APIReply
    ) async throws -> APIReply {
        let answer = FirstAnswer()
        let worker = Task {
            do {
                answer.give(.success(try await work()))
            } catch {
                answer.give(.failure(error))
            }
        }
        let timer = Task {
            guard (try? await Task.sleep(for: limit)) != nil else { return }
            answer.give(.failure(Problem.deadlineExceeded))
            worker.cancel()
        }
        defer { timer.cancel() }
        return try await withTaskCancellationHandler {
            try await answer.value()
        } onCancel: {
            answer.give(.failure(Problem.deadlineExceeded))
            worker.cancel()
        }
    }
}

extension Problem {
    static let deadlineExceeded = Problem(
        status: 503, code: "deadline_exceeded", detail: "The request took longer than the server allows; try again.",
        isRetryable: true, fields: ["Retry-After": "2"])
}

/// Hands the first of several answers to one reader.
private final class FirstAnswer: Sendable {
    private enum State {
        case unanswered
        case awaited(CheckedContinuation<APIReply, any Error>)
        case given(Result<APIReply, any Error>)
        case taken
    }

    private let state = Mutex(State.unanswered)

    func give(_ answer: Result<APIReply, any Error>) {
        let reader = state.withLock { state -> CheckedContinuation<APIReply, any Error>? in
            switch state {
            case .unanswered:
                state = .given(answer)
                return nil
            case .awaited(let reader):
                state = .taken
                return reader
            case .given, .taken:
                return nil
            }
        }
        reader?.resume(with: answer)
    }

    func value() async throws -> APIReply {
        try await withCheckedThrowingContinuation { reader in
            let answer = state.withLock { state -> Result<APIReply, any Error>? in
                if case .given(let answer) = state {
                    state = .taken
                    return answer
                }
                state = .awaited(reader)
                return nil
            }
            if let answer { reader.resume(with: answer) }
        }
    }
}
