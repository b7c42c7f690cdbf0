import SentinelEvidence
import SentinelForecast

extension DriftSettings {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(mode.rawValue)
        for number in [low, high, cusum.allowance, cusum.threshold] { writer.write(number) }
        for count in [window, minSamples, persistence, cusum.window] { writer.write(count) }
        for detector in DriftDetector.allCases { writer.write(detectors.contains(detector)) }
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        self.init()
        guard let mode = Mode(rawValue: try reader.text("drift.mode", limit: 16)) else {
            throw .badValue(field: "drift.mode")
        }
        self.mode = mode
        let positive = Double.leastNonzeroMagnitude...Double.greatestFiniteMagnitude
        low = try reader.number("drift.low", in: positive)
        high = try reader.number("drift.high", in: positive)
        cusum.allowance = try reader.number("drift.allowance", in: 0...100)
        cusum.threshold = try reader.number("drift.threshold", in: positive)
        window = try reader.integer("drift.window", in: 1...10_000)
        minSamples = try reader.integer("drift.minSamples", in: 0...10_000)
        persistence = try reader.integer("drift.persistence", in: 1...1_000_000)
        cusum.window = try reader.integer("drift.cusumWindow", in: 1...10_000)
        detectors = []
        for detector in DriftDetector.allCases where try reader.flag("drift.detector") { detectors.insert(detector) }
    }
}
