import SentinelPrometheus
import SentinelTime
import Testing

struct SeriesQueryTests {
    private func text(_ metric: String, _ transform: Transform, step: TimeSpan = .minutes(1)) throws -> String {
        let query = SeriesQuery.selector(try Selector(metric: metric), transform: transform)
        return query.promQL(step: step, scrapeInterval: .seconds(30))
    }

    @Test("D9: ranges are written in Prometheus' own units")
    func transforms() throws {
        #expect(try text("up", .auto) == "last_over_time(up[1m])")
        #expect(try text("up", .none, step: .seconds(5)) == "last_over_time(up[5s])")
        #expect(try text("x_total", .auto) == "rate(x_total[2m])")
        #expect(try text("x_total", .rate, step: .minutes(5)) == "rate(x_total[5m])")
        #expect(try text("x_total", .none) == "last_over_time(x_total[1m])")
        #expect(try text("x_total", .increase) == "rate(x_total[2m]) * 60")
        #expect(try text("x_total", .increase, step: .milliseconds(1050)) == "rate(x_total[2m]) * 1.050")
        #expect(try text("x", .delta) == "delta(x[2m])")
        #expect(try text("a.b", .none) == "last_over_time({__name__=\"a.b\"}[1m])")
        for name in ["a_total", "a_count", "a_sum", "a_bucket"] {
            #expect(Transform.auto.resolved(metric: name) == .rate)
        }
        #expect(Transform.auto.resolved(metric: nil) == .none)
        #expect(Transform.auto.resolved(metric: "a", type: .counter) == .rate)
        #expect(Transform.auto.resolved(metric: "a_total", type: .gauge) == .none)
        #expect(SeriesQuery.selector(try Selector(metric: "a"), transform: .none).metric == "a")
        #expect(Transform.delta.resolved(metric: "a_total") == .delta)
    }

    @Test(arguments: [
        "sum(rate(a[5m])) by (b)", "a{b=\"}\"}", "a{b='\\''}", "a{b=`\\`}", "a # (\n+ b", "1\t+ 2", "a{b=\"\\\"(\"}",
    ])
    func acceptedExpression(text: String) throws {
        let query = try SeriesQuery(expression: text)
        #expect(query.promQL(step: .seconds(1), scrapeInterval: .seconds(1)) == text)
        #expect(query.metric == nil)
    }

    @Test(arguments: [
        "", " \n", "(", "a)", "a[5m)", "a{b=\"}", "a{b=\"x\ny\"}", "a\u{0}", "a\rb", "`", "'\\'", "]", "a{\"\\",
        String(repeating: "a", count: 8193),
    ])
    func refusedExpression(text: String) {
        #expect(throws: PrometheusInputError.self) { try SeriesQuery(expression: text) }
    }
}

struct SelectorGroupTests {
    private func selector(_ metric: String, _ labels: [(String, String)]) throws -> Selector {
        try Selector(metric: metric, matchers: labels.map { try LabelMatcher($0.0, .equal, $0.1) })
    }

    @Test func alternation() throws {
        let members = [
            try selector("up", [("job", "a.b"), ("zone", "1")]), try selector("up", [("job", "c|d"), ("zone", "1")]),
            try selector("up", [("job", "a.b"), ("zone", "1")]),
        ]
        let group = try #require(SelectorGroup(members))
        #expect(group.combined.promQL == #"up{job=~"a\\.b|c\\|d",zone="1"}"#)
        #expect(group.route(try LabelSet([Label("job", "a.b"), Label("zone", "1"), Label("i", "x")])) == [0, 2])
        let named = [Label("__name__", "up"), Label("job", "c|d"), Label("zone", "1")]
        #expect(group.route(try LabelSet(named)) == [1])
        #expect(group.route(try LabelSet([Label("job", "c"), Label("zone", "1")])) == [])
        #expect(group.route(try LabelSet([Label("job", "a.b"), Label("zone", "2")])) == [])
    }

    @Test func oneMemberCoversAll() throws {
        let members = [try selector("up", [("job", "a")]), try selector("up", [("job", "a"), ("zone", "1")])]
        let group = try #require(SelectorGroup(members))
        #expect(group.combined == members[0])
        #expect(group.route(try LabelSet([Label("job", "a"), Label("zone", "1")])) == [0, 1])
        #expect(group.route(try LabelSet([Label("job", "a")])) == [0])
        #expect(SelectorGroup.combine([members[1]]) == members[1])
    }

    @Test func notCombined() throws {
        let a = try selector("up", [("job", "a")])
        #expect(SelectorGroup.combine([]) == nil)
        #expect(SelectorGroup.combine([a, try selector("down", [("job", "a")])]) == nil)
        #expect(SelectorGroup.combine([a, try selector("up", [("zone", "1")])]) == nil)
        let twoLabels = [try selector("up", [("a", "1"), ("b", "1")]), try selector("up", [("a", "2"), ("b", "2")])]
        #expect(SelectorGroup.combine(twoLabels) == nil)
        let regex = try Selector(metric: "up", matchers: [try LabelMatcher("a", .matches, "x")])
        #expect(SelectorGroup.combine([regex, regex]) == nil)
        let unequal = try Selector(metric: "up", matchers: [try LabelMatcher("job", .notEqual, "b")])
        #expect(SelectorGroup.combine([a, unequal]) == nil)
        let nameless = try Selector(matchers: [try LabelMatcher("job", .equal, "b")])
        #expect(SelectorGroup.combine([nameless, nameless]) == nil)
        let long = try (0..<5).map { try selector("up", [("a", String(repeating: "x", count: 4000) + "\($0)")]) }
        #expect(SelectorGroup.combine(long) == nil)
    }

    @Test("D8: hostile values stay values in a combined query", arguments: injectionCorpus)
    func hostileAlternation(value: String) throws {
        let members = [try selector("up", [("job", value)]), try selector("up", [("job", "other")])]
        let group = try #require(SelectorGroup(members))
        #expect(SelectorText.read(group.combined.promQL)?.conditions.count == 1)
        #expect(group.route(try LabelSet([Label("job", value)])) == [0])
    }
}
