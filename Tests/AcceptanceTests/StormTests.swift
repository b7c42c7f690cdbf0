import SentinelJSON
import SentinelTesting
import SentinelTime
import Testing

extension Busy {
    /// Many clients, few watches, and a server that dies again and again.
    @Suite("Storm", .enabled(if: TestPrometheus.isInstalled), .timeLimit(.minutes(5)))
    struct StormTests {
        private static let watches = (1...4).map { "storm-\($0)" }
        private static let clients = 16
        private static let killsMin = 6
        private static let length = Duration.seconds(60)
        /// How long a slow machine may take until enough has happened.
        private static let lengthMax = Duration.seconds(120)

        @Test("I1, I2, I3, I6, I7, I8, I14, I24: 16 clients change 4 watches while the server is killed with -9")
        func storm() async throws {
            let world = try await World.shared
            let sentinel = try await SentinelProcess.start()
            try await sentinel.client.createSource("world", world.prometheus.url)
            for (place, name) in Self.watches.enumerated() {
                try await sentinel.client.create(name, "steady_\(place + 1)", ["max_versions": 20])
            }
            for name in Self.watches { try await sentinel.client.awaitState(name, "ready") }

            let log = StormLog()
            let kills = try await rage(sentinel, log)
            let rows = try await settledRows(sentinel)
            for (name, rows) in rows.sorted(by: { $0.key < $1.key }) {
                let history = StormHistory(rows: rows, exchanges: log.exchanges.filter { $0.watch == name })
                let violations = history.violations
                #expect(violations.isEmpty, "\(name): \(violations.prefix(20).joined(separator: "\n"))")
            }
            try await checkPage(sentinel)
            checkStrength(log, kills: kills, rows: rows)
            try await sentinel.stop()
        }

        /// Lets the clients loose, and kills and starts the server under them; gives the number of kills.
        private func rage(_ sentinel: SentinelProcess, _ log: StormLog) async throws -> Int {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...Self.clients {
                    var client = StormClient(number, watches: Self.watches, client: sentinel.client, log: log)
                    group.addTask { try await client.run() }
                }
                let scraper = StormScraper(watches: Self.watches, client: sentinel.client, log: log)
                group.addTask { try await scraper.run() }
                defer { log.end() }
                let start = ContinuousClock.now
                var random = SplitMix64(seed: 2026)
                var kills = 0
                while kills < Self.killsMin || .now < start + Self.length
                    || (!isEnough(log) && .now < start + Self.lengthMax)
                {
                    let due = ContinuousClock.now + .milliseconds(Int.random(in: 7_000...10_000, using: &random))
                    try await eventually(within: .seconds(60), "the next kill is due") { ContinuousClock.now >= due }
                    sentinel.kill9()
                    kills += 1
                    try await sentinel.launch()
                }
                log.end()
                try await group.waitForAll()
                return kills
            }
        }

        private func isEnough(_ log: StormLog) -> Bool {
            let tally = log.tally
            return tally.moves >= 60 && tally.patches >= 60 && tally.runs >= 40
        }

        /// The rows when nothing that was asked for is under way any more, and the API shows the same.
        private func settledRows(_ sentinel: SentinelProcess) async throws -> [String: StormRows] {
            try await eventually(within: .seconds(100), every: .milliseconds(500), "nothing is under way") {
                try await sentinel.rows(of: Self.watches).values.allSatisfy(\.isQuiet)
            }
            var settled: [String: StormRows] = [:]
            var views: [String: StormView] = [:]
            // A schedule or a drift may still move something between the one look and the other.
            try await eventually(within: .seconds(60), every: .milliseconds(500), "two looks see the same") {
                settled = try await sentinel.rows(of: Self.watches)
                for name in Self.watches { views[name] = try await StormView(name, sentinel.client) }
                let again = try await sentinel.rows(of: Self.watches)
                return settled == again && settled.values.allSatisfy(\.isQuiet)
            }
            for (name, view) in views {
                let violations = settled[name].map(view.violations) ?? ["no rows"]
                #expect(violations.isEmpty, "\(name): \(violations.joined(separator: "\n"))")
            }
            return settled
        }

        /// I1 as Prometheus sees it: of each watch the active version and no other.
        private func checkPage(_ sentinel: SentinelProcess) async throws {
            for name in Self.watches {
                var last = ""
                do {
                    try await eventually(within: .seconds(60), every: .milliseconds(250), "\(name) on the page") {
                        let active = try await sentinel.rows(of: [name])[name]?.activeVersion
                        let shown = try await sentinel.client.shownVersions(name.replacing("-", with: "_"))
                        last = "\(shown) for \(active.text)"
                        return shown == Set([active.map { "v\($0)" }].compactMap(\.self))
                    }
                } catch {
                    throw Client.Failure(description: "\(error): \(last)")
                }
            }
        }

        /// A storm in which little happens proves little.
        private func checkStrength(_ log: StormLog, kills: Int, rows: [String: StormRows]) {
            let tally = log.tally
            let versions = rows.values.map(\.versions.count).reduce(0, +)
            let activations = rows.values.map(\.activations.count).reduce(0, +)
            let text = "\(kills) kills, \(versions) versions, \(activations) activations; \(tally)"
            Attachment.record(text, named: "storm.txt")
            #expect(kills >= 5, "\(text)")
            #expect(tally.moves >= 50, "\(text)")
            #expect(tally.patches >= 50, "\(text)")
            #expect(tally.releases >= 1 && tally.experiments >= 1 && tally.runs >= 20, "\(text)")
            #expect(tally.pages >= 100, "\(text)")
            #expect(tally.lost >= kills, "\(text)")
            #expect(versions >= 20, "\(text)")
        }
    }
}
