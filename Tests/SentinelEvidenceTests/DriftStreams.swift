import SentinelEvidence
import SentinelForecast
import SentinelTime

/// Seeded streams for the tests of drift.
enum DriftStreams {
    /// Normal numbers; autoregressive of order 1 where `phi` is not 0, with standard deviation 1.
    static func normal(_ count: Int, seed: UInt64, phi: Double = 0) -> [Double] {
        var generator = SplitMix64(seed: seed)
        var level = NormalDistribution.sample(using: &generator)
        return (0..<count).map { _ in
            level = phi * level + (1 - phi * phi).squareRoot() * NormalDistribution.sample(using: &generator)
            return level
        }
    }

    /// A detector with a complete reference of standard normal residuals.
    static func detector(seed: UInt64 = 1, window: Int = 60) -> ResidualCUSUM {
        var settings = ResidualCUSUM.Settings()
        settings.window = window
        return ResidualCUSUM(settings, reference: ReferenceSample(normal(1_000, seed: seed)))
    }

    static func bytes(_ encode: (inout ArtifactWriter) -> Void) -> [UInt8] {
        var writer = ArtifactWriter()
        encode(&writer)
        return writer.bytes
    }

    /// Decodes truncations and hundreds of random changes of `bytes`, which must end in an ArtifactError or in
    /// something that can be worked with; how many were refused.
    static func attack(
        _ bytes: [UInt8], seed: UInt64, decode: (inout ArtifactReader) throws(ArtifactError) -> Void
    ) -> Int {
        var generator = SplitMix64(seed: seed)
        var refused = 0
        func attempt(_ hostile: [UInt8]) {
            var reader = ArtifactReader(hostile)
            do throws(ArtifactError) { try decode(&reader) } catch { refused += 1 }
        }
        for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 150)) {
            attempt(Array(bytes.prefix(length)))
        }
        for _ in 0..<400 {
            var hostile = bytes
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                let place = Int.random(in: 0..<hostile.count, using: &generator)
                hostile[place] = UInt8.random(in: 0...255, using: &generator)
            }
            attempt(hostile)
        }
        for place in 0..<min(bytes.count, 40) {
            for value in [UInt8(0), 0x7F, 0x80, 0xFF] {
                var hostile = bytes
                hostile[place] = value
                attempt(hostile)
            }
        }
        return refused
    }
}
