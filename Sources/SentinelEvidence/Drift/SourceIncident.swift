public import SentinelTime

/// A watch found drifting.
public struct DriftAlarm: Sendable, Hashable {
    /// The watch.
    public let watch: String
    /// Its data source.
    public let source: String
    /// When it was found.
    public let time: Timestamp

    /// `watch` of `source` was found drifting at `time`.
    public init(watch: String, source: String, time: Timestamp) {
        self.watch = watch
        self.source = source
        self.time = time
    }
}

/// Many watches of one data source that began to drift together: one incident of the source, not so many stale models.
/// None of them is to be retrained for it.
public struct SourceIncident: Sendable, Hashable {
    /// What "many" and "together" mean.
    public struct Rule: Sendable, Hashable {
        /// More than this share of the watches of the source.
        public var share = 0.2
        /// And at least this many watches.
        public var minimum = 5
        /// Within this time.
        public var within = TimeSpan.minutes(5)

        /// More than 20 % and at least 5 watches within 5 minutes.
        public init() {}
    }

    /// The data source.
    public let source: String
    /// The watches that belong to it, ascending.
    public let watches: [String]
    /// The first of their alarms.
    public let first: Timestamp
    /// The last of their alarms.
    public let last: Timestamp

    /// The incidents among `alarms`, given in any order, by source and time; `watchCounts` says how many watches each
    /// source has (a source not named there has as many as alarmed).
    ///
    /// Windows that meet the rule and overlap are one incident. Equal inputs in another order give the same result.
    public static func find(
        in alarms: [DriftAlarm], watchCounts: [String: Int], rule: Rule = Rule()
    ) -> [SourceIncident] {
        let bySource = Dictionary(grouping: alarms, by: \.source)
        return bySource.keys.sorted().flatMap { source -> [SourceIncident] in
            let sorted = (bySource[source] ?? []).sorted { ($0.time, $0.watch) < ($1.time, $1.watch) }
            let total = max(watchCounts[source] ?? 0, Set(sorted.map(\.watch)).count)
            return spans(of: sorted, total: total, rule).map { span in
                SourceIncident(
                    source: source, watches: Set(sorted[span].map(\.watch)).sorted(),
                    first: sorted[span.lowerBound].time, last: sorted[span.upperBound - 1].time)
            }
        }
    }

    /// The places of sorted alarms that windows meeting the rule cover, overlapping ones merged.
    private static func spans(of alarms: [DriftAlarm], total: Int, _ rule: Rule) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var present: [String: Int] = [:]
        var start = 0
        for (place, alarm) in alarms.enumerated() {
            present[alarm.watch, default: 0] += 1
            while start < place, isApart(alarms[start].time, alarm.time, rule.within) {
                let left = alarms[start].watch
                present[left] = present[left].flatMap { $0 > 1 ? $0 - 1 : nil }
                start += 1
            }
            guard present.count >= rule.minimum, Double(present.count) > rule.share * Double(total) else { continue }
            if let last = spans.last, start < last.upperBound {
                spans[spans.count - 1] = last.lowerBound..<place + 1
            } else {
                spans.append(start..<place + 1)
            }
        }
        return spans
    }

    private static func isApart(_ a: Timestamp, _ b: Timestamp, _ within: TimeSpan) -> Bool {
        let (difference, overflow) = b.milliseconds.subtractingReportingOverflow(a.milliseconds)
        return overflow || difference > within.milliseconds
    }
}
