import SentinelDomain
import SentinelJSON
import SentinelTime
import Testing

@Suite struct DataSourceTests {
    static let full = #"""
        {"url": "https://mimir.example:8443/prometheus", "auth": {"type": "basic", "username": "u", "password": "pä"},
         "headers": {"X-Extra": "one"}, "tenant": "team", "tenant_header": "X-Org",
         "ca_bundle": "-----BEGIN CERTIFICATE-----", "timeout": "3s", "in_flight_limit": 2, "scrape_interval": "30s",
         "description": "d"}
        """#

    @Test("defaults")
    func defaults() throws {
        let spec = try source()
        #expect(spec.auth == .none && spec.headers.isEmpty && spec.tenant == nil && spec.caBundle == nil)
        #expect(spec.timeout == .seconds(10) && spec.inFlightLimit == 8 && spec.scrapeInterval == .seconds(15))
        #expect(spec.tenantHeader == "X-Scope-OrgID" && spec.description.isEmpty && spec.secrets == nil)
    }

    @Test(
        "each field is checked, and the fault says where",
        arguments: [
            (#"{"name": null}"#, "/name required"), (#"{"name": "A"}"#, "/name invalid"),
            (#"{"url": null}"#, "/url required"), (#"{"url": 5}"#, "/url wrong_type"),
            (#"{"url": "ftp://host"}"#, "/url invalid"), (#"{"url": "http://"}"#, "/url too_short"),
            (#"{"url": "https://"}"#, "/url invalid"), (#"{"url": "http://:9090"}"#, "/url invalid"),
            (#"{"url": "http://h/x?y=1"}"#, "/url invalid"), (#"{"url": "http://h/x#y"}"#, "/url invalid"),
            (#"{"url": "http://u:p@host"}"#, "/url invalid"), (#"{"url": "http://host:99999"}"#, "/url invalid"),
            (#"{"url": "http://host:+80"}"#, "/url invalid"), (#"{"url": "http://host:"}"#, "/url invalid"),
            (#"{"url": "http://[::1"}"#, "/url invalid"), (#"{"url": "http://[::1]x"}"#, "/url invalid"),
            (#"{"url": "http://ho st"}"#, "/url invalid"), (#"{"url": "http://hä.example"}"#, "/url invalid"),
            (#"{"auth": 1}"#, "/auth wrong_type"), (#"{"auth": {}}"#, "/auth/type required"),
            (#"{"auth": {"type": "oauth"}}"#, "/auth/type invalid"),
            (#"{"auth": {"type": "none", "token": "x"}}"#, "/auth/token unknown_field"),
            (#"{"auth": {"type": "basic", "username": "u"}}"#, "/auth/password required"),
            (#"{"auth": {"type": "basic", "password": "p"}}"#, "/auth/username required"),
            (#"{"auth": {"type": "bearer"}}"#, "/auth/token required"),
            (#"{"auth": {"type": "bearer", "token": "a\nb"}}"#, "/auth/token invalid"),
            (#"{"auth": {"type": "bearer", "token": "***"}}"#, "/auth/token invalid"),
            (#"{"auth": {"type": "basic", "username": "u", "password": "***"}}"#, "/auth/password invalid"),
            (#"{"headers": {"Host": "x"}}"#, "/headers/Host invalid"),
            (#"{"headers": {"bad name": "x"}}"#, "/headers/bad name invalid"),
            (#"{"headers": {"": "x"}}"#, "/headers/ invalid"),
            (#"{"headers": {"X": "a\rb"}}"#, "/headers/X invalid"),
            (#"{"headers": {"X": "***"}}"#, "/headers/X invalid"),
            (#"{"headers": 5}"#, "/headers wrong_type"),
            (#"{"tenant": ""}"#, "/tenant too_short"), (#"{"tenant_header": "a:b"}"#, "/tenant_header invalid"),
            (#"{"ca_bundle": "x"}"#, "/ca_bundle invalid"), (#"{"timeout": "6m"}"#, "/timeout out_of_range"),
            (#"{"in_flight_limit": 0}"#, "/in_flight_limit out_of_range"),
            (#"{"scrape_interval": "2h"}"#, "/scrape_interval out_of_range"),
            (#"{"description": 1}"#, "/description wrong_type"), (#"{"uri": "x"}"#, "/uri unknown_field"),
        ])
    func faulty(_ text: String, _ expected: String) {
        #expect(faults { _ = try source(text) } == [expected])
    }

    @Test(
        "G18: addresses behind a path, without the trailing slash",
        arguments: [
            ("http://host:9090/", "http://host:9090"), ("https://host/a/b//", "https://host/a/b"),
            ("http://[::1]:9090", "http://[::1]:9090"), ("http://[fe80::1]", "http://[fe80::1]"),
        ])
    func urls(_ written: String, _ kept: String) throws {
        #expect(try source(#"{"url": "\#(written)"}"#).url == kept)
    }

    @Test("A1: no secret is in what replies and the plain column hold")
    func masked() throws {
        let spec = try source(Self.full)
        let text = JSONWriter.text(.object(spec.json))
        #expect(!text.contains("pä") && !text.contains("one"))
        #expect(spec.json["auth"]?["password"] == "***" && spec.json["headers"]?["X-Extra"] == "***")
        let bearer = try source(#"{"auth": {"type": "bearer", "token": "t0p"}}"#)
        #expect(bearer.json["auth"] == ["type": "bearer", "token": "***"])
        #expect(bearer.secrets == ["token": "t0p"])
    }

    @Test("masked secrets that come back are kept; new ones replace")
    func keptUnderMask() throws {
        let stored = try source(Self.full)
        #expect(try DataSourceSpec.read(.object(stored.json), name: "main", current: stored) == stored)
        let bearer = try source(#"{"auth": {"type": "bearer", "token": "t"}}"#)
        #expect(try DataSourceSpec.read(.object(bearer.json), name: "main", current: bearer) == bearer)
        let other = #"{"auth": {"type": "bearer", "token": "***"}}"#
        #expect(faults { _ = try source(other, current: stored) } == ["/auth/token invalid"])
        let changed = try source(#"{"auth": {"type": "basic", "username": "u", "password": "new"}}"#, current: stored)
        #expect(changed.auth == .basic(username: "u", password: "new"))
    }

    @Test("stored and opened again", arguments: ["{}", full, #"{"auth": {"type": "bearer", "token": "t"}}"#])
    func storing(_ text: String) throws {
        let spec = try source(text)
        #expect(try DataSourceSpec(stored: spec.json, secrets: spec.secrets) == spec)
    }

    @Test("lost secrets are an error, never the mask itself")
    func lostSecrets() throws {
        let spec = try source(Self.full)
        #expect(!faults { _ = try DataSourceSpec(stored: spec.json, secrets: nil) }.isEmpty)
    }

    @Test("a source cannot be renamed")
    func names() {
        #expect(
            faults { _ = try DataSourceSpec.read(.object(minimalSource), name: "b", current: nil) } == [
                "/name conflict"
            ])
    }

    @Test("the entity tag moves with the revision")
    func etag() throws {
        var stored = DataSource(id: "src_1", spec: try source())
        #expect(stored.etag == "\"src_1.1\"")
        stored.revision = 2
        #expect(stored.etag == "\"src_1.2\"")
    }
}
