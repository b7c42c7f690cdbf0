import SentinelEngine
import SentinelForecast

/// The lines of the output files.
enum ForecastRows {
    static let forecastHeader = Array("series_id,origin_ts,step,mean,lower,upper,level\n".utf8)
    static let timingHeader = Array("series_id,origin_ts,cpu_seconds\n".utf8)

    /// The forecasts of one origin: per step one line for each level, or one without bounds.
    static func append(_ forecast: BacktestForecast, of key: Key, levels: [String], to bytes: inout [UInt8]) {
        for step in forecast.mean.indices {
            let start = bytes.count
            bytes += key.prefix
            bytes += String(step + 1).utf8
            bytes.append(comma)
            bytes += forecast.mean[step].description.utf8
            bytes.append(comma)
            guard !forecast.bands.isEmpty else {
                bytes += ",,\n".utf8
                continue
            }
            let stem = start..<bytes.count
            for (place, band) in forecast.bands.enumerated() {
                if place > 0 { bytes += Array(bytes[stem]) }
                bytes += band.lower[step].description.utf8
                bytes.append(comma)
                bytes += band.upper[step].description.utf8
                bytes.append(comma)
                bytes += levels[place].utf8
                bytes.append(newline)
            }
        }
    }

    static func append(cpuSeconds: Double, of key: Key, to bytes: inout [UInt8]) {
        bytes += key.prefix
        bytes += cpuSeconds.description.utf8
        bytes.append(newline)
    }

    /// A level as the user would write it: `90`, `97.5`.
    static func text(ofLevel percent: Double) -> String {
        percent == percent.rounded() ? String(Int(percent)) : percent.description
    }

    /// Series and origin, as every line of them begins.
    struct Key {
        let prefix: [UInt8]

        init(series: String, origin: Int64) {
            prefix = Key.quoted(series) + [comma] + Array(Key.seconds(origin).utf8) + [comma]
        }

        /// In quotes only where a comma, a quote or a line break asks for them.
        private static func quoted(_ text: String) -> [UInt8] {
            let isPlain = !text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
            return Array((isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\"").utf8)
        }

        private static func seconds(_ milliseconds: Int64) -> String {
            milliseconds % 1000 == 0 ? String(milliseconds / 1000) : (Double(milliseconds) / 1000).description
        }
    }

    private static let comma = UInt8(ascii: ",")
    private static let newline = UInt8(ascii: "\n")
}
