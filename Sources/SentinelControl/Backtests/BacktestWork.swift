import Foundation
import SentinelCrypto
package import SentinelDomain
import SentinelEngine
import SentinelForecast
package import SentinelJSON
import SentinelPrometheus
import SentinelSeries
import SentinelTime

/// The computing part of a back-test: every model on the same origins of every series, through the function that
/// serves. Pure but for the hooks and the processor's clock; runs on the compute pool.
package struct BacktestWork: Sendable {
    private let input: BacktestInput
    /// The newest share of a ring that origins lie in; what is before it is always history.
    private static let originShare = 0.5

    package init(_ input: BacktestInput) {
        self.input = input
    }

    /// What it was computed from, and one row per model.
    package struct Product: Sendable {
        package var inputs: JSONValue
        package var results: JSONValue
    }

    /// - Throws: `SentinelError`, when it was cancelled or no series is long enough.
    package func run(
        isCancelled: @escaping @Sendable () -> Bool, progress: @escaping @Sendable (Double) -> Void
    ) throws(SentinelError) -> Product {
        let parts = input.rings.map { Part(labels: $0.labels, ring: $0.ring, request: input.request) }
        let total = parts.reduce(0) { $0 + $1.origins.count } * input.request.models.count
        guard total > 0 else {
            throw SentinelError(
                .conflict, "not_enough_data",
                "No series holds points before and after an origin: wait for data, or lower the horizon.")
        }
        var done = 0
        var rows: [JSONValue] = []
        for parameters in input.request.models {
            var row = Row(parameters: parameters, levels: input.request.levels)
            for part in parts {
                let control = RunControl(isCancelled: isCancelled)
                do throws(FitError) {
                    try score(part, into: &row, control: control)
                } catch {
                    throw SentinelError(.conflict, "cancelled", "The back-test was cancelled.")
                }
                done += part.origins.count
                progress(Double(done) / Double(total))
            }
            rows.append(.object(row.json))
        }
        return Product(inputs: inputs(parts), results: .array(rows))
    }

    /// Throws nothing but `cancelled`: another failure is an origin without a forecast.
    private func score(_ part: Part, into row: inout Row, control: RunControl) throws(FitError) {
        var tally = BacktestTally(levels: input.request.levels)
        let options = options(row.parameters)
        for origin in part.origins {
            if control.isCancelled() { throw .cancelled }
            let began = ProcessorClock.threadSeconds()
            do throws(FitError) {
                let forecast = try Backtest.oneShot(part.window(origin, input), options, control: control)
                let seconds = ProcessorClock.threadSeconds() - began
                tally.add(forecast, against: part.truth(origin, steps: options.recipe.horizonSteps))
                tally.cpuSeconds += seconds
            } catch .cancelled {
                throw .cancelled
            } catch {
                row.refuse(error.message, series: part.labels.seriesID)
            }
        }
        row.tallies.append((tally, part.deviation))
    }

    private func options(_ parameters: ModelParameters) -> BacktestOptions {
        let spec = input.spec
        let steps = input.request.horizon.wholeSteps(of: spec.granularity) ?? 1
        var options = BacktestOptions(
            recipe: spec.recipe(parameters, horizonSteps: steps), levels: input.request.levels)
        options.intervalMethod = SeriesConfiguration(spec).intervalMethod
        options.lowerBound = spec.support.min
        options.upperBound = spec.support.max
        return options
    }

    /// What an auditor needs to say that two back-tests looked at the same data.
    private func inputs(_ parts: [Part]) -> JSONValue {
        let grid = input.spec.grid
        var bytes: [UInt8] = []
        for part in parts {
            bytes += part.labels.seriesID.utf8
            for value in part.values {
                let pattern = value.bitPattern
                for shift in stride(from: UInt64(0), to: 64, by: 8) {
                    bytes.append(UInt8(truncatingIfNeeded: pattern >> shift))
                }
            }
        }
        let origins = parts.flatMap(\.origins)
        func time(_ index: Int64?) -> JSONValue { index.map { .string(grid.time(at: $0).rfc3339) } ?? .null }
        return [
            "series": .array(parts.map { .string($0.labels.seriesID) }),
            "points": .integer(Int64(parts.reduce(0) { $0 + $1.observed })),
            "start": time(parts.map(\.start).min()), "end": time(parts.map { $0.end - 1 }.max()),
            "first_origin": time(origins.min()), "last_origin": time(origins.max()),
            "origins": .integer(Int64(origins.count)),
            "training_window": .string(input.spec.trainingWindow.prometheus),
            "sha256": (try? SHA256.hexDigest(bytes)).map(JSONValue.string) ?? .null,
        ]
    }

    /// One series and its origins.
    private struct Part {
        let labels: LabelSet
        let start: Int64
        let end: Int64
        let values: [Double]
        let observed: Int
        let deviation: Double
        let origins: [Int64]

        /// Origins are evenly spread over the newer half, so that the horizon of each is observed.
        init(labels: LabelSet, ring: SeriesRing, request: BacktestRequest) {
            self.labels = labels
            start = ring.startIndex
            end = ring.endIndex
            values = ring.values()
            observed = ring.observedCount
            deviation = Part.deviation(values)
            let steps = Int64(request.horizon.milliseconds / max(1, ring.grid.step.milliseconds))
            let first = start + Int64(Double(ring.count) * (1 - BacktestWork.originShare))
            let last = end - 1 - steps
            guard last >= first, observed > 1 else {
                origins = []
                return
            }
            let count = min(Int64(request.origins), last - first + 1)
            origins = (0..<count).map { place in
                count == 1 ? last : first + (last - first) * place / (count - 1)
            }
        }

        func window(_ origin: Int64, _ input: BacktestInput) -> BacktestWindow {
            let seen = Int(min(origin - start + 1, Int64(input.spec.trainingPoints)))
            return BacktestWindow(
                grid: input.spec.grid, startIndex: start, values: values, origin: origin, lookback: seen,
                horizon: input.request.horizon.wholeSteps(of: input.spec.granularity) ?? 1)
        }

        /// Values after the origin, looked at when the forecast is made.
        func truth(_ origin: Int64, steps: Int) -> BacktestTruth {
            let place = Int(origin - start)
            let last = values[...place].last { $0.isFinite } ?? .nan
            let scale = RobustStatistics.meanAbsoluteDifference(Array(values[...place])) ?? 0
            let actual = (1...steps).map { place + $0 < values.count ? values[place + $0] : .nan }
            return BacktestTruth(actual: actual, last: last, scale: scale)
        }

        private static func deviation(_ values: [Double]) -> Double {
            let known = values.filter(\.isFinite)
            guard known.count > 1 else { return 0 }
            let mean = known.reduce(0, +) / Double(known.count)
            return (known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(known.count)).squareRoot()
        }
    }

    /// One model's row of the table.
    private struct Row {
        let parameters: ModelParameters
        let levels: [Double]
        var tallies: [(tally: BacktestTally, deviation: Double)] = []
        private var refused = 0
        private var reason: String?
        private var example: String?

        init(parameters: ModelParameters, levels: [Double]) {
            self.parameters = parameters
            self.levels = levels
        }

        mutating func refuse(_ message: String, series: String) {
            refused += 1
            if reason == nil { (reason, example) = (message, series) }
        }

        var json: JSONObject {
            let score = BacktestScore(tallies, levels: levels)
            var json: JSONObject = [
                "model": .string(parameters.kind.rawValue), "parameters": .object(parameters.given),
            ]
            for (name, value) in score.json { json[name] = value }
            json["refused"] = .integer(Int64(refused))
            json["refusal"] = reason.map { ["series": .string(example ?? ""), "detail": .string($0)] } ?? .null
            return json
        }
    }
}

/// The processor time of the current thread.
enum ProcessorClock {
    /// Seconds since the thread began.
    static func threadSeconds() -> Double {
        var time = timespec()
        guard unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { return 0 }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

extension BacktestScore {
    /// The numbers of a row, as the API and the command line write them.
    fileprivate var json: JSONObject {
        func number(_ value: Double?) -> JSONValue { value.flatMap { $0.isFinite ? .number($0) : nil } ?? .null }
        return [
            "series": .integer(Int64(series)), "windows": .integer(Int64(windows)), "points": .integer(Int64(points)),
            "mae": number(mae), "mase": number(mase), "relative_to_naive": number(relativeToNaive),
            "scaled_pinball": number(pinball),
            "levels": .array(
                levels.map { level in
                    [
                        "level": .number(level.level), "coverage": number(level.coverage),
                        "scaled_interval_score": number(level.scaledIntervalScore),
                    ]
                }),
            "cpu_seconds": number(cpuSeconds),
        ]
    }
}
