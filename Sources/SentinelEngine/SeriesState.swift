package import SentinelEvidence
package import SentinelForecast
package import SentinelPrometheus
package import SentinelSeries
import SentinelTime

/// One series of a watch as a value: data state (ring, gaps) and the lane that is served.
///
/// `step` is the heart of Sentinel: a pure function of the state and one input. The server, a back-test and a
/// simulation all run this one.
package struct SeriesState: Sendable {
    package let labels: LabelSet
    package private(set) var configuration: SeriesConfiguration
    package internal(set) var ring: SeriesRing
    /// What was observed at grid points that are excluded: the ring holds them as missing.
    var excluded: [Int64: Double] = [:]
    /// The version that is served.
    var lane: Lane?
    /// Versions that run beside it: the former one on probation, the challenger of an experiment.
    var shadows: [Lane] = []
    /// Which running version is shown; nil = the served one.
    var shown: Int?
    var expectations: ExpectationLog
    package internal(set) var counters = SeriesCounters()

    package init(labels: LabelSet, configuration: SeriesConfiguration) {
        self.labels = labels
        self.configuration = configuration
        self.ring = SeriesRing(grid: configuration.grid, capacity: configuration.capacity)
        self.expectations = ExpectationLog(capacity: configuration.capacity)
    }

    /// Feeds one input and appends what must happen outside.
    package mutating func step(_ input: SeriesInput, into effects: inout [SeriesEffect]) {
        switch input {
        case .sample(let index, let value):
            take(value, at: index, into: &effects)
        case .missing(let index):
            close(through: index, into: &effects)
        case .activate(let activation, let shadows):
            activate(activation, shadows: shadows, into: &effects)
        case .show(let version):
            shown = version
        case .configure(let configuration):
            configure(configuration)
        case .reset(let scope):
            reset(scope)
        }
    }

    /// The version that is served; nil while there is none for this series.
    package var version: Int? { lane?.version }

    /// What the lane was started from, where training made it; its model starts from its trained state again. A fit of
    /// the series' own is not kept: the database does not know it, so a restart could not bring it back.
    var trainedActivation: SeriesActivation? { lane.flatMap { $0.isCold ? nil : $0.activation } }

    /// What was expected of a grid point and by which version, one configured horizon earlier.
    package func expectation(at index: Int64) -> Expectation? {
        index >= ring.startIndex && index < ring.endIndex ? expectations.expectation(at: index) : nil
    }

    /// What readers may see, detached from the state.
    package func snapshot() -> SeriesSnapshot {
        let newest = ring.lastObserved(atOrBefore: ring.endIndex - 1)
        return SeriesSnapshot(
            labels: labels, closedThrough: ring.endIndex - 1, lastObserved: newest?.index, lastValue: newest?.value,
            points: ring.count, observed: ring.observedCount, lane: shownLane.map(laneSnapshot), counters: counters,
            arms: shadows.isEmpty ? [] : running.map { ArmSnapshot(version: $0.version, accuracy: $0.accuracy()) })
    }

    /// The lane whose forecasts are shown.
    private var shownLane: Lane? {
        guard let shown, let lane = shadows.first(where: { $0.version == shown }) else { return lane }
        return lane
    }

    /// The lane of a running version, served or not.
    func lane(of version: Int) -> Lane? {
        lane?.version == version ? lane : shadows.first { $0.version == version }
    }

    private var running: [Lane] { (lane.map { [$0] } ?? []) + shadows }

    /// The intervals of the newest forecast at any levels of 0.5 to 0.999, also such as are not kept; those that are
    /// kept are in the snapshot.
    package func bands(levels: [Double]) -> [IntervalBand] { shownLane?.bands(levels) ?? [] }

    /// Starts lanes; those that run already go on, whether they were served or not.
    private mutating func activate(
        _ activation: SeriesActivation?, shadows wanted: [SeriesActivation], into effects: inout [SeriesEffect]
    ) {
        var running = running
        let former = lane
        shadows = []
        lane = activation.map { activation in
            if let lane = reuse(activation, of: &running) { return lane }
            return Lane(activation, after: former, ring: ring, configuration: configuration, log: &expectations)
        }
        for activation in wanted where activation.version != lane?.version {
            // What a shadow would have said belongs to no chart of what was served.
            var unshown = ExpectationLog(capacity: configuration.capacity)
            shadows.append(
                reuse(activation, of: &running)
                    ?? Lane(activation, ring: ring, configuration: configuration, log: &unshown))
        }
        stopLanesIfNotFinite(into: &effects)
    }

    private func reuse(_ activation: SeriesActivation, of running: inout [Lane]) -> Lane? {
        guard let place = running.firstIndex(where: { $0.version == activation.version }) else { return nil }
        var lane = running.remove(at: place)
        lane.adopt(activation, configuration, ring: ring)
        return lane
    }

    private mutating func take(_ value: Double, at index: Int64, into effects: inout [SeriesEffect]) {
        guard value.isFinite else {
            counters.nonFinite += 1
            effects.append(.nonFiniteIgnored)
            close(through: index, into: &effects)
            return
        }
        guard !configuration.isExcluded(index) else { return setAside(value, at: index, into: &effects) }
        if ring.isEmpty || index >= ring.endIndex {
            if !ring.isEmpty { close(through: index - 1, into: &effects) }
            ring.append(value, at: index)
            advance(at: index, into: &effects)
            return
        }
        takeLate(value, at: index, into: &effects)
    }

    /// A value of an excluded grid point: kept for when the exclusion is lifted, missing until then.
    private mutating func setAside(_ value: Double, at index: Int64, into effects: inout [SeriesEffect]) {
        guard !ring.isEmpty, index >= ring.startIndex else { return }
        close(through: index, into: &effects)
        if index >= ring.startIndex { excluded[index] = value }
        if excluded.count > configuration.capacity { excluded = excluded.filter { $0.key >= ring.startIndex } }
    }

    /// Takes points out of the ring, or puts them back; true when one was moved.
    private mutating func applyExclusions(_ new: SeriesConfiguration) -> Bool {
        var hasMoved = false
        for (index, value) in excluded where !new.isExcluded(index) {
            excluded[index] = nil
            if ring.append(value, at: index) == .filled { hasMoved = true }
        }
        for range in new.exclusions where !ring.isEmpty {
            let (first, last) = (max(range.lowerBound, ring.startIndex), min(range.upperBound, ring.endIndex - 1))
            guard first <= last else { continue }
            for index in first...last {
                guard let value = ring.remove(at: index) else { continue }
                excluded[index] = value
                hasMoved = true
            }
        }
        return hasMoved
    }

    private mutating func reset(_ scope: ResetScope) {
        guard scope != .state else {
            lane = nil
            shadows = []
            return
        }
        lane?.forgetDrift()
        for place in shadows.indices { shadows[place].forgetDrift() }
        guard scope == .intervals else { return }
        lane?.restartIntervals(configuration, ring: ring)
        for place in shadows.indices { shadows[place].restartIntervals(configuration, ring: ring) }
    }

    /// A late sample goes into the ring, never into forecasts that were scored or issued already.
    private mutating func takeLate(_ value: Double, at index: Int64, into effects: inout [SeriesEffect]) {
        if ring[index] != nil {
            counters.duplicates += 1
            effects.append(.duplicateDropped)
        } else if index < ring.endIndex - 1 - Int64(configuration.lateSteps) || index < ring.startIndex {
            counters.lateDropped += 1
            effects.append(.lateSampleDropped)
        } else {
            ring.append(value, at: index)
            lane?.noteLate(value)
            for place in shadows.indices { shadows[place].noteLate(value) }
            counters.late += 1
        }
    }

    /// Marks every grid point up to `index` that has no observation as missing.
    private mutating func close(through index: Int64, into effects: inout [SeriesEffect]) {
        guard !ring.isEmpty, index >= ring.endIndex else { return }
        if index - ring.endIndex >= Int64(configuration.capacity) {
            ring.append(nil, at: index)
            expectations = ExpectationLog(capacity: configuration.capacity)
            lane = nil
            shadows = []
            return
        }
        for missing in ring.endIndex...index {
            ring.append(nil, at: missing)
            advance(at: missing, into: &effects)
        }
    }

    private mutating func advance(at index: Int64, into effects: inout [SeriesEffect]) {
        lane?.observe(at: index, ring: ring, configuration: configuration)
        for place in shadows.indices { shadows[place].observe(at: index, ring: ring, configuration: configuration) }
        let shown = shownLane
        let expected = shown?.expected(
            target: index, steps: configuration.keptExpectation, at: configuration.emittedLevel)
        expectations.record(expected, version: shown?.version ?? 0, at: index)
        stopLanesIfNotFinite(into: &effects)
    }

    /// Nothing that is not finite is ever shown: the lane ends, and the watch says so.
    private mutating func stopLanesIfNotFinite(into effects: inout [SeriesEffect]) {
        for shadow in shadows where !shadow.isFinite { effects.append(.laneStopped(version: shadow.version)) }
        shadows.removeAll { !$0.isFinite }
        guard lane?.isFinite == false, let version = lane?.version else { return }
        effects.append(.laneStopped(version: version))
        lane = nil
    }

    /// Keeps the data; the lane is started anew by the activation that follows a change of its shape.
    private mutating func configure(_ new: SeriesConfiguration) {
        guard new != configuration else { return }
        if new.capacity != configuration.capacity {
            var resized = SeriesRing(grid: new.grid, capacity: new.capacity)
            for index in max(ring.startIndex, ring.endIndex - Int64(new.capacity))..<ring.endIndex {
                resized.append(ring[index], at: index)
            }
            ring = resized
            expectations = expectations.resized(to: new.capacity, keeping: ring.startIndex..<ring.endIndex)
        }
        let isOtherData = new.exclusions != configuration.exclusions && applyExclusions(new)
        if isOtherData || new.horizon != configuration.horizon || new.expectedSteps != configuration.expectedSteps {
            lane = nil
            shadows = []
        }
        let restartsIntervals = new.levels != configuration.levels || new.intervalMethod != configuration.intervalMethod
        let restartsScores = new.scoreWindow != configuration.scoreWindow
        let restartsDrift = new.drift != configuration.drift
        configuration = new
        if restartsScores { lane?.restartScores(new) }
        if restartsIntervals { lane?.restartIntervals(new, ring: ring) }
        if restartsDrift { lane?.configureDrift(new, ring: ring) }
        for place in shadows.indices {
            if restartsScores { shadows[place].restartScores(new) }
            if restartsIntervals { shadows[place].restartIntervals(new, ring: ring) }
            if restartsDrift { shadows[place].configureDrift(new, ring: ring) }
        }
    }

    private func laneSnapshot(_ lane: Lane) -> LaneSnapshot {
        var expected: [ExpectedValue] = []
        for steps in configuration.expectedSteps {
            for ahead in 0...min(steps, 16) {
                let target = lane.issuedAt + Int64(ahead)
                if let value = lane.expected(target: target, steps: steps, at: configuration.emittedLevel) {
                    expected.append(value)
                }
            }
        }
        return LaneSnapshot(
            version: lane.version, isCold: lane.isCold, issuedAt: lane.issuedAt, forecast: lane.forecast,
            bands: lane.bands(configuration.levels), expected: expected, accuracy: lane.accuracy(),
            drift: drift)
    }

    /// What is known about the drift of the active version, whichever is shown: that is the one to retrain.
    package var drift: DriftAssessment? {
        lane.flatMap { $0.drift?.assessment(at: $0.issuedAt) }
    }
}
