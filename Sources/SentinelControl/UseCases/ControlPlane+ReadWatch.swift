package import SentinelDomain
package import SentinelEngine
package import SentinelForecast
import SentinelTime

/// A watch with what is known of it at run time; without a snapshot when it does not run in this process yet.
package struct WatchView: Sendable {
    package var watch: Watch
    package var snapshot: WatchSnapshot?
    package var state: WatchState

    init(_ watch: Watch, _ snapshot: WatchSnapshot?, now: Timestamp) {
        self.watch = watch
        self.snapshot = snapshot
        self.state = snapshot?.state(now: now) ?? (watch.spec.paused ? .paused : .pending)
    }
}

/// Which watches a list shows.
package struct WatchFilter: Sendable, Equatable {
    package var state: WatchState?
    package var scope = WatchScope()

    package init() {}

    func admits(_ view: WatchView) -> Bool {
        view.state == state ?? view.state && scope.admits(view.watch.spec)
    }
}

extension ControlPlane {
    package func watch(name: String) async throws -> WatchView {
        let watch = try await environment.store.transact(.api) { tx in try self.watch(name, tx) }
        return view(of: watch)
    }

    /// A stored watch with what is known of it at run time.
    package func view(of watch: Watch) -> WatchView {
        WatchView(watch, environment.board.snapshot(id: watch.id), now: now)
    }

    /// The newest forecasts of some series, in the order of their ids, with their intervals: those that are kept, or at
    /// any levels, which the owner of the watch works out for these series alone.
    package func forecasts(
        of view: WatchView, series asked: [SeriesSnapshot], levels: [Double]?
    ) async -> [(series: SeriesSnapshot, bands: [IntervalBand])] {
        var found = asked.map { (series: $0, bands: $0.lane?.bands ?? []) }
        if let levels, let runtime = environment.fleet.runtime(id: view.watch.id) {
            found = await runtime.forecasts(of: Set(asked.map(\.labels)), levels: levels)
        }
        return found.sorted { $0.series.id < $1.series.id }
    }

    /// A page in the order of names: at most `limit` watches after `after`, and whether there may be more.
    package func watches(
        after: String?, limit: Int, filter: WatchFilter
    ) async throws -> (views: [WatchView], hasMore: Bool) {
        // Filters on the state look at more than is shown.
        let pageSize = filter == WatchFilter() ? limit + 1 : 1_000
        var views: [WatchView] = []
        var cursor = after
        while views.count <= limit {
            let from = cursor
            let page = try await environment.store.transact(.api) { tx in
                try tx.watches.list(after: from, limit: pageSize)
            }
            for watch in page {
                let view = WatchView(watch, environment.board.snapshot(id: watch.id), now: now)
                if filter.admits(view) { views.append(view) }
            }
            guard page.count == pageSize, let last = page.last else { break }
            cursor = last.spec.name
        }
        return (Array(views.prefix(limit)), views.count > limit)
    }
}
