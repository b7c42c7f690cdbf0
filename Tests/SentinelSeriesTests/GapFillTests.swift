import SentinelTime
import Testing

@testable import SentinelSeries

@Suite("Gap filling")
struct GapFillTests {
    private let gap = Double.nan

    private func filled(_ values: [Double], season: Int?) -> [Double] {
        var values = values
        GapFill.fill(&values, season: season)
        return values
    }

    @Test("The last value is held for three steps, then the season speaks")
    func seasonal() {
        let values = [1.0, 2, 3, 4, 5, 6, gap, gap, gap, gap, gap, 9]
        #expect(filled(values, season: 6) == [1, 2, 3, 4, 5, 6, 6, 6, 6, 4, 5, 9])
    }

    @Test("Without a season the last value is held on; what is missing first gets the first value")
    func held() {
        #expect(filled([gap, 7, gap, gap, gap, gap, gap], season: nil) == [7, 7, 7, 7, 7, 7, 7])
        #expect(filled([1, 2, gap, gap, gap, gap, gap], season: 20) == [1, 2, 2, 2, 2, 2, 2])
    }

    @Test("Nothing observed stays missing")
    func empty() {
        #expect(filled([gap, gap], season: 3).allSatisfy { $0.isNaN })
        #expect(filled([], season: nil).isEmpty)
    }

    @Test("A copy of the ring equals its points one by one, wherever the storage begins")
    func copies() {
        for start in [Int64(-13), 0, 5, 1_000] {
            var ring = SeriesRing(grid: Grid(step: .minutes(1)), capacity: 10)
            for i in 0..<27 { ring.append(i % 5 == 2 ? nil : Double(i), at: start + Int64(i)) }
            for end in (ring.startIndex - 2)..<(ring.endIndex + 3) {
                for length in [0, 1, 4, 10, 14] {
                    var output = [99.0]
                    ring.copy(through: end, length: length, into: &output)
                    let single = (0..<length).map { ring.raw(at: end - Int64(length - 1 - $0)) }
                    #expect(output.map(\.bitPattern) == single.map(\.bitPattern))
                }
            }
        }
    }

    @Test("A history fills what it copies, and no more than it has")
    func history() {
        let ring = SeriesRing(grid: Grid(step: .minutes(1)), startIndex: 40, values: [1, gap, 3, 4])
        var output: [Double] = []
        History(ring, end: 42).filled(newest: 10, season: nil, into: &output)
        #expect(output == [1, 1, 3])
    }
}
