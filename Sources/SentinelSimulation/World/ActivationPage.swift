package import SentinelControl
import SentinelDomain
import SentinelEngine
package import SentinelTime

/// The page of `/metrics` reduced to what the lifecycle must get right: which activation of each watch it shows.
package struct ActivationPage: PageRenderer {
    package init() {}

    package func render(_ snapshots: [WatchSnapshot], now: Timestamp) -> RenderedPage {
        let lines = snapshots.map { snapshot -> String in
            let shown = Set(snapshot.series.compactMap(\.lane?.version)).sorted().map(String.init)
            return "\(snapshot.watch.id) \(snapshot.facts.serving.activationSeq) \(shown.joined(separator: ","))\n"
        }
        return RenderedPage(
            bytes: Array(lines.joined().utf8), samples: lines.count, validUntil: now + .minutes(1), conflicts: [:])
    }

    /// What a page shows of each watch.
    package struct Line: Sendable, Equatable {
        package var watchID: String
        package var activationSeq: Int
        /// Which versions its forecasts are from.
        package var versions: [Int]
    }

    package static func lines(of page: RenderedPage) -> [Line] {
        String(decoding: page.bytes, as: UTF8.self).split(separator: "\n").compactMap { text in
            let parts = text.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 3, let seq = Int(parts[1]) else { return nil }
            return Line(
                watchID: String(parts[0]), activationSeq: seq,
                versions: parts[2].split(separator: ",").compactMap { Int($0) })
        }
    }
}
