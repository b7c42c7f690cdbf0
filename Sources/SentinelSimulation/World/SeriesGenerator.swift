import SentinelTime

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Values of one series as a pure function of the seed and the time: a daily season, noise, and regimes of some hours
/// in each of which the level, the trend and the noise may be others, the sensor may be stuck, or nothing may come; or
/// a tide.
struct SeriesGenerator: Sendable {
    private let seed: UInt64
    private let step: TimeSpan
    /// Nil: regimes.
    private let tide: Tide?

    init(seed: UInt64, step: TimeSpan, isTidal: Bool = false) {
        self.seed = seed
        self.step = step
        tide = isTidal ? Tide(seed: seed, step: step) : nil
    }

    /// Nil where there is a gap.
    func value(at time: Timestamp) -> Double? {
        let point = time.milliseconds / max(1, step.milliseconds)
        if let level = tide?.level(at: time) {
            let isGap = unit(UInt64(bitPattern: point), salt: 2) < Self.tidalGaps
            return isGap ? nil : level.mean + level.noise * (unit(UInt64(bitPattern: point), salt: 1) - 0.5)
        }
        let regime = Regime(seed: seed, number: point / Regime.points)
        let noise = unit(UInt64(bitPattern: point), salt: 1) - 0.5
        if unit(UInt64(bitPattern: point), salt: 2) < regime.gapShare { return nil }
        if regime.isStuck { return regime.level }
        let phase = Double(time.milliseconds % 86_400_000) / 86_400_000 * 2 * .pi
        let within = Double(point % Regime.points)
        return regime.level + regime.slope * within + 10 * sin(phase) + regime.noise * noise
    }

    /// The share of points that are missing in tides.
    private static let tidalGaps = 0.002

    private func unit(_ point: UInt64, salt: UInt64) -> Double {
        var generator = SplitMix64(seed: seed ^ (point &* 0x9E37_79B9) ^ (salt << 56))
        return Double(generator.next() >> 11) / Double(1 << 53)
    }

    private struct Regime {
        /// Grid points of one.
        static let points: Int64 = 80

        var level: Double
        var slope: Double
        var noise: Double
        var gapShare: Double
        var isStuck: Bool

        init(seed: UInt64, number: Int64) {
            var generator = SplitMix64(seed: seed ^ UInt64(bitPattern: number) &* 0x1000_0000_01B3)
            level = 100 + (Int.random(in: 0..<3, using: &generator) == 0 ? .random(in: -60...60, using: &generator) : 0)
            slope = [0, 0, 0.5, -0.5, 2][Int.random(in: 0..<5, using: &generator)]
            noise = [0.5, 2, 8][Int.random(in: 0..<3, using: &generator)]
            let kind = Int.random(in: 0..<20, using: &generator)
            gapShare = kind == 0 ? 1 : (kind < 4 ? 0.1 : 0)
            // A model that has learnt from a sensor that is stuck is no good for one that is not.
            isStuck = seed.isMultiple(of: 2) ? number.isMultiple(of: 3) : kind == 4
        }
    }
}
