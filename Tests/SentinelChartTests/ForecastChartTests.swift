import Foundation
import SentinelTesting
import SentinelTime
import Testing

@testable import SentinelChart

@Suite("A chart")
struct ForecastChartTests {
    private func text(_ chart: ForecastChart) -> String { String(decoding: chart.svg(), as: UTF8.self) }

    @Test("is well formed, bounded and without anything active, whatever the series", arguments: ChartSamples.names)
    func safe(name: String) throws {
        for theme in ChartTheme.allCases {
            var chart = ChartSamples.chart(name)
            chart.theme = theme
            let svg = text(chart)
            #expect(try Markup.tags(of: svg).first == "svg")
            #expect(svg.hasPrefix("<svg xmlns=") && svg.hasSuffix("</svg>\n"))
            #expect(svg.utf8.count < 400_000)
            for banned in ["<script", "onload=\"", "href", "nan", "inf ", "http://", "javascript:", "@import"] {
                let isNamespace = banned == "http://"
                #expect(svg.components(separatedBy: banned).count == (isNamespace ? 2 : 1), "\(banned) in \(name)")
            }
        }
    }

    @Test("is the same bytes twice, and those of the golden list", arguments: ChartSamples.names)
    func golden(name: String) {
        let bytes = ChartSamples.chart(name).svg()
        #expect(bytes == ChartSamples.chart(name).svg())
        let digest = ChartGolden.digest(bytes)
        #expect(
            ChartGolden.digests[name] == digest,
            "\(name) is \(digest) now: look at the picture, then correct ChartGolden")
    }

    @Test("says what it shows to those who cannot see it")
    func accessible() {
        let svg = text(ChartSamples.chart("bytes"))
        #expect(svg.contains("role=\"img\"") && svg.contains("<title>sample_bytes</title>"))
        #expect(svg.contains("<desc>instance=&quot;db-1:9100&quot;"))
        #expect(svg.contains(/last 2\.\d+ GiB at 07:55/) && svg.contains(/in 1h: \d\.\d+ GiB \(/))
    }

    @Test("escapes hostile titles and labels, and cuts long ones")
    func hostile() {
        let svg = text(ChartSamples.chart("hostile"))
        #expect(svg.contains("&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(!svg.contains("\u{202E}") && !svg.contains("\u{0}") && !svg.contains("\u{1B}"))
        #expect(svg.contains("…") && !svg.contains(String(repeating: "W", count: 500)))
    }

    @Test("follows the reader's screen, or one theme alone")
    func themes() {
        var chart = ChartSamples.chart("daily")
        #expect(text(chart).contains("@media (prefers-color-scheme:dark)"))
        chart.theme = .dark
        #expect(!text(chart).contains("@media") && text(chart).contains("#12171e"))
        chart.theme = .light
        #expect(!text(chart).contains("@media") && text(chart).contains(".ground{fill:#ffffff}"))
    }

    @Test("breaks the line at a gap and shades it")
    func gaps() {
        let svg = text(ChartSamples.chart("gaps"))
        #expect(svg.contains("class=\"gap\"") && svg.contains("no data"))
        let history = svg.split(separator: "\n").first {
            $0.hasPrefix("<path class=\"history\" d=\"") && $0.contains("L")
        }
        #expect((history?.filter { $0 == "M" }.count ?? 0) >= 3)
        #expect(svg.contains("<circle class=\"point\""))
    }

    @Test("keeps a single spike among six thousand points")
    func spike() {
        let chart = ChartSamples.chart("long")
        let layout = ChartLayout(chart)
        let highest = SVGBuffer.pixels(layout.y(chart.history[4_321].value))
        #expect(text(chart).contains(" \(highest)L"))
    }

    @Test("draws errors as observed minus expected, upwards where the series was above")
    func errors() throws {
        var chart = ForecastChart(title: "t", step: .minutes(1))
        chart.history = (0..<4).map { .init(time: .init(milliseconds: Int64($0) * 60_000), value: 10) }
        chart.expected = (1..<4).map { .init(time: .init(milliseconds: Int64($0) * 60_000), value: 8) }
        #expect(chart.errors.map(\.value) == [2, 2, 2])
        let svg = text(chart)
        #expect(svg.contains("class=\"above\" d=") && !svg.contains("class=\"below\" d="))
    }

    @Test("a back-test's errors are those of the forecast")
    func outcome() {
        let chart = ChartSamples.chart("backtest")
        #expect(chart.errors.count == 12)
        #expect(abs(chart.errors[0].value - (chart.outcome[0].value - chart.forecast[0].value)) < 1e-12)
        #expect(text(chart).contains("what came − forecast"))
    }

    @Test("an empty chart says so, and one beyond the sizes is brought back")
    func edges() {
        var chart = ChartSamples.chart("empty")
        chart.width = 1 << 40
        chart.height = -7
        let svg = text(chart)
        #expect(svg.contains("no data yet") && svg.contains("width=\"4096\" height=\"200\""))
        var wild = ChartSamples.chart("daily")
        wild.bands = [.init(level: 0.9, lower: [-.infinity, .nan], upper: [.greatestFiniteMagnitude])]
        wild.forecast[3].value = .greatestFiniteMagnitude
        #expect(!text(wild).contains("nan"))
    }

    @Test("becomes a picture", .enabled(if: Renderer.isInstalled, "rsvg-convert is not installed (librsvg2-bin)"))
    func renders() async throws {
        for name in ["daily", "empty", "hostile", "long"] {
            let png = try await Renderer.png(ChartSamples.chart(name).svg())
            #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]) && png.count > 2_000)
        }
    }
}

/// Tags in balance, attributes in quotes, escapes known: enough XML for what is drawn here.
enum Markup {
    struct Fault: Error { let text: Substring }

    static func tags(of text: String) throws -> [String] {
        var open: [String] = []
        var seen: [String] = []
        var rest = text[...]
        while let start = rest.firstIndex(of: "<") {
            try checkText(rest[..<start])
            guard let end = rest[start...].firstIndex(of: ">") else { throw Fault(text: rest) }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("/") {
                guard open.popLast() == String(tag.dropFirst()) else { throw Fault(text: tag) }
                continue
            }
            let name = String(tag.prefix { $0.isLetter })
            guard tag.filter({ $0 == "\"" }).count % 2 == 0 else { throw Fault(text: tag) }
            seen.append(name)
            if !tag.hasSuffix("/") { open.append(name) }
        }
        guard open.isEmpty else { throw Fault(text: rest) }
        return seen
    }

    private static func checkText(_ text: Substring) throws {
        for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
            let known = ["amp;", "lt;", "gt;", "quot;", "#39;"]
            guard known.contains(where: part.hasPrefix) else { throw Fault(text: part) }
        }
    }
}

/// librsvg as a check that a picture is one.
enum Renderer {
    private static let program = "/usr/bin/rsvg-convert"

    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: program) }

    static func png(_ svg: [UInt8]) async throws -> Data {
        let made = FileManager.default.temporaryDirectory.appendingPathComponent("chart-\(UUID().uuidString).png")
        defer { try? FileManager.default.removeItem(at: made) }
        let run = try await ChildProcess.run([program, "--output", made.path], input: svg, within: .seconds(60))
        return run.exit == .code(0) ? try Data(contentsOf: made) : Data()
    }
}
