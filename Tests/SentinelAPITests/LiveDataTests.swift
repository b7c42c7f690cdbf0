import HTTPTypes
import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelSeries
import SentinelSimulation
import SentinelTime
import Synchronization
import Testing

@testable import SentinelControl

/// A watch with 100 points of one series, at most one step old.
struct LiveDataTests {
    private let api = APIHarness()

    @Test("G5: history per grid time as JSON and as CSV")
    func history() async throws {
        let id = try await feed()
        let path = "/v1/watches/web/series/\(id)/history"
        let all = try await api.send(.get, path).json
        #expect(all["points"]?.arrayValue?.count == 100)
        #expect(all["points"]?[0]?["observed"] == 0)
        #expect(all["points"]?[0]?["expected"] == .null)
        let coarse = try await api.send(.get, path + "?step=10m").json
        #expect(coarse["points"]?.arrayValue?.count == 10)
        #expect(coarse["step"] == "10m")
        let end = try #require(all["points"]?[9]?["time"]?.stringValue)
        #expect(try await api.send(.get, path + "?end=\(end)").json["points"]?.arrayValue?.count == 10)
        let csv = try await api.send(.get, path, [.accept: "text/csv"])
        #expect(csv.headers[.contentType]?.hasPrefix("text/csv") == true)
        let lines = csv.text.split(separator: "\r\n")
        #expect(lines.count == 101)
        #expect(lines[0] == "time,observed,expected,lower,upper,error,version,arm,tier")
        #expect(lines[2].hasSuffix("Z,1,,,,,,,"))
        #expect(try await api.send(.get, path + "?horizon=3m").code == "horizon_not_kept")
    }

    @Test("The forecast as a picture: history, forecast and band, themes, and bad parameters named")
    func picture() async throws {
        let id = try await feed()
        try await serveNaiveVersion()
        let path = "/v1/watches/web/forecast.svg"
        let reply = try await api.send(.get, path + "?series=\(id)&level=0.8,0.95&theme=dark&width=640&height=320")
        #expect(reply.status == 200)
        #expect(reply.headers[.contentType]?.hasPrefix("image/svg+xml") == true)
        #expect(reply.headers[.eTag] != nil)
        #expect(reply.text.hasPrefix("<svg") && reply.text.contains("width=\"640\""))
        #expect(reply.text.contains("class=\"forecast\"") && reply.text.contains("naive, version 1"))
        #expect(!reply.text.contains("<script") && !reply.text.contains("prefers-color-scheme"))
        #expect(try await api.send(.get, path).text.contains("prefers-color-scheme"))
        #expect(try await api.send(.get, path + "?series=none").status == 404)
        for bad in ["?width=10", "?theme=pink", "?level=2", "?history=never", "?colour=red"] {
            #expect(try await api.send(.get, path + bad).status == 400)
        }
        #expect(try await api.send(.get, path, [.accept: "application/json"]).status == 406)
    }

    @Test("G11: data quality has every check with value, limit and verdict")
    func quality() async throws {
        _ = try await feed()
        let report = try await api.send(.get, "/v1/watches/web/data-quality").json
        let checks = report["series"]?[0]?["checks"]?.arrayValue ?? []
        #expect(checks.count == 9)
        #expect(checks.allSatisfy { $0["verdict"]?.stringValue != nil && $0["limit"] != nil })
        #expect(report["trainable"] == true)
    }

    @Test func seriesAndStatusShowWhatIsHeld() async throws {
        let id = try await feed()
        let series = try await api.send(.get, "/v1/watches/web/series/\(id)").json
        #expect(series["labels"]?["instance"] == "a")
        #expect(series["observed"] == 100)
        #expect(series["last_value"] == 99)
        #expect(try await api.send(.get, "/v1/watches/web/series").json["items"]?.arrayValue?.count == 1)
        let status = try await api.send(.get, "/v1/watches/web/status").json
        #expect(status["state"] == "warming")
        #expect(status["buffer"]?["points"]?["min"] == 100)
        #expect(status["buffer"]?["fill"]?["mean"] == 0.1)
        #expect(status["scrape"]?["lag_seconds"] == 0)
        #expect(status["series"]?["modelled"] == 1)
        let forecast = try await api.send(.get, "/v1/watches/web/forecast").json
        #expect(forecast["items"]?[0]?["version"] == .null)
        #expect(forecast["items"]?[0]?["steps"] == [])
    }

    @Test func forecastsStandOnTheGrid() async throws {
        _ = try await feed()
        try await serveNaiveVersion()
        let reply = try await api.send(.get, "/v1/watches/web/forecast").json
        let item = try #require(reply["items"]?[0])
        #expect(item["version"] == 1)
        #expect(item["stale"] == false)
        let steps = try #require(item["steps"]?.arrayValue)
        #expect(steps.count == 5)
        #expect(steps.allSatisfy { $0["value"] == 99 })
        let issued = try Timestamp(rfc3339: #require(item["issued_at"]?.stringValue))
        for (place, step) in steps.enumerated() {
            #expect(step["step"] == .integer(Int64(place + 1)))
            #expect(step["time"] == .string((issued + .minutes(1) * (place + 1)).rfc3339))
        }
        let wide = try await api.send(.get, "/v1/watches/web/forecast?level=0.95,0.8").json
        #expect(wide["interval"]?["levels"] == [0.8, 0.95] && wide["interval"]?["kept_levels"] == [0.9])
        for bounds in try #require(wide["items"]?[0]?["steps"]?.arrayValue).compactMap({ $0["intervals"]?.arrayValue })
        {
            #expect(bounds.compactMap { $0["level"]?.doubleValue } == [0.8, 0.95])
            let lower = bounds.compactMap { $0["lower"]?.doubleValue }
            #expect(lower.count == 2 && lower[0] <= 99 && lower[1] <= lower[0])
        }
        #expect(steps.allSatisfy { $0["intervals"]?.arrayValue?.count == 1 })
        let version = try await api.send(.get, "/v1/watches/web/status").json["accuracy"]?["interval"]
        #expect(version?["target"] == 0.9)
        let status = try await api.send(.get, "/v1/watches/web/status").json
        #expect(status["state"] == "ready")
        #expect(status["active_version"]?["served"] == true)
        #expect(status["active_version"]?["model"] == "naive")
    }

    @Test("the forecasts at any level come page by page in the order of ids, and the picture is of one series")
    func pagesOfForecasts() async throws {
        _ = try await feed(["a", "b", "c"])
        try await serveNaiveVersion()
        let path = "/v1/watches/web/forecast"
        let all = try await api.send(.get, path).json["items"]?.arrayValue?.compactMap { $0["id"]?.stringValue } ?? []
        #expect(all.count == 3 && all == all.sorted())
        let first = try await api.send(.get, path + "?level=0.7&limit=2").json
        let token = try #require(first["next_page_token"]?.stringValue)
        let second = try await api.send(.get, path + "?level=0.7&limit=2&page_token=\(token)").json
        #expect(second["next_page_token"]?.stringValue == nil)
        let pages = [first, second].map { $0["items"]?.arrayValue ?? [] }
        #expect(pages.map(\.count) == [2, 1])
        #expect(pages.joined().compactMap { $0["id"]?.stringValue } == all)
        let steps = pages.joined().compactMap { $0["steps"]?.arrayValue?.first }
        #expect(steps.compactMap { $0["intervals"]?[0]?["level"] } == [0.7])
        for id in all {
            #expect(try await api.send(.get, path + ".svg?level=0.7&series=\(id)").status == 200)
        }
    }

    /// Gives the id of the first series.
    private func feed(_ instances: [String] = ["a"]) async throws -> String {
        let watch = #"{"name":"web","metric":"load","model":"naive"}"#
        let source = #"{"name":"default","url":"http://localhost:9090"}"#
        _ = try await api.send(.post, "/v1/data-sources", body: source)
        _ = try await api.send(.post, "/v1/watches", body: watch)
        let runtime = try #require(api.environment.fleet.runtimes().first)
        let labels = try instances.map { try LabelSet([Label("__name__", "load"), Label("instance", $0)]) }
        let closed = Grid(step: .minutes(1)).index(atOrBefore: APIHarness.now - .seconds(15))
        let indices = Array((closed - 99)...closed)
        let batch = ScrapeBatch(
            closedThrough: closed,
            series: labels.map { .init(labels: $0, indices: indices, values: (0..<100).map(Double.init)) })
        let request = try #require(api.environment.fleet.takeDue(now: APIHarness.now).requests.first)
        _ = await runtime.ingest(batch, of: request, now: APIHarness.now)
        _ = await runtime.backfillCompleted(by: request, now: APIHarness.now)
        return try #require(labels.first).seriesID
    }

    private func serveNaiveVersion() async throws {
        let runtime = try #require(api.environment.fleet.runtimes().first)
        let input = await runtime.trainingInput()
        let (labels, ring) = try #require(input.rings.first)
        let recipe = ModelRecipe(parameters: .defaults(.naive), lookbackSteps: 30)
        let fit = try SeriesFit.train(
            labels.seriesID, recipe: recipe, history: History(ring),
            plan: TrainingPlan(options: ValidationOptions(horizon: 5), control: RunControl(isCancelled: { false }))
        ).fit
        var watch = input.watch
        watch.activeVersion = 1
        watch.activationSeq = 1
        var serving = ServingStatus()
        serving.version = ServedVersion(number: 1, recipe: recipe, minimumSamples: 10)
        serving.active = ModelVersion(
            watchID: watch.id, number: 1, record: VersionRecord(json: [:]), configuration: watch.spec.configuration,
            artifact: .init(sha256: [], size: 0, format: 1))
        serving.activationSeq = 1
        let change = WatchChange(
            watch: watch, source: input.source, serving: serving, fits: [labels.seriesID: fit], openRun: nil,
            lastFinished: nil)
        _ = await runtime.apply(change, now: APIHarness.now)
        api.store.tables.withLock { $0.watches[watch.id] = watch }
    }
}
