import Glibc
import SentinelDomain
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelSeries
import SentinelTime

/// Data and watches that look like real ones and are the same in every run.
enum Synthetic {
    static let grid = Grid(step: .minutes(1))
    /// The grid index at which every story begins.
    static let start: Int64 = 29_000_000

    /// A daily wave with noise.
    static func value(at index: Int64, series: Int = 0) -> Double {
        var noise = SplitMix64(seed: UInt64(bitPattern: index) &* 31 &+ UInt64(series))
        let phase = Double(index % 1440) / 1440 * 2 * Double.pi
        return 100 + Double(series % 50) + 20 * sin(phase) + Double.random(in: -2...2, using: &noise)
    }

    /// A full ring from `start` on.
    static func ring(points: Int) -> SeriesRing {
        SeriesRing(grid: grid, startIndex: start, values: (0..<Int64(points)).map { value(at: start + $0) })
    }

    static func labels(watch: Int, series: Int) throws -> LabelSet {
        try LabelSet([
            Label("__name__", "node_load1"), Label("instance", "host-\(watch)-\(series).example:9100"),
            Label("job", "node"),
        ])
    }

    /// A watch at one-minute granularity, five steps ahead.
    static func watch(_ number: Int, model: ModelKind, points: Int) throws -> Watch {
        let body: JSONObject = [
            "name": .string("watch-\(number)"), "metric": "node_load1", "model": .string(model.rawValue),
            "lookback": "30m", "horizon": "5m", "training_window": .string("\(points)m"),
        ]
        let id = "0000-\(number)"
        return Watch(id: id, spec: try WatchSpec.read(.object(body), name: nil), dataSourceID: "source")
    }
}
