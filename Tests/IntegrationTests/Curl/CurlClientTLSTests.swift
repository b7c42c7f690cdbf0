import Foundation
import SentinelControl
import SentinelCurl
import SentinelTesting
import SentinelTime
import Testing

private let openssl = "/usr/bin/openssl"

/// Certificates are verified, against the system's trust store or the source's own bundle.
@Suite("CurlClient, TLS", .enabled(if: FileManager.default.isExecutableFile(atPath: openssl)), .timeLimit(.minutes(2)))
struct CurlClientTLSTests {
    @Test("A self-signed server is refused, and taken with its certificate as the CA bundle")
    func verification() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tls-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let make = [
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=localhost",
            "-addext", "subjectAltName=DNS:localhost", "-keyout", "\(folder)/key.pem", "-out", "\(folder)/cert.pem",
        ]
        let maker = try ChildProcess(openssl, make, output: "\(folder)/log")
        #expect(try await maker.waitExit(within: .seconds(30)) == .code(0))
        let port = try FreePort.find()
        let serve = [
            "s_server", "-accept", "\(port)", "-cert", "\(folder)/cert.pem", "-key", "\(folder)/key.pem", "-www",
        ]
        let server = try ChildProcess(openssl, serve, output: "\(folder)/log")
        let client = try CurlClient(version: "test")
        var request = UpstreamRequest(url: "https://localhost:\(port)/", timeout: .seconds(10), sourceKey: "source")
        try await eventually(within: .seconds(60), "the server listens") {
            await reason(of: request, by: client) == .tls
        }
        request.caBundle = try String(contentsOfFile: "\(folder)/cert.pem", encoding: .utf8)
        #expect(try await client.perform(request).status == 200)
        request.url = "https://127.0.0.1:\(port)/"
        #expect(await reason(of: request, by: client) == .tls, "the certificate is for another name")
        request.caBundle = "no certificate"
        #expect(await reason(of: request, by: client) == .tls)
        await client.shutdown()
        server.kill9()
    }

    private func reason(of request: UpstreamRequest, by client: CurlClient) async -> UpstreamError.Reason? {
        do throws(UpstreamError) {
            _ = try await client.perform(request)
            return nil
        } catch {
            return error.reason
        }
    }
}
