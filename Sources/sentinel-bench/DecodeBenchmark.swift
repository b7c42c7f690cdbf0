import SentinelPrometheus

/// How fast replies of the query API are read.
struct DecodeBenchmark: Benchmark {
    let name = "decode"

    func run(size: BenchmarkSize) throws -> [Figure] {
        var hash = ResultHash()
        let shapes = size == .tiny ? [(1, 110), (5, 6)] : [(1, 11_000), (500, 60)]
        let figures = try shapes.map { series, points in
            let reply = Self.reply(series: series, points: points)
            let rounds = size == .tiny ? 1 : 50
            var last = QueryReply()
            let seconds = try CPUClock.measure {
                for _ in 0..<rounds { last = try QueryDecoder.decode(reply) }
            }
            for series in last.series { hash.add(series.values.reduce(0, +)) }
            let megabytes = Double(reply.count * rounds) / 1e6
            return Figure(name, "\(series) series x \(points) points", megabytes / max(seconds, 1e-9), "MB/s")
        }
        return figures + [hash.figure(name)]
    }

    /// A range reply as Prometheus writes it.
    private static func reply(series: Int, points: Int) -> [UInt8] {
        let members = (0..<series).map { number -> String in
            let samples = (0..<Int64(points)).map { offset in
                let index = Synthetic.start + offset
                return "[\(index * 60),\"\(Synthetic.value(at: index, series: number))\"]"
            }
            return "{\"metric\":{\"__name__\":\"node_load1\",\"instance\":\"host-\(number):9100\"},\"values\":["
                + samples.joined(separator: ",") + "]}"
        }
        let text =
            "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":["
            + members.joined(separator: ",") + "]}}"
        return Array(text.utf8)
    }
}
