package import SentinelJSON
import SentinelTime

extension DataSourceSpec {
    /// The specification with every secret masked: what replies, logs and the plain column of the database hold.
    package var json: JSONObject {
        [
            "name": .string(name), "url": .string(url), "auth": authJSON,
            "headers": .object(JSONObject(headers.keys.sorted().map { ($0, .string(DataSourceSpec.mask)) })),
            "tenant": tenant.map(JSONValue.string) ?? .null, "tenant_header": .string(tenantHeader),
            "ca_bundle": caBundle.map(JSONValue.string) ?? .null, "timeout": .string(timeout.prometheus),
            "in_flight_limit": .integer(Int64(inFlightLimit)), "scrape_interval": .string(scrapeInterval.prometheus),
            "description": .string(description),
        ]
    }

    private var authJSON: JSONValue {
        let mask = JSONValue.string(DataSourceSpec.mask)
        return switch auth {
        case .none: ["type": "none"]
        case .basic(let username, _): ["type": "basic", "username": .string(username), "password": mask]
        case .bearer: ["type": "bearer", "token": mask]
        }
    }

    /// The secrets alone, to be sealed; nil when there are none.
    package var secrets: JSONObject? {
        var secrets = JSONObject()
        switch auth {
        case .none: break
        case .basic(_, let password): secrets["password"] = .string(password)
        case .bearer(let token): secrets["token"] = .string(token)
        }
        if !headers.isEmpty {
            let sorted = headers.sorted { $0.key < $1.key }
            secrets["headers"] = .object(JSONObject(sorted.map { ($0.key, .string($0.value)) }))
        }
        return secrets.isEmpty ? nil : secrets
    }

    /// Puts a stored specification and its opened secrets together.
    package init(stored: JSONObject, secrets: JSONObject?) throws(SentinelError) {
        var document = stored
        if var auth = document["auth"]?.objectValue {
            for key in ["password", "token"] where auth[key] != nil { auth[key] = secrets?[key] ?? auth[key] }
            document["auth"] = .object(auth)
        }
        if let headers = secrets?["headers"] { document["headers"] = headers }
        self = try DataSourceSpec.read(.object(document), name: nil, current: nil)
    }
}
