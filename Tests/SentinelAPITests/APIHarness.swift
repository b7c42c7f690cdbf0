import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import SentinelAPI
import SentinelControl
import SentinelDomain
import SentinelJSON
import SentinelTime
import Synchronization

/// A server without a connection: requests go straight to its responder.
struct APIHarness {
    struct Reply {
        var status: Int
        var headers: HTTPFields
        var body: [UInt8]

        var json: JSONValue {
            get throws { try JSONParser.parse(body, limits: .init(bytes: body.count)) }
        }
        var text: String { String(decoding: body, as: UTF8.self) }
        var code: String? { (try? json)?["code"]?.stringValue }
    }

    let store = MemoryStore()
    let environment: SentinelControl.Environment
    let server: APIServer

    static let now = Timestamp(milliseconds: 1_790_000_000_000)

    init(_ adjust: (inout APIOptions) -> Void = { _ in }) {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        environment = SentinelControl.Environment(
            store: store, upstream: SilentUpstream(), clock: StillClock(), trainingThreads: 1, logger: logger)
        let desk = EffectDesk(compute: environment.compute, clock: environment.clock)
        let emitter = EmitPass(board: environment.board, pages: environment.pages, renderer: EmptyRenderer())
        let control = ControlPlane(
            environment, reconciler: Reconciler(environment, desk: desk), emitter: emitter, wake: { _ in })
        var options = APIOptions(
            instanceID: "node-1", version: "1.2.3", pageTokenKey: Array(repeating: 7, count: 32),
            startedAt: APIHarness.now)
        adjust(&options)
        server = APIServer(control: control, options: options)
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields = [:], body: String? = nil
    ) async throws -> Reply {
        var fields = headers
        if body != nil, fields[.contentType] == nil { fields[.contentType] = "application/json" }
        return try await send(method, path, fields, buffer: ByteBuffer(string: body ?? ""))
    }

    /// A body that is no text.
    func send(_ method: HTTPRequest.Method, _ path: String, bytes: [UInt8]) async throws -> Reply {
        let fields: HTTPFields = [.contentType: "application/octet-stream"]
        return try await send(method, path, fields, buffer: ByteBuffer(bytes: bytes))
    }

    private func send(
        _ method: HTTPRequest.Method, _ path: String, _ fields: HTTPFields, buffer: ByteBuffer
    ) async throws -> Reply {
        let head = HTTPRequest(method: method, scheme: "http", authority: "test", path: path, headerFields: fields)
        let request = Request(head: head, body: RequestBody(buffer: buffer))
        let response = try await server.responder.respond(to: request, context: APIContext())
        let sink = Sink()
        try await response.body.write(sink)
        return Reply(status: response.status.code, headers: response.headers, body: sink.bytes.withLock { $0 })
    }

    /// A data source and a watch to work with.
    func seed() async throws {
        let body = #"{"name":"default","url":"http://localhost:9090"}"#
        let source = try await send(.post, "/v1/data-sources", body: body)
        let watch = try await send(.post, "/v1/watches", body: #"{"name":"web","metric":"load"}"#)
        guard source.status == 201, watch.status == 201 else {
            throw SentinelError(.bug, "seed", source.text + watch.text)
        }
    }
}

private final class Sink: ResponseBodyWriter {
    let bytes = Mutex<[UInt8]>([])

    func write(_ buffer: ByteBuffer) async throws { bytes.withLock { $0 += buffer.readableBytesView } }
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

struct StillClock: WallClock {
    func now() -> Timestamp { APIHarness.now }
}

struct SilentUpstream: UpstreamClient {
    func perform(_ request: UpstreamRequest) async throws(UpstreamError) -> UpstreamReply {
        throw UpstreamError(.refused, detail: "no upstream in this test")
    }
}

struct EmptyRenderer: PageRenderer {
    func render(_ snapshots: [WatchSnapshot], now: Timestamp) -> RenderedPage { .empty }
}
