package import SentinelForecast
package import SentinelPrometheus
package import SentinelSeries
import SentinelTime

/// All series of one watch as a value, and the rules between them: who joins, who leaves, which version they serve.
///
/// One owner holds it and feeds it; readers get snapshots.
package struct WatchEngine: Sendable {
    package internal(set) var configuration: SeriesConfiguration
    /// How many series are admitted.
    package var maxSeries: Int
    /// The ids of the series that the active version was trained on.
    package var knownSeries: Set<String> = []
    package internal(set) var series: [LabelSet: SeriesState] = [:]
    package private(set) var served: ServedVersion?
    /// Everything up to this grid index has been asked for.
    package internal(set) var closedThrough: Int64?
    /// How many label sets were refused because there are too many; 0 = none.
    package internal(set) var refusedSeries = 0
    /// What is compared: an experiment, a probation.
    package internal(set) var trials: [Trial] = []
    /// Which running version is shown; nil = the served one.
    package internal(set) var shown: Int?
    /// The newest reset by hand that was carried out.
    package internal(set) var resetSeq = 0

    package init(configuration: SeriesConfiguration, maxSeries: Int) {
        self.configuration = configuration
        self.maxSeries = maxSeries
    }

    /// Takes one reply of the source: its samples, and what it does not hold as missing.
    package mutating func ingest(_ batch: ScrapeBatch, into effects: inout [WatchEffect]) {
        admit(batch, into: &effects)
        var present: Set<LabelSet> = []
        for incoming in batch.series {
            present.insert(incoming.labels)
            feed(incoming, closed: batch.closedThrough, into: &effects)
        }
        let absent = series.keys.filter { !present.contains($0) }.sorted()
        for labels in absent { step(.missing(index: batch.closedThrough), labels, into: &effects) }
        closedThrough = max(closedThrough ?? batch.closedThrough, batch.closedThrough)
        closeTrials(through: batch.closedThrough)
        dropVanished(absent, into: &effects)
        requestFits(into: &effects)
    }

    /// Serves a version, or none. Series without coefficients in it are fitted from its recipe (`wantsFit`); those
    /// whose lane runs under it already, as after a restore or in a shadow, go on. `shadows` run beside it.
    package mutating func activate(
        _ version: ServedVersion?, fits: [String: SeriesFit], shadows: [ShadowVersion] = [],
        into effects: inout [WatchEffect]
    ) {
        if fitRequested.version != version?.number { fitRequested = FitRequests(version: version?.number) }
        served = version
        waiting = [:]
        trainedErrors = version == nil ? [:] : fits.mapValues { ($0.errors, $0.relativeToNaive) }
        if let version { waiting = fits.mapValues { SeriesActivation(version: version.number, fit: $0) } }
        shadowed = SeriesActivation.bySeries(shadows)
        for labels in series.keys.sorted() {
            var activation = waiting.removeValue(forKey: labels.seriesID)
            if activation == nil, let version, series[labels]?.version == version.number {
                // Fitted for this series alone: it goes on.
                activation = series[labels]?.lane?.activation
            }
            let beside = shadowed[labels.seriesID] ?? []
            step(.activate(activation, shadows: beside), labels, into: &effects)
        }
        requestFits(into: &effects)
    }

    /// Gives a series that joined late the coefficients that were fitted for it alone.
    package mutating func activateCold(
        _ labels: LabelSet, version: Int, fit: SeriesFit, into effects: inout [WatchEffect]
    ) {
        guard served?.number == version, series[labels]?.version == nil else { return }
        var activation = SeriesActivation(version: version, fit: fit)
        activation.isCold = true
        start(activation, labels, into: &effects)
    }

    /// Changes everything but the grid and the query; the caller activates a version afterwards.
    package mutating func configure(_ new: SeriesConfiguration, maxSeries: Int) {
        self.maxSeries = maxSeries
        guard new != configuration else { return }
        configuration = new
        fitRequested = FitRequests(version: nil)
        var ignored: [WatchEffect] = []
        for labels in series.keys.sorted() { step(.configure(new), labels, into: &ignored) }
    }

    /// The rings of all series, as training gets them.
    package func rings() -> [(labels: LabelSet, ring: SeriesRing)] {
        series.values.map { ($0.labels, $0.ring) }.sorted { $0.labels < $1.labels }
    }

    /// What readers may see of all series, in the order of their labels.
    package func snapshots() -> [SeriesSnapshot] {
        series.values.map { $0.snapshot() }.sorted { $0.labels < $1.labels }
    }

    /// For series that joined late: at which number of observations a fit was last asked for.
    var fitRequested = FitRequests(version: nil)
    /// The errors that training found, by series id: what the intervals of a series that comes back start from.
    private var trainedErrors: [String: (errors: ForecastErrors, relativeToNaive: Double?)] = [:]
    /// Coefficients of the served version for series that are not here, by series id: for when they come back.
    private var waiting: [String: SeriesActivation] = [:]
    /// Coefficients of the versions that run in shadow, by series id.
    private var shadowed: [String: [SeriesActivation]] = [:]

    /// Starts the served version on a series that came late or came back, and the shadows with it.
    private mutating func start(
        _ activation: SeriesActivation, _ labels: LabelSet, into effects: inout [WatchEffect]
    ) {
        step(.activate(activation, shadows: shadowed[labels.seriesID] ?? []), labels, into: &effects)
    }

    /// All new label sets or none: a part of them would be a silent cut. When there are too many, those that the served
    /// version knows still come, so that a restart does not end what was running.
    private mutating func admit(_ batch: ScrapeBatch, into effects: inout [WatchEffect]) {
        let new = Set(batch.series.lazy.map(\.labels)).subtracting(series.keys)
        var admitted = new.sorted()
        if series.count + new.count > maxSeries {
            let room = max(0, maxSeries - series.count)
            admitted = Array(admitted.filter { knownSeries.contains($0.seriesID) }.prefix(room))
        }
        refusedSeries = new.count - admitted.count
        for labels in admitted {
            series[labels] = SeriesState(labels: labels, configuration: configuration)
            if let shown { step(.show(shown), labels, into: &effects) }
            effects.append(.joined(labels))
        }
    }

    private mutating func feed(_ incoming: ScrapeBatch.Series, closed: Int64, into effects: inout [WatchEffect]) {
        guard series[incoming.labels] != nil else { return }
        for (index, value) in news(in: incoming, closed: closed) {
            step(.sample(index: index, value: value), incoming.labels, into: &effects)
            compare(incoming.labels, at: index)
        }
        step(.missing(index: closed), incoming.labels, into: &effects)
    }

    /// Recent points are asked for again, to catch late ones: what is known already is not news. A function of its own,
    /// so that no copy of the ring is alive while the ring is written.
    private func news(in incoming: ScrapeBatch.Series, closed: Int64) -> [(index: Int64, value: Double)] {
        guard let ring = series[incoming.labels]?.ring else { return [] }
        return zip(incoming.indices, incoming.values).compactMap { index, value in
            guard index <= closed else { return nil }
            let isPast = !ring.isEmpty && index < ring.endIndex
            return isPast && (ring[index] != nil || !value.isFinite) ? nil : (index, value)
        }
    }

    mutating func step(_ input: SeriesInput, _ labels: LabelSet, into effects: inout [WatchEffect]) {
        var happened: [SeriesEffect] = []
        series[labels]?.step(input, into: &happened)
        for effect in happened {
            effects.append(.series(labels, effect))
            if case .laneStopped(let version) = effect { fail(version: version) }
        }
    }

    /// A series leaves when it was not seen for a whole look-back: its model has nothing left to see.
    private mutating func dropVanished(_ absent: [LabelSet], into effects: inout [WatchEffect]) {
        let patience = Int64(max(configuration.lookback, configuration.staleAfter + 1))
        for labels in absent.sorted() {
            guard let state = series[labels] else { continue }
            let newest = state.ring.lastObserved(atOrBefore: state.ring.endIndex - 1)?.index ?? .min
            guard newest < state.ring.endIndex - patience else { continue }
            var known = state.trainedActivation
            known?.errors = trainedErrors[labels.seriesID]?.errors
            known?.relativeToNaive = trainedErrors[labels.seriesID]?.relativeToNaive
            waiting[labels.seriesID] = known
            series[labels] = nil
            fitRequested.observed[labels] = nil
            effects.append(.dropped(labels))
        }
    }

    /// Asks for coefficients for series that the served version does not know, again each time their data has doubled;
    /// a series that has come back gets what training made for it again. One that was fitted alone is fitted anew, on
    /// what it brings back.
    private mutating func requestFits(into effects: inout [WatchEffect]) {
        guard let served else { return }
        let without = series.filter { $0.value.version == nil }.mapValues(\.ring.observedCount)
        for (labels, observed) in without.sorted(by: { $0.key < $1.key }) where observed >= served.minimumSamples {
            if let known = waiting.removeValue(forKey: labels.seriesID) {
                start(known, labels, into: &effects)
                continue
            }
            let last = fitRequested.observed[labels] ?? 0
            guard last == 0 || observed >= 2 * last else { continue }
            fitRequested.observed[labels] = observed
            effects.append(.wantsFit(labels))
        }
    }
}

/// What was asked for on behalf of one version.
struct FitRequests: Sendable {
    var version: Int?
    var observed: [LabelSet: Int] = [:]

    init(version: Int?) {
        self.version = version
    }
}

extension SeriesActivation {
    static func bySeries(_ versions: [ShadowVersion]) -> [String: [SeriesActivation]] {
        var found: [String: [SeriesActivation]] = [:]
        for version in versions {
            for (id, fit) in version.fits { found[id, default: []].append(.init(version: version.number, fit: fit)) }
        }
        return found
    }

    init(version: Int, fit: SeriesFit) {
        self.init(
            version: version, model: fit.model, scale: fit.scale, trainedThrough: fit.trainedThrough, isCold: false,
            errors: fit.errors, relativeToNaive: fit.relativeToNaive)
    }
}
