import SentinelPrometheus
import SentinelTime
import Testing

struct ExpositionTests {
    private func text(_ write: (inout ExpositionBuffer) -> Void) -> String {
        var buffer = ExpositionBuffer()
        write(&buffer)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }

    @Test func numbersReadBackBitEqual() {
        var random = SplitMix64(seed: 5)
        for round in 0..<10_000 {
            var value = Double(bitPattern: random.next())
            if round % 4 == 0 { value = Double(Int.random(in: -1_000_000...1_000_000, using: &random)) / 8 }
            guard value.isFinite else { continue }
            let written = text { $0.append(value) }
            #expect(Double(written)?.bitPattern == value.bitPattern, "\(written)")
            let line = ExpositionParser.parse(Array("a \(written)\n".utf8))
            #expect(line.complaints.isEmpty && line.samples.first?.value.bitPattern == value.bitPattern)
        }
        #expect(text { $0.append(Double.nan) } == "NaN")
        #expect(text { $0.append(Double.infinity) } == "+Inf")
        #expect(text { $0.append(-Double.infinity) } == "-Inf")
        #expect(text { $0.append(-42) } == "-42" && text { $0.append(Array("xyz".utf8)[1...]) } == "yz")
    }

    @Test func labelsAndHelpSurvive() throws {
        var random = SplitMix64(seed: 13)
        for _ in 0..<2000 {
            let value = "x" + RandomText.make(&random, maxCount: 10)
            let help = "h" + RandomText.make(&random, maxCount: 10)
            var family = RenderedFamily(FamilyHeader("m", help: help, type: .gauge))
            family.samples.appendLine(SamplePrefix("m", [Label("a", value), Label("b", "c")]), 1.5)
            var page = ExpositionBuffer()
            family.append(to: &page)
            let read = ExpositionParser.parse(page.bytes)
            #expect(read.complaints.isEmpty)
            #expect(read.samples.first?.labels == (try LabelSet([Label("a", value), Label("b", "c")])))
            #expect(read.help["m"].map { Array($0.utf8) } == Array(help.utf8))
        }
    }

    @Test("D38: different label sets stand in one family")
    func differentLabelNames() throws {
        var family = RenderedFamily(FamilyHeader("m", help: "h", type: .gauge))
        family.samples.appendLine(SamplePrefix("m", [Label("self", "1")]), 1)
        family.samples.appendLine(SamplePrefix("m", [Label("other", "1"), Label("zone", "2")]), 2)
        family.samples.appendLine(SamplePrefix("m"), 3)
        var page = ExpositionBuffer(capacity: 100)
        family.append(to: &page)
        RenderedFamily(FamilyHeader("empty", help: "", type: .gauge)).append(to: &page)
        let read = ExpositionParser.parse(page.bytes)
        #expect(read.complaints.isEmpty && read.types == ["m": .gauge])
        #expect(read.values(of: "m")[.empty] == 3 && read.samples.count == 3)
        page.removeAll()
        #expect(page.bytes.isEmpty)
    }

    @Test func histogram() throws {
        let layout = HistogramLayout("t_seconds", [Label("route", "/v1")], bounds: [0.1, 1])
        var value = HistogramValue(counts: [0, 0, 0], sum: 0)
        for seconds in [0.05, 0.1, 0.5, 7.0] {
            value.counts[layout.bucket(of: seconds)] += 1
            value.sum += seconds
        }
        var family = RenderedFamily(FamilyHeader("t_seconds", help: "Time.", type: .histogram))
        layout.render(value, into: &family.samples)
        var page = ExpositionBuffer()
        family.append(to: &page)
        #expect(
            String(decoding: page.bytes, as: UTF8.self) == """
                # HELP t_seconds Time.
                # TYPE t_seconds histogram
                t_seconds_bucket{route="/v1",le="0.1"} 2
                t_seconds_bucket{route="/v1",le="1"} 3
                t_seconds_bucket{route="/v1",le="+Inf"} 4
                t_seconds_sum{route="/v1"} 7.65
                t_seconds_count{route="/v1"} 4

                """)
        #expect(ExpositionParser.parse(page.bytes).complaints.isEmpty)
    }

    @Test("D38: names never collide silently")
    func familyNames() throws {
        #expect(try FamilyNaming.base(metric: "job:x:rate5m", override: nil) == "job:x:rate5m")
        #expect(try FamilyNaming.base(metric: "a.b", override: "a_b") == "a_b")
        for metric in ["a.b", "a-b", nil] {
            #expect(throws: PrometheusInputError.self) { try FamilyNaming.base(metric: metric, override: nil) }
        }
        #expect(throws: PrometheusInputError.self) { try FamilyNaming.base(metric: "up", override: "a.b") }
    }

    @Test("D38: a label that Sentinel owns is carried under another name, not overwritten")
    func carriedLabels() throws {
        let set = try LabelSet([
            Label("__name__", "up"), Label("__x", "1"), Label("watch", "w"), Label("exported_watch", "e"),
            Label("a.b", "dot"),
            Label("a_b", "under"), Label("self", "me"), Label("9", "digit"), Label("..", "dots"),
        ])
        let carried = FamilyNaming.carried(set, reserved: ["watch", "horizon"])
        let pairs = Dictionary(uniqueKeysWithValues: carried.map { ($0.name, $0.value) })
        #expect(
            pairs == [
                "exported_exported_watch": "w", "exported_watch": "e", "a_b": "under", "exported_a_b": "dot",
                "self": "me",
                "exported_9": "digit", "exported___": "dots",
            ])
        #expect(carried.map(\.name) == carried.map(\.name).sorted())
    }
}

struct ExpositionParserTests {
    @Test func page() {
        let page = ExpositionParser.parse(
            Array("# note\n\n# HELP a b\\\\\\n\n# TYPE a counter\na{x=\"\\\"\"} 1 123\na 2\nb -Inf\n".utf8))
        #expect(page.complaints.isEmpty, "\(page.complaints)")
        #expect(page.samples.map(\.value) == [1, 2, -.infinity])
        #expect(page.samples.map(\.timestamp) == [123, nil, nil] && page.samples[0].line == 5)
        #expect(page.help == ["a": "b\\\n"])
        #expect(ExpositionParser.parse([]).complaints.isEmpty)
        let summary = "# TYPE s summary\ns{quantile=\"0.5\"} 1\ns_sum 2\ns_count 1\n"
        #expect(ExpositionParser.parse(Array(summary.utf8)).complaints.isEmpty)
    }

    @Test(arguments: [
        ("a 1", 1), ("a\n", 1), ("a x\n", 1), ("a 1 x\n", 1), ("a 0x1\n", 1), ("a nan\n", 1), ("9a 1\n", 1),
        ("a  1\n", 1),
        ("a{b=\"1\" 1\n", 1), ("a{b=\"1\n", 1), ("a{b=\"\\q\"} 1\n", 1), ("a{b=\"1\",} 1\n", 1), ("a{b=1} 1\n", 1),
        ("a{__b=\"1\"} 1\n", 1), ("a{b=\"1\",b=\"2\"} 1\n", 1), ("a 1\na 1\n", 2), ("a{b=\"1\"} 1\nc 1\na 1\n", 3),
        ("# TYPE a gauge\n# TYPE a gauge\n", 2), ("# HELP a x\n# HELP a x\n", 2), ("a 1\n# TYPE a gauge\n", 2),
        ("# TYPE a thing\n", 1), ("# TYPE a\n", 1), ("# HELP a \\q\n", 1), ("# HELP a \\\n", 1),
        ("# TYPE a counter\na -1\n", 2),
        ("# TYPE a counter\na NaN\n", 2), ("# TYPE a-b gauge\n", 1), ("a 1\r\n", 1),
        ("# TYPE h histogram\nh_bucket{le=\"1\"} 1\n", 2),
        ("# TYPE h histogram\nh_bucket{le=\"+Inf\"} 1\nh_count 2\n", 3),
        ("# TYPE h histogram\nh_bucket{le=\"1\"} 2\nh_bucket{le=\"+Inf\"} 1\n", 3),
        ("# TYPE h histogram\nh_bucket 1\n", 2),
        ("# TYPE h histogram\nh_bucket{le=\"+Inf\"} 1\nh_bucket{le=\"1\"} 1\n", 3),
    ])
    func complaint(text: String, line: Int) {
        let page = ExpositionParser.parse(Array(text.utf8))
        #expect(page.complaints.contains { $0.line == line }, "\(page.complaints)")
        #expect(page.complaints.allSatisfy { !$0.description.isEmpty })
    }

    @Test func notUTF8() {
        #expect(!ExpositionParser.parse([0xFF, 0x0A]).complaints.isEmpty)
    }
}
