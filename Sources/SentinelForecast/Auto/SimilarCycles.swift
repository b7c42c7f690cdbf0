/// The cycles of the past that were most like the newest one, as shapes for the next.
enum SimilarCycles {
    /// Cycles must fit often into what is unpacked.
    static let longestSeason = 300
    private static let neighbours = 3

    /// Where the three cycles begin that followed those nearest to the newest one in the sum of absolute differences;
    /// only cycles of which all `steps` are known.
    static func starts(_ past: BankPast, season: Int, steps: Int) -> [Int] {
        var best: [(distance: Double, start: Int)] = []
        var start = past.end - (steps + season - 1) / season * season
        while start - season >= past.offset {
            let distance = past.distance(from: past.end - season, to: start - season, count: season)
            if best.count < neighbours || distance < best[neighbours - 1].distance {
                best.append((distance, start))
                best.sort { $0.distance < $1.distance }
                if best.count > neighbours { best.removeLast() }
            }
            start -= season
        }
        return best.map(\.start)
    }
}
