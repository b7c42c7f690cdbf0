import HTTPTypes
import SentinelControl
import SentinelJSON
import SentinelTime

/// The handlers of all resources. One file per family of routes extends it.
struct Resources: Sendable {
    let control: ControlPlane
    let options: APIOptions
    let tokens: PageTokens
    let metricsPage: MetricsPage

    init(control: ControlPlane, options: APIOptions) {
        self.control = control
        self.options = options
        self.tokens = PageTokens(key: options.pageTokenKey)
        self.metricsPage = MetricsPage(
            pages: control.environment.pages, metrics: control.environment.metrics,
            process: ProcessMetrics(
                version: options.version, build: options.buildInfo, startedAt: options.startedAt))
    }

    var routes: [Route] {
        dataSourceRoutes + watchRoutes + watchViewRoutes + pictureRoutes + seriesRoutes + versionRoutes
            + versionFileRoutes + promotionRoutes + rollbackRoutes + exclusionRoutes + trainingRunRoutes
            + experimentRoutes + backtestRoutes + everywhereRoutes + modelRoutes + serverRoutes
    }

    /// The query parameters of every paged list.
    static let paging = ["limit", "page_token"]
    static let validateOnly = ["validate_only"]
}

/// The part of a list that a request asks for.
struct Page: Sendable {
    /// 1 to 1,000.
    let limit: Int
    /// The last item of the page before; nil at the start.
    let after: String?
}

extension Resources {
    func page(_ request: APIRequest) throws -> Page {
        let limit = try request.query.integer("limit", in: 1...1_000) ?? 50
        let after = try request.query["page_token"].map { try tokens.read($0, of: list(request)) }
        return Page(limit: limit, after: after)
    }

    /// - Parameter next: the cursor of the last item, when more follow.
    func pageReply(
        _ request: APIRequest, _ document: JSONObject = [:], items: [JSONObject], next: String?
    ) throws -> APIReply {
        var document = document
        document["items"] = .array(items.map(JSONValue.object))
        let token = try next.map { try tokens.make(after: $0, of: list(request)) }
        if let token { document["next_page_token"] = .string(token) }
        var reply = APIReply.json(document)
        if let token { reply.fields["Link"] = link(request, token) }
        return reply
    }

    /// What identifies a list: where it is and how it is filtered.
    private func list(_ request: APIRequest) -> String {
        request.path + "?" + encoded(request.query.sorted(without: Set(Resources.paging)))
    }

    private func link(_ request: APIRequest, _ token: String) -> String {
        let query = encoded(request.query.sorted(without: ["page_token"]) + [(name: "page_token", value: token)])
        return "<\(request.path)?\(query)>; rel=\"next\""
    }

    private func encoded(_ pairs: [(name: String, value: String)]) -> String {
        pairs.map { "\(PercentCoding.encode($0.name))=\(PercentCoding.encode($0.value))" }.joined(separator: "&")
    }
}
