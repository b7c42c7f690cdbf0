#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// The columns of ``FourierRidgeModel`` for a grid point: 1, the trend u, the hinges `max(0, u - c_j)`, and per season
/// `sin(2 pi k i / m), cos(2 pi k i / m)`.
///
/// u runs from 0 to 1 over the training window; beyond it the trend dies away, `u = 1 + d (1 - e^(-(u - 1)/d))` with
/// d = 1/4, so that no extrapolation runs away.
struct FourierBasis: Equatable, Sendable {
    /// The most change points.
    static let changesLimit = 50
    /// The most sine waves per season.
    static let harmonicsLimit = 50
    static let seasonsLimit = 4
    private static let reach = 0.25

    /// The grid index at which u is 0.
    let start: Int64
    /// Grid points from u = 0 to u = 1, at least 1.
    let length: Int
    /// Hinges at equal distances over the first four fifths of the window (as in Prophet: Taylor and Letham,
    /// "Forecasting at Scale", 2018).
    let changes: Int
    /// The waves of each season.
    let seasons: [SeasonWaves]

    var width: Int { seasons.reduce(2 + changes) { $0 + 2 * $1.waves.count } }

    /// The columns of a season, those of the hinges and so on, in the order of the row.
    func columns(ofSeason place: Int) -> Range<Int> {
        let first = seasons[..<place].reduce(2 + changes) { $0 + 2 * $1.waves.count }
        return first..<(first + 2 * seasons[place].waves.count)
    }

    /// Replaces `row` by the columns for grid index `index`.
    func write(_ index: Int64, into row: inout [Double]) {
        row.removeAll(keepingCapacity: true)
        var u = Double(index - start) / Double(length)
        if u > 1 { u = 1 + Self.reach * (1 - exp((1 - u) / Self.reach)) }
        row.append(1)
        row.append(u)
        for j in 0..<changes { row.append(max(0, u - 0.8 * Double(j + 1) / Double(changes))) }
        for season in seasons { season.write(index, into: &row) }
    }
}

/// The sine waves of one season.
struct SeasonWaves: Equatable, Sendable {
    let period: Int
    /// How often each wave goes up and down in a period, ascending.
    let waves: [Int]

    /// The first `limit` waves that the period can show, without those that also belong to the `shorter` season.
    init(period: Int, limit: Int, shorter: Int?) {
        self.period = period
        let all = 1...max(1, min(limit, period / 2))
        waves = all.filter { wave in shorter.map { wave * $0 % period != 0 } ?? true }
    }

    /// By the addition theorem from wave to wave.
    func write(_ index: Int64, into row: inout [Double]) {
        let remainder = index % Int64(period)
        let angle = 2 * Double.pi * Double(remainder < 0 ? remainder + Int64(period) : remainder) / Double(period)
        let (sine, cosine) = (sin(angle), cos(angle))
        var (s, c, k) = (sine, cosine, 1)
        for wave in waves {
            while k < wave {
                (s, c) = (s * cosine + c * sine, c * cosine - s * sine)
                k += 1
            }
            row.append(s)
            row.append(c)
        }
    }
}

extension FourierBasis {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(Int(start))
        writer.write(length)
        writer.write(changes)
        writer.write(seasons.count)
        for season in seasons {
            writer.write(season.period)
            writer.write(season.waves.map(Double.init))
        }
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        start = Int64(try reader.integer("fourier.start", in: -(1 << 60)...(1 << 60)))
        length = try reader.integer("fourier.length", in: 1...(1 << 40))
        changes = try reader.integer("fourier.changes", in: 0...Self.changesLimit)
        var seasons: [SeasonWaves] = []
        for _ in 0..<(try reader.integer("fourier.seasons", in: 0...Self.seasonsLimit)) {
            seasons.append(try SeasonWaves(from: &reader))
        }
        self.seasons = seasons
    }
}

extension SeasonWaves {
    fileprivate init(from reader: inout ArtifactReader) throws(ArtifactError) {
        period = try reader.integer("fourier.period", in: 2...ParameterDescription.seasonLimit)
        let numbers = try reader.numbers("fourier.waves", limit: FourierBasis.harmonicsLimit)
        guard numbers.allSatisfy({ $0 >= 1 && $0 <= Double(FourierBasis.harmonicsLimit) }),
            zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 })
        else { throw .badValue(field: "fourier.waves") }
        waves = numbers.map { Int($0) }
    }
}
