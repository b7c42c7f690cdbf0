extension ForecastErrors {
    /// The errors without those of the oldest `count` origins.
    func withoutFirst(_ count: Int) -> ForecastErrors {
        guard count > 0 else { return self }
        let width = steps.count
        var rest = ForecastErrors(steps: steps, stride: stride)
        for row in min(count, origins)..<origins {
            let cells = row * width..<(row + 1) * width
            rest.append(errors: Array(errors[cells]), spreads: Array(spreads[cells]))
        }
        return rest
    }
}
