import SentinelChart
import SentinelTime

/// Charts of every shape that a monitoring series has, made by formulas.
enum ChartSamples {
    static let names = [
        "daily", "flat", "zero", "spiky", "gaps", "negative", "huge", "tiny", "offset", "bytes", "seconds", "ratio",
        "backtest", "long", "weekly", "one", "empty", "narrow", "hostile",
    ]

    private static let start = Timestamp(milliseconds: 1_763_683_200_000)

    static func chart(_ name: String) -> ForecastChart {
        switch name {
        case "flat": make(name) { _ in 42 }
        case "zero": make(name) { _ in 0 }
        case "spiky": make(name) { $0 % 37 == 5 ? 95 : 3 + noise($0) }
        case "gaps": gaps()
        case "negative": make(name) { -20 + 15 * wave($0, 48) + noise($0) }
        case "huge": make(name) { 1e12 * (2 + wave($0, 48)) + 4e10 * noise($0) }
        case "tiny": make(name) { 1e-7 * (2 + wave($0, 48)) + 5e-9 * noise($0) }
        case "offset": make(name) { 1e12 + 3 * wave($0, 48) + 0.4 * noise($0) }
        case "bytes": make(name, unit: .bytes) { 3.2e9 + 9e8 * wave($0, 60) + 5e7 * noise($0) }
        case "seconds": make(name, unit: .seconds) { 0.25 + 0.12 * wave($0, 60) + 0.02 * abs(noise($0)) }
        case "ratio": make(name, unit: .ratio) { 0.62 + 0.2 * wave($0, 60) + 0.02 * noise($0) }
        case "backtest": backtest()
        case "long": long()
        case "weekly": weekly()
        case "one": one()
        case "empty": ForecastChart(title: "A series without a single observation", step: .minutes(5))
        case "narrow": narrow()
        case "hostile": hostile()
        default: daily()
        }
    }

    static func noise(_ place: Int) -> Double {
        var random = SplitMix64(seed: UInt64(place + 1))
        let draws = (0..<6).map { _ in Double(random.next() >> 11) / Double(1 << 53) }
        return draws.reduce(-3, +)
    }

    static func wave(_ place: Int, _ period: Double) -> Double {
        // A parabola per half period: no library function whose last digit differs between platforms.
        let phase = (Double(place) / period).truncatingRemainder(dividingBy: 1)
        let half = phase < 0.5 ? phase * 2 : phase * 2 - 1
        return (phase < 0.5 ? 4 : -4) * half * (1 - half)
    }

    private static func make(
        _ name: String, unit: ChartUnit = .number, count: Int = 96, _ value: (Int) -> Double
    ) -> ForecastChart {
        let step = TimeSpan.minutes(5)
        var chart = ForecastChart(title: "sample_\(name)", step: step)
        chart.subtitle = "instance=\"db-1:9100\", job=\"node\"  ·  auto v3"
        chart.unit = unit
        chart.history = (0..<count).map { .init(time: start + step * $0, value: value($0)) }
        let scale = (0..<count).map { abs(value($0) - value(max(0, $0 - 1))) }.reduce(0, +) / Double(count)
        chart.expected = (8..<count).map {
            .init(time: start + step * $0, value: 0.7 * value($0 - 1) + 0.3 * value($0) + 0.2 * scale * noise($0 + 7))
        }
        chart.origin = start + step * (count - 1)
        chart.forecast = (0..<12).map { .init(time: start + step * (count + $0), value: value(count + $0)) }
        chart.bands = [(0.8, 1.3), (0.9, 1.7), (0.95, 2.1)].map { level, width in
            let half = (1...12).map { Double($0).squareRoot() * width * scale }
            return .init(
                level: level, lower: zip(chart.forecast, half).map { $0.value - $1 },
                upper: zip(chart.forecast, half).map { $0.value + $1 })
        }
        return chart
    }

    private static func daily() -> ForecastChart {
        var chart = make("daily") { 120 + 60 * wave($0, 72) + 6 * noise($0) }
        chart.title = "http_requests_rate5m"
        chart.zone = ChartZone("Europe/Berlin")
        return chart
    }

    private static func gaps() -> ForecastChart {
        var chart = make("gaps") { 50 + 20 * wave($0, 60) + 3 * noise($0) }
        for place in 30..<48 { chart.history[place].value = .nan }
        for place in [60, 62, 64, 70] { chart.history[place].value = .nan }
        chart.expected.removeAll { point in (chart.history[30].time...chart.history[47].time).contains(point.time) }
        return chart
    }

    private static func backtest() -> ForecastChart {
        var chart = make("backtest") { 200 + 80 * wave($0, 60) + 9 * noise($0) }
        chart.originLabel = "origin"
        chart.expected = []
        chart.outcome = chart.forecast.enumerated().map { step, point in
            .init(time: point.time, value: point.value + 14 * noise(step + 99) - 8)
        }
        return chart
    }

    private static func long() -> ForecastChart {
        make("long", count: 6_000) { 10 + 5 * wave($0, 288) + ($0 == 4_321 ? 60 : noise($0)) }
    }

    private static func weekly() -> ForecastChart {
        var chart = ForecastChart(title: "sample_weekly", step: .days(7))
        chart.history = (0..<104).map {
            .init(time: start - .days(7 * Int64(104 - $0)), value: 1_000 + 8 * Double($0) + 60 * noise($0))
        }
        chart.origin = chart.history.last?.time
        chart.forecast = (1...13).map { .init(time: start + .days(7 * Int64($0 - 1)), value: 1_830 + 8 * Double($0)) }
        chart.bands = [
            .init(
                level: 0.9, lower: (1...13).map { 1_830 - 30 * Double($0) },
                upper: (1...13).map { 1_830 + 46 * Double($0) })
        ]
        return chart
    }

    private static func one() -> ForecastChart {
        var chart = ForecastChart(title: "sample_one", step: .minutes(1))
        chart.history = [.init(time: start, value: 3.14159)]
        return chart
    }

    private static func narrow() -> ForecastChart {
        var chart = daily()
        chart.width = 360
        chart.height = 320
        return chart
    }

    private static func hostile() -> ForecastChart {
        var chart = make("hostile") { 5 + noise($0) }
        chart.title = "</title><script>alert(1)</script>\u{202E}&\u{0}\u{1B}[2J"
        chart.subtitle = "a=\"x\" onload='alert(1)', b=\"]]>\", c=\"" + String(repeating: "W", count: 3_000) + "\""
        return chart
    }
}
