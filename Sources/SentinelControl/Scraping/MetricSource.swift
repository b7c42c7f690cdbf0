package import SentinelDomain
package import SentinelPrometheus
package import SentinelTime

/// Asks one data source in the words of the Prometheus HTTP API.
package struct MetricSource: Sendable {
    package let source: DataSource
    private let client: any UpstreamClient

    package init(_ source: DataSource, client: any UpstreamClient) {
        self.source = source
        self.client = client
    }

    /// The values of an expression at the grid points `from` ... `to`.
    package func range(_ promQL: String, grid: Grid, from: Int64, to: Int64) async throws(ScrapeFailure) -> QueryReply {
        try await query(
            path: "/api/v1/query_range",
            form: [
                ("query", promQL), ("start", seconds(grid.time(at: from))), ("end", seconds(grid.time(at: to))),
                ("step", grid.step.prometheus),
            ])
    }

    /// The values of an expression at one moment.
    package func instant(_ promQL: String, at time: Timestamp) async throws(ScrapeFailure) -> QueryReply {
        try await query(path: "/api/v1/query", form: [("query", promQL), ("time", seconds(time))])
    }

    /// A trivial query that every Prometheus-compatible server answers; gives the round trip in seconds.
    package func probe() async throws(ScrapeFailure) -> Double {
        let reply = try await perform(path: "/api/v1/query", form: [("query", "vector(1)")])
        _ = try decode(reply)
        return reply.seconds
    }

    private func query(path: String, form: [(String, String)]) async throws(ScrapeFailure) -> QueryReply {
        try decode(try await perform(path: path, form: form))
    }

    private func perform(path: String, form: [(String, String)]) async throws(ScrapeFailure) -> UpstreamReply {
        let spec = source.spec
        let body = form.map { "\($0.0)=\(FormEncoding.escape($0.1))" }.joined(separator: "&")
        var request = UpstreamRequest(url: spec.url + path, form: body, timeout: spec.timeout, sourceKey: source.id)
        request.inFlightLimit = spec.inFlightLimit
        request.caBundle = spec.caBundle
        request.headers = [("Accept", "application/json")]
        for (name, value) in spec.headers.sorted(by: { $0.key < $1.key }) { request.headers.append((name, value)) }
        if let tenant = spec.tenant { request.headers.append((spec.tenantHeader, tenant)) }
        switch spec.auth {
        case .none: request.credentials = .none
        case .basic(let user, let password): request.credentials = .basic(user: user, password: password)
        case .bearer(let token): request.credentials = .bearer(token: token)
        }
        do throws(UpstreamError) {
            return try await client.perform(request)
        } catch {
            throw ScrapeFailure(error)
        }
    }

    private func decode(_ reply: UpstreamReply) throws(ScrapeFailure) -> QueryReply {
        var limits = DecodeLimits()
        limits.maxSeries = 20_000
        let decoded: QueryReply
        do throws(QueryDecodeError) {
            decoded = try QueryDecoder.decode(reply.body, limits: limits)
        } catch {
            // Prometheus explains a refused query in the body of its 4xx; anything else behind a bad status is no
            // answer, and who is not let in has not been refused a query.
            if case .upstreamError = error, ![401, 403].contains(reply.status) { throw ScrapeFailure(error) }
            throw reply.status == 200 ? ScrapeFailure(error) : ScrapeFailure(status: reply.status)
        }
        guard reply.status == 200 else { throw ScrapeFailure(status: reply.status) }
        return decoded
    }

    private func seconds(_ time: Timestamp) -> String {
        let whole = time.milliseconds / 1000
        let rest = time.milliseconds % 1000
        return rest == 0 ? String(whole) : "\(whole).\(String(rest + 1000).dropFirst())"
    }
}
