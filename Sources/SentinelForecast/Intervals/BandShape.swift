/// What the pooled band needs to know of the errors: numbers per kept step and per level, refreshed now and then.
struct BandShape: Sendable {
    /// s_h per kept step, in the unit of the series.
    private(set) var scales: [Double]
    /// D_h per kept step.
    private(set) var disagreements: [Double]
    /// Per level how many scales the band reaches below and above the forecast; nested.
    private(set) var reaches: [(below: Double, above: Double)]

    init(_ pool: ErrorPool, levels: [Double]) {
        scales = pool.scales
        disagreements = pool.disagreements
        reaches = []
        var (below, above) = (0.0, 0.0)
        for level in levels {
            let reach = pool.reach(level)
            below = max(below, reach.below)
            above = max(above, reach.above)
            reaches.append((below, above))
        }
    }

    /// The scale at steps[place] of a forecast whose members are `spread` apart.
    @inline(__always)
    func scale(_ place: Int, spread: Double) -> Double {
        scales[place] * ErrorPool.widening(spread: spread, usual: disagreements[place])
    }
}

extension BandShape {
    func encode(into writer: inout ArtifactWriter) {
        for value in scales { writer.write(value) }
        for value in disagreements { writer.write(value) }
        for reach in reaches {
            writer.write(reach.below)
            writer.write(reach.above)
        }
    }

    init(steps: Int, levels: Int, from reader: inout ArtifactReader) throws(ArtifactError) {
        (scales, disagreements, reaches) = ([], [], [])
        let range = 0...ArtifactReader.finite.upperBound
        for _ in 0..<steps { scales.append(try reader.number("intervals.scale", in: range)) }
        for _ in 0..<steps { disagreements.append(try reader.number("intervals.disagreement", in: range)) }
        for _ in 0..<levels {
            let below = try reader.number("intervals.reach", in: range)
            reaches.append((below, try reader.number("intervals.reach", in: range)))
        }
    }
}
