package import SentinelJSON
import SentinelTime

extension DataSourceSpec {
    /// Reads a data source as a client writes it, with every fault at once.
    ///
    /// - Parameter current: the stored source of a PUT or PATCH; secrets that a client sends back masked (`***`) are
    ///   kept from it.
    /// - Throws: `SentinelError` of kind malformed or invalid.
    package static func read(
        _ json: JSONValue, name: String?, current: DataSourceSpec?
    ) throws(SentinelError) -> DataSourceSpec {
        let faults = FaultCollector()
        let reader = ObjectReader(json, faults: faults)
        let spec = DataSourceSpec(
            name: reader.resourceName(expected: name), url: readURL(reader), auth: readAuth(reader, current: current),
            headers: readHeaders(reader, current: current),
            tenant: reader.string("tenant", length: 1...256, check: headerValueObjection),
            tenantHeader: reader.string("tenant_header", length: 1...128, check: headerNameObjection)
                ?? "X-Scope-OrgID",
            caBundle: reader.string("ca_bundle", length: 1...262_144) { text in
                text.contains("-----BEGIN CERTIFICATE-----") ? nil : "A CA bundle holds certificates in PEM form."
            },
            timeout: reader.duration("timeout", in: .milliseconds(100) ... .minutes(5)) ?? .seconds(10),
            inFlightLimit: reader.integer("in_flight_limit", in: 1...64) ?? 8,
            scrapeInterval: reader.duration("scrape_interval", in: .seconds(1) ... .hours(1)) ?? .seconds(15),
            description: reader.string("description", length: 0...Limits.descriptionLengthMax) ?? "")
        reader.finish()
        guard faults.isEmpty else { throw .faults(faults.faults) }
        return spec
    }

    /// What stands for a secret in every reply.
    package static let mask = "***"

    private static func readURL(_ reader: ObjectReader) -> String {
        let text = reader.string("url", .required, length: 8...2_048, check: urlObjection) ?? ""
        var trimmed = Substring(text)
        while trimmed.hasSuffix("/") { trimmed.removeLast() }
        return String(trimmed)
    }

    /// Nil when a text is scheme, host, optional port and optional path, and nothing else.
    private static func urlObjection(_ text: String) -> String? {
        let rest: Substring
        if text.hasPrefix("http://") {
            rest = text.dropFirst(7)
        } else if text.hasPrefix("https://") {
            rest = text.dropFirst(8)
        } else {
            return "A url starts with http:// or https://."
        }
        if text.contains("?") || text.contains("#") { return "A url has no query string and no fragment; remove it." }
        let authority = rest.prefix { $0 != "/" }
        if authority.contains("@") { return "A url holds no user name or password; use auth instead." }
        if authority.isEmpty || authority.hasPrefix(":") { return "A url names a host." }
        let refused: [UInt8] = [UInt8(ascii: "\\"), UInt8(ascii: "\"")]
        let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !refused.contains($0) }
        if !isPlain { return "A url has printable ASCII characters only; encode the others." }
        return portObjection(authority)
    }

    private static func portObjection(_ authority: Substring) -> String? {
        let isBracketed = authority.hasPrefix("[")
        let end = authority.firstIndex(of: isBracketed ? "]" : ":")
        guard let end else { return isBracketed ? "An IPv6 address in a url ends with ]." : nil }
        let afterHost = isBracketed ? authority[end...].dropFirst() : authority[end...]
        guard !afterHost.isEmpty else { return nil }
        let digits = afterHost.dropFirst()
        guard afterHost.hasPrefix(":"), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let port = Int(digits), (1...65_535).contains(port)
        else {
            return "The port of a url is a number from 1 to 65535."
        }
        return nil
    }

    private static func readAuth(_ watch: ObjectReader, current: DataSourceSpec?) -> Auth {
        guard let reader = watch.object("auth") else { return .none }
        defer { reader.finish() }
        switch reader.enumeration("type", AuthType.self, .required) {
        case .basic?:
            let user = reader.string("username", .required, length: 1...256, check: headerValueObjection) ?? ""
            let sent = reader.string("password", .required, length: 1...1_024, check: headerValueObjection)
            guard sent == mask else { return .basic(username: user, password: sent ?? "") }
            if case .basic(_, let kept)? = current?.auth { return .basic(username: user, password: kept) }
            reader.fault("password", .invalid, "There is no stored password that the mask could stand for.")
            return .none
        case .bearer?:
            let sent = reader.string("token", .required, length: 1...8_192, check: headerValueObjection)
            guard sent == mask else { return .bearer(token: sent ?? "") }
            if case .bearer(let kept)? = current?.auth { return .bearer(token: kept) }
            reader.fault("token", .invalid, "There is no stored token that the mask could stand for.")
            return .none
        case AuthType.none?, nil:
            return .none
        }
    }

    private static func readHeaders(_ reader: ObjectReader, current: DataSourceSpec?) -> [String: String] {
        var headers = reader.stringMap("headers", count: 0...16, length: 0...4_096) ?? [:]
        let place = reader.pointer.appending("headers")
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) {
            if let problem = headerNameObjection(name) ?? headerValueObjection(value) {
                reader.faults.add(.invalid, at: place.appending(name), problem)
            }
            guard value == mask else { continue }
            if let kept = current?.headers[name] {
                headers[name] = kept
            } else {
                reader.faults.add(
                    .invalid, at: place.appending(name), "There is no stored value that the mask could stand for.")
            }
        }
        return headers
    }

    private static func headerNameObjection(_ text: String) -> String? {
        let reserved = [
            "host", "content-length", "content-type", "transfer-encoding", "connection", "authorization",
            "accept-encoding",
        ]
        if reserved.contains(text.lowercased()) { return "The header \(text) is set by Sentinel itself." }
        let isToken = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        return isToken && !text.isEmpty ? nil : "A header name has letters, digits, - and _ only."
    }

    private static func headerValueObjection(_ text: String) -> String? {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } ? nil : "The value holds a control character; remove it."
    }

    private enum AuthType: String, CaseIterable {
        case none, basic, bearer
    }
}
