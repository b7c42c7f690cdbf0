import ArgumentParser
import SentinelBacktest
import SentinelForecast
import SentinelTime

extension BacktestCommand {
    /// The options of the command line after every check.
    struct Settings {
        var plans: [BacktestPlan]
        var output: String?
        var timing: String?
        /// Nil = windows.
        var prequential: PrequentialOptions?
    }

    /// - Throws: `ValidationError` that names the option and the fix.
    func settings() throws -> Settings {
        try checkFiles()
        let models = try kinds()
        let raw = try parametersByModel(models)
        let levels = try percentages()
        try check("--jobs", jobs, 1...1024)
        try check("--season", season, 0...100_000)
        try check("--lags", lags, 1...100_000)
        let plans = try models.map { kind in
            var plan = BacktestPlan(parameters: try checked(kind, raw[kind] ?? [:]), levels: levels, jobs: jobs)
            plan.lags = lags
            plan.season = season
            plan.lowerBound = lowerBound
            plan.isStrict = strict
            return plan
        }
        return Settings(plans: plans, output: output, timing: timing, prequential: try prequentialOptions())
    }

    private func checkFiles() throws {
        if mode == .windows, windows == nil {
            throw ValidationError("Give --windows with a file of windows, or --mode prequential.")
        }
        if mode == .prequential, windows != nil { throw ValidationError("--mode prequential takes no --windows.") }
        if (input + [windows]).count(where: { $0 == "-" }) > 1 {
            throw ValidationError("Only one file can be standard input (-).")
        }
        let outputs = [output, timing, plot].compactMap { $0 }
        if outputs.count(where: { $0 == "-" }) > 1 {
            throw ValidationError("Only one file can be standard output (-).")
        }
        for name in outputs where name != "-" && outputs.count(where: { $0 == name }) > 1 {
            throw ValidationError("\(name) is named twice: give every output a file of its own.")
        }
        guard model.count > 1 else { return }
        for name in [output, timing, plot].compactMap({ $0 }) where !name.contains("{model}") {
            throw ValidationError("With several models \(name) needs {model} in it, such as forecasts-{model}.csv.")
        }
    }

    private func kinds() throws -> [ModelKind] {
        let kinds = try model.map { name in
            guard let kind = ModelKind(rawValue: name) else {
                let known = ModelKind.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("There is no model \(name); choose from \(known).")
            }
            return kind
        }
        guard Set(kinds).count == kinds.count else { throw ValidationError("A model is named twice.") }
        return kinds
    }

    private func parametersByModel(_ models: [ModelKind]) throws -> [ModelKind: [String: ParameterValue]] {
        var raw: [ModelKind: [String: ParameterValue]] = [:]
        for text in parameters {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw ValidationError("--parameters \(text): write key=value, such as --parameters season=288.")
            }
            let path = parts[0].split(separator: ".", maxSplits: 1).map(String.init)
            let owners = models.filter { kind in
                path.count == 2
                    ? kind.rawValue == path[0]
                    : models.count == 1 || ModelCatalogue[kind].parameters.contains { $0.name == path[0] }
            }
            guard !owners.isEmpty, let name = path.last else {
                throw ValidationError("--parameters \(text): none of the models has this parameter.")
            }
            for owner in owners { raw[owner, default: [:]][name] = Self.value(parts[1]) }
        }
        return raw
    }

    private static func value(_ text: String) -> ParameterValue {
        if let number = Int(text) { return .integer(number) }
        if let number = Double(text), number.isFinite { return .number(number) }
        return .text(text)
    }

    private func checked(_ kind: ModelKind, _ raw: [String: ParameterValue]) throws -> ModelParameters {
        switch ModelCatalogue.validate(kind, raw: raw) {
        case .success(let parameters): return parameters
        case .failure(let faults):
            throw ValidationError(faults.faults.map { "--parameters: \($0.message)" }.joined(separator: "\n"))
        }
    }

    private func percentages() throws -> [Double] {
        guard levels != "none" else { return [] }
        let numbers = levels.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
        let known = numbers.compactMap { $0 }.filter { BacktestPlan.levelRange.contains($0) }
        guard known.count == numbers.count, known.count <= 8, Set(known).count == known.count else {
            throw ValidationError("--levels \(levels): write up to 8 percentages from 50 to 99.9, such as 80,90,95.")
        }
        return known.sorted()
    }

    private func prequentialOptions() throws -> PrequentialOptions? {
        let given = [
            ("--horizon", horizon), ("--warmup", warmup), ("--refit-every", refitEvery),
            ("--training-points", trainingPoints),
        ]
        guard mode == .prequential else {
            if let (name, _) = given.first(where: { $0.1 != nil }) {
                throw ValidationError("\(name) belongs to --mode prequential; windows have their own.")
            }
            return nil
        }
        guard let horizon, let warmup else {
            throw ValidationError("--mode prequential needs --horizon and --warmup.")
        }
        try check("--horizon", horizon, 1...1_000)
        try check("--warmup", warmup, 1...1_000_000)
        try check("--refit-every", refitEvery, 1...1_000_000)
        try check("--training-points", trainingPoints, 1...50_000)
        var options = PrequentialOptions(horizon: horizon, warmup: warmup)
        options.refitEvery = refitEvery
        options.trainingPoints = trainingPoints
        options.granularity = try granularity.map(Self.step)
        return options
    }

    private static func step(_ text: String) throws -> TimeSpan {
        do throws(TimeSpan.ParseError) {
            let step = try TimeSpan(prometheus: text)
            if step > .zero { return step }
        } catch {
            throw ValidationError("--granularity: \(error.description)")
        }
        throw ValidationError("--granularity must be positive, such as 5m.")
    }

    private func check(_ name: String, _ number: Int?, _ range: ClosedRange<Int>) throws {
        guard let number, !range.contains(number) else { return }
        throw ValidationError("\(name) must be from \(range.lowerBound) to \(range.upperBound).")
    }
}
