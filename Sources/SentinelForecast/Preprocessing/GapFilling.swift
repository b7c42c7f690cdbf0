/// What missing points become.
enum GapFilling {
    /// `values` with NaN filled by `policy`; what lies before the first observed value stays missing, but for `zero`.
    static func fill(_ values: [Double], _ policy: Preprocessing.Gaps) -> [Double] {
        switch policy {
        case .exclude: return values
        case .zero: return values.map { $0.isNaN ? 0 : $0 }
        case .hold: return held(values)
        case .interpolate: return interpolated(values)
        }
    }

    private static func held(_ values: [Double]) -> [Double] {
        var last = Double.nan
        return values.map { value in
            if !value.isNaN { last = value }
            return last
        }
    }

    private static func interpolated(_ values: [Double]) -> [Double] {
        var filled = held(values)
        var before: Int?
        for (place, value) in values.enumerated() where !value.isNaN {
            if let before, place > before + 1 {
                let (from, length) = (values[before], Double(place - before))
                for inside in before + 1..<place {
                    let share = Double(inside - before) / length
                    filled[inside] = from * (1 - share) + value * share
                }
            }
            before = place
        }
        return filled
    }
}
