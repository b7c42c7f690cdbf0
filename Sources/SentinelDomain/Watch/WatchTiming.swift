package import SentinelJSON
package import SentinelTime

/// The lengths of time of a watch, read and checked together because they bound each other.
package struct WatchTiming: Sendable {
    package private(set) var granularity = TimeSpan.minutes(1)
    package private(set) var horizon = TimeSpan.minutes(5)
    package private(set) var lookback = TimeSpan.minutes(30)
    package private(set) var trainingWindow = TimeSpan.zero
    package private(set) var scrapeDelay = TimeSpan.zero

    package init(_ reader: ObjectReader) {
        let bounds = Limits.granularityMin...Limits.granularityMax
        let written = ["granularity", "horizon", "lookback", "training_window"].map { field in
            (field: field, span: field == "granularity" ? reader.duration(field, in: bounds) : reader.duration(field))
        }
        let unreadable = Set(written.filter { $0.span == nil && reader.has($0.field) }.map(\.field))
        granularity = written[0].span ?? granularity
        horizon = written[1].span ?? granularity * 5
        lookback = written[2].span ?? max(granularity * 30, horizon * 6)
        let window = WatchTiming.defaultTrainingWindow(granularity: granularity, horizon: horizon, lookback: lookback)
        trainingWindow = written[3].span ?? window
        let delay = WatchSpec.defaultScrapeDelay(granularity: granularity)
        scrapeDelay = reader.duration("scrape_delay", in: .zero...granularity) ?? delay
        check(reader, unreadable: unreadable)
    }

    /// A thousand points, or three times what the model looks back and ahead when that is more.
    static func defaultTrainingWindow(granularity: TimeSpan, horizon: TimeSpan, lookback: TimeSpan) -> TimeSpan {
        let steps = (lookback.wholeSteps(of: granularity) ?? 0) + (horizon.wholeSteps(of: granularity) ?? 0)
        return granularity * min(Limits.trainingPointsMax, max(Limits.trainingPointsDefault, 3 * min(steps, 1 << 20)))
    }

    /// Nothing is concluded from the default that stands in for what was written and cannot be read.
    private func check(_ reader: ObjectReader, unreadable: Set<String>) {
        guard !unreadable.contains("granularity") else { return }
        func steps(_ field: String, _ span: TimeSpan) -> Int? {
            unreadable.contains(field) ? nil : self.steps(field, span, reader)
        }
        let ahead = steps("horizon", horizon)
        let back = steps("lookback", lookback)
        let window = steps("training_window", trainingWindow)
        let longest = Limits.horizonStepsMax
        if let ahead, ahead > longest {
            reader.fault("horizon", .outOfRange, "The horizon is \(ahead) steps; it must be 1 to \(longest) steps.")
        }
        if let ahead, let back, back <= ahead {
            reader.fault(
                "lookback", .outOfRange, "The lookback (\(lookback)) must be longer than the horizon (\(horizon)).")
        }
        if let window, window > Limits.trainingPointsMax {
            reader.fault(
                "training_window", .outOfRange,
                "The training window is \(window) points; at most \(Limits.trainingPointsMax) are kept.")
        }
        if let window, let back, let ahead, window < back + ahead {
            reader.fault(
                "training_window", .outOfRange,
                "The training window (\(trainingWindow)) must hold the lookback and the horizon "
                    + "(\(lookback + horizon)).")
        }
    }

    private func steps(_ field: String, _ span: TimeSpan, _ reader: ObjectReader) -> Int? {
        let whole = span.wholeSteps(of: granularity)
        if whole == nil || whole == 0 {
            reader.fault(
                field, .invalid, "The \(field) (\(span)) must be a whole multiple of the granularity (\(granularity)).")
            return nil
        }
        return whole
    }
}
