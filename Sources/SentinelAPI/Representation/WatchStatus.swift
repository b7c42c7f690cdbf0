import SentinelControl
import SentinelDomain
import SentinelEngine
import SentinelForecast
import SentinelJSON
import SentinelPrometheus
import SentinelTime

/// The resource `watches/{name}/status`: everything that is known of a watch now.
struct WatchStatus {
    let view: WatchView
    let now: Timestamp
    /// The process that runs it.
    let owner: String
    /// The older watch whose series this one would repeat.
    let conflict: String?
    let nextDue: Timestamp?
    let checkpoint: CheckpointStatus?
    /// Experiments and probations that have not ended.
    var experiments: [Experiment] = []

    var watch: Watch { view.watch }
    var facts: WatchFacts? { view.snapshot?.facts }

    var representation: JSONObject {
        [
            "name": .string(watch.spec.name), "state": .string(view.state.rawValue), "conditions": conditions,
            "active_version": activeVersion, "pin": watch.pinRepresentation(now: now), "accuracy": accuracy,
            "scrape": .object(scrape),
            "buffer": .object(buffer), "schedule": .object(schedule), "training": .object(training),
            "drift": .object(drift), "experiment": trial(.experiment), "probation": trial(.probation), "arms": arms,
            "series": .object(series), "checkpoint": checkpointJSON,
            "emission_conflict": .optional(conflict), "owner": facts == nil ? .null : .string(owner),
        ]
    }

    private var conditions: JSONValue {
        var all = (view.snapshot?.conditions ?? []).map { JSONValue.object($0.representation) }
        if let conflict {
            all.append([
                "type": .string(Condition.Kind.emissionConflict.rawValue), "status": true,
                "reason": "emission_conflict", "message": .string(EmissionConflict.message(with: conflict)),
                "since": .null,
            ])
        }
        return .array(all)
    }

    private var activeVersion: JSONValue {
        guard let number = watch.activeVersion else { return .null }
        let record = facts?.serving.active.flatMap { $0.number == number ? $0 : nil }
        let served = facts?.serving.isServed == true && facts?.serving.version?.number == number
        return [
            "number": .count(number), "model": .string(record?.model ?? watch.spec.model.rawValue),
            "stage": .string(VersionStage.production.rawValue), "served": .bool(served),
            "metrics": ["validation": record?.record.json["metrics"]?["validation"] ?? .null],
        ]
    }

    private var accuracy: JSONValue {
        let lanes = (facts?.series ?? []).compactMap { series in series.lane.map { (series, $0) } }
        let steps = Set(lanes.flatMap { $0.1.accuracy.map(\.step) }).sorted()
        let mean = steps.map { step -> JSONValue in
            let scores = lanes.compactMap { $0.1.accuracy.first { $0.step == step } }
            return .object(self.mean(scores, step: step))
        }
        let perSeries = lanes.map { series, lane -> JSONValue in
            [
                "id": .string(series.id), "labels": .object(series.labels.representation),
                "version": .count(lane.version), "steps": .array(lane.accuracy.map { .object($0.representation) }),
            ]
        }
        return ["mean": .array(mean), "series": .array(perSeries), "interval": .object(interval)]
    }

    /// How the intervals at the level that is shown have kept their promise, over all series and scored steps.
    private var interval: JSONObject {
        let level = watch.spec.interval.emittedLevel
        let shares = (facts?.series ?? []).flatMap { series in
            (series.lane?.accuracy ?? []).compactMap { $0.coverage(level: level) }
        }
        return ["level": .number(level), "target": .number(level), "coverage": JSONValue.mean(shares)]
    }

    /// The mean over the series; `n` is the sum.
    func mean(_ scores: [LiveAccuracy], step: Int) -> JSONObject {
        let intervals = watch.spec.interval.levels.map { level -> JSONValue in
            let live = scores.compactMap { score in score.intervals.first { $0.level == level } }
            return [
                "level": .number(level), "coverage": .mean(live.map(\.coverage)),
                "interval_score": .mean(live.map(\.intervalScore)), "width": .mean(live.map(\.width)),
            ]
        }
        return [
            "step": .count(step), "n": .count(scores.reduce(0) { $0 + $1.count }), "mae": .mean(scores.map(\.mae)),
            "mase": .mean(scores.compactMap(\.mase)), "bias": .mean(scores.map(\.bias)),
            "skill": .mean(scores.compactMap(\.skill)), "intervals": .array(intervals),
        ]
    }

    /// Null while the watch does not run here.
    private var checkpointJSON: JSONValue {
        guard let checkpoint else { return .null }
        return [
            "taken_at": .optional(checkpoint.takenAt), "bytes": .optional(checkpoint.bytes),
            "closed_through": .optional(checkpoint.closedThrough.map(watch.spec.grid.time)),
            "restored": .optional(checkpoint.restored?.rawValue),
        ]
    }

    private var scrape: JSONObject {
        let status = facts?.scrape
        let spec = watch.spec
        let lag = facts?.lag(now: now)?.seconds
        return [
            "last_attempt": .optional(status?.lastAttempt), "last_success": .optional(status?.lastSuccess),
            "through": .optional(status?.through.map(spec.grid.time)), "failures": .count(status?.failures ?? 0),
            "next_due": spec.paused ? .null : .optional(nextDue), "lag_seconds": .optional(lag),
            "error": (status?.failure).map { .object($0.representation) } ?? .null,
        ]
    }

    private var buffer: JSONObject {
        let series = facts?.series ?? []
        let capacity = watch.spec.trainingPoints
        func range(_ values: [Double]) -> JSONValue {
            guard let least = values.min() else { return ["min": .null, "mean": .null] }
            return ["min": .number(least), "mean": .number(values.reduce(0, +) / Double(values.count))]
        }
        return [
            "capacity": .count(capacity), "points": range(series.map { Double($0.observed) }),
            "fill": range(series.map { Double($0.observed) / Double(max(1, capacity)) }),
        ]
    }

    private var schedule: JSONObject {
        let newest = facts?.training.lastFinished
        return [
            "next": .optional(watch.nextRunAt), "last": .optional(watch.lastRunAt ?? newest?.startedAt),
            "missed_since_start": .count(watch.missedRuns),
            "last_trigger": .optional((newest?.trigger ?? watch.lastTrigger)?.rawValue),
        ]
    }

    private var training: JSONObject {
        func run(_ run: TrainingRun?) -> JSONValue {
            run.map { .object($0.representation(watch: watch.spec.name)) } ?? .null
        }
        return [
            "open_run": run(facts?.training.openRun), "last_run": run(facts?.training.lastFinished),
            "failures": .count(watch.trainingFailures), "not_before": .optional(watch.trainNotBefore),
        ]
    }

    private var series: JSONObject {
        let all = facts?.series ?? []
        let stale = all.count { facts?.isStale($0, now: now) ?? false }
        return [
            "modelled": .count(all.count),
            "forecasting": .count(all.count { $0.lane != nil && facts?.isStale($0, now: now) == false }),
            "stale": .count(stale), "cold": .count(all.count { $0.lane?.isCold == true }),
            "refused": .count(facts?.refusedSeries ?? 0), "max": .count(watch.spec.maxSeries),
        ]
    }
}

extension LiveAccuracy {
    var representation: JSONObject {
        [
            "step": .count(step), "n": .count(count), "mae": .number(mae), "mase": .optional(mase),
            "bias": .number(bias), "skill": .optional(skill),
            "intervals": .array(
                intervals.map { live in
                    [
                        "level": .number(live.level), "coverage": .number(live.coverage),
                        "interval_score": .number(live.intervalScore), "width": .number(live.width),
                    ]
                }),
        ]
    }
}

extension LabelSet {
    /// Name to value, in the order of the names.
    var representation: JSONObject { JSONObject(labels.map { ($0.name, .string($0.value)) }) }
}
