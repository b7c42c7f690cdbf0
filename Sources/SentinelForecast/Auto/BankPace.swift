/// How often a bank scores its forecasts, and how long it remembers.
struct BankPace: Equatable, Sendable {
    /// How many points the training window had.
    let count: Int
    /// Grid steps between two scored origins while it runs by sample.
    let live: Int
    /// Grid steps after which an error counts half.
    let halfLife: Double

    /// For a window of `count` points whose origins are `stride` apart: half-life clip(count / 4, 40, 120), and long
    /// enough for ten origins; live origins as far apart, but at least 3 to a horizon and at most 16.
    init(count: Int, stride: Int, horizon: Int) {
        self.count = count
        halfLife = max(min(max(Double(count) / 4, 40), 120), 10 * Double(stride))
        live = max((horizon + 15) / 16, min(stride, max(1, horizon / 3)))
    }
}

extension BankPace {
    func encode(into writer: inout ArtifactWriter) {
        writer.write(count)
        writer.write(live)
        writer.write(halfLife)
    }

    init(from reader: inout ArtifactReader) throws(ArtifactError) {
        count = try reader.integer("auto.count", in: 1...AutoLimits.reach)
        live = try reader.integer("auto.pace", in: 1...ModelRecipe.horizonLimit)
        halfLife = try reader.number("auto.half_life", in: 1...1e6)
    }
}
