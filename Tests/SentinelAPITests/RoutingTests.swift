import SentinelJSON
import Testing

@testable import SentinelAPI

struct RoutingTests {
    @Test(arguments: ["", "f", "fo", "foo", "foob", "fooba", "foobar"])
    func base64URLRoundTrips(_ text: String) {
        let encoded = Base64URL.encode(Array(text.utf8))
        #expect(Base64URL.decode(encoded) == Array(text.utf8))
        #expect(!encoded.contains("="))
    }

    @Test func base64URLRefusesOtherSpellings() {
        #expect(Base64URL.encode([0xFB, 0xFF]) == "-_8")
        for text in ["-_9", "+/8", "-_8=", "A", "é"] { #expect(Base64URL.decode(text) == nil, "\(text)") }
    }

    @Test func percentCoding() {
        #expect(PercentCoding.decode("a%20b+c", plusIsSpace: true) == "a b c")
        #expect(PercentCoding.decode("a+b", plusIsSpace: false) == "a+b")
        for text in ["%", "%2", "%zz", "%ff", "%00", "%0a"] {
            #expect(PercentCoding.decode(text, plusIsSpace: true) == nil, "\(text)")
        }
        #expect(PercentCoding.encode("a b/ü") == "a%20b%2F%C3%BC")
    }

    @Test func entityTagsAreLists() throws {
        #expect(try EntityTags("*").tags == ["*"])
        #expect(try EntityTags("\"a\" ,  W/\"b\"").tags == ["\"a\"", "W/\"b\""])
        for text in ["", "a", "\"a", "*, \"a\"", "\"a b\"", "\"a\"\"b\""] {
            #expect(throws: Problem.self, "\(text)") { try EntityTags(text) }
        }
        #expect(try EntityTags("W/\"b\"").matchesWeakly("\"b\""))
    }

    @Test func acceptIsWeighed() {
        let offers = ["application/json", "text/csv"]
        #expect(MediaType.choose(nil, among: offers) == "application/json")
        #expect(MediaType.choose("text/csv", among: offers) == "text/csv")
        #expect(MediaType.choose("text/*;q=0.9, application/json;q=0.5", among: offers) == "text/csv")
        #expect(MediaType.choose("*/*, text/csv;q=0", among: ["text/csv"]) == nil)
        #expect(MediaType.choose("image/png", among: offers) == nil)
    }

    @Test func gzipIsAskedFor() {
        #expect(MediaType.allowsGzip("gzip, deflate, br"))
        #expect(MediaType.allowsGzip("*"))
        #expect(!MediaType.allowsGzip("gzip;q=0"))
        #expect(!MediaType.allowsGzip("identity"))
        #expect(!MediaType.allowsGzip(nil))
    }

    @Test func pageTokensAreBoundToTheirKeyAndList() throws {
        let tokens = PageTokens(key: [1, 2, 3])
        let token = try tokens.make(after: "web", of: "/v1/watches?")
        #expect(try tokens.read(token, of: "/v1/watches?") == "web")
        #expect(throws: Problem.self) { try tokens.read(token, of: "/v1/watches?state=ready") }
        #expect(throws: Problem.self) { try PageTokens(key: [9]).read(token, of: "/v1/watches?") }
        for broken in ["", ".", "a.b", token + "A", token + ".x", String(token.dropLast())] {
            #expect(throws: Problem.self, "\(broken)") { try tokens.read(broken, of: "/v1/watches?") }
        }
    }

    @Test func requestIDs() {
        #expect(RequestID.isSane("a.B-9_"))
        #expect(!RequestID.isSane(""))
        #expect(!RequestID.isSane("a\nb"))
        #expect(!RequestID.isSane(String(repeating: "a", count: 65)))
    }
}
