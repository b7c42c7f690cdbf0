extension IntervalTracker {
    /// Goes on with what `predecessor` learnt of coverage, where it has the same method, levels and steps: a model that
    /// was trained again on the same series misses alike, so its band need not start from the pooled errors alone.
    ///
    /// To be called before the first forecast is issued; the pooled errors stay those of the new model.
    public mutating func succeed(_ predecessor: IntervalTracker) {
        guard predecessor.method == method, predecessor.levels == levels, predecessor.steps == steps else { return }
        controls = predecessor.controls
        conformal = predecessor.conformal
        if !banks.isEmpty, !predecessor.banks.isEmpty { banks = predecessor.banks }
        coverage = predecessor.coverage
        (largestChange, lastActual) = (predecessor.largestChange, predecessor.lastActual)
    }
}
