import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelJSON

/// Which versions are compared, and how each of them fares.
extension WatchStatus {
    /// The one that runs, else the next that is scheduled.
    func trial(_ kind: Experiment.Kind) -> JSONValue {
        let open = experiments.filter { $0.kind == kind }
        let shown = open.first { $0.state != .scheduled } ?? open.first
        return shown.map { .object($0.summary) } ?? .null
    }

    /// The live scores of every running version beside each other; empty while only one runs.
    var arms: JSONValue {
        let all = (facts?.series ?? []).flatMap(\.arms)
        let shown = Set((facts?.series ?? []).compactMap { $0.lane?.version })
        let versions = Set(all.map(\.version)).sorted { a, b in
            a == watch.activeVersion || (b != watch.activeVersion && a > b)
        }
        return .array(
            versions.map { version in
                let scores = all.filter { $0.version == version }.flatMap(\.accuracy)
                let steps = Set(scores.map(\.step)).sorted()
                return [
                    "version": .count(version), "active": .bool(version == watch.activeVersion),
                    "served": .bool(shown.contains(version)),
                    "series": .count(all.count { $0.version == version }),
                    "steps": .array(
                        steps.map { step in .object(mean(scores.filter { $0.step == step }, step: step)) }),
                ]
            })
    }
}
