/// Stands in for missing points where a method needs a value at each: what it gives is looked at, never scored.
public enum GapFill {
    /// How many steps the last observed value is held before the season speaks.
    public static let hold = 3

    /// Replaces NaN in `values` (oldest first): by the last observed value for ``hold`` steps, then by the value one
    /// `season` earlier (itself maybe filled), where there is none by the last observed one; what is missing at the
    /// start gets the first observed value. Looks ahead for that start only. Leaves an array of NaN alone.
    public static func fill(_ values: inout [Double], season: Int?) {
        guard let first = values.firstIndex(where: { !$0.isNaN }) else { return }
        for i in 0..<first { values[i] = values[first] }
        var (last, age) = (values[first], 0)
        for i in (first + 1)..<max(values.count, first + 1) {
            if values[i].isNaN {
                age += 1
                let seasonal = season.flatMap { age > hold && i >= $0 && $0 > 0 ? values[i - $0] : nil }
                values[i] = seasonal ?? last
            } else {
                (last, age) = (values[i], 0)
            }
        }
    }
}
