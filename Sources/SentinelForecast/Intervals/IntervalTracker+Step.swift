/// A forecast that a band is wanted for.
public struct IssuedForecast: Sendable {
    /// One value per step from 1 on; values beyond the horizon are left out.
    public var values: [Double]
    /// ``FittedModel/spread`` of the same forecast; empty without members.
    public var spread: [Double]
    /// Where actual values can lie, by contract or nature; infinite ends where nothing is known.
    public var support: ClosedRange<Double>

    /// Any real number is possible, unless said otherwise.
    public init(
        _ values: [Double], spread: [Double] = [],
        support: ClosedRange<Double> = -Double.infinity...Double.infinity
    ) {
        self.values = values
        self.spread = spread
        self.support = support
    }
}

extension IntervalTracker {
    /// No band is narrower than this part of the forecast on either side: what sums of floating-point numbers lose.
    private static let rounding = 1e-12

    /// Takes the forecast made from grid point `index` and fixes its band.
    ///
    /// Indices go up one by one; after a jump everything that waits for its target is forgotten. Values that are not
    /// finite get no band.
    public mutating func issue(_ issued: IssuedForecast, at index: Int64) {
        if index != (issuedAt ?? .min) &+ 1 {
            pending.reset()
            ring.close()
            if shape != nil || method == .adaptiveConformal { shapedSince = index }
        }
        if banks.isEmpty, conformal.isEmpty, ring.isStale || (isSurprised && ring.fresh >= steps.count) {
            refresh(from: ring.cells)
            ring.settle()
            if shapedSince == .max, shape != nil { shapedSince = index }
        }
        issuedAt = index
        support = issued.support
        forecast.removeAll(keepingCapacity: true)
        forecast.append(contentsOf: issued.values.prefix(horizon))
        ring.open(at: index) { place in
            let spread = steps[place] <= issued.spread.count ? issued.spread[steps[place] - 1] : 0
            return spread.isFinite && spread > 0 ? Float(min(spread, 1e38)) : 0
        }
        scales.removeAll(keepingCapacity: true)
        for (place, step) in steps.enumerated() {
            let spread = step <= issued.spread.count ? issued.spread[step - 1] : 0
            scales.append(scale(place, spread: spread))
            let cell = pending.cell(place, target: index + Int64(step))
            let value = step <= forecast.count ? forecast[step - 1] : .nan
            pending.keep(value.isFinite ? value : .nan, in: cell)
            if value.isFinite { fix(place, cell, value) }
        }
    }

    /// Scores what was issued for grid point `index`; nil (or not finite) = missing, which teaches nothing.
    public mutating func observe(_ actual: Double?, at index: Int64) {
        guard let actual, actual.isFinite else {
            lastActual = .nan
            return
        }
        if !lastActual.isNaN { largestChange = max(largestChange, min(abs(actual - lastActual), 1e38)) }
        lastActual = actual
        guard let issuedAt, index >= issuedAt else { return }
        for (place, step) in steps.enumerated() where index - Int64(step) <= issuedAt {
            let cell = pending.cell(place, target: index)
            let forecast = pending.forecast(cell)
            guard !forecast.isNaN else { continue }
            let error = Float(min(max(actual - forecast, -1e38), 1e38))
            let origin = index - Int64(step)
            ring.set(error, place: place, origin: origin)
            if let shape, Double(abs(error)) > 50 * shape.scales[place] { isSurprised = true }
            score(error, place, cell, teaches: origin >= shapedSince)
        }
        for level in controls.indices { controls[level].settle() }
    }

    /// The scale of the band: from the errors, or from changes of the series while there are none.
    private func scale(_ place: Int, spread: Double) -> Double {
        guard let shape else { return largestChange * Double(steps[place]).squareRoot() }
        return min(shape.scale(place, spread: spread), 1e37)
    }

    /// Fixes the band of one step, nested over levels.
    private mutating func fix(_ place: Int, _ cell: Int, _ forecast: Double) {
        let rounding = Float(min(abs(forecast) * Self.rounding, 1e38))
        var fixed = PendingBands.Reach(below: rounding, above: rounding)
        for level in levels.indices {
            let reach = current(place, level)
            fixed.below = max(fixed.below, reach.below)
            fixed.above = max(fixed.above, reach.above)
            pending.keep(fixed, in: cell, level: level)
        }
    }

    /// The band that the newest state gives to a step and level.
    private func current(_ place: Int, _ level: Int) -> PendingBands.Reach {
        if method == .adaptiveConformal {
            let reach = min(conformal[place].reach(level), 1e38)
            return PendingBands.Reach(below: reach, above: reach)
        }
        guard let shape else {
            let reach = Float(min(scales[place], 1e38))
            return PendingBands.Reach(below: reach, above: reach)
        }
        if !banks.isEmpty {
            let reach = min(banks[place * levels.count + level].quantile, 1e38)
            return PendingBands.Reach(below: reach, above: reach)
        }
        let unit = shape.reaches[level]
        let wide = scales[place] * (controls.isEmpty ? 1 : multiplier(place, level))
        return PendingBands.Reach(
            below: Float(min(wide * unit.below, 1e38)), above: Float(min(wide * unit.above, 1e38)))
    }

    /// What the pooled band is multiplied by.
    func multiplier(_ place: Int, _ level: Int) -> Double {
        controls.isEmpty ? 1 : Double(controls[level].multiplier(place, step: steps[place]))
    }

    private mutating func score(_ error: Float, _ place: Int, _ cell: Int, teaches: Bool) {
        for (level, nominal) in levels.enumerated() {
            let served = pending.reach(cell, level)
            let missed = error > served.above || -error > served.below
            coverage.add(!missed, at: place * levels.count + level)
            guard teaches else { continue }
            if !controls.isEmpty {
                controls[level].take(missed: missed, miss: Float(1 - nominal), at: place)
            } else if !banks.isEmpty {
                banks[place * levels.count + level].learn(abs(error), missed: missed, miss: Float(1 - nominal))
            } else if !conformal.isEmpty {
                conformal[place].adjust(level, missed: missed, miss: 1 - nominal)
            }
        }
        if !conformal.isEmpty { conformal[place].take(abs(error)) }
    }
}
