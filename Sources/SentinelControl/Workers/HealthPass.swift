import SentinelDomain
package import SentinelTime

/// Asks every data source a trivial question and keeps the answer for its status.
package struct HealthPass: Sendable {
    private let environment: Environment

    package init(_ environment: Environment) {
        self.environment = environment
    }

    /// `done` counts healthy sources, `failed` the others.
    package func runOnce(now: Timestamp) async -> PassReport {
        await withTaskGroup(of: Bool.self) { group in
            for source in environment.fleet.sources() {
                group.addTask {
                    do throws(ScrapeFailure) {
                        let seconds = try await MetricSource(source, client: environment.upstream).probe()
                        environment.sourceHealth.note(id: source.id, seconds: seconds, failure: nil, now: now)
                        return true
                    } catch {
                        environment.sourceHealth.note(id: source.id, seconds: nil, failure: error, now: now)
                        return false
                    }
                }
            }
            var report = PassReport(done: 0)
            for await isHealthy in group {
                if isHealthy { report.done += 1 } else { report.failed += 1 }
            }
            return report
        }
    }
}
