import SentinelPrometheus
import SentinelTime
import Testing

private func decode(_ text: String, _ limits: DecodeLimits = DecodeLimits()) throws -> QueryReply {
    try QueryDecoder.decode(Array(text.utf8), limits: limits)
}

private func fault(_ text: String, _ limits: DecodeLimits = DecodeLimits()) -> QueryDecodeError? {
    do {
        _ = try QueryDecoder.decode(Array(text.utf8), limits: limits)
        return nil
    } catch { return error }
}

private let valid = #"""
    {"infos":["i"], "data":{"stats":{"a":[1,-2.5e3,null,true,false,"\u00e4\n"]},"result":[
    {"metric":{"__name__":"up","job":"a\"\\\/\b\f\n\r\t\u00e4\ud83d\ude00"},
    "values":[[1700000000,"1"],[1700000015.5,"-2.25"],
    [ 1700000030.123 , "NaN" ],[1.7e9,"+Inf"],[1700000060,"-Inf"],[1700000060,"0.30000000000000004"]]},
    {"values":[],"metric":{}},
    {"metric":{"b":"2","a":"1","z":""},"value":[-1.5,"1e-300"],"histogram":[1,{"count":"1"}]}],"resultType":"matrix"},
    "warnings":["w\n"],"status":"success"}
    """#

struct QueryDecoderTests {
    @Test func everyFieldInAnyOrder() throws {
        let reply = try decode(valid)
        #expect(reply.series.count == 3)
        #expect(reply.warnings == ["w "] && reply.infos == ["i"] && reply.histogramSeries == 1)
        let first = reply.series[0]
        #expect(first.labels["job"] == "a\"\\/\u{8}\u{C}\n\r\tä😀")
        #expect(first.timestamps.prefix(3) == [1_700_000_000_000, 1_700_000_015_500, 1_700_000_030_123])
        #expect(first.values[0] == 1 && first.values[1] == -2.25 && first.values[5] == 0.1 + 0.2)
        #expect(first.missing == 3 && first.duplicates == 1 && first.outOfOrder == 1)
        #expect(first.values[2].isNaN && first.values[3].isNaN && first.values[4].isNaN)
        #expect(reply.series[1].labels == .empty && reply.series[1].values == [])
        #expect(reply.series[2].labels.canonical == #"{a="1",b="2"}"#)
        #expect(reply.series[2].timestamps == [-1500] && reply.series[2].values == [1e-300])
    }

    @Test("D9: every cut reply is an error, never a crash and never a short success")
    func truncation() {
        let bytes = Array(valid.utf8)
        for count in 0..<bytes.count {
            #expect(throws: QueryDecodeError.self, "prefix of \(count)") {
                try QueryDecoder.decode(Array(bytes[..<count]))
            }
        }
        #expect(fault("") == .truncated(at: 0))
        #expect(fault(#"{"status":"succ"#) == .truncated(at: 15))
        #expect(fault(#"{"status":"success","data":{"result":[{"metric":{},"values":[[1,"12"#) == .truncated(at: 67))
    }

    @Test("D9: flipped bytes give a reply or an error", arguments: [1, 2, 3, 4])
    func fuzz(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let bytes = Array(valid.utf8)
        for _ in 0..<2000 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if let reply = try? QueryDecoder.decode(damaged) {
                for series in reply.series {
                    #expect(series.timestamps.count == series.values.count)
                    #expect(series.values.count { $0.isNaN } == series.missing)
                }
            }
        }
    }

    @Test func scalarVectorAndEmpty() throws {
        let scalar = try decode(#"{"status":"success","data":{"resultType":"scalar","result":[1.5,"2"]}}"#)
        #expect(scalar.series.first?.timestamps == [1500] && scalar.series.first?.values == [2])
        #expect(try decode(#"{"status":"success","data":{"resultType":"vector","result":[]}}"#).series.isEmpty)
        #expect(try decode(#"{"status":"success","data":{"result":null},"warnings":null}"#).series.isEmpty)
        let histogram = try decode(#"{"status":"success","data":{"result":[{"metric":{},"histograms":[[1,{}]]}]}}"#)
        #expect(histogram.series.isEmpty && histogram.histogramSeries == 1)
    }

    @Test func upstreamError() {
        let text = "{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"parse\\nerror\",\"data\":null}"
        #expect(fault(text) == .upstreamError(type: "bad_data", message: "parse error"))
        #expect(fault(text)?.publicMessage.contains("parse") == false)
        #expect(fault(text)?.detail == "upstream error bad_data: parse error")
        let long = "{\"status\":\"error\",\"error\":\"\(String(repeating: "x", count: 5000))\"}"
        guard case .upstreamError(_, let message) = fault(long) else {
            Issue.record("not an upstream error")
            return
        }
        #expect(message.utf8.count == 512)
    }

    @Test("D9: a non-JSON answer is a typed error")
    func notJSON() {
        for text in ["<html>502</html>", "nope", "{a:1}", "{\"status\":\"success\"} x", "\u{FEFF}{}", "{,}", "[1,]"] {
            switch fault(text) {
            case .notJSON, .wrongShape: break
            default: Issue.record("\(text): \(String(describing: fault(text)))")
            }
        }
        #expect(fault("<html>") == .notJSON(at: 0))
        #expect(fault(valid + " x") == .notJSON(at: valid.utf8.count + 1))
        #expect(fault(valid + " \n") == nil)
        #expect(fault("<html>")?.publicMessage.contains("JSON") == true)
    }

    @Test(arguments: [
        "[]", "null", "12", "{}", #"{"status":"success"}"#, #"{"status":"maybe","data":{"result":[]}}"#,
        #"{"status":"success","data":[]}"#, #"{"status":"success","data":{"result":{}}}"#,
        #"{"status":"success","data":{"result":[1,"x"]}}"#, #"{"status":"success","data":{"result":[{"metric":[]}]}}"#,
        #"{"status":"success","data":{"result":[{"metric":{"a":1}}]}}"#,
        #"{"status":"success","data":{"result":[{"metric":{"a":"1","a":"2"}}]}}"#,
        #"{"status":"success","data":{"result":[{"metric":{"":"1"}}]}}"#,
        #"{"status":"success","data":{"result":[{"values":[[1,2]]}]}}"#,
        #"{"status":"success","data":{"result":[{"values":[["1","2"]]}]}}"#,
        #"{"status":"success","data":{"result":[{"values":[[1,""]]}]}}"#,
        #"{"status":"success","data":{"result":[{"values":[[1,"1x"]]}]}}"#,
        #"{"status":"success","data":{"result":[{"values":[[1,"+-1"]]}]}}"#,
        #"{"status":"success","data":{"result":[{"values":[[1,"1e999"]]}]}}"#,
        #"{"status":"success","data":{"result":[{"values":[[1e300,"1"]]}]}}"#,
        #"{"status":"success","data":{"result":[{"values":[[null,"1"]]}]}}"#,
        #"{"status":"success","data":{"result":[],"result":[]}}"#,
    ])
    func wrongShape(text: String) {
        if case .wrongShape = fault(text) { return }
        Issue.record("\(String(describing: fault(text)))")
    }

    @Test func limits() {
        var limits = DecodeLimits()
        limits.maxSeries = 2
        limits.maxPoints = 5
        limits.maxPointsPerSeries = 4
        limits.maxLabelBytes = 8
        let series = { (n: Int) in
            "{\"metric\":{},\"values\":[" + (0..<n).map { "[\($0),\"1\"]" }.joined(separator: ",") + "]}"
        }
        let reply = { (all: [String]) in
            "{\"status\":\"success\",\"data\":{\"result\":[" + all.joined(separator: ",") + "]}}"
        }
        #expect(fault(reply([series(2), series(2)]), limits) == nil)
        #expect(fault(reply([series(5)]), limits) == .tooManyPoints(limit: 4))
        #expect(fault(reply([series(3), series(3)]), limits) == .tooManyPoints(limit: 5))
        #expect(fault(reply([series(1), series(1), series(1)]), limits) == .tooManySeries(limit: 2))
        #expect(fault(reply(["{\"metric\":{\"a\":\"12345678\"}}"]), limits) == .labelsTooLong(limit: 8))
        for depth in [33, 100_000] {
            #expect(fault("{\"x\":" + String(repeating: "[", count: depth)) == .tooDeep(limit: 32))
        }
        let errors: [QueryDecodeError] = [
            .truncated(at: 1), .wrongShape("x", at: 1), .tooManySeries(limit: 1), .tooManyPoints(limit: 1),
            .labelsTooLong(limit: 1), .tooDeep(limit: 1), .notJSON(at: 2),
        ]
        for error in errors { #expect(!error.publicMessage.isEmpty && !error.detail.isEmpty) }
    }

    @Test func strings() throws {
        let head = #"{"status":"success","data":{"result":[{"metric":{"a":""#
        let label = { (text: String) in try decode(head + text + "\"}}]}}").series.first?.labels["a"] }
        #expect(try label(#"\ud800x"#) == "\u{FFFD}x")
        #expect(try label(#"\ud800\ud83d\ude00"#) == "\u{FFFD}😀")
        #expect(try label(#"\udc00"#) == "\u{FFFD}")
        #expect(try label(#"\ud800A"#) == "\u{FFFD}A")
        #expect(fault(head + #"\q"#) != nil && fault(head + #"\u12g4"}}]}}"#) != nil)
        #expect(fault(head + "\n\"}}]}}") != nil)
        let tail = "\"}}]}}"
        #expect(throws: QueryDecodeError.self) { try QueryDecoder.decode(Array(head.utf8) + [0xFF] + Array(tail.utf8)) }
        #expect(throws: QueryDecodeError.self) {
            try QueryDecoder.decode(Array(head.utf8) + [0xC3, 0x28] + Array(tail.utf8))
        }
    }

    @Test func valuesAreBitEqual() throws {
        var random = SplitMix64(seed: 3)
        for round in 0..<10_000 {
            var value = Double(bitPattern: random.next())
            if round % 2 == 0 { value = Double(Int.random(in: -99_999_999...99_999_999, using: &random)) / 1000 }
            guard value.isFinite else { continue }
            let reply = try decode("{\"status\":\"success\",\"data\":{\"result\":[1.25,\"\(value)\"]}}")
            #expect(reply.series[0].values[0].bitPattern == value.bitPattern)
        }
    }

    @Test func metadata() throws {
        let type = { (text: String) in try MetadataReply.type(of: "x", in: Array(text.utf8)) }
        let head = #"{"status":"success","data":{"y":[{"type":"gauge"}],"x":["#
        #expect(try type(head + #"{"help":"h","type":"counter","unit":""},{"type":"counter"}]},"z":[1]}"#) == .counter)
        #expect(try type(head + #"{"type":"counter"},{"type":"gauge"}]}}"#) == nil)
        #expect(try type(head + #"{}]}}"#) == nil)
        #expect(try type(#"{"status":"success","data":{}}"#) == nil)
        #expect(throws: QueryDecodeError.self) { try type(#"{"status":"error","errorType":"a","error":"b"}"#) }
        #expect(throws: QueryDecodeError.self) { try type(#"{"data":null}"#) }
        #expect(throws: QueryDecodeError.self) { try type(head) }
        #expect(throws: QueryDecodeError.self) { try type("") }
        #expect(throws: QueryDecodeError.self) { try type(#"{"status":"success"}x"#) }
    }
}
