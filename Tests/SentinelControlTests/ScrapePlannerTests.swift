import SentinelDomain
import SentinelJSON
import SentinelPrometheus
import SentinelTime
import Testing

@testable import SentinelControl

@Suite struct ScrapePlannerTests {
    private let now = Timestamp(milliseconds: 1_700_000_000_000)

    private func level(_ watches: [Watch], through back: Int64 = 1) throws -> [ScrapeEntry] {
        try watches.map { watch in
            var entry = try entry(watch)
            entry.through = entry.closed(at: now) - back
            return entry
        }
    }

    @Test("D9: history is fetched in pages below 11,000 points, without overlap")
    func pages() throws {
        var entry = try entry(watch("wch_1", ["training_window": "25000m"]))
        let closed = entry.closed(at: now)
        var points: [ClosedRange<Int64>] = []
        while entry.through != closed {
            let requests = ScrapePlanner.plan([entry], now: now)
            let page = try #require(requests.first)
            #expect(requests.count == 1 && page.to - page.from + 1 < 11_000 && page.members == ["wch_1"])
            points.append(page.from...page.to)
            entry.through = page.to
            if points.count > 5 { break }
        }
        #expect(points.first?.lowerBound == closed - 24_999 && points.last?.upperBound == closed)
        #expect(points.count == 3 && zip(points, points.dropFirst()).allSatisfy { $1.lowerBound <= $0.upperBound + 1 })
    }

    @Test("A7: 1,000 watches on one metric cost tens of requests")
    func thousand() throws {
        let watches = try (0..<1_000).map { try watch("wch_\($0)", ["labels": ["instance": .string("host-\($0)")]]) }
        let requests = ScrapePlanner.plan(try level(watches), now: now)
        #expect(requests.count <= 20)
        #expect(Set(requests.flatMap(\.members)).count == 1_000 && requests.flatMap(\.members).count == 1_000)
        for request in requests {
            #expect(request.selectors.count == request.members.count && request.queries.count == request.members.count)
        }
    }

    @Test("watches that cannot share a request do not break up the others")
    func mixed() throws {
        var watches = try (0..<90).map { try watch("wch_\($0)", ["labels": ["instance": .string("host-\($0)")]]) }
        let regex: JSONValue = [["label": "job", "op": "=~", "value": "a.*"]]
        watches.append(try watch("wch_r", ["matchers": regex]))
        watches.append(try watch("wch_two", ["labels": ["instance": "z", "job": "b"]]))
        let requests = ScrapePlanner.plan(try level(watches), now: now)
        #expect(requests.count <= 12 && Set(requests.flatMap(\.members)).count == 92)
        #expect(requests.contains { $0.members == ["wch_r"] && $0.selectors.isEmpty })
    }

    @Test("equal transforms share, however they are named; others do not")
    func transforms() throws {
        let auto = try watch("wch_a")
        let none = try watch("wch_b", ["transform": "none"])
        let rate = try watch("wch_c", ["transform": "rate"])
        let requests = ScrapePlanner.plan(try level([auto, none, rate]), now: now)
        #expect(requests.map(\.members).sorted { $0.count < $1.count } == [["wch_c"], ["wch_a", "wch_b"]])
        #expect(requests.contains { $0.promQL.hasPrefix("rate(") } && requests.count == 2)
    }

    @Test("other steps, sources, delays and progress are other groups; expressions go alone")
    func groups() throws {
        var entries = try level([
            watch("wch_a"), watch("wch_b", ["granularity": "30s"]), watch("wch_c", ["scrape_delay": "1s"]),
        ])
        entries += try level([watch("wch_d")], through: 3)
        let query = WatchSpec.Target.query("sum(load)")
        var expression = try watch("wch_e")
        expression.spec.target = query
        entries += try level([expression])
        #expect(ScrapePlanner.plan(entries, now: now).allSatisfy { $0.members.count == 1 })
        #expect(ScrapePlanner.plan(entries, now: now).count == 5)
    }

    @Test("the last points are asked for again, so that late samples are seen")
    func overlap() throws {
        let entry = try #require(try level([watch()]).first)
        let request = try #require(ScrapePlanner.plan([entry], now: now).first)
        #expect(request.to == entry.closed(at: now) && request.from == request.to - 5)
        let behind = try #require(try level([watch()], through: 9_990).first)
        let long = try #require(ScrapePlanner.plan([behind], now: now).first)
        #expect(long.to - long.from + 1 <= 10_000)
    }

    @Test("what is in flight, not due or already level is left alone")
    func nothing() throws {
        var entry = try #require(try level([watch()], through: 0).first)
        #expect(ScrapePlanner.plan([entry], now: now).isEmpty)
        entry.through = entry.closed(at: now) - 1
        entry.nextDue = now + .milliseconds(1)
        #expect(ScrapePlanner.plan([entry], now: now).isEmpty)
        entry.nextDue = now
        entry.isInFlight = true
        #expect(ScrapePlanner.plan([entry], now: now).isEmpty)
    }

    @Test("G17: a point is due after its delay, spread by group, never by more than a quarter of the step")
    func spread() throws {
        let entries = try (0..<100).map { number -> ScrapeEntry in
            try entry(watch("wch_\(number)", ["metric": .string("m\(number)")]))
        }
        let spreads = Set(entries.map(\.spread))
        #expect(spreads.count > 50 && spreads.allSatisfy { $0 >= .zero && $0 < .seconds(10) })
        let one = entries[0]
        #expect(one.due(after: 9) == one.grid.time(at: 10) + .seconds(15) + one.spread)
        #expect(try entry(watch("wch_x", ["labels": ["a": "b"]])).spread == entry(watch("wch_y")).spread)
    }

    // MARK: - Fleet

    @Test("the fleet asks once, pages through history and then follows the present")
    func fleet() throws {
        let fleet = Fleet()
        let stored = try watch("wch_1", ["training_window": "15000m"])
        let runtime = WatchRuntime(try change(stored), board: SnapshotBoard(), metrics: ServerMetrics())
        fleet.add(runtime, watch: stored, entry: try entry(stored), source: try dataSource())
        let first = fleet.takeDue(now: now)
        #expect(first.requests.count == 1 && first.nextDue == nil && fleet.takeDue(now: now).requests.isEmpty)
        #expect(!fleet.fetched(first.requests[0], watchID: "wch_1", now: now) && fleet.backfilledIDs().isEmpty)
        let second = fleet.takeDue(now: now)
        #expect(fleet.fetched(second.requests[0], watchID: "wch_1", now: now) && fleet.backfilledIDs() == ["wch_1"])
        let due = try #require(fleet.takeDue(now: now).nextDue)
        #expect(due > now && due <= now + .seconds(75) + .seconds(10))
        let third = try #require(fleet.takeDue(now: due).requests.first)
        #expect(!fleet.fetched(third, watchID: "wch_1", now: due))
        #expect(fleet.count == 1 && fleet.runtime(id: "wch_1") != nil && fleet.remove(id: "wch_1") == "wch-1")
        #expect(fleet.remove(id: "wch_1") == nil)
    }

    @Test("a reply that takes longer than a step still completes the history")
    func slowSource() throws {
        let fleet = Fleet()
        let stored = try watch("wch_1", ["granularity": "1s"])
        let runtime = WatchRuntime(try change(stored), board: SnapshotBoard(), metrics: ServerMetrics())
        fleet.add(runtime, watch: stored, entry: try entry(stored), source: try dataSource())
        let request = try #require(fleet.takeDue(now: now).requests.first)
        #expect(fleet.fetched(request, watchID: "wch_1", now: now + .seconds(3)))
        #expect(fleet.takeDue(now: now + .seconds(3)).requests.count == 1)
    }

    @Test("a failure is tried again after a growing, bounded back-off")
    func retry() throws {
        let fleet = Fleet()
        let stored = try watch()
        let runtime = WatchRuntime(try change(stored), board: SnapshotBoard(), metrics: ServerMetrics())
        fleet.add(runtime, watch: stored, entry: try entry(stored), source: try dataSource())
        var time = now
        var waits: [TimeSpan] = []
        for _ in 0..<10 {
            let request = try #require(fleet.takeDue(now: time).requests.first)
            fleet.failed(request, watchID: "wch_1", now: time)
            let due = try #require(fleet.schedule(id: "wch_1")).nextDue
            waits.append(due - time)
            time = due
        }
        #expect(waits == waits.sorted() && waits.first == .seconds(1) && waits.last == .seconds(30))
    }

    @Test("a reply to a question that is no longer asked moves nothing")
    func staleReply() throws {
        let fleet = Fleet()
        let stored = try watch()
        let runtime = WatchRuntime(try change(stored), board: SnapshotBoard(), metrics: ServerMetrics())
        fleet.add(runtime, watch: stored, entry: try entry(stored), source: try dataSource())
        let old = try #require(fleet.takeDue(now: now).requests.first)
        let edited = try watch("wch_1", ["metric": "other"])
        fleet.update(watch: edited, source: try dataSource(), entry: try entry(edited))
        let new = try #require(fleet.takeDue(now: now).requests.first)
        fleet.failed(old, watchID: "wch_1", now: now)
        #expect(!fleet.fetched(old, watchID: "wch_1", now: now))
        #expect(fleet.schedule(id: "wch_1")?.isInFlight == true && fleet.schedule(id: "wch_1")?.through == nil)
        #expect(fleet.fetched(new, watchID: "wch_1", now: now))
    }

    @Test("a paused watch is not asked for; a raised delay does not make the loop spin")
    func pausedAndDelayed() throws {
        let fleet = Fleet()
        let stored = try watch("wch_1", ["scrape_delay": "1s"])
        let runtime = WatchRuntime(try change(stored), board: SnapshotBoard(), metrics: ServerMetrics())
        fleet.add(runtime, watch: stored, entry: try entry(stored), source: try dataSource())
        let first = try #require(fleet.takeDue(now: now).requests.first)
        _ = fleet.fetched(first, watchID: "wch_1", now: now)
        let due = try #require(fleet.schedule(id: "wch_1")).nextDue
        fleet.update(watch: try watch("wch_1", ["scrape_delay": "60s"]), source: try dataSource(), entry: nil)
        let later = fleet.takeDue(now: due)
        #expect(later.requests.isEmpty && (later.nextDue ?? due) > due)
        fleet.update(watch: try watch("wch_1", ["paused": true]), source: try dataSource(), entry: nil)
        let paused = fleet.takeDue(now: due + .hours(1))
        #expect(paused.requests.isEmpty && paused.nextDue == nil)
        fleet.setSources([])
        #expect(fleet.source(id: "src_1") == nil && fleet.sources().isEmpty && fleet.runtimes().count == 1)
    }

    @Test("after a reply that was too large less is asked for: a shorter page, and no shared request")
    func oversized() throws {
        var first = try entry(watch("wch_1", ["training_window": "25000m", "labels": ["instance": "a"]]))
        let page = try #require(ScrapePlanner.plan([first], now: now).first)
        first.askForLess(than: page)
        let shorter = try #require(ScrapePlanner.plan([first], now: now).first)
        #expect(shorter.from == page.from && shorter.to - shorter.from + 1 == (page.to - page.from + 1) / 2)
        for _ in 0..<20 { first.askForLess(than: try #require(ScrapePlanner.plan([first], now: now).first)) }
        #expect(first.pagePoints == 100)

        var shared = try entry(watch("wch_2", ["labels": ["instance": "b"]]))
        var other = try entry(watch("wch_3", ["labels": ["instance": "c"]]))
        shared.through = shared.closed(at: now) - 1
        other.through = shared.through
        let together = try #require(ScrapePlanner.plan([shared, other], now: now).first)
        #expect(together.members.count == 2)
        shared.askForLess(than: together)
        #expect(ScrapePlanner.plan([shared, other], now: now).map(\.members.count) == [1, 1])
        #expect(ScrapeFailure(UpstreamError(.tooLarge, detail: "")).isOversized)
        #expect(!ScrapeFailure(UpstreamError(.timeout, detail: "")).isOversized)
    }
}
