import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelPrometheus
import SentinelTime

/// The lines of one watch, kept from page to page: the beginnings of its lines, and the finished lines for as long as
/// neither the snapshot nor the time nor a conflict changes them.
struct WatchLines {
    /// What tells one snapshot of a watch from another.
    private struct Edition: Equatable {
        let revision: Int
        let watchRevision: Int
        let activationSeq: Int
        let closedThrough: Int64?
        let lastAttempt: Timestamp?

        init(_ snapshot: WatchSnapshot) {
            revision = snapshot.revision
            watchRevision = snapshot.watch.revision
            activationSeq = snapshot.watch.activationSeq
            closedThrough = snapshot.facts.closedThrough
            lastAttempt = snapshot.facts.scrape.lastAttempt
        }
    }

    /// A series that is shown.
    struct Live {
        let lane: LaneSnapshot
        let lines: SeriesLines
        /// False where another series of the watch has the same labels there.
        let isInFixedFamilies: Bool
    }

    private var edition: Edition?
    private var validFrom = Timestamp(milliseconds: 0)
    private(set) var shape: WatchShape
    private var known: [LabelSet: SeriesLines] = [:]
    private var granted: [Bool] = []
    /// The series that would be shown if no older watch showed them.
    private(set) var live: [Live] = []
    /// From this moment on the lines must be written anew.
    private(set) var validUntil = Timestamp(milliseconds: 0)
    /// The finished lines.
    private(set) var page = WatchPage()

    init(_ snapshot: WatchSnapshot) { shape = WatchShape(snapshot.watch.spec) }

    /// Brings the lines up to a snapshot and a time. `register` holds what older watches show already.
    /// - Returns: the name of a watch that shows something of this one already.
    mutating func update(_ snapshot: WatchSnapshot, now: Timestamp, register: inout ClaimRegister) -> String? {
        let edition = Edition(snapshot)
        let isCurrent = edition == self.edition && now >= validFrom && now < validUntil
        if !isCurrent {
            if edition != self.edition { reshape(snapshot.watch.spec) }
            self.edition = edition
            validFrom = now
            select(snapshot, now: now)
        }
        let (grant, rival) = claim(&register)
        if !isCurrent || grant != granted {
            granted = grant
            page = WatchPage(snapshot, lines: self, granted: grant, now: now)
        }
        return rival
    }

    private mutating func reshape(_ spec: WatchSpec) {
        guard spec != shape.spec else { return }
        if !shape.isSameLines(spec) { known = [:] }
        shape = WatchShape(spec)
    }

    /// Chooses the series that are shown now and until when the choice holds.
    private mutating func select(_ snapshot: WatchSnapshot, now: Timestamp) {
        live = []
        validUntil = Timestamp(milliseconds: .max)
        let spec = snapshot.watch.spec
        guard !spec.paused, snapshot.facts.serving.artifactProblem == nil else { return known = [:] }
        var shown: [LabelSet: SeriesLines] = [:]
        shown.reserveCapacity(snapshot.series.count)
        var fixedClaims: Set<SeriesClaim> = []
        for series in snapshot.series {
            guard let last = series.lastObserved else { continue }
            let end = shape.freshness.end(lastObserved: last)
            guard end > now else { continue }
            validUntil = min(validUntil, end)
            guard let lane = series.lane, !lane.forecast.isEmpty else { continue }
            let lines = lines(of: series.labels, version: lane.version)
            shown[series.labels] = lines
            let isFirst = fixedClaims.insert(lines.fixedClaim).inserted
            live.append(Live(lane: lane, lines: lines, isInFixedFamilies: isFirst))
        }
        known = shown
        guard !live.isEmpty else { return }
        validUntil = min(validUntil, spec.grid.time(at: spec.grid.index(atOrBefore: now) + 1))
    }

    private func lines(of labels: LabelSet, version: Int) -> SeriesLines {
        if let lines = known[labels], lines.version == version { return lines }
        return SeriesLines(labels, version: version, shape: shape)
    }

    /// Which of the live series may be shown in the predecessor's format.
    private func claim(_ register: inout ClaimRegister) -> (granted: [Bool], rival: String?) {
        var rival: String?
        let granted = live.map { series -> Bool in
            guard let claim = series.lines.predictedClaim else { return false }
            guard let owner = register.take(claim, for: shape.spec.name) else { return true }
            rival = rival ?? owner
            return false
        }
        return (granted, rival)
    }
}
