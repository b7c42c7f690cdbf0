/// False discovery control over many tests by e-values, valid under any dependence between them.
///
/// Source: Wang and Ramdas, "False discovery rate control with e-values" (2020):
/// k = max { k : e_(k) >= N / (level k) }.
public enum EBenjaminiHochberg {
    /// Which hypotheses are rejected at false discovery rate `level`; an e-value that is not a number is no evidence.
    public static func rejected(_ eValues: [Double], level: Double) -> [Bool] {
        let bounded = eValues.map { $0.isNaN ? 0 : $0 }
        let order = bounded.indices.sorted { bounded[$0] > bounded[$1] }
        let count = Double(bounded.count)
        let accepted = order.indices.last { bounded[order[$0]] * level * Double($0 + 1) >= count }
        var result = [Bool](repeating: false, count: bounded.count)
        for index in order.prefix(accepted.map { $0 + 1 } ?? 0) { result[index] = true }
        return result
    }
}
