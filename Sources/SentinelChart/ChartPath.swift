/// Path data of lines and areas.
enum ChartPath {
    typealias Place = (x: Double, y: Double)

    /// A line that breaks where a point is missing (`nil`); points without a neighbour come back in `lonely`.
    static func line(_ places: [Place?]) -> (data: String, lonely: [Place]) {
        var data = ""
        var lonely: [Place] = []
        for part in places.split(whereSeparator: { $0 == nil }) {
            let run = part.compactMap { $0 }
            guard run.count > 1 else {
                lonely += run
                continue
            }
            data += "M" + run.map(place).joined(separator: "L")
        }
        return (data, lonely)
    }

    /// The area between two lines of equal length.
    static func area(upper: [Place], lower: [Place]) -> String {
        guard upper.count > 1, upper.count == lower.count else { return "" }
        return "M" + (upper + lower.reversed()).map(place).joined(separator: "L") + "Z"
    }

    /// At most four points a pixel: the first, the lowest, the highest and the last, so that no spike is lost.
    static func thinned(_ places: [Place?], width: Double) -> [Place?] {
        guard Double(places.count) > 4 * width else { return places }
        var thinned: [Place?] = []
        var column: [Place] = []
        for place in places {
            guard let place else {
                thinned += extremes(column) + [nil]
                column = []
                continue
            }
            if let first = column.first, place.x.rounded(.down) != first.x.rounded(.down) {
                thinned += extremes(column)
                column = []
            }
            column.append(place)
        }
        return thinned + extremes(column)
    }

    private static func extremes(_ column: [Place]) -> [Place?] {
        guard column.count > 4 else { return column }
        let lowest = column.indices.min { column[$0].y < column[$1].y } ?? 0
        let highest = column.indices.max { column[$0].y < column[$1].y } ?? 0
        return Set([0, lowest, highest, column.count - 1]).sorted().map { column[$0] }
    }

    private static func place(_ place: Place) -> String {
        SVGBuffer.pixels(place.x) + " " + SVGBuffer.pixels(place.y)
    }
}
