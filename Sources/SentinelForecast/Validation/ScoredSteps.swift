#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// Which horizon steps are scored, so that state stays bounded at long horizons.
public enum ScoredSteps {
    /// Up to this horizon every step is scored.
    public static let dense = 16

    /// All steps up to ``dense``; beyond it 16 of them: 1, 2, 3, 4 and a geometric sequence that ends at `horizon`.
    public static func steps(horizon: Int) -> [Int] {
        guard horizon > dense else { return horizon < 1 ? [] : Array(1...horizon) }
        var steps = [1, 2, 3, 4]
        for i in 1...12 {
            let step = 4 * pow(Double(horizon) / 4, Double(i) / 12)
            steps.append(i == 12 ? horizon : max(steps[steps.count - 1] + 1, Int(step.rounded())))
        }
        return steps
    }
}
