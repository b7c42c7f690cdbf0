extension IntervalTracker {
    /// The band of the newest forecast at any level of ``levelRange``; nil before the first forecast.
    ///
    /// A tracked level is given as it was fixed when the forecast was issued. Another one takes its shape from the
    /// pooled errors and its width from the trackers of its neighbours, and lies between their bands.
    public func band(level: Double) -> IntervalBand? { bands(levels: [level]).first }

    /// ``band(level:)`` at several levels, in their order, for little more than the cost of one; levels that are not
    /// numbers are left out.
    public func bands(levels asked: [Double]) -> [IntervalBand] {
        guard let issuedAt else { return [] }
        let wanted = Self.inRange(asked)
        // Ranking the errors is what costs, and it is the same for every level.
        let isRanked = wanted.contains { !levels.contains($0) }
        let pool = isRanked ? ErrorPool(ring.cells, steps: steps, horizon: horizon) : nil
        return wanted.map { level in
            guard let tracked = levels.firstIndex(of: level) else {
                return band(level, between(level, issuedAt, pool))
            }
            return band(level, steps.indices.map { reach($0, target: issuedAt + Int64(steps[$0]), tracked) })
        }
    }

    /// What was expected of `target` by the forecast made `steps` ahead of it, with the band at a tracked `level`.
    public struct Expectation: Equatable, Sendable {
        /// The point forecast.
        public let forecast: Double
        /// At most the forecast.
        public let lower: Double
        /// At least the forecast.
        public let upper: Double
    }

    /// What was expected of `target` by the forecast made `steps` ahead; nil when that is not kept (only the tracked
    /// steps are, for targets from the newest origin on) or the level is not tracked.
    public func bounds(target: Int64, steps ahead: Int, level: Double) -> Expectation? {
        guard let issuedAt, target >= issuedAt, target <= issuedAt + Int64(ahead),
            let place = steps.firstIndex(of: ahead), let tracked = levels.firstIndex(of: level)
        else { return nil }
        let value = pending.forecast(pending.cell(place, target: target))
        guard !value.isNaN else { return nil }
        let reach = reach(place, target: target, tracked)
        return Expectation(forecast: value, lower: lower(value, reach.below), upper: upper(value, reach.above))
    }

    /// The share of actual values inside the served band, over the last few hundred targets; nil before the first.
    public func coverage(step: Int, level: Double) -> Double? {
        guard let place = steps.firstIndex(of: step), let tracked = levels.firstIndex(of: level) else { return nil }
        return coverage.share(place * levels.count + tracked)
    }

    private func reach(_ place: Int, target: Int64, _ level: Int) -> (below: Double, above: Double) {
        let reach = pending.reach(pending.cell(place, target: target), level)
        return (Double(reach.below), Double(reach.above))
    }

    private func lower(_ forecast: Double, _ below: Double) -> Double {
        min(forecast, max(forecast - below, support.lowerBound))
    }

    private func upper(_ forecast: Double, _ above: Double) -> Double {
        max(forecast, min(forecast + above, support.upperBound))
    }

    /// Steps that are not tracked lie on the line between their neighbours.
    private func band(_ level: Double, _ reaches: [(below: Double, above: Double)]) -> IntervalBand {
        var (lower, upper) = ([Double](), [Double]())
        var place = 0
        for (offset, value) in forecast.enumerated() {
            let step = offset + 1
            while place + 1 < steps.count, steps[place + 1] <= step { place += 1 }
            let next = min(place + 1, steps.count - 1)
            let share = next > place ? Double(step - steps[place]) / Double(steps[next] - steps[place]) : 0
            let (a, b) = (reaches[place], reaches[next])
            lower.append(self.lower(value, a.below + share * (b.below - a.below)))
            upper.append(self.upper(value, a.above + share * (b.above - a.above)))
        }
        return IntervalBand(level: level, lower: lower, upper: upper)
    }

    /// Reaches of a level that is not tracked: those of the pooled errors times the neighbours' multipliers, or between
    /// the neighbours.
    private func between(
        _ level: Double, _ issuedAt: Int64, _ pool: ErrorPool?
    ) -> [(below: Double, above: Double)] {
        let (low, high) = (levels.lastIndex { $0 < level }, levels.firstIndex { $0 > level })
        let share = if let low, let high { (level - levels[low]) / (levels[high] - levels[low]) } else { 0.0 }
        let unit = pool?.reach(level)
        return steps.indices.map { place in
            let target = issuedAt + Int64(steps[place])
            let inner = low.map { reach(place, target: target, $0) } ?? (below: 0, above: 0)
            let outer = high.map { reach(place, target: target, $0) } ?? (below: 1e38, above: 1e38)
            var wanted = (below: scales[place], above: scales[place])
            if low != nil, high != nil, pool == nil || !isShaped {
                wanted.below = inner.below + share * (outer.below - inner.below)
                wanted.above = inner.above + share * (outer.above - inner.above)
            } else if let pool, let unit {
                let wide = isShaped ? scales[place] * multiplier(place, low, high, share) : pool.scales[place]
                wanted = (below: wide * unit.below, above: wide * unit.above)
            }
            return (
                below: min(max(wanted.below, inner.below), outer.below),
                above: min(max(wanted.above, inner.above), outer.above)
            )
        }
    }

    /// Whether bands are multiples of the pooled one.
    private var isShaped: Bool { shape != nil && banks.isEmpty && conformal.isEmpty }

    /// The multiplier between those of two neighbouring levels.
    private func multiplier(_ place: Int, _ low: Int?, _ high: Int?, _ share: Double) -> Double {
        guard let first = low ?? high, let second = high ?? low else { return 1 }
        return multiplier(place, first) * (1 - share) + multiplier(place, second) * share
    }
}
