/// A condition that did not come true in time.
package struct EventuallyError: Error, CustomStringConvertible {
    package let description: String
}

/// Waits until `condition` holds, at most `within`; the only sleep of the test support.
///
/// A condition that throws counts as not yet true; its last error goes into the failure.
package func eventually(
    within limit: Duration, every pause: Duration = .milliseconds(20), _ what: String,
    _ condition: () async throws -> Bool
) async throws {
    let deadline = ContinuousClock.now + limit
    var lastError: (any Error)?
    while true {
        do {
            if try await condition() { return }
        } catch {
            lastError = error
        }
        guard ContinuousClock.now < deadline else {
            let cause = lastError.map { "; last error: \($0)" } ?? ""
            throw EventuallyError(description: "not within \(limit): \(what)\(cause)")
        }
        try await Task.sleep(for: pause)
    }
}
