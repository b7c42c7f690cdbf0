import HTTPTypes
import Logging
import SentinelControl
import SentinelJSON
import SentinelTime
import Testing

@testable import SentinelAPI

@Suite("Routes")
struct RouteTests {
    @Test("the contract has the operations of the server, and no others")
    func operations() throws {
        let contract = Set(try Contract().operations().map { "\($0.method) \($0.path)" })
        let server = Set(RouteTests.server.routes.map { "\($0.method) \($0.template)" })
        #expect(contract.subtracting(server) == [], "not served")
        #expect(server.subtracting(contract) == [], "not in the contract")
    }

    @Test("each operation has the parameters, the body and the types of its route")
    func details() throws {
        let contract = try Contract()
        let operations = try contract.operations()
        for route in RouteTests.server.responder.table.routes {
            let name = "\(route.method.rawValue) \(route.template)"
            let operation = try #require(operations.first { "\($0.method) \($0.path)" == name }, "\(name)")
            let parameters = try operation.parameters.map(contract.resolved)
            func named(_ place: String) -> Set<String> {
                Set(parameters.filter { $0["in"]?.stringValue == place }.compactMap { $0["name"]?.stringValue })
            }
            #expect(named("query") == Set(route.query), "\(name)")
            let segments = route.template.split(separator: "/").filter { $0.hasPrefix("{") }
            #expect(named("path") == Set(segments.map { String($0.dropFirst().dropLast()) }), "\(name)")
            let body = operation.json["requestBody"]
            #expect((body != nil) == (route.body != .none), "\(name)")
            #expect((body?["required"] == true) == (route.body == .required), "\(name)")
            #expect(Set(body?["content"]?.objectValue?.keys ?? []) == Set(body == nil ? [] : route.consumes), "\(name)")
            let reply = operation.json["responses"]?["200"]?["content"]?.objectValue
            if !route.produces.isEmpty, let reply { #expect(Set(reply.keys) == Set(route.produces), "\(name)") }
            let statuses = Set(operation.json["responses"]?.objectValue?.keys ?? [])
            #expect(statuses.contains("406") == !route.produces.isEmpty, "\(name)")
            #expect(statuses.isSuperset(of: ["413", "415", "422"]) == (route.body != .none), "\(name)")
        }
    }

    /// A server that is asked for its routes only.
    private static var server: APIServer {
        let environment = SentinelControl.Environment(
            store: NoStore(), upstream: NoUpstream(), clock: StillClock(), trainingThreads: 1,
            logger: Logger(label: "contract"))
        let desk = EffectDesk(compute: environment.compute, clock: environment.clock)
        let emitter = EmitPass(board: environment.board, pages: environment.pages, renderer: NoRenderer())
        let control = ControlPlane(
            environment, reconciler: Reconciler(environment, desk: desk), emitter: emitter, wake: { _ in })
        let options = APIOptions(
            instanceID: "node-1", version: "0", pageTokenKey: [1], startedAt: StillClock().now())
        return APIServer(control: control, options: options)
    }
}

private struct StillClock: WallClock {
    func now() -> Timestamp { Timestamp(milliseconds: 1_790_000_000_000) }
}

private struct NoStore: Store {
    struct Unused: Error {}

    func transact<R: Sendable>(
        _ purpose: StorePurpose, _ body: @escaping @Sendable (any StoreTransaction) throws -> R
    ) async throws -> R { throw Unused() }
}

private struct NoUpstream: UpstreamClient {
    func perform(_ request: UpstreamRequest) async throws(UpstreamError) -> UpstreamReply {
        throw UpstreamError(.refused, detail: "")
    }
}

private struct NoRenderer: PageRenderer {
    func render(_ snapshots: [WatchSnapshot], now: Timestamp) -> RenderedPage { .empty }
}
