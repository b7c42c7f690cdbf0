extension IntervalTracker: Equatable {
    /// Two trackers are equal when what they write is.
    public static func == (a: IntervalTracker, b: IntervalTracker) -> Bool {
        var (left, right) = (ArtifactWriter(), ArtifactWriter())
        a.encode(into: &left)
        b.encode(into: &right)
        return left.bytes == right.bytes
    }

    /// Writes the whole state.
    public func encode(into writer: inout ArtifactWriter) {
        writer.write(method.rawValue)
        writer.write(horizon)
        writer.write(levels)
        writer.write(steps.map(Double.init))
        writer.write(issuedAt != nil)
        writer.write(Int(issuedAt ?? 0))
        writer.write(Int(shapedSince))
        writer.write(isSurprised)
        for value in [support.lowerBound, support.upperBound, largestChange, lastActual] { writer.write(value) }
        writer.write(forecast.count)
        for value in forecast { writer.write(value) }
        writer.write(scales)
        ring.encode(into: &writer)
        pending.encode(into: &writer)
        coverage.encode(into: &writer)
        writer.write(shape != nil)
        shape?.encode(into: &writer)
        writer.write(!banks.isEmpty)
        for bank in banks { bank.encode(into: &writer) }
        for control in controls { control.encode(into: &writer) }
        for scores in conformal { scores.encode(into: &writer) }
    }

    /// Reads what ``encode(into:)`` wrote, with every number checked.
    public init(from reader: inout ArtifactReader) throws(ArtifactError) {
        let name = try reader.text("intervals.method", limit: 64)
        guard let method = IntervalMethod(rawValue: name) else { throw .badValue(field: "intervals.method") }
        let horizon = try reader.integer("intervals.horizon", in: 1...ModelRecipe.horizonLimit)
        let levels = try reader.numbers("intervals.levels", limit: Self.levelsMax)
        guard zip(levels, levels.dropFirst()).allSatisfy(<), levels.allSatisfy(Self.levelRange.contains) else {
            throw .badValue(field: "intervals.levels")
        }
        let steps = try reader.numbers("intervals.steps", limit: 64).map { Int(exactly: $0) ?? 0 }
        guard let first = steps.first, let last = steps.last, first >= 1, last <= horizon,
            zip(steps, steps.dropFirst()).allSatisfy(<)
        else { throw .badValue(field: "intervals.steps") }
        self.init(horizon: horizon, levels: levels, method: method, steps: steps, stride: 1)
        try readState(&reader)
    }

    private mutating func readState(_ reader: inout ArtifactReader) throws(ArtifactError) {
        let isIssued = try reader.flag("intervals.issued")
        let index = Int64(try reader.integer("intervals.issuedAt", in: Int.min / 2...Int.max / 2))
        issuedAt = isIssued ? index : nil
        shapedSince = Int64(try reader.integer("intervals.shapedSince", in: Int.min...Int.max))
        isSurprised = try reader.flag("intervals.surprised")
        let low = Double(bitPattern: try reader.unsigned())
        let high = Double(bitPattern: try reader.unsigned())
        guard low <= high else { throw .badValue(field: "intervals.support") }
        support = low...high
        largestChange = try reader.number("intervals.change", in: 0...1e38)
        lastActual = Double(bitPattern: try reader.unsigned())
        guard !lastActual.isInfinite else { throw .badValue(field: "intervals.lastActual") }
        for _ in 0..<(try reader.integer("intervals.forecast", in: 0...horizon)) {
            forecast.append(Double(bitPattern: try reader.unsigned()))
        }
        scales = try reader.numbers("intervals.scales", limit: steps.count)
        guard scales.allSatisfy({ $0 >= 0 }), scales.count == (isIssued ? steps.count : 0) else {
            throw .badValue(field: "intervals.scales")
        }
        ring = try ErrorRing(steps: steps, horizon: horizon, from: &reader)
        pending = try PendingBands(steps: steps, levels: levels.count, from: &reader)
        coverage = try CoverageLog(cells: steps.count * levels.count, from: &reader)
        try readAdaptation(&reader)
    }

    private mutating func readAdaptation(_ reader: inout ArtifactReader) throws(ArtifactError) {
        if try reader.flag("intervals.shape") {
            shape = try BandShape(steps: steps.count, levels: levels.count, from: &reader)
        }
        if try reader.flag("intervals.banks") {
            for _ in 0..<steps.count * levels.count { banks.append(try QuantileBank(from: &reader)) }
        }
        guard method == .quantileTracking || banks.isEmpty else { throw .badValue(field: "intervals.banks") }
        for level in controls.indices { controls[level] = try CoverageControl(steps: steps.count, from: &reader) }
        for place in conformal.indices { conformal[place] = try AdaptiveConformal(levels: levels, from: &reader) }
    }
}
