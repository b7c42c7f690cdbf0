import HTTPTypes
package import Hummingbird
import HummingbirdCore
import NIOCore
package import SentinelControl

/// The HTTP face of Sentinel: the routes, and the application that serves them.
package struct APIServer: Sendable {
    /// Answers requests without a connection too.
    package let responder: APIResponder
    private let options: APIOptions

    package init(control: ControlPlane, options: APIOptions) {
        let resources = Resources(control: control, options: options)
        self.options = options
        self.responder = APIResponder(
            table: RouteTable(routes: resources.routes), options: options, environment: control.environment)
    }

    /// Every method of every resource, as the contract names them.
    package var routes: [(method: String, template: String)] {
        responder.table.routes.map { (method: $0.method.rawValue, template: $0.template) }
    }

    /// The service that listens. It stops accepting connections on a graceful shutdown.
    ///
    /// - Parameter onListening: told the port once connections are accepted.
    package func application(
        onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) -> Application<APIResponder> {
        let decoder = HTTP1Channel.Configuration.DecoderConfiguration(
            maxHeaderFieldSize: options.headerLimit, maxHeaderListSize: options.headerLimit, maxHeaderFieldCount: 100)
        let idle = TimeAmount(options.idleTimeout)
        return Application(
            responder: responder,
            server: .http1(configuration: .init(idleTimeout: idle, httpDecoderConfiguration: decoder)),
            configuration: ApplicationConfiguration(address: .hostname(options.host, port: options.port)),
            onServerRunning: { channel in await onListening(channel.localAddress?.port ?? 0) },
            logger: responder.environment.logger)
    }
}
