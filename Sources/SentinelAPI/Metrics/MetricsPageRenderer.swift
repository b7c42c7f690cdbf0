package import SentinelControl
import SentinelDomain
import SentinelPrometheus
package import SentinelTime
import Synchronization

/// Renders the forecast families of `/metrics`. What a watch shows is kept until something about it changes, so a new
/// page costs the changed watches and a copy of the others.
package final class MetricsPageRenderer: PageRenderer {
    /// A page holds at most this long, whatever it shows.
    static let pageLifeMax = TimeSpan.seconds(60)

    private let cache = Mutex(PageCache())

    package init() {}

    package func render(_ snapshots: [WatchSnapshot], now: Timestamp) -> RenderedPage {
        cache.withLock { $0.render(snapshots, now: now) }
    }

    /// How many watches have lines in the cache.
    var cachedWatches: Int { cache.withLock { $0.watchCount } }
}

/// The lines of all watches by their ids.
private struct PageCache {
    private var watches: [String: WatchLines] = [:]
    private var lastSize = 0
    private var lastClaims = 0

    var watchCount: Int { watches.count }

    mutating func render(_ snapshots: [WatchSnapshot], now: Timestamp) -> RenderedPage {
        let conflicts = update(snapshots, now: now)
        var page = PageWriter(capacity: lastSize + lastSize / 16)
        writePredicted(snapshots, into: &page)
        for family in ForecastFamily.allCases {
            page.open(ForecastFamily.headers[family.rawValue])
            for snapshot in snapshots {
                guard let block = watches[snapshot.watch.id]?.page[family] else { continue }
                page.append(block, isForecast: family.isForecast)
            }
        }
        page.close()
        lastSize = page.bytes.count
        let latest = now + MetricsPageRenderer.pageLifeMax
        let validUntil = watches.values.reduce(latest) { min($0, $1.validUntil) }
        return RenderedPage(bytes: page.bytes, samples: page.samples, validUntil: validUntil, conflicts: conflicts)
    }

    /// Brings every watch up to date, oldest first, and forgets those that are gone.
    private mutating func update(_ snapshots: [WatchSnapshot], now: Timestamp) -> [String: String] {
        var conflicts: [String: String] = [:]
        var register = ClaimRegister(capacity: lastClaims)
        lastClaims = 0
        for snapshot in snapshots {
            let rival = watches[snapshot.watch.id, default: WatchLines(snapshot)]
                .update(snapshot, now: now, register: &register)
            conflicts[snapshot.watch.spec.name] = rival
            lastClaims += snapshot.series.count
        }
        if watches.count > snapshots.count {
            let present = Set(snapshots.map(\.watch.id))
            watches = watches.filter { present.contains($0.key) }
        }
        return conflicts
    }

    /// One family per base name, however many watches share it.
    private func writePredicted(_ snapshots: [WatchSnapshot], into page: inout PageWriter) {
        var members: [String: [String]] = [:]
        for snapshot in snapshots {
            guard let lines = watches[snapshot.watch.id], let family = lines.shape.predictedFamily,
                lines.page.predicted.samples > 0
            else { continue }
            members[family, default: []].append(snapshot.watch.id)
        }
        for (family, ids) in members.sorted(by: { $0.key < $1.key }) {
            page.open(FamilyHeader(family, help: Self.help(of: family), type: .gauge))
            for id in ids {
                guard let block = watches[id]?.page.predicted else { continue }
                page.append(block, isForecast: true)
            }
        }
    }

    private static func help(of family: String) -> String {
        "Forecast of \(family.dropLast("_sentinel_predicted".count)), sentinel_step grid points ahead."
    }
}
