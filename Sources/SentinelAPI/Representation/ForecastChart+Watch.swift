import SentinelChart
import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelPrometheus
import SentinelTime

extension ForecastChart {
    /// The picture of one series of a watch: what was observed and expected, the newest forecast and its bands.
    init(_ watch: Watch, _ series: SeriesSnapshot, bands: [IntervalBand], points: [HistoryPoint]) {
        let spec = watch.spec
        self.init(title: spec.name, step: spec.granularity)
        let labels = series.labels.labels.filter { $0.name != "__name__" }.map { "\($0.name)=\"\($0.value)\"" }
        let name = (spec.metric ?? "") + (labels.isEmpty ? "" : "{" + labels.joined(separator: ",") + "}")
        let served = series.lane.map { "\(spec.model.rawValue), version \($0.version)" } ?? "no forecast yet"
        subtitle = name.isEmpty ? served : "\(name) · \(served)"
        unit = ChartUnit(metric: spec.metric ?? "", isRate: spec.transform.resolved(metric: spec.metric) == .rate)
        zone = ChartZone(spec.timeZone)
        history = points.map { Point(time: $0.time, value: $0.observed ?? .nan) }
        expected = points.compactMap { point in point.expected.map { Point(time: point.time, value: $0) } }
        guard let lane = series.lane else { return }
        origin = spec.grid.time(at: lane.issuedAt)
        forecast = lane.forecast.enumerated().map { step, value in
            Point(time: spec.grid.time(at: lane.issuedAt + Int64(step) + 1), value: value)
        }
        self.bands = bands.map { Band(level: $0.level, lower: $0.lower, upper: $0.upper) }
    }

    /// A series without recent data shows what was; a forecast from old data is no forecast.
    mutating func hideForecast() {
        (forecast, bands) = ([], [])
        subtitle += " · stale: no recent data"
    }
}
