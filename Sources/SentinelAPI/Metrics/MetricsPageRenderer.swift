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
    /// The watches of the last page, oldest first.
    private var order: [ObjectIdentifier] = []

    var watchCount: Int { watches.count }

    mutating func render(_ snapshots: [WatchSnapshot], now: Timestamp) -> RenderedPage {
        let lines = current(snapshots)
        let conflicts = update(lines, snapshots, now: now)
        var page = PageWriter(capacity: lastSize + lastSize / 16)
        writePredicted(lines, into: &page)
        for family in ForecastFamily.allCases {
            page.open(ForecastFamily.headers[family.rawValue])
            for watch in lines { page.append(watch.page[family], isForecast: family.isForecast) }
        }
        page.close()
        lastSize = page.bytes.count
        let latest = now + MetricsPageRenderer.pageLifeMax
        let validUntil = lines.reduce(latest) { min($0, $1.validUntil) }
        return RenderedPage(bytes: page.bytes, samples: page.samples, validUntil: validUntil, conflicts: conflicts)
    }

    /// The lines of the watches that exist, in their order; those of others are forgotten.
    private mutating func current(_ snapshots: [WatchSnapshot]) -> [WatchLines] {
        let known = watches
        watches.removeAll(keepingCapacity: true)
        return snapshots.map { snapshot in
            let id = snapshot.facts.watch.id
            let lines = known[id] ?? WatchLines(snapshot)
            watches[id] = lines
            return lines
        }
    }

    /// Brings every watch up to date, oldest first.
    /// - Returns: for watches that may not show something, the name of the one that shows it.
    private mutating func update(
        _ lines: [WatchLines], _ snapshots: [WatchSnapshot], now: Timestamp
    ) -> [String: String] {
        let identities = lines.map(ObjectIdentifier.init)
        var isClaimsChanged = identities != order
        order = identities
        for (watch, snapshot) in zip(lines, snapshots) where watch.choose(snapshot, now: now) { isClaimsChanged = true }
        if isClaimsChanged {
            var register = ClaimRegister(capacity: lines.reduce(0) { $0 + $1.live.count })
            for watch in lines { watch.claim(&register) }
        }
        var conflicts: [String: String] = [:]
        for (watch, snapshot) in zip(lines, snapshots) {
            if let rival = watch.write(snapshot, now: now) { conflicts[watch.shape.spec.name] = rival }
        }
        return conflicts
    }

    /// One family per base name, however many watches share it.
    private func writePredicted(_ lines: [WatchLines], into page: inout PageWriter) {
        var members: [String: [WatchLines]] = [:]
        for watch in lines where watch.page.predicted.samples > 0 {
            if let family = watch.shape.predictedFamily { members[family, default: []].append(watch) }
        }
        for (family, watches) in members.sorted(by: { $0.key < $1.key }) {
            let help = Self.help(of: family)
            page.open(FamilyHeader(family, help: help, type: .gauge))
            for watch in watches { page.append(watch.page.predicted, isForecast: true) }
            page.open(FamilyHeader(family + "_lower", help: "Lower bound. " + help, type: .gauge))
            for watch in watches { page.append(watch.page.predictedLower, isForecast: true) }
            page.open(FamilyHeader(family + "_upper", help: "Upper bound. " + help, type: .gauge))
            for watch in watches { page.append(watch.page.predictedUpper, isForecast: true) }
        }
    }

    private static func help(of family: String) -> String {
        "Forecast of \(family.dropLast("_sentinel_predicted".count)), sentinel_step grid points ahead."
    }
}
