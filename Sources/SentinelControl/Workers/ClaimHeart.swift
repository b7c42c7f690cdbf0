import SentinelDomain
import Synchronization

/// How far a claimed piece of work has come, written by the computing thread and read by the heart beat.
final class Progress: Sendable {
    let value = Atomic(0.0)
}

/// Renews the lease of a claim while its result is computed, and stops the computation when the claim is lost.
struct ClaimHeart: Sendable {
    let progress: Progress
    /// How often.
    let interval: Duration
    /// Renews with the progress made; false when the claim is not ours any more.
    let renew: @Sendable (Double) async throws -> Bool
    /// What the computation ends with then.
    let lost: SentinelError

    /// A database that is away for a moment is no reason to throw a computation away: the lease outlasts it.
    private static let failuresMax = 5

    func beat<R: Sendable>(_ body: @escaping @Sendable () async throws -> R) async throws -> R {
        try await withThrowingTaskGroup(of: R?.self) { group in
            group.addTask { try await body() }
            group.addTask {
                try await renewUntilLost()
                throw lost
            }
            defer { group.cancelAll() }
            while let next = try await group.next() {
                if let result = next { return result }
            }
            throw CancellationError()
        }
    }

    private func renewUntilLost() async throws {
        var failures = 0
        while true {
            try await Task.sleep(for: interval)
            do {
                let isOurs = try await renew(min(0.99, progress.value.load(ordering: .relaxed)))
                failures = 0
                if !isOurs { return }
            } catch let error as SentinelError where error.kind == .unavailable && failures < Self.failuresMax {
                failures += 1
            }
        }
    }
}
