import HTTPTypes

/// Finds the route of a request. HEAD is answered by GET.
struct RouteTable: Sendable {
    /// What was found.
    enum Match: Sendable {
        case route(Route, parameters: [String: String])
        case wrongMethod(template: String, allowed: [String])
        case unknownPath
    }

    let routes: [Route]

    func match(_ method: HTTPRequest.Method, path: String) -> Match {
        guard let segments = RouteTable.segments(path) else { return .unknownPath }
        let matching = routes.compactMap { route in route.parameters(of: segments).map { (route, $0) } }
        guard let first = matching.first else { return .unknownPath }
        // A literal path wins over one with a parameter in the same place.
        let candidates = matching.filter { $0.1.count == matching.map(\.1.count).min() }
        let wanted: HTTPRequest.Method = method == .head ? .get : method
        if let (route, parameters) = candidates.first(where: { $0.0.method == wanted }) {
            return .route(route, parameters: parameters)
        }
        var allowed = candidates.map { $0.0.method.rawValue }
        if allowed.contains("GET") { allowed.append("HEAD") }
        return .wrongMethod(template: first.0.template, allowed: allowed.sorted())
    }

    /// The decoded segments; nil for a path that no resource can have.
    private static func segments(_ path: String) -> [String]? {
        guard path.hasPrefix("/") else { return nil }
        let segments = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
            PercentCoding.decode($0, plusIsSpace: false)
        }
        let usable = segments.compactMap { $0 }.filter { !$0.isEmpty && $0.utf8.count <= 128 }
        return usable.count == segments.count ? usable : nil
    }
}
