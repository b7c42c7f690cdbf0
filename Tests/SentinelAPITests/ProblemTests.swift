import SentinelDomain
import SentinelJSON
import Testing

@testable import SentinelAPI

struct ProblemTests {
    @Test(arguments: zip(SentinelError.Kind.allCases, [400, 404, 409, 412, 422, 428, 502, 503, 500]))
    func everyKindHasItsStatus(_ kind: SentinelError.Kind, _ status: Int) {
        #expect(Problem(SentinelError(kind, "some_code", "A sentence.", detail: "secret")).status == status)
    }

    @Test func whatIsUnknownTellsNothing() {
        struct Surprise: Error { let secret = "hush" }
        for error in [Surprise(), SentinelError(.bug, "x", "hush")] as [any Error] {
            let text = JSONWriter.text(.object(Problem(error).representation(instance: "/", requestID: "r")))
            #expect(text.contains("internal_error"))
            #expect(!text.contains("hush"))
        }
    }

    @Test func everyStatusHasATitle() {
        for status in [400, 404, 405, 406, 409, 412, 413, 414, 415, 422, 428, 500, 502, 503] {
            let problem = Problem(status: status, code: "c", detail: "d")
            #expect(problem.representation(instance: "/", requestID: "r")["title"]?.stringValue?.isEmpty == false)
        }
    }

    @Test func faultsAreListed() {
        let fault = Fault(pointer: .root.appending("a"), code: .required, detail: "Missing.")
        let json = Problem(SentinelError.faults([fault])).representation(instance: "/v1/x", requestID: "r")
        #expect(json["errors"]?[0]?["pointer"] == "/a")
        #expect(json["errors"]?[0]?["code"] == "required")
    }
}
