import SentinelTime
import Testing

@testable import SentinelChart

@Suite("Axes")
struct AxisTests {
    private func labels(_ lower: Double, _ upper: Double, _ unit: ChartUnit = .number, count: Int = 5) -> [String] {
        NumberAxis(lower: lower, upper: upper, unit: unit, count: count).ticks.map(\.label)
    }

    @Test("numbers have the prefixes that people use")
    func numbers() {
        #expect(labels(0, 100) == ["0", "25", "50", "75", "100"])
        #expect(labels(0, 3e6).last == "3M")
        #expect(labels(0, 2e-6).contains("1µ"))
        #expect(labels(-4, 4).contains("−2"))
        #expect(labels(0, 0.3).contains("0.1"))
    }

    @Test("bytes count in powers of two, durations in sixties, shares in percent")
    func units() {
        #expect(labels(0, 4 * 1_073_741_824, .bytes) == ["0", "1 GiB", "2 GiB", "3 GiB", "4 GiB"])
        #expect(labels(0, 600_000, .bytesPerSecond).contains("256 KiB/s"))
        #expect(labels(0, 0.4, .seconds) == ["0", "100 ms", "200 ms", "300 ms", "400 ms"])
        #expect(labels(0, 3_000, .seconds).contains("15 min"))
        #expect(labels(0, 1, .ratio).last == "100 %")
    }

    @Test("a flat series gets an axis around it, and none divides by zero")
    func flat() {
        let axis = NumberAxis(lower: 42, upper: 42, unit: .number, count: 5)
        #expect(axis.lower < 42 && axis.upper > 42 && axis.ticks.contains { $0.value == 42 })
        #expect(!labels(0, 0).isEmpty)
        for size in [1e-307, 1e-300, 1e300, .greatestFiniteMagnitude / 16] {
            let axis = NumberAxis(lower: -size, upper: size, unit: .number, count: 5)
            #expect(axis.share(of: size).isFinite && axis.ticks.count < 30)
        }
    }

    @Test("where labels would differ in the seventh digit only, they say the distance from the lowest")
    func offset() {
        let axis = NumberAxis(lower: 1e12, upper: 1e12 + 6, unit: .number, count: 5)
        #expect(axis.offset != nil && axis.ticks.allSatisfy { $0.label.hasPrefix("+") })
        #expect(Set(axis.ticks.map(\.label)).count == axis.ticks.count)
    }

    @Test("a metric's name tells its unit")
    func names() {
        #expect(ChartUnit(metric: "node_memory_MemFree_bytes", isRate: false) == .bytes)
        #expect(ChartUnit(metric: "node_network_receive_bytes_total", isRate: true) == .bytesPerSecond)
        #expect(ChartUnit(metric: "request_duration_seconds", isRate: false) == .seconds)
        #expect(ChartUnit(metric: "process_cpu_seconds_total", isRate: true) == .number)
        #expect(ChartUnit(metric: "cache_hit_ratio", isRate: false) == .ratio)
        #expect(ChartUnit(metric: "up", isRate: false) == .number)
    }

    @Test("a value is written as exactly as the picture shows it")
    func texts() {
        #expect(ChartUnit.number.text(1234) == "1.23k")
        #expect(ChartUnit.number.text(0.025) == "0.025")
        #expect(ChartUnit.number.text(0) == "0")
        #expect(ChartUnit.bytes.text(1536) == "1.5 KiB")
        #expect(ChartUnit.seconds.text(-0.25) == "−250 ms")
        #expect(ChartUnit.ratio.text(0.123) == "12.3 %")
        #expect(ChartUnit.number.text(1_000_000.4, resolution: 0.1) == "1.0000004M")
        #expect(ChartUnit.number.text(3e21) == "3000000P")
        #expect(ChartUnit.number.text(4e-20).contains("e−"))
    }

    private func ticks(_ start: String, _ end: String, zone: String = "UTC", count: Int = 8) throws -> [TimeAxis.Tick] {
        let axis = TimeAxis(
            start: try Timestamp(rfc3339: start), end: try Timestamp(rfc3339: end), zone: ChartZone(zone), count: count)
        return axis.ticks
    }

    @Test("time ticks lie at round times of the zone, the date stands where it changes")
    func times() throws {
        let day = try ticks("2026-11-20T20:10:00Z", "2026-11-21T07:50:00Z")
        #expect(day.map(\.upper) == ["22:00", "00:00", "02:00", "04:00", "06:00"])
        #expect(day.map(\.lower) == ["Fri 20 Nov", "Sat 21 Nov", nil, nil, nil])
        let seconds = try ticks("2026-11-20T20:10:02Z", "2026-11-20T20:10:40Z")
        #expect(seconds.first?.upper == "20:10:05")
        let kathmandu = try ticks("2026-11-20T00:00:00Z", "2026-11-20T08:00:00Z", zone: "Asia/Kathmandu")
        #expect(kathmandu.first?.upper == "06:00")
    }

    @Test("days, weeks, months and years")
    func dates() throws {
        #expect(try ticks("2026-02-25T12:00:00Z", "2026-03-03T12:00:00Z").map(\.upper).contains("1 Mar"))
        let weeks = try ticks("2026-01-01T00:00:00Z", "2026-02-15T00:00:00Z")
        #expect(weeks.map(\.upper).first == "5 Jan")
        let months = try ticks("2024-12-10T00:00:00Z", "2026-01-10T00:00:00Z")
        #expect(months.map(\.lower).compactMap { $0 } == ["2025", "2026"])
        #expect(try ticks("1990-05-05T00:00:00Z", "2026-01-10T00:00:00Z").allSatisfy { $0.upper.count == 4 })
        #expect(try ticks("1970-01-01T00:00:00Z", "9999-01-01T00:00:00Z").count < 60)
    }

    @Test("the clock change of a zone neither doubles nor loses order")
    func clockChange() throws {
        for (start, end) in [
            ("2026-10-24T22:00:00Z", "2026-10-25T06:00:00Z"), ("2026-03-28T22:00:00Z", "2026-03-29T06:00:00Z"),
        ] {
            let times = try ticks(start, end, zone: "Europe/Berlin").map(\.time)
            #expect(times == times.sorted() && Set(times).count == times.count && times.count >= 6)
        }
    }
}
