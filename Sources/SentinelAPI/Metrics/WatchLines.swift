import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelPrometheus
import SentinelTime

/// The lines of one watch, kept from page to page: the beginnings of its lines, and the finished lines for as long as
/// neither the snapshot nor the time nor a conflict changes them. Owned by one `PageCache`.
final class WatchLines {
    /// What tells one snapshot of a watch from another.
    private struct Edition: Equatable {
        let revision: Int
        let watchRevision: Int
        let activationSeq: Int
        let closedThrough: Int64?
        let lastAttempt: Timestamp?

        init(_ snapshot: WatchSnapshot) {
            revision = snapshot.revision
            watchRevision = snapshot.facts.watch.revision
            activationSeq = snapshot.facts.watch.activationSeq
            closedThrough = snapshot.facts.closedThrough
            lastAttempt = snapshot.facts.scrape.lastAttempt
        }
    }

    /// A series that is shown.
    struct Live {
        let labels: LabelSet
        let lane: LaneSnapshot
        let lines: SeriesLines
    }

    private var edition: Edition?
    private var validFrom = Timestamp(milliseconds: 0)
    private(set) var shape: WatchShape
    private var known: [LabelSet: SeriesLines] = [:]
    /// Which of the live series may be shown in the predecessor's format; nil when that has to be found out anew.
    private var granted: [Bool]?
    private var rival: String?
    private var isWritten = false
    /// The series that would be shown if no older watch showed them.
    private(set) var live: [Live] = []
    /// For each of them: false where another series of the watch has the same labels in the fixed families.
    private(set) var isInFixedFamilies: [Bool] = []
    /// From this moment on the lines must be written anew.
    private(set) var validUntil = Timestamp(milliseconds: 0)
    /// The finished lines.
    private(set) var page = WatchPage()

    init(_ snapshot: WatchSnapshot) { shape = WatchShape(snapshot.facts.watch.spec) }

    /// Chooses what the watch shows at a time; true when it claims something else than before.
    func choose(_ snapshot: WatchSnapshot, now: Timestamp) -> Bool {
        let edition = Edition(snapshot)
        guard edition != self.edition || now < validFrom || now >= validUntil else { return granted == nil }
        if edition != self.edition { reshape(snapshot.facts.watch.spec) }
        self.edition = edition
        validFrom = now
        let claims = live.map(\.lines.predictedClaim)
        select(snapshot, now: now)
        isWritten = false
        if granted == nil || live.map(\.lines.predictedClaim) != claims { granted = nil }
        return granted == nil
    }

    /// Finds out what may be shown; `register` holds what older watches show.
    func claim(_ register: inout ClaimRegister) {
        var rival: String?
        let grant = live.map { series -> Bool in
            guard let claim = series.lines.predictedClaim else { return false }
            guard let owner = register.take(claim, for: shape.spec.name) else { return true }
            rival = rival ?? owner
            return false
        }
        self.rival = rival
        if grant != granted { isWritten = false }
        granted = grant
    }

    /// Writes what changed.
    /// - Returns: the name of a watch that shows something of this one already.
    func write(_ snapshot: WatchSnapshot, now: Timestamp) -> String? {
        if !isWritten { page = WatchPage(snapshot, lines: self, granted: granted ?? [], now: now) }
        isWritten = true
        return rival
    }

    private func reshape(_ spec: WatchSpec) {
        guard spec != shape.spec else { return }
        if !shape.isSameLines(spec) { known = [:] }
        shape = WatchShape(spec)
    }

    /// Chooses the series that are shown now and until when the choice holds.
    private func select(_ snapshot: WatchSnapshot, now: Timestamp) {
        live = []
        validUntil = Timestamp(milliseconds: .max)
        let spec = snapshot.facts.watch.spec
        guard !spec.paused, snapshot.facts.serving.artifactProblem == nil else { return index() }
        live.reserveCapacity(snapshot.facts.series.count)
        var isNew = false
        for series in snapshot.facts.series {
            guard let last = series.lastObserved else { continue }
            let end = shape.freshness.end(lastObserved: last)
            guard end > now else { continue }
            validUntil = min(validUntil, end)
            guard let lane = series.lane, !lane.forecast.isEmpty else { continue }
            if let lines = known[series.labels], lines.version == lane.version {
                live.append(Live(labels: series.labels, lane: lane, lines: lines))
            } else {
                let lines = SeriesLines(series.labels, version: lane.version, shape: shape)
                live.append(Live(labels: series.labels, lane: lane, lines: lines))
                isNew = true
            }
        }
        if isNew || live.count != known.count { index() }
        guard !live.isEmpty else { return }
        validUntil = min(validUntil, spec.grid.time(at: spec.grid.index(atOrBefore: now) + 1))
    }

    /// Remembers the lines of the live series, and of no others.
    private func index() {
        known = Dictionary(live.map { ($0.labels, $0.lines) }) { first, _ in first }
        var claims: Set<SeriesClaim> = []
        isInFixedFamilies = live.map { claims.insert($0.lines.fixedClaim).inserted }
    }
}
