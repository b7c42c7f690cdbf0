/// False discovery control over many tests by p-values.
///
/// Source: Benjamini and Hochberg (1995). Valid for independent or positively dependent p-values.
public enum BenjaminiHochberg {
    /// Adjusted p-values in the order given; a p that is not a number counts as 1.
    public static func adjusted(_ pValues: [Double]) -> [Double] {
        let bounded = pValues.map { $0.isNaN ? 1 : min(max($0, 0), 1) }
        let order = bounded.indices.sorted { bounded[$0] < bounded[$1] }
        var result = bounded
        var smallest = 1.0
        for (rank, index) in order.enumerated().reversed() {
            smallest = min(smallest, bounded[index] * Double(bounded.count) / Double(rank + 1))
            result[index] = smallest
        }
        return result
    }

    /// Which hypotheses are rejected at false discovery rate `level`.
    public static func rejected(_ pValues: [Double], level: Double) -> [Bool] {
        adjusted(pValues).map { $0 <= level }
    }
}
